/** Recordings in Chromium: byte for byte from IndexedDB, through an archive, and no record of them left once they are erased. */
import { expect, test } from 'vitest'
import { acting, later, passphrase, value } from '../../../test/study/all-of-her.ts'
import { everySeal, hexOf } from '../../../test/study/every-record.ts'
import { inPieces, recordable, same, sayRecording, soundOf } from '../../../test/study/recorded.ts'
import { recordingOf } from '../../core/study/interviews/recordings/recordings.ts'
import { openBrowser } from '../../storage/browser.ts'
import { newKeys } from '../../sync/keys.ts'
import { openStudy, type KeptStudy } from './kept-study.ts'
import { newStudy } from './new-study.ts'
import { bringRecording, eraseRecording, hearPiece, pieceLength } from './recordings.ts'
import { archiveOf, openArchive } from './study-archive.ts'
import { withdraw } from './withdraw.ts'

const heard = async (kept: KeptStudy, recording: string): Promise<Uint8Array> => {
  const parts: BlobPart[] = []
  for (const place of recordingOf(kept.study.interviews, recording)!.pieces.keys())
    parts.push(new Uint8Array(value(await hearPiece(kept, acting, { recording, place }))))
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

test('[KS21] [KS22] in Chromium: sound comes back byte for byte, and no record of it outlives its erasing', async () => {
  const keys = await newKeys({ extractable: false })
  const made = value(
    await newStudy(keys, { ...acting, timeZone: 'America/Lima', practice: true, passphrase }),
  )
  const store = value(await openBrowser({ book: made.book }))
  value(await made.fill(store))
  value(await store.append(made.entries))
  const opening = { device: keys.device, passphrase }
  const kept = value(await openStudy(store, opening))
  const sound = soundOf(2 * pieceLength + 5)
  for (const [respondent, recordings] of [
    ['R1', ['g1', 'g2']],
    ['R2', ['g3']],
  ] as const) {
    const interview = await recordable(kept, respondent)
    for (const recording of recordings)
      value(
        await bringRecording(kept, later(1), {
          ...{ interview, recording, seconds: 7, pieces: inPieces(sound, pieceLength) },
        }),
      )
  }
  const seals = new Map<string, readonly string[]>()
  for (const one of ['g1', 'g2', 'g3']) {
    const { pieces } = recordingOf(kept.study.interviews, one)!
    seals.set(
      one,
      await Promise.all(pieces.map(async ({ sealed }) => hexOf((await store.sealed(sealed))!.bytes))),
    )
  }
  const left = async () => {
    const all = await everySeal()
    return [...seals].filter(([, pieces]) => pieces.some((seal) => all.has(seal))).map(([one]) => one)
  }
  expect(await left()).toEqual(['g1', 'g2', 'g3'])
  same(await heard(kept, 'g1'), sound)
  const copy = value(await openArchive(value(await archiveOf(kept, passphrase)), passphrase))
  expect(copy.sealed.filter(({ person }) => person.startsWith('recording-'))).toHaveLength(9)
  value(await eraseRecording(kept, later(2), { recording: 'g1', unwritten: true }))
  expect(await left()).toEqual(['g2', 'g3'])
  expect(value(await sayRecording(kept, 'R1', false, later(3)))).toBe(1)
  expect(await left()).toEqual(['g3'])
  value(await withdraw(kept, later(4), 'R2'))
  expect(await left()).toEqual([])
  await store.close()
  const again = value(await openBrowser({ book: made.book }))
  value(await openStudy(again, opening))
  for (const one of ['g1', 'g2', 'g3']) expect(await again.personKey(`recording-${one}`)).toBeUndefined()
  await again.close()
})
