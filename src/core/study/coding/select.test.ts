/** Coding passages, taking them back, memos and cases: who may, where, and under whose key. */
import { expect, test } from 'vitest'
import { CodingTeam, on } from '../../../../test/study/coding-team.ts'
import { decideSelect, decideUnselect, type Passage } from './select.ts'
import { visibleMemos, visibleSelections } from './visible.ts'
import { writtenValues, type CaseValue } from './case-values.ts'
import { decideWriteCase } from './write-case.ts'
import { decideWriteCode } from './write-code.ts'
import { decideEraseMemo, decideWriteMemo, type WriteMemo } from './write-memo.ts'

const told = () => {
  const team = new CodingTeam().respondent('r1').respondent('r2').text('t1', 'r1').text('t2', 'r2')
  team.text('t3', null).text('raw', 'r1', { cleared: false })
  for (const [code, isCodable] of [
    ['money', true],
    ['voice', true],
    ['home', false],
  ] as const)
    team.take('kathrin', (study, acting) =>
      decideWriteCode(study, {
        ...{ code, parent: null, name: code, isCodable, isSensitive: false, color: null, place: 0 },
        ...{ guid: null, examples: [], ...acting },
      }),
    )
  return team
}
const passage = (selection: string, code: string, from: number, to: number): Passage => ({
  ...{ selection, code, from, to },
})
const select = (team: CodingTeam, by: string, transcript: string, ...passages: readonly Passage[]): string =>
  team.take(by, (study, acting) => decideSelect(study, { transcript, passages, ...acting }))
const unselect = (team: CodingTeam, by: string, selection: string): string =>
  team.take(by, (study, acting) => decideUnselect(study, { selection, ...acting }))
const memo = (team: CodingTeam, by: string, name: string, about: WriteMemo['about']): string =>
  team.take(by, (study, acting) => decideWriteMemo(study, { memo: name, text: 'hm', about, ...acting }))

test('[CD7] several passages at once, all or none', () => {
  const team = told()
  expect(select(team, 'ana', 't1', passage('s1', 'money', 0, 10), passage('s2', 'voice', 90, 100))).toBe('r1')
  const refused: readonly (readonly [string, string, Passage, string])[] = [
    ['olga', 't1', passage('s3', 'money', 1, 2), 'study.roleMissing'],
    ['ana', 'nowhere', passage('s3', 'money', 1, 2), 'study.unknownTranscript'],
    ['ana', 'raw', passage('s3', 'money', 1, 2), 'study.notCleared'],
    ['ana', 't1', passage('s3', 'money', 2, 1), 'study.outsideText'],
    ['ana', 't1', passage('s3', 'money', 1, 101), 'study.outsideText'],
    ['ana', 't1', passage('s3', 'nowhat', 1, 2), 'study.unknownCode'],
    ['ana', 't1', passage('s3', 'home', 1, 2), 'study.codeIsHeading'],
    ['ana', 't1', passage('s1', 'money', 1, 2), 'study.selectionTwice'],
  ]
  for (const [by, transcript, one, code] of refused)
    expect(select(team, by, transcript, passage('s9', 'voice', 5, 6), one)).toBe(code)
  expect(select(team, 'ana', 't1')).toBe('study.nothingSelected')
  expect([...team.study.coding.selections.keys()]).toEqual(['s1', 's2'])
  team.note('kathrin', { type: 'consent.withdrawn', v: 1, body: { on, respondent: 'r1' } })
  expect(select(team, 'ana', 't1', passage('s3', 'money', 1, 2))).toBe('study.withdrew')
})

test('[CD8] passages overlap and bear several codes; the same again is there already', () => {
  const team = told()
  expect(select(team, 'ana', 't1', passage('s1', 'money', 0, 10), passage('s2', 'voice', 0, 10))).toBe('r1')
  expect(select(team, 'ana', 't1', passage('s3', 'money', 5, 15), passage('s4', 'money', 6, 6))).toBe('r1')
  expect(select(team, 'ana', 't1', passage('s5', 'money', 0, 10))).toBe('study.codedAlready')
  expect(select(team, 'ana', 't1', passage('s5', 'money', 7, 9), passage('s6', 'money', 7, 9))).toBe(
    'study.codedAlready',
  )
  expect(select(team, 'berta', 't1', passage('s5', 'money', 0, 10))).toBe('r1')
  expect(visibleSelections(team.study, 'olga')).toHaveLength(5)
})

test('[CD9] who coded takes back, or the lead; what was written about it stays with its passage', () => {
  const team = told()
  select(team, 'ana', 't1', passage('s1', 'money', 0, 10), passage('s2', 'voice', 20, 30))
  expect(memo(team, 'ana', 'm1', { kind: 'selection', id: 's1' })).toBe('r1')
  expect(unselect(team, 'berta', 's1')).toBe('study.notHers')
  expect(unselect(team, 'ana', 's7')).toBe('study.unknownSelection')
  expect(unselect(team, 'ana', 's1')).toBe('r1')
  expect(unselect(team, 'ana', 's1')).toBe('study.unknownSelection')
  expect(unselect(team, 'kathrin', 's2')).toBe('r1')
  expect(visibleSelections(team.study, 'ana')).toEqual([])
  expect(visibleMemos(team.study, 'ana').map((one) => one.about)).toEqual([
    { kind: 'passage', transcript: 't1', from: 0, to: 10 },
  ])
  // Undo brings it back with the same id.
  expect(select(team, 'ana', 't1', passage('s1', 'money', 0, 10))).toBe('r1')
})

test('[CD10] a memo is sealed with the key of what it is about, and stays there', () => {
  const team = told()
  select(team, 'ana', 't2', passage('s1', 'money', 0, 10))
  expect(memo(team, 'ana', 'm1', { kind: 'study' })).toBe('study')
  expect(memo(team, 'ana', 'm2', { kind: 'code', id: 'money' })).toBe('study')
  expect(memo(team, 'ana', 'm3', { kind: 'transcript', id: 't1' })).toBe('r1')
  expect(memo(team, 'ana', 'm4', { kind: 'passage', transcript: 't3', from: 3, to: 9 })).toBe('t3')
  expect(memo(team, 'ana', 'm5', { kind: 'selection', id: 's1' })).toBe('r2')
  expect(memo(team, 'ana', 'm6', { kind: 'passage', transcript: 't1', from: 3, to: 101 })).toBe(
    'study.outsideText',
  )
  expect(memo(team, 'ana', 'm6', { kind: 'code', id: 'nowhat' })).toBe('study.unknownCode')
  expect(memo(team, 'ana', 'm6', { kind: 'case', id: 'nobody' })).toBe('study.unknownCase')
  expect(memo(team, 'ana', 'm1', { kind: 'transcript', id: 't1' })).toBe('study.memoStays')
  expect(memo(team, 'ana', 'm3', { kind: 'passage', transcript: 't1', from: 0, to: 5 })).toBe('r1')
  expect(memo(team, 'berta', 'm2', { kind: 'study' })).toBe('study.notHers')
  expect(memo(team, 'kathrin', 'm2', { kind: 'code', id: 'voice' })).toBe('study')
  expect(team.study.coding.memos.get('m2')?.by).toBe('ana')
  const erase = (by: string, name: string): string =>
    team.take(by, (study, acting) => decideEraseMemo(study, { memo: name, ...acting }))
  expect(erase('berta', 'm3')).toBe('study.notHers')
  expect(erase('olga', 'm3')).toBe('study.roleMissing')
  expect(erase('ana', 'm3')).toBe('r1')
  expect(erase('ana', 'm3')).toBe('study.unknownMemo')
})

test('[CD11] a case is sealed with the key of its one respondent or text', () => {
  const team = told()
  const write = (name: string, transcripts: readonly string[]): string =>
    team.take('kathrin', (study, acting) =>
      decideWriteCase(study, {
        ...{
          case: name,
          name,
          guid: null,
          transcripts: [...transcripts],
          values: [],
          passages: [],
          ...acting,
        },
      }),
    )
  expect(write('c1', ['t1'])).toBe('r1')
  expect(write('c2', ['t3'])).toBe('t3')
  expect(write('c3', [])).toBe('study')
  expect(write('c4', ['t1', 't2'])).toBe('study.caseOfSeveral')
  expect(write('c1', ['t3'])).toBe('study.caseStays')
  expect(memo(team, 'ana', 'm1', { kind: 'case', id: 'c1' })).toBe('r1')
})

test('[CD20] a case has a name, its values keep their type while they fit, and none points at somebody', () => {
  const team = told()
  const write = (name: string, values: CaseValue[]): string =>
    team.take('kathrin', (study, acting) =>
      decideWriteCase(study, {
        ...{ ...acting, case: 'c1', name, guid: null, transcripts: [], values, passages: [] },
      }),
    )
  const text = (value: string): CaseValue => ({ variable: 'Zona', type: 'Text', value })
  expect(write(' ', [])).toBe('study.noCaseName')
  for (const value of ['951 000 111', '12/05/1984', '-15.8402'])
    expect(write('Caso 1', [text(value)])).toBe('study.caseTells')
  expect(write('Caso 1', [text('alta')])).toBe('study')
  const before: CaseValue[] = [
    { variable: 'Años', type: 'Integer', value: '31' },
    { variable: 'Desde', type: 'Date', value: '2020-05-01' },
  ]
  expect(
    writtenValues(before, [
      { variable: ' Años ', value: '32' },
      { variable: 'Desde', value: 'hace mucho' },
      { variable: 'Zona', value: ' alta ' },
      { variable: '', value: 'x' },
      { variable: 'Otro', value: ' ' },
    ]),
  ).toEqual([
    { variable: 'Años', type: 'Integer', value: '32' },
    { variable: 'Desde', type: 'Text', value: 'hace mucho' },
    text('alta'),
  ])
})
