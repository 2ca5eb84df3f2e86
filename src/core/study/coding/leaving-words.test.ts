/** Words beside the texts leave without the names that the search finds, or with somebody's word that they name nobody. */
import { expect, test } from 'vitest'
import { bring, fold, newMade, type Made } from '../../../../test/refi/made-study.ts'
import { first, namedProject } from '../../../../test/refi/named-project.ts'
import type { StudyEvent } from '../events.ts'
import { fitToLeave, wordsWithNames } from './leaving-words.ts'
import { decideLetWordsStay } from './let-words-stay.ts'

const on = '2026-05-04'
const viewer = 'kathrin'
const cleared: StudyEvent = {
  type: 'interviews.transcriptCleared',
  v: 1,
  body: { on, transcript: first, text: 'a'.repeat(64), points: 10, replaced: 2, kept: 0 },
}
const searched = (): Made => {
  const made = newMade()
  bring(made, namedProject, null)
  fold(made, cleared)
  return made
}
const said = ({ coding, interviews }: Made['study']) => ({
  label: interviews.transcripts.get(first)?.label,
  definitions: [...coding.codes.values()].map(({ definition }) => definition),
  cases: [...coding.cases.values()].map(({ name, values }) => [name, ...values.map(({ value }) => value)]),
  memos: [...coding.memos.values()].map(({ text }) => text).sort(),
})

test('[CD25] codes, cases, titles and memos leave without names; the study itself keeps its words', () => {
  const made = searched()
  const before = JSON.stringify(said(made.study))
  const { study, covered } = fitToLeave(made.study, [])
  expect(said(study)).toEqual({
    label: '[nombre].docx',
    definitions: ['Como en la feria de [lugar].'],
    cases: [['[nombre]', '[lugar]'], ['las dos']],
    memos: [1, 2, 3].map((number) => `nota ${number} sobre [nombre]`).concat('nota 4 sobre Margarita'),
  })
  expect(covered).toBe(7)
  expect(JSON.stringify(said(made.study))).toBe(before)
  expect(said(fitToLeave(made.study, [{ name: 'Dos Feria', pseudonym: 'Inés' }]).study).cases[1]).toEqual([
    'las Inés',
  ])
})

test('[CD25] what came with texts for which somebody answers stays, but for codes; pseudonyms stay too', () => {
  const made = newMade()
  bring(made, namedProject)
  const { study } = fitToLeave(made.study, [])
  expect(said(study)).toEqual({
    ...said(made.study),
    definitions: ['Como en la feria de [lugar].'],
  })
  const body = { respondent: 'r1', frame: null, pseudonym: 'Ilave', role: 'member' as const, group: null }
  const rest = { household: null, ageBand: '25-34' as const, language: 'es' as const, community: null }
  fold(made, { type: 'sample.respondentKnown', v: 1, body: { on, ...body, ...rest, attributes: [] } })
  expect(fitToLeave(made.study, []).covered).toBe(0)
})

test('[CD26] the lead lets these very words stay, under the key that seals them, until they are written otherwise', () => {
  const made = searched()
  const joined = {
    researcher: 'ana',
    label: 'Ana',
    roles: ['coder' as const],
    community: null,
    position: null,
  }
  const known = { type: 'sample.researcherJoined', v: 1, body: { on, ...joined } } as const
  const other = searched()
  fold(other, known)
  expect(decideLetWordsStay(other.study, { by: 'ana', on, names: [] })).toMatchObject({
    error: { code: 'study.roleMissing' },
  })
  expect(wordsWithNames(made.study, { viewer, names: [] }).length).toBe(7)
  const decided = decideLetWordsStay(made.study, { by: viewer, on, names: [] })
  if (!decided.ok) throw new Error(decided.error.code)
  expect(decided.value.map(({ about }) => about).sort()).toEqual([first, 'study'].sort())
  expect(JSON.stringify(decided.value)).not.toMatch(/Margarita|Ilave/)
  for (const { event } of decided.value) fold(made, event)
  expect(fitToLeave(made.study, []).covered).toBe(0)
  expect(said(fitToLeave(made.study, []).study)).toEqual(said(made.study))
  expect(decideLetWordsStay(made.study, { by: viewer, on, names: [] })).toMatchObject({
    error: { code: 'study.noWordsFound' },
  })
  const [code] = made.study.coding.codes.values()
  if (!code) throw new Error('no code')
  const { retired: _retired, mergedInto: _merged, ...written } = code
  const body = { on, ...written, definition: 'Como en Juliaca.' }
  fold(made, { type: 'coding.codeWritten', v: 1, body })
  expect(wordsWithNames(made.study, { viewer, names: [] }).map(({ words }) => words)).toEqual([
    body.definition,
  ])
})
