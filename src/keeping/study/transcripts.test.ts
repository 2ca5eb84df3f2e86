/** A transcript loses its names: what came in is gone for good, and what is left never changes. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { StudyEvent } from '../../core/study/events.ts'
import { isCodable, rawSubject } from '../../core/study/interviews/interviews.ts'
import { scanText } from '../../core/study/interviews/scan.ts'
import { clearedTextOf, openHits } from '../../core/study/interviews/transcripts/cleared-text.ts'
import { decideReopenHit, decideResolveHits } from '../../core/study/interviews/transcripts/resolve-hits.ts'
import { openMemory } from '../../storage/memory.ts'
import { newKeys } from '../../sync/keys.ts'
import { note, openStudy, readText, sealText, type KeptStudy } from './kept-study.ts'
import { newStudy } from './new-study.ts'
import { bringTranscript, clearedText, clearTranscript, openText } from './transcripts.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const on = '2026-05-04'
const passphrase = 'cuatro palabras muy largas'
const acting = { by: 'kathrin', on, wallMillis: 1_780_000_000_000 }
const names = [{ name: 'Eulogia Ancco', pseudonym: 'Marta' }]

const known = (code: string): { about: string; event: StudyEvent }[] => [
  {
    about: code,
    event: {
      type: 'sample.respondentKnown',
      v: 1,
      body: {
        ...{ on, respondent: code, frame: null, pseudonym: `P${code}`, role: 'member', group: null },
        ...{ household: null, ageBand: '55-64', language: 'es', community: null, attributes: [] },
      },
    },
  },
  {
    about: code,
    event: {
      type: 'consent.said',
      v: 1,
      body: {
        ...{ on, respondent: code, purpose: 'interview', given: code !== 'r9', how: 'spoken' },
        ...{ language: 'es', witness: 'w1', until: null },
      },
    },
  },
]

const opened = async () => {
  const keys = await newKeys({ extractable: true })
  const terms = { on, timeZone: 'America/Lima', practice: true, passphrase, by: 'kathrin' }
  const made = value(await newStudy(keys, { ...terms, wallMillis: acting.wallMillis }))
  const store = openMemory(made.book)
  value(await made.fill(store))
  value(await store.append(made.entries))
  const again = async () => value(await openStudy(store, { device: keys.device, passphrase }))
  const kept = await again()
  value(await note(kept, acting, () => ok([...known('r1'), ...known('r9')])))
  return { store, again, kept }
}

const brought = (source: string | Uint8Array, more: { respondent?: string | null; label?: string } = {}) => ({
  ...{ transcript: 't1', respondent: 'r1', interview: null, label: 'Entrevista 1', language: 'es' as const },
  ...{ isFictional: true, source, names, ...more },
})

/** Resolves each hit as the search proposes. */
const resolveAll = async (kept: KeptStudy, transcript = 't1'): Promise<void> => {
  const { open } = value(await openText(kept, { transcript, names }))
  const hits = open.map(({ from, to, suggestion }) => ({ from, to, replacement: suggestion }))
  value(await note(kept, acting, (study) => decideResolveHits(study, { ...acting, transcript, hits, names })))
}

const spoken =
  '\uFEFFE: ¿Su nombre? 🧶\r\nEULOGIA: Eulogia Ancco, de Ilave. Tengo 59 años, y mi cuñada también.\r\n'

test('[PS9] a text comes in sealed under a key of its own, with what it was, and may not be coded', async () => {
  const { kept, store } = await opened()
  expect(value(await bringTranscript(kept, acting, brought(spoken)))).toEqual({ points: 87, encoding: null })
  const transcript = kept.study.interviews.transcripts.get('t1')!
  expect(transcript).toMatchObject({ format: 'typed', respondent: 'r1', cleared: null, by: 'kathrin' })
  expect(transcript.originalBytes).toBe(new TextEncoder().encode(spoken).length)
  expect(isCodable(transcript)).toBe(false)
  expect((await store.sealed(transcript.raw.text))?.person).toBe('raw-t1')
  expect(await clearedText(kept, 't1')).toMatchObject({ error: { code: 'study.notCleared' } })
})

test('[PS10] what may not come in: no consent, a taken or reserved code, a name as label, no document', async () => {
  const { kept } = await opened()
  const refusal = async (more: object, source: string | Uint8Array = 'hola') => {
    const told = await bringTranscript(kept, acting, { ...brought(source), ...more })
    return told.ok ? 'brought' : told.error.code
  }
  expect(await refusal({ respondent: 'r9' })).toBe('study.noConsentToInterview')
  expect(await refusal({ respondent: 'r8' })).toBe('study.unknownRespondent')
  expect(await refusal({ interview: 'i7' })).toBe('study.notHerInterview')
  expect(await refusal({ transcript: 'r1' })).toBe('study.codeTaken')
  expect(await refusal({ transcript: 'raw-x' })).toBe('study.codeTaken')
  expect(await refusal({ transcript: 'x'.repeat(40) })).toBe('study.badTranscriptCode')
  expect(await refusal({ label: 'Entrevista con doña Eulogia' })).toBe('study.labelIsName')
  expect(await refusal({ label: ' ' })).toBe('study.noLabel')
  expect(await refusal({}, ' ')).toBe('study.documentEmpty')
  expect(await refusal({}, Uint8Array.of(0xff, 0xd8, 0, 0))).toBe('study.notADocument')
  expect(kept.study.interviews.transcripts.size).toBe(0)
  expect(await refusal({ respondent: null })).toBe('brought')
  expect(await refusal({})).toBe('study.codeTaken')
})

test('[PS11] each hit needs a word; the newest stands, may be taken back, and says nobody’s name', async () => {
  const { kept } = await opened()
  value(await bringTranscript(kept, acting, brought(spoken)))
  const { open } = value(await openText(kept, { transcript: 't1', names }))
  expect(open.map(({ text, suggestion }) => [text, suggestion])).toEqual([
    ['EULOGIA', 'Marta'],
    ['Eulogia Ancco', 'Marta'],
    ['Ilave', '[lugar]'],
    ['59 años', 'entre 55 y 64 años'],
    ['cuñada', null],
  ])
  const say = async (hits: { from: number; to: number; replacement: string | null }[]) => {
    const told = await note(kept, acting, (study) =>
      decideResolveHits(study, { ...acting, transcript: 't1', hits, names }),
    )
    return told.ok ? told.value.length : told.error.code
  }
  const [first, second] = [open[0]!, open[1]!]
  expect(await say([{ from: 3, to: 3, replacement: null }])).toBe('study.outsideTranscript')
  expect(await say([{ from: 0, to: 88, replacement: null }])).toBe('study.outsideTranscript')
  expect(await say([{ ...first, replacement: 'la Eulogia' }])).toBe('study.replacementIsName')
  expect(await say([{ ...first, replacement: ' ' }])).toBe('study.emptyReplacement')
  expect(
    await say([first, { ...first, to: first.to + 2 }].map((one) => ({ ...one, replacement: 'X' }))),
  ).toBe('study.hitsOverlap')
  expect(
    await say([
      { ...first, replacement: 'Ana' },
      { ...second, replacement: 'Ana' },
    ]),
  ).toBe(2)
  expect(await say([{ from: first.from, to: second.to, replacement: 'Marta' }])).toBe(1)
  expect(kept.study.interviews.transcripts.get('t1')?.resolved).toEqual([
    { from: first.from, to: second.to, replacement: 'Marta' },
  ])
  const whole = { ...acting, transcript: 't1', from: first.from, to: second.to }
  value(await note(kept, acting, (study) => decideReopenHit(study, whole)))
  expect(value(await openText(kept, { transcript: 't1', names })).open).toHaveLength(5)
  expect(await clearTranscript(kept, acting, { transcript: 't1', names })).toMatchObject({
    error: { code: 'study.hitsOpen', figures: { open: 5 } },
  })
})

test('[PS12] cleared, the text is final, what came in is shredded, and nothing of it is left anywhere', async () => {
  const { kept, again, store } = await opened()
  value(await bringTranscript(kept, acting, brought(spoken)))
  await resolveAll(kept)
  const raw = kept.study.interviews.transcripts.get('t1')!.raw.text
  value(await clearTranscript(kept, acting, { transcript: 't1', names }))
  for (const study of [kept, await again()]) {
    const transcript = study.study.interviews.transcripts.get('t1')!
    expect(isCodable(transcript)).toBe(true)
    expect(transcript.resolved).toEqual([])
    const text = value(await clearedText(study, 't1'))
    expect(text).toBe(
      'E: ¿Su nombre? 🧶\nMarta: Marta, de [lugar]. Tengo entre 55 y 64 años, y mi cuñada también.\n',
    )
    expect(transcript.cleared?.points).toBe(Array.from(text).length)
    expect(await readText(study, raw)).toMatchObject({ ok: false })
    expect(study.study.shredded.has(rawSubject('t1'))).toBe(true)
  }
  expect(await store.sealed(raw)).toBeUndefined()
  const late = { ...acting, transcript: 't1', hits: [{ from: 0, to: 1, replacement: 'X' }], names }
  expect(decideResolveHits(kept.study, late)).toMatchObject({ error: { code: 'study.alreadyCleared' } })
  expect(await clearTranscript(kept, acting, { transcript: 't1', names })).toMatchObject({
    error: { code: 'study.alreadyCleared' },
  })
  expect(await sealText(kept, rawSubject('t1'), 'x')).toMatchObject({ error: { code: 'study.shredded' } })
})

test('[PS13] in the cleared text the search finds nothing but what somebody said a word on', () => {
  const passages = readFileSync('test/fixtures/study/passages.txt', 'utf8').split(/^@ /m).slice(1)
  const table = [{ name: 'Filomena Huayta Wilfreda Rosa Sabina Juana', pseudonym: 'Inés' }]
  for (const written of passages) {
    const language = written.startsWith('ay') ? 'ay' : 'es'
    const text = written.slice(written.indexOf('\n')).replaceAll(/\{\w+\|([^|}]*)(\|optional)?\}/g, '$1')
    const hits = scanText(text, { names: table, language })
    const resolved = hits.map(({ from, to, suggestion }) => ({ from, to, replacement: suggestion }))
    const cleared = clearedTextOf(text, resolved)
    const left = scanText(cleared.text, { names: table, language })
    expect(
      openHits(
        left,
        cleared.places.map((place) => ({ ...place, replacement: null })),
      ),
    ).toEqual([])
    expect(cleared.places).toHaveLength(hits.length)
  }
})
