/** Recordings on the real store: byte for byte, through an archive, and gone. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { acting, later, on, passphrase, value } from '../../../test/study/all-of-her.ts'
import { again, ownFolder, studyIn } from '../../../test/study/kept.ts'
import { inPieces, recordable, same, sayRecording, soundOf } from '../../../test/study/recorded.ts'
import { hashOf } from '../../core/kernel/hash.ts'
import { ok } from '../../core/kernel/result.ts'
import { recordingOf, standingOf } from '../../core/study/interviews/recordings/recordings.ts'
import { createBook } from '../../storage/data-folder.ts'
import { newKeys } from '../../sync/keys.ts'
import { note, type KeptStudy } from './kept-study.ts'
import {
  beginRecording,
  bringRecording,
  eraseRecording,
  finishRecording,
  growRecording,
  hearPiece,
  pieceLength,
} from './recordings.ts'
import { archiveOf, mergeArchive, openArchive, openBrought, studyFromCopy } from './study-archive.ts'
import { withdraw } from './withdraw.ts'

const mebibyte = 1024 * 1024
const brings = (kept: KeptStudy, recording: string, sound: Uint8Array, interview = 'A-R1') =>
  bringRecording(kept, later(1), {
    ...{ interview, recording, seconds: 7, pieces: inPieces(sound, pieceLength) },
  })
const heard = async (kept: KeptStudy, recording: string): Promise<Uint8Array> => {
  const { pieces } = recordingOf(kept.study.interviews, recording)!
  const parts: Uint8Array[] = []
  for (const place of pieces.keys()) parts.push(value(await hearPiece(kept, acting, { recording, place })))
  return new Uint8Array(Buffer.concat(parts))
}
const everything = (data: string): Buffer =>
  Buffer.concat(readdirSync(data).map((name) => readFileSync(join(data, name))))
const stands = ({ study }: KeptStudy, recording: string) =>
  standingOf(study, recordingOf(study.interviews, recording)!, on).stands
const sealsOf = async (kept: KeptStudy, recording: string): Promise<readonly Uint8Array[]> => {
  const { pieces } = recordingOf(kept.study.interviews, recording)!
  return Promise.all(pieces.map(async ({ sealed }) => (await kept.store.sealed(sealed))!.bytes))
}
const bring = async (file: Uint8Array) => {
  const keys = await newKeys({ extractable: true })
  const copy = value(await openArchive(file, passphrase))
  const made = value(await studyFromCopy(keys, copy, { acting: later(5), passphrase }))
  const store = value(await createBook(ownFolder(), made.entries, made.fill))
  return value(await openBrought(store, copy, { device: keys.device, passphrase }))
}

test('[KS20] in pieces under a key of its own; cut short, what was sealed is there and can be ended', async () => {
  const { place, kept } = await studyIn(ownFolder())
  await recordable(kept, 'R1')
  const named = { interview: 'A-R1', recording: 'g1', media: 'audio/ogg' } as const
  value(await beginRecording(kept, acting, named))
  const [one, two] = [soundOf(900), soundOf(500)]
  for (const bytes of [one, two]) value(await growRecording(kept, acting, { recording: 'g1', bytes }))
  await kept.store.close()
  const cut = await again(place)
  expect(stands(cut, 'g1')).toBe('cut')
  same(await heard(cut, 'g1'), new Uint8Array(Buffer.concat([one, two])))
  expect(await cut.store.personKey('recording-g1')).toBeDefined()
  value(await finishRecording(cut, acting, { recording: 'g1', seconds: null }))
  const { whole } = recordingOf(cut.study.interviews, 'g1')!
  expect(whole).toEqual({ hash: hashOf(Buffer.concat([one, two])), bytes: 1400, seconds: null })
  await cut.store.close()
})

test('[KS20] pieces that changed places do not open', async () => {
  const { kept } = await studyIn(ownFolder())
  await recordable(kept, 'R1')
  value(await brings(kept, 'g1', soundOf(2 * pieceLength)))
  const [first, second] = recordingOf(kept.study.interviews, 'g1')!.pieces
  const sealed = kept.store.sealed.bind(kept.store)
  const other = new Map([
    [first!.sealed, second!.sealed],
    [second!.sealed, first!.sealed],
  ])
  kept.store.sealed = (hash) => sealed(other.get(hash) ?? hash)
  expect(await hearPiece(kept, acting, { recording: 'g1', place: 0 })).toMatchObject({
    error: { code: 'study.soundDamaged' },
  })
  await kept.store.close()
})

test('[KS20] what is no sound, or stops half-way, leaves nothing', async () => {
  const { kept } = await studyIn(ownFolder())
  await recordable(kept, 'R1')
  const refusal = async (pieces: readonly Uint8Array[], recording: string) => {
    const told = await bringRecording(kept, acting, { interview: 'A-R1', recording, seconds: null, pieces })
    return told.ok ? undefined : told.error.code
  }
  expect(await refusal([new TextEncoder().encode('%PDF-1.7 …')], 'g1')).toBe('study.notSound')
  expect(await refusal([], 'g1')).toBe('study.recordingEmpty')
  expect(recordingOf(kept.study.interviews, 'g1')).toBeUndefined()
  const putSealed = kept.store.putSealed.bind(kept.store)
  kept.store.putSealed = async (...items) =>
    items.some(({ bytes }) => bytes.length > 5000)
      ? { ok: false, error: { code: 'storage.full', figures: {} } }
      : putSealed(...items)
  expect(await refusal([soundOf(900), soundOf(9000)], 'g2')).toBe('storage.full')
  expect(stands(kept, 'g2')).toBe('erased')
  expect(await kept.store.personKey('recording-g2')).toBeUndefined()
  await kept.store.close()
})

test('[KS20] a file that cannot be read on leaves nothing', async () => {
  const { kept } = await studyIn(ownFolder())
  await recordable(kept, 'R1')
  function* pieces(): Generator<Uint8Array> {
    yield soundOf(900)
    throw new Error('the stick was pulled out')
  }
  const sound = { interview: 'A-R1', recording: 'g1', seconds: null, pieces: pieces() }
  await expect(bringRecording(kept, acting, sound)).rejects.toThrow('the stick was pulled out')
  expect(stands(kept, 'g1')).toBe('erased')
  expect(await kept.store.personKey('recording-g1')).toBeUndefined()
  await kept.store.close()
})

test('[KS21] byte for byte from the file, and through an archive, which may leave it out', async () => {
  const { place, kept } = await studyIn(ownFolder())
  await recordable(kept, 'R1')
  const sound = soundOf(3 * mebibyte + 17)
  value(await brings(kept, 'g1', sound))
  await kept.store.close()
  const reopened = await again(place)
  expect(recordingOf(reopened.study.interviews, 'g1')).toMatchObject({
    ...{ media: 'audio/ogg', whole: { hash: hashOf(sound), bytes: sound.length, seconds: 7 } },
  })
  same(await heard(reopened, 'g1'), sound)
  const whole = await bring(value(await archiveOf(reopened, passphrase)))
  same(await heard(whole, 'g1'), sound)
  const small = value(await archiveOf(reopened, passphrase, { recordings: false }))
  expect(small.length).toBeLessThan(mebibyte)
  const without = await bring(small)
  expect(await hearPiece(without, acting, { recording: 'g1', place: 0 })).toMatchObject({
    error: { code: 'study.soundNotHere' },
  })
  expect(await without.store.personKey('recording-g1')).toBeUndefined()
  const copy = value(await openArchive(value(await archiveOf(reopened, passphrase)), passphrase))
  value(await mergeArchive(without, later(9), copy))
  same(await heard(without, 'g1'), sound)
  for (const one of [reopened, whole, without]) await one.store.close()
})

test('[KS22] [KS11] erased alone, by her no, or with all of hers: no byte is left in the store or its log', async () => {
  const data = ownFolder()
  const { kept } = await studyIn(data)
  for (const respondent of ['R1', 'R2']) await recordable(kept, respondent)
  for (const recording of ['g1', 'g2', 'g3']) value(await brings(kept, recording, soundOf(mebibyte + 9)))
  value(await brings(kept, 'g4', soundOf(4000), 'A-R2'))
  const seals = new Map<string, readonly Uint8Array[]>()
  for (const one of ['g1', 'g2', 'g3', 'g4']) seals.set(one, await sealsOf(kept, one))
  const left = () => {
    const bytes = everything(data)
    const isThere = (seal: Uint8Array) => bytes.includes(Buffer.from(seal.subarray(0, 64)))
    return [...seals].filter(([, pieces]) => pieces.some(isThere)).map(([recording]) => recording)
  }
  expect(left()).toEqual(['g1', 'g2', 'g3', 'g4'])
  expect(await eraseRecording(kept, later(2), { recording: 'g1', unwritten: false })).toMatchObject({
    error: { code: 'study.notWrittenDown' },
  })
  value(await eraseRecording(kept, later(2), { recording: 'g1', unwritten: true }))
  expect([left(), stands(kept, 'g1')]).toEqual([['g2', 'g3', 'g4'], 'erased'])
  expect(value(await sayRecording(kept, 'R1', false, later(3)))).toBe(2)
  expect([left(), stands(kept, 'g2'), stands(kept, 'g4')]).toEqual([['g4'], 'erased', 'kept'])
  expect(kept.study.interviews.interviews.get('E-R1')?.notes).toHaveLength(1)
  expect([...kept.study.sample.respondents.keys()]).toEqual(['R1', 'R2'])
  value(await withdraw(kept, later(4), 'R2'))
  expect(left()).toEqual([])
  expect(recordingOf(kept.study.interviews, 'g4')).toBeUndefined()
  expect([...kept.study.shredded.keys()]).toContain('recording-g4')
  await kept.store.close()
  expect(left()).toEqual([])
})

test('[KS22] a code that was erased seals nothing more: not the recording that went on, nor another one', async () => {
  const { kept } = await studyIn(ownFolder())
  for (const respondent of ['R1', 'R2']) await recordable(kept, respondent)
  const named = { interview: 'A-R1', recording: 'g1', media: 'audio/ogg' } as const
  const growing = { recording: 'g1', bytes: soundOf(900) }
  value(await beginRecording(kept, acting, named))
  value(await growRecording(kept, acting, growing))
  value(await sayRecording(kept, 'R1', false, later(2)))
  value(await sayRecording(kept, 'R1', true, later(3)))
  for (const told of [
    await growRecording(kept, later(4), growing),
    await finishRecording(kept, later(4), { recording: 'g1', seconds: null }),
  ])
    expect(told).toMatchObject({ error: { code: 'study.recordingErased' } })
  value(await withdraw(kept, later(5), 'R1'))
  expect(await brings(kept, 'g1', soundOf(900), 'A-R2')).toMatchObject({ error: { code: 'study.codeTaken' } })
  expect(await kept.store.personKey('recording-g1')).toBeUndefined()
  await kept.store.close()
})

test('[KS22] one write holds her no and the erasing', async () => {
  const { kept } = await studyIn(ownFolder())
  await recordable(kept, 'R1')
  value(await brings(kept, 'g1', soundOf(900)))
  const writes: (readonly string[])[] = []
  const append = kept.store.append.bind(kept.store)
  kept.store.append = (entries) => {
    writes.push(entries.map(({ type }) => type))
    return append(entries)
  }
  value(await sayRecording(kept, 'R1', false, later(2)))
  expect(writes).toEqual([['study.noted', 'study.shredded']])
  value(await sayRecording(kept, 'R1', true, later(3)))
  expect(stands(kept, 'g1')).toBe('erased')
  await kept.store.close()
})

test('[KS22] copies that meet: her no reaches a recording that the other copy made, and so does her withdrawal', async () => {
  const { kept } = await studyIn(ownFolder())
  for (const respondent of ['R1', 'R2']) await recordable(kept, respondent)
  const there = await bring(value(await archiveOf(kept, passphrase)))
  value(await brings(there, 'g1', soundOf(900)))
  value(await brings(there, 'g2', soundOf(900), 'A-R2'))
  value(await sayRecording(kept, 'R1', false, later(6)))
  value(await withdraw(kept, later(7), 'R2'))
  const meet = async (one: KeptStudy, other: KeptStudy) =>
    value(
      await mergeArchive(
        one,
        later(60),
        value(await openArchive(value(await archiveOf(other, passphrase)), passphrase)),
      ),
    )
  await meet(kept, there)
  await meet(there, kept)
  for (const one of [kept, there]) {
    expect(stands(one, 'g1')).toBe('erased')
    for (const code of ['recording-g1', 'recording-g2'])
      expect(await one.store.personKey(code)).toBeUndefined()
  }
  value(await note(kept, later(70), () => ok([])))
  await Promise.all([kept.store.close(), there.store.close()])
})
