/** A study as one sealed file: elsewhere as another device, and two copies that become one. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { acting, later, passphrase, tellAll, value, wordsOf } from '../../../test/study/all-of-her.ts'
import { again, ownFolder, studyIn } from '../../../test/study/kept.ts'
import { bodyOf } from '../../core/kernel/entry.ts'
import { ok } from '../../core/kernel/result.ts'
import { stateToText } from '../../core/kernel/plain.ts'
import type { StudyEvent } from '../../core/study/events.ts'
import { checkChain } from '../../storage/check-chain.ts'
import { createBook, fileOfBook } from '../../storage/data-folder.ts'
import { newKeys } from '../../sync/keys.ts'
import { changePassphrase } from './change-passphrase.ts'
import { note, readText, type KeptStudy } from './kept-study.ts'
import { archiveOf, mergeArchive, openArchive, openBrought, studyFromCopy } from './study-archive.ts'
import { withdraw } from './withdraw.ts'

const elsewherePhrase = 'la frase del segundo equipo'

/** The study on another machine, brought from an archive. */
const bring = async (file: Uint8Array) => {
  const keys = await newKeys({ extractable: true })
  const copy = value(await openArchive(file, passphrase))
  const made = value(await studyFromCopy(keys, copy, { acting: later(5), passphrase: elsewherePhrase }))
  const data = ownFolder()
  const store = value(await createBook(data, made.entries, made.fill))
  const opening = { device: keys.device, passphrase: elsewherePhrase }
  return { data, keys, kept: value(await openBrought(store, copy, opening)) }
}
const archive = async (kept: KeptStudy) => value(await archiveOf(kept, passphrase))
const copyFrom = async (kept: KeptStudy) => value(await openArchive(await archive(kept), passphrase))
const meet = async (kept: KeptStudy, other: KeptStudy) =>
  value(await mergeArchive(kept, later(60), value(await openArchive(await archive(other), passphrase))))
/** Codes that the log has notes about whose keys are gone, though nothing says that they were shredded. */
const neitherKeptNorShredded = async ({ store, study }: KeptStudy): Promise<readonly string[]> => {
  const codes = new Set<string>()
  for await (const batch of store.entries('book'))
    for (const entry of batch) {
      const about = entry.type === 'study.noted' ? bodyOf(entry)['about'] : undefined
      if (typeof about === 'string' && !study.shredded.has(about)) codes.add(about)
    }
  const keys = await Promise.all([...codes].map((code) => store.personKey(code)))
  return [...codes].filter((_, place) => keys[place] === undefined)
}
/** The study as people see it: without the devices that hold it. */
const seen = ({ study }: KeptStudy) => {
  const { sample, consent, interviews, coding, shredded, findings } = study
  return stateToText({ sample, consent, interviews, coding, shredded, findings })
}

test('[KS15] the same study elsewhere: a device of its own, with its own passphrase, and it goes on', async () => {
  const { kept } = await studyIn(ownFolder())
  const texts = await tellAll(kept, 'R1')
  const { data, keys, kept: there } = await bring(await archive(kept))
  expect(seen(there)).toBe(seen(kept))
  for (const text of texts) expect(await readText(there, text)).toEqual(await readText(kept, text))
  expect(Object.keys(there.study.book.devices).sort()).toEqual([kept.pen.device, keys.device].sort())
  await tellAll(there, 'R2', later(6))
  expect((await checkChain(there.store)).problems).toEqual([])
  await there.store.close()
  const place = { data, book: kept.store.book, device: keys.device }
  const reopened = await again(place, { phrase: elsewherePhrase })
  expect([...reopened.study.sample.respondents.keys()]).toEqual(['R1', 'R2'])
  await reopened.store.close()
  await kept.store.close()
})

test('[KS16] two copies become one, whichever meets first; what either shredded is gone on both', async () => {
  const { kept } = await studyIn(ownFolder())
  await tellAll(kept, 'R1')
  await tellAll(kept, 'R2')
  const { kept: there } = await bring(await archive(kept))
  await tellAll(there, 'R3', later(6))
  await tellAll(kept, 'R4', later(7))
  value(await withdraw(kept, later(8), 'R1'))
  value(await withdraw(there, later(9), 'R2'))
  const first = await meet(kept, there)
  expect([...first.shredded].sort()).toEqual(['R2', 'raw-T-R2', 'safeguarding-R2'])
  await meet(there, kept)
  expect(seen(there)).toBe(seen(kept))
  expect([...kept.study.sample.respondents.keys()]).toEqual(['R3', 'R4'])
  for (const one of [kept, there]) {
    for (const code of ['R1', 'R2', 'raw-T-R1', 'raw-T-R2', 'safeguarding-R1', 'safeguarding-R2'])
      expect(await one.store.personKey(code)).toBeUndefined()
    for (const word of [...Object.values(wordsOf('R1')), ...Object.values(wordsOf('R2'))])
      expect(seen(one)).not.toContain(word)
    expect((await checkChain(one.store)).problems).toEqual([])
  }
  expect((await meet(kept, there)).added).toBe(0)
  value(await note(kept, later(20), () => ({ ok: true, value: [] })))
  await tellAll(kept, 'R5', later(21))
  expect((await meet(there, kept)).added).toBeGreaterThan(0)
  expect(there.study.sample.respondents.has('R5')).toBe(true)
  await Promise.all([kept.store.close(), there.store.close()])
})

test('[KS16] a text that the other copy brought of somebody who withdrew here opens nowhere', async () => {
  const { kept } = await studyIn(ownFolder())
  value(
    await note(kept, acting, () => ({
      ...{ ok: true },
      value: [
        {
          about: 'R1',
          event: {
            ...{ type: 'sample.respondentKnown', v: 1 },
            body: {
              ...{ on: acting.on, respondent: 'R1', frame: null, pseudonym: 'Flavia', role: 'member' },
              ...{ group: null, household: null, ageBand: '25-34', language: 'ay', community: null },
              attributes: [],
            },
          },
        },
      ],
    })),
  )
  const { kept: there } = await bring(await archive(kept))
  const [raw = ''] = await tellAll(there, 'R1', later(6))
  const resolved: StudyEvent = {
    type: 'interviews.hitResolved',
    v: 1,
    body: { on: acting.on, transcript: 'T-R1', from: 0, to: 3, replacement: null },
  }
  value(await note(there, later(6), () => ok([{ about: 'raw-T-R1', event: resolved }])))
  value(await withdraw(kept, later(7), 'R1'))
  expect([...kept.study.shredded.keys()].sort()).toEqual(['R1', 'safeguarding-R1'])
  await meet(kept, there)
  expect(await kept.store.personKey('raw-T-R1')).toBeUndefined()
  expect(await kept.store.sealed(raw)).toBeUndefined()
  await meet(there, kept)
  expect(await readText(there, raw)).toMatchObject({ ok: false })
  expect(await there.store.personKey('raw-T-R1')).toBeUndefined()
  for (const one of [kept, there]) expect(await neitherKeptNorShredded(one)).toEqual([])
  expect(seen(there)).toBe(seen(kept))
  await Promise.all([kept.store.close(), there.store.close()])
})

test('[KS17] a wrong passphrase, a changed or foreign file, another study: refused, and nothing is written', async () => {
  const { kept } = await studyIn(ownFolder())
  await tellAll(kept, 'R1')
  const file = await archive(kept)
  expect(await archiveOf(kept, 'corta')).toMatchObject({ error: { code: 'copy.phraseShort' } })
  expect(await openArchive(file, 'no es la frase larga')).toMatchObject({
    error: { code: 'study.archiveDoesNotOpen' },
  })
  expect(await openArchive(file.slice(0, 400), passphrase)).toMatchObject({
    error: { code: 'study.archiveDoesNotOpen' },
  })
  expect(await openArchive(new Uint8Array(9), passphrase)).toMatchObject({
    error: { code: 'study.archiveDamaged' },
  })
  const other = await studyIn(ownFolder())
  const heads = await other.kept.store.heads()
  const copy = await copyFrom(kept)
  expect(await mergeArchive(other.kept, acting, copy)).toMatchObject({ error: { code: 'study.otherStudy' } })
  expect(await other.kept.store.heads()).toEqual(heads)
  const keys = await newKeys({ extractable: true })
  const gap = { ...copy, entries: copy.entries.filter((_, place) => place !== 4) }
  const made = value(await studyFromCopy(keys, gap, { acting, passphrase }))
  expect(await createBook(ownFolder(), made.entries, made.fill)).toMatchObject({
    error: { code: 'storage.gap' },
  })
  await Promise.all([kept.store.close(), other.kept.store.close()])
})

test('[KS18] another passphrase: the old one opens nothing any more, and what was there is there', async () => {
  const { place, kept } = await studyIn(ownFolder())
  await tellAll(kept, 'R1')
  const before = seen(kept)
  const oldSeal = await kept.store.personKey('passphrase')
  expect(
    await changePassphrase(kept.store, { old: 'no es la frase larga', next: elsewherePhrase }),
  ).toMatchObject({
    error: { code: 'study.wrongPassphrase' },
  })
  expect(await changePassphrase(kept.store, { old: passphrase, next: 'corta' })).toMatchObject({
    error: { code: 'copy.phraseShort' },
  })
  value(await changePassphrase(kept.store, { old: passphrase, next: elsewherePhrase }))
  await kept.store.close()
  await expect(again(place)).rejects.toThrow('study.wrongPassphrase')
  const reopened = await again(place, { phrase: elsewherePhrase })
  expect(seen(reopened)).toBe(before)
  await reopened.store.close()
  expect(readFileSync(fileOfBook(place.data, place.book)).includes(Buffer.from(oldSeal!))).toBe(false)
})
