/** Two researchers code the same interviews on one laptop, without seeing each other, in a study that is sealed on disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Result } from '../../src/core/kernel/result.ts'
import { ok } from '../../src/core/kernel/result.ts'
import type { StudyBook } from '../../src/core/study/book.ts'
import { decideLock, decideOpenRound } from '../../src/core/study/coding/open-round.ts'
import { decideSelect } from '../../src/core/study/coding/select.ts'
import { visibleMemos, visibleSelections } from '../../src/core/study/coding/visible.ts'
import { decideWriteCase } from '../../src/core/study/coding/write-case.ts'
import { decideWriteCode } from '../../src/core/study/coding/write-code.ts'
import { decideWriteMemo, type WriteMemo } from '../../src/core/study/coding/write-memo.ts'
import type { StudyEvent, ToNote } from '../../src/core/study/events.ts'
import { countPoints } from '../../src/core/study/interviews/code-points.ts'
import {
  note,
  openStudy,
  readText,
  sealText,
  shred,
  type KeptStudy,
} from '../../src/keeping/study/kept-study.ts'
import { newStudy } from '../../src/keeping/study/new-study.ts'
import { agreementOf } from '../../src/reports/study/agreement/agreement.ts'
import { differencesOf } from '../../src/reports/study/agreement/differences.ts'
import { termsOfRound, type Compared } from '../../src/reports/study/agreement/judged.ts'
import { createBook } from '../../src/storage/data-folder.ts'
import { newKeys } from '../../src/sync/keys.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const on = '2026-05-04'
const passphrase = 'cuatro palabras muy largas'
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Two fictional interviews. */
const texts = new Map([
  [
    't1',
    'E: ¿Qué cambió?\nFLAVIA: Manejo mi dinero 🧶. Mi esposo ayuda.\nE: ¿Y antes?\nFLAVIA: Él lo manejaba.',
  ],
  ['t2', 'E: ¿Qué cambió?\nROSA: Nada cambió. Trabajo más que antes.\nE: ¿Y su esposo?\nROSA: Se ríe de mí.'],
])
const respondentOf = new Map([
  ['t1', 'r1'],
  ['t2', 'r2'],
])

/** Takes a decision as somebody of the team; answers the refusal, or nothing. */
const take = async (
  kept: KeptStudy,
  by: string,
  decide: (study: StudyBook, acting: { by: string; on: string }) => Result<readonly ToNote[]>,
): Promise<string | undefined> => {
  const acting = { by, on, wallMillis: 1_780_000_000_000 }
  const noted = await note(kept, acting, (study) => decide(study, { by, on }))
  return noted.ok ? undefined : noted.error.code
}

const opened = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'double-coding-'))
  folders.push(folder)
  const keys = await newKeys({ extractable: true })
  const terms = { on, timeZone: 'America/Lima', practice: true, passphrase, by: 'kathrin' }
  const made = value(await newStudy(keys, { ...terms, wallMillis: 1_780_000_000_000 }))
  const store = value(await createBook(folder, made.entries, made.fill))
  const again = async () => value(await openStudy(store, { device: keys.device, passphrase }))
  const kept = await again()
  const people: ToNote[] = (['kathrin lead', 'ana coder', 'berta coder'] as const).map((one) => {
    const [researcher = '', role] = one.split(' ')
    const roles = role === 'lead' ? (['lead'] as const) : (['coder'] as const)
    const body = { on, researcher, label: researcher, roles: [...roles], community: null, position: null }
    return { about: 'study', event: { type: 'sample.researcherJoined', v: 1, body } }
  })
  expect(await take(kept, 'kathrin', () => ok(people))).toBeUndefined()
  for (const [transcript, text] of texts) await bring(kept, transcript, text)
  for (const code of ['money', 'ridicule'])
    await take(kept, 'kathrin', (study, acting) =>
      decideWriteCode(study, {
        ...{ code, parent: null, name: code, isCodable: true, isSensitive: false, color: null, place: 0 },
        ...{ guid: null, examples: [], ...acting },
      }),
    )
  return { folder, store, kept, again }
}

const bring = async (kept: KeptStudy, transcript: string, text: string): Promise<void> => {
  const respondent = respondentOf.get(transcript) ?? ''
  const sealed = value(await sealText(kept, respondent, text))
  const points = countPoints(text)
  const events: readonly StudyEvent[] = [
    {
      type: 'sample.respondentKnown',
      v: 1,
      body: {
        ...{ on, respondent, frame: null, pseudonym: `P-${respondent}`, role: 'member', group: null },
        ...{ household: null, ageBand: '25-34', language: 'es', community: null, attributes: [] },
      },
    },
    {
      type: 'interviews.transcriptBrought',
      v: 1,
      body: {
        ...{
          on,
          transcript,
          respondent,
          interview: null,
          label: transcript,
          format: 'typed',
          language: 'es',
        },
        ...{ text: sealed, points, originalHash: sealed, originalBytes: 1, isFictional: true },
      },
    },
    {
      type: 'interviews.transcriptCleared',
      v: 1,
      body: { on, transcript, text: sealed, points, replaced: 0, kept: 0 },
    },
  ]
  const notes = events.map((event) => ({ about: respondent, event }))
  expect(await take(kept, 'kathrin', () => ok(notes))).toBeUndefined()
}

const code = (kept: KeptStudy, by: string, [selection, transcript, words, named]: readonly string[]) =>
  take(kept, by, (study, acting) => {
    const text = texts.get(transcript ?? '') ?? ''
    const from = countPoints(text.slice(0, text.indexOf(words ?? '')))
    const passage = {
      selection: selection ?? '',
      code: named ?? '',
      from,
      to: from + countPoints(words ?? ''),
    }
    return decideSelect(study, { transcript: transcript ?? '', passages: [passage], ...acting })
  })
const lock = (kept: KeptStudy, by: string) =>
  take(kept, by, (study, acting) => decideLock(study, { round: 'k1', ...acting }))
const openRound = (kept: KeptStudy) =>
  take(kept, 'kathrin', (study, acting) =>
    decideOpenRound(study, {
      ...{ round: 'k1', transcripts: ['t1', 't2'], coders: ['ana', 'berta'], codes: ['money', 'ridicule'] },
      ...acting,
    }),
  )
const seen = ({ study }: KeptStudy, viewer: string): readonly string[] =>
  visibleSelections(study, viewer).map(({ selection }) => selection)

test('[CD13] [CD14] [AK12] [AK14] [AK16] from the round to agreement, with the study closed in between', async () => {
  const { folder, kept, again } = await opened()
  expect(await openRound(kept)).toBeUndefined()
  expect(await code(kept, 'ana', ['s1', 't1', 'Manejo mi dinero 🧶', 'money'])).toBeUndefined()
  expect(await code(kept, 'ana', ['s2', 't2', 'Se ríe de mí', 'ridicule'])).toBeUndefined()
  expect(await lock(kept, 'ana')).toBeUndefined()
  const berta = await again()
  expect(await code(berta, 'berta', ['s3', 't1', 'mi dinero', 'money'])).toBeUndefined()
  expect(await code(berta, 'berta', ['s4', 't1', 'Él lo manejaba', 'money'])).toBeUndefined()
  expect(await code(berta, 'berta', ['s1', 't1', 'Mi esposo ayuda', 'money'])).toBe('study.selectionTwice')
  const memo = {
    memo: 'm1',
    text: 'palabras que nadie más lee',
    about: { kind: 'transcript', id: 't1' },
  } as const
  await take(berta, 'berta', (study, acting) => decideWriteMemo(study, { ...memo, ...acting }))
  expect([seen(berta, 'ana'), seen(berta, 'berta'), seen(berta, 'kathrin')]).toEqual([
    ['s1', 's2'],
    ['s3', 's4'],
    [],
  ])
  expect(visibleMemos(berta.study, 'ana')).toEqual([])
  expect(termsOfRound(berta.study, 'k1')).toMatchObject({ error: { code: 'study.roundOpen' } })
  expect(await lock(berta, 'berta')).toBeUndefined()
  const all = await again()
  const compared: Compared = {
    ...{ viewer: 'kathrin', unit: 'sentence', texts, terms: value(termsOfRound(all.study, 'k1')) },
  }
  const agreed = value(agreementOf(all.study, compared, { seed: 1, draws: 1000 }))
  expect(agreed.codes.map((row) => [row.code, row.counts])).toEqual([
    ['money', { both: 1, onlyFirst: 0, onlySecond: 1, neither: 8 }],
    ['ridicule', { both: 0, onlyFirst: 1, onlySecond: 0, neither: 9 }],
  ])
  expect(
    value(differencesOf(all.study, compared)).map((one) => [one.transcript, one.coder, one.code]),
  ).toEqual([
    ['t1', 'berta', 'money'],
    ['t2', 'ana', 'ridicule'],
  ])
  const onDisk = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'))
  for (const word of ['palabras que nadie', 'ridicule', 'FLAVIA'])
    expect(onDisk.filter((bytes) => bytes.includes(word))).toEqual([])
})

test('[AK15] [CD10] what is shredded is gone from the coding, its memos and its agreement', async () => {
  const { kept, again } = await opened()
  await openRound(kept)
  await code(kept, 'ana', ['s1', 't1', 'Manejo mi dinero', 'money'])
  await code(kept, 'berta', ['s2', 't2', 'Nada cambió', 'money'])
  const memo = { memo: 'm1', text: 'pensar en esto', about: { kind: 'selection', id: 's1' } } as const
  await take(kept, 'ana', (study, acting) => decideWriteMemo(study, { ...memo, ...acting }))
  for (const by of ['ana', 'berta']) await lock(kept, by)
  const terms = value(termsOfRound(kept.study, 'k1'))
  value(await shred(kept, { by: 'kathrin', on, wallMillis: 1_780_000_000_000 }, ['r1']))
  for (const study of [kept, await again()]) {
    expect(seen(study, 'kathrin')).toEqual(['s2'])
    expect(visibleMemos(study.study, 'kathrin')).toEqual([])
    const left = new Map([
      ['t2', value(await readText(study, study.study.interviews.transcripts.get('t2')?.cleared?.text ?? ''))],
    ])
    const compared: Compared = { viewer: 'kathrin', unit: 'turn', texts: left, terms }
    const agreed = value(agreementOf(study.study, compared, { seed: 1, draws: 1000 }))
    expect(agreed).toMatchObject({ transcripts: 1, gone: 1, overall: { kappaInterval: null } })
    expect(agreed.overall.counts).toEqual({ both: 0, onlyFirst: 0, onlySecond: 1, neither: 7 })
  }
})

test('[CD18] what is sealed for the whole study repeats no respondent', async () => {
  const { kept } = await opened()
  const example = (by: string, words: string) =>
    take(kept, by, (study, acting) =>
      decideWriteCode(study, {
        ...{ code: 'talk', parent: null, name: 'talk', isCodable: true, isSensitive: false, color: null },
        ...{ place: 0, guid: null, examples: [words], ...acting },
      }),
    )
  const memo = (about: WriteMemo['about']) =>
    take(kept, 'ana', (study, acting) =>
      decideWriteMemo(study, {
        memo: 'm1',
        text: 'dice: nada cambió, trabajo más que antes',
        about,
        ...acting,
      }),
    )
  expect(await example('kathrin', 'Nada cambio. Trabajo mas que antes')).toBe('study.repeatsText')
  expect(await example('kathrin', 'Dice que no cambió nada')).toBeUndefined()
  expect(await memo({ kind: 'code', id: 'money' })).toBe('study.repeatsText')
  expect(await memo({ kind: 'study' })).toBe('study.repeatsText')
  expect(await memo({ kind: 'transcript', id: 't2' })).toBeUndefined()
  const caseOf = (name: string, said: string, transcripts: readonly string[] = []) =>
    take(kept, 'kathrin', (study, { by, on: day }) =>
      decideWriteCase(study, {
        ...{ by, on: day, case: `c-${name}`, name, guid: null, passages: [], transcripts: [...transcripts] },
        values: [{ variable: 'Notas', type: 'Text', value: said }],
      }),
    )
  const hers = 'Rosa: nada cambió, trabajo más que antes'
  expect(await caseOf('uno', hers)).toBe('study.repeatsText')
  expect(await caseOf('uno', 'Trabaja más')).toBeUndefined()
  expect(await caseOf('dos', hers, ['t2'])).toBeUndefined()
})
