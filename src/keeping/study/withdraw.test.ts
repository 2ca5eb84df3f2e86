/** Withdrawal on the real store: afterwards nothing that is kept yields a word of hers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { acting, later, on, passphrase, tellAll, value, wordsOf } from '../../../test/study/all-of-her.ts'
import { again, ownFolder, studyIn } from '../../../test/study/kept.ts'
import { stateToText } from '../../core/kernel/plain.ts'
import { checkChain } from '../../storage/check-chain.ts'
import { openBook } from '../../storage/data-folder.ts'
import { keepSnapshot, note, readText, type KeptStudy } from './kept-study.ts'
import { archiveOf, openArchive } from './study-archive.ts'
import { withdraw } from './withdraw.ts'

const hers = Object.values(wordsOf('R1'))
const holdsHers = (text: string) => hers.filter((word) => text.includes(word))
const everything = (data: string): Buffer =>
  Buffer.concat(readdirSync(data).map((name) => readFileSync(join(data, name))))

/** What is sealed for a code, as the store has it. */
const sealedBytes = async (kept: KeptStudy): Promise<readonly { person: string; bytes: Uint8Array }[]> => {
  const file = value(await openArchive(value(await archiveOf(kept, passphrase)), passphrase))
  return file.sealed
}
const ofHers = (person: string) => /R1$/.test(person)

test('[KS10] one action: her word and the shredding are one write, and the reports to recall are named', async () => {
  const { kept } = await studyIn(ownFolder())
  await tellAll(kept, 'R1')
  await tellAll(kept, 'R2')
  const issued = { on, report: 'I1', label: 'Informe', audience: 'Asamblea', respondents: ['R1', 'R2'] }
  value(
    await note(kept, acting, () => ({
      ...{ ok: true },
      value: [{ about: 'study', event: { type: 'consent.reportIssued', v: 1, body: issued } }],
    })),
  )
  const writes: number[] = []
  const append = kept.store.append.bind(kept.store)
  kept.store.append = (entries) => {
    writes.push(entries.length)
    return append(entries)
  }
  const recall = value(await withdraw(kept, later(1), 'R1'))
  expect(writes).toEqual([4])
  expect(recall.map(({ report, withdrew }) => [report, withdrew])).toEqual([['I1', ['R1']]])
  expect([...kept.study.shredded.keys()].sort()).toEqual(['R1', 'raw-T-R1', 'safeguarding-R1'])
  expect(await withdraw(kept, later(2), 'R1')).toMatchObject({ error: { code: 'study.withdrew' } })
  expect(await withdraw(kept, later(2), 'R9')).toMatchObject({ error: { code: 'study.unknownRespondent' } })
  await kept.store.close()
})

test('[KS11] no byte of the store, no snapshot, archive or fold yields a word of hers afterwards', async () => {
  const data = ownFolder()
  const { place, kept } = await studyIn(data)
  const texts = await tellAll(kept, 'R1')
  await tellAll(kept, 'R2')
  value(await keepSnapshot({ ...kept, sinceSnapshot: 400 }))
  const before = await sealedBytes(kept)
  const snapshot = await kept.store.sealed((await kept.store.snapshot())?.state ?? '')
  const keyBytes = await kept.store.personKey('R1')
  expect(holdsHers(stateToText(kept.study)).length).toBeGreaterThan(3)
  const mine = before.filter(({ person }) => ofHers(person))
  expect(mine.length).toBeGreaterThan(8)
  for (const { bytes } of [...mine, snapshot!])
    expect(everything(data).includes(Buffer.from(bytes))).toBe(true)
  expect(holdsHers(everything(data).toString('latin1'))).toEqual([])

  value(await withdraw(kept, later(1), 'R1'))
  const isGone = () => {
    const bytes = everything(data)
    const left = [...mine.map((one) => one.bytes), snapshot!.bytes, keyBytes!].filter((one) =>
      bytes.includes(Buffer.from(one)),
    )
    expect(left).toEqual([])
    expect(holdsHers(bytes.toString('latin1'))).toEqual([])
  }
  isGone()
  for (const hash of texts) expect(await readText(kept, hash)).toMatchObject({ ok: false })
  expect(holdsHers(stateToText(kept.study))).toEqual([])
  expect(kept.study.interviews.transcripts.has('T-R2')).toBe(true)
  value(await keepSnapshot({ ...kept, sinceSnapshot: 400 }))
  const after = value(await openArchive(value(await archiveOf(kept, passphrase)), passphrase))
  expect([...after.sealed, ...after.keys].filter(({ person }) => ofHers(person))).toEqual([])
  await kept.store.close()
  isGone()

  const reopened = await again(place)
  expect(holdsHers(stateToText(reopened.study))).toEqual([])
  expect(
    Object.values(wordsOf('R2')).filter((word) => stateToText(reopened.study).includes(word)),
  ).toHaveLength(4)
  expect((await checkChain(reopened.store)).problems).toEqual([])
  for (const code of ['R1', 'safeguarding-R1', 'raw-T-R1']) {
    expect(await reopened.store.personKey(code)).toBeUndefined()
  }
  await reopened.store.close()
  isGone()
})

test('[KS12] cut off before the erasing, she is shown nowhere, and the next opening that writes erases', async () => {
  const { place, kept } = await studyIn(ownFolder())
  await tellAll(kept, 'R1')
  value(await keepSnapshot({ ...kept, sinceSnapshot: 400 }))
  kept.store.erasePerson = () => Promise.reject(new Error('the power went'))
  await expect(withdraw(kept, later(1), 'R1')).rejects.toThrow('the power went')
  await kept.store.close()
  const reading = await again(place, { access: 'read' })
  expect(holdsHers(stateToText(reading.study))).toEqual([])
  expect(await reading.store.personKey('R1')).toBeDefined()
  await reading.store.close()
  const writing = await again(place)
  expect(holdsHers(stateToText(writing.study))).toEqual([])
  await writing.store.close()
  const store = value(openBook(place.data, place.book, { access: 'read' }))
  for (const code of ['R1', 'safeguarding-R1', 'raw-T-R1', 'snapshot'])
    expect(await store.personKey(code)).toBeUndefined()
  await store.close()
})
