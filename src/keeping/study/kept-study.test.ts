/** A study on a device: what is noted comes back with the passphrase, and what is shredded never does. */
import { expect, test } from 'vitest'
import type { Result } from '../../core/kernel/result.ts'
import { ok } from '../../core/kernel/result.ts'
import type { StudyEvent } from '../../core/study/events.ts'
import { openMemory } from '../../storage/memory.ts'
import { newKeys } from '../../sync/keys.ts'
import { keepSnapshot, note, openStudy, readText, sealText, shred, type KeptStudy } from './kept-study.ts'
import { newStudy } from './new-study.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const on = '2026-05-04'
const passphrase = 'cuatro palabras muy largas'
const acting = { by: 'kathrin', on, wallMillis: 1_780_000_000_000 }

const opened = async () => {
  const keys = await newKeys({ extractable: true })
  const terms = { on, timeZone: 'America/Lima', practice: true, passphrase, by: 'kathrin' }
  const made = value(await newStudy(keys, { ...terms, wallMillis: acting.wallMillis }))
  const store = openMemory(made.book)
  value(await made.fill(store))
  value(await store.append(made.entries))
  const again = async () => value(await openStudy(store, { device: keys.device, passphrase }))
  return { store, keys, again }
}

const respondent = (code: string, pseudonym: string): { about: string; event: StudyEvent } => ({
  about: code,
  event: {
    type: 'sample.respondentKnown',
    v: 1,
    body: {
      ...{ on, respondent: code, frame: null, pseudonym, role: 'member', group: null, household: null },
      ...{ ageBand: '25-34', language: 'ay', community: null, attributes: [] },
    },
  },
})

const pseudonyms = ({ study }: KeptStudy) =>
  [...study.sample.respondents.values()].map((one) => one.pseudonym)

test('[KS1] what is noted is read again with the passphrase, with or without a snapshot', async () => {
  const { again } = await opened()
  const kept = await again()
  value(await note(kept, acting, () => ok([respondent('r1', 'Flavia'), respondent('r2', 'Rosa')])))
  expect(pseudonyms(kept)).toEqual(['Flavia', 'Rosa'])
  expect(pseudonyms(await again())).toEqual(['Flavia', 'Rosa'])
  value(await keepSnapshot({ ...kept, sinceSnapshot: 400 }))
  value(await note(kept, acting, () => ok([respondent('r3', 'Edith')])))
  expect(pseudonyms(await again())).toEqual(['Flavia', 'Rosa', 'Edith'])
})

test('[KS2] what is shredded is gone from the study, its snapshot and its texts; the chain stays', async () => {
  const { store, again } = await opened()
  const kept = await again()
  const text = value(await sealText(kept, 'r1', 'dice que ya no tiene miedo'))
  value(await note(kept, acting, () => ok([respondent('r1', 'Flavia'), respondent('r2', 'Rosa')])))
  value(await keepSnapshot({ ...kept, sinceSnapshot: 400 }))
  expect(value(await readText(kept, text))).toBe('dice que ya no tiene miedo')
  value(await shred(kept, acting, ['r1']))
  for (const study of [kept, await again()]) {
    expect(pseudonyms(study)).toEqual(['Rosa'])
    expect([...study.study.shredded.keys()]).toEqual(['r1'])
    expect(await readText(study, text)).toMatchObject({ ok: false })
  }
  expect(await store.sealed(text)).toBeUndefined()
  const late = await note(kept, acting, () => ok([respondent('r1', 'Flavia')]))
  expect(late).toMatchObject({ error: { code: 'study.shredded' } })
})

test('[KS3] a wrong passphrase opens nothing', async () => {
  const { store, keys } = await opened()
  const wrong = await openStudy(store, { device: keys.device, passphrase: 'cuatro palabras muy cortas' })
  expect(wrong).toMatchObject({ error: { code: 'study.wrongPassphrase' } })
})
