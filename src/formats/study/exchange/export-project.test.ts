/** What may leave a study, and how. */
import { expect, test } from 'vitest'
import type { StudyEvent } from '../../../core/study/events.ts'
import { day as on, fold, leave, newMade, type Made } from '../../../../test/refi/made-study.ts'
import { projectFaults } from '../../../../test/refi/schema.ts'
import { writeProject } from '../refi-qda/write-project.ts'

const respondent = (code: string, household: string | null): StudyEvent => ({
  type: 'sample.respondentKnown',
  v: 1,
  body: {
    ...{
      on,
      respondent: code,
      frame: null,
      pseudonym: `Nombre ${code}`,
      role: 'member',
      group: 'g1',
      household,
    },
    ...{ ageBand: '25-34', language: 'ay', community: 'c1', attributes: [] },
  },
})
const says = (code: string, given: boolean, until: string | null = null): StudyEvent => ({
  type: 'consent.said',
  v: 1,
  body: {
    on,
    respondent: code,
    purpose: 'archive',
    given,
    how: 'spoken',
    language: 'ay',
    witness: 'w',
    until,
  },
})
const transcript = (made: Made, code: string, of: string, isCleared = true): void => {
  const text = 'a'.repeat(64)
  const body = {
    ...{
      on,
      transcript: code,
      respondent: of,
      interview: null,
      label: 'Rosa Mamani.docx',
      format: 'docx' as const,
    },
    ...{ language: 'es' as const, text, points: 9, originalHash: text, originalBytes: 9, isFictional: true },
  }
  fold(made, { type: 'interviews.transcriptBrought', v: 1, body })
  if (!isCleared) return
  const cleared = { on, transcript: code, text, points: 9, replaced: 1, kept: 0 }
  fold(made, { type: 'interviews.transcriptCleared', v: 1, body: cleared })
  made.texts.set(code, 'hola 🧶 sí')
}
const k1: StudyEvent = {
  type: 'coding.codeWritten',
  v: 1,
  body: {
    ...{
      on,
      code: 'k1',
      parent: null,
      name: 'k',
      isCodable: true,
      isSensitive: false,
      color: null,
      place: 0,
    },
    ...{ guid: null, examples: [] },
  },
}
const select = (made: Made, id: string, of: string, coder: string): void => {
  const selections = [{ selection: id, code: 'k1', from: 0, to: 6, coder }]
  fold(made, { type: 'coding.selected', v: 1, body: { on, transcript: of, selections } })
}

const story = (): Made => {
  const made = newMade()
  fold(made, k1)
  for (const [code, household] of [
    ['r1', 'h1'],
    ['r2', 'h1'],
    ['r3', null],
    ['r4', 'h1'],
  ] as const)
    fold(made, respondent(code, household))
  for (const code of ['r1', 'r2', 'r4']) fold(made, says(code, true))
  fold(made, says('r3', true, '2026-05-03'))
  transcript(made, 't1', 'r1')
  transcript(made, 't2', 'r2')
  transcript(made, 't3', 'r3')
  transcript(made, 't4', 'r4', false)
  for (const [id, of] of [
    ['s1', 't1'],
    ['s2', 't3'],
  ] as const)
    select(made, id, of, 'ana')
  return made
}

test('[RQ13] of several texts of hers each bears its code', () => {
  const made = story()
  transcript(made, 't5', 'r1', false)
  expect(leave(made).project.sources.map(({ name }) => name)).toEqual(['Nombre r1 (t1)', 'Nombre r2'])
})

test('[RQ13] only cleared texts leave, hers only with her word, under her pseudonym', async () => {
  const { project, stayed } = leave(story())
  expect(stayed).toEqual({ withoutConsent: 1, notCleared: 1, heldBack: 0, memos: 0 })
  expect(project.sources.map(({ name, text }) => [name, text])).toEqual([
    ['Nombre r1', 'hola 🧶 sí'],
    ['Nombre r2', 'hola 🧶 sí'],
  ])
  expect(project.cases.map(({ name, values }) => [name, ...values.map(({ value }) => value)])).toEqual([
    ['Nombre r1', 'member', 'g1', '25-34', 'ay'],
    ['Nombre r2', 'member', 'g1', '25-34', 'ay'],
  ])
  expect(project.sets.map(({ name, sources }) => [name, sources.length])).toEqual([['h1', 2]])
  const archive = await writeProject(project)
  expect(projectFaults(archive)).toBe('')
  expect(new TextDecoder().decode(archive)).not.toContain('Mamani')
  expect(JSON.stringify(project)).not.toMatch(/Mamani|Nombre r3|Nombre r4|community/)
})

test('[RQ13] memos go with what they are about, or stay', () => {
  const made = story()
  const memo = (id: string, about: Extract<StudyEvent, { type: 'coding.memoWritten' }>['body']['about']) =>
    fold(made, { type: 'coding.memoWritten', v: 1, body: { on, memo: id, text: `sobre ${id}`, about } })
  memo('m1', { kind: 'selection', id: 's1' })
  memo('m2', { kind: 'selection', id: 's2' })
  memo('m3', { kind: 'passage', transcript: 't3', from: 0, to: 2 })
  const passage = { transcript: 't3', from: 0, to: 2 }
  for (const [id, passages] of [
    ['p1', [passage]],
    ['p2', []],
  ] as const)
    fold(made, {
      type: 'coding.caseWritten',
      v: 1,
      body: { on, case: id, name: id, transcripts: [], passages: [...passages], values: [], guid: null },
    })
  memo('m4', { kind: 'case', id: 'p1' })
  memo('m5', { kind: 'case', id: 'p2' })
  const { project, stayed } = leave(made)
  expect(project.cases.map(({ name }) => name)).toEqual(['p2', 'Nombre r1', 'Nombre r2'])
  expect(project.notes.map(({ text }) => text).sort()).toEqual(['sobre m1', 'sobre m5'])
  expect(stayed.memos).toBe(3)
  const hers = project.notes.find(({ text }) => text === 'sobre m1')
  expect(project.sources[0]?.selections[0]?.codings[0]?.notes).toEqual([hers?.guid])
})

test('[RQ13] no file links two accounts of a household where both tell what is sensitive', () => {
  const made = story()
  fold(made, { ...k1, body: { ...k1.body, isSensitive: true } })
  expect(leave(made).project.sets.length).toBe(1)
  select(made, 's9', 't2', 'eva')
  expect(leave(made).project.sets).toEqual([])
})

test('[RQ21] codings of one coder on the same words are one selection, whichever goes', () => {
  const made = story()
  fold(made, { ...k1, body: { ...k1.body, code: 'k2', name: 'k2' } })
  const also = { selection: 's5', code: 'k2', from: 0, to: 6, coder: 'ana' }
  fold(made, { type: 'coding.selected', v: 1, body: { on, transcript: 't1', selections: [also] } })
  select(made, 's6', 't1', 'eva')
  const selections = () => leave(made).project.sources[0]?.selections ?? []
  const before = selections()
  const codings = before.map((one) => [
    one.codings.length,
    one.codings.every(({ user }) => user === one.user),
  ])
  expect(codings.sort()).toEqual([
    [1, true],
    [2, true],
  ])
  fold(made, { type: 'coding.unselected', v: 1, body: { on, transcript: 't1', selection: 's1' } })
  expect(selections().map(({ guid }) => guid)).toEqual(before.map(({ guid }) => guid))
})

test('[RQ14] in an open round only one’s own coding leaves', () => {
  const made = story()
  fold(made, {
    type: 'coding.roundOpened',
    v: 1,
    body: { on, round: 'q1', transcripts: ['t1'], coders: ['ana', 'eva'], codes: [] },
  })
  const coded = (viewer: string) =>
    leave(made, viewer).project.sources.flatMap(({ selections }) => selections).length
  expect(['ana', 'eva', 'kathrin'].map(coded)).toEqual([1, 0, 0])
})
