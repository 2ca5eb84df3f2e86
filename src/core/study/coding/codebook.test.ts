/** The codebook: who writes it, where a code lies, what retiring and merging do. */
import { expect, test } from 'vitest'
import { CodingTeam, on } from '../../../../test/study/coding-team.ts'
import { isInUse, isSensitive, standsFor } from './codebook.ts'
import { decideMergeCodes } from './merge-codes.ts'
import { decideOpenRound } from './open-round.ts'
import { decideSelect } from './select.ts'
import { decideRetireCode, decideWriteCode, type WriteCode } from './write-code.ts'
import { decideWriteMemo } from './write-memo.ts'

const write = (team: CodingTeam, code: string, more: Partial<WriteCode> = {}, by = 'kathrin'): string =>
  team.take(by, (study, acting) =>
    decideWriteCode(study, {
      ...{ code, parent: null, name: `Tema ${code}`, isCodable: true, isSensitive: false, color: null },
      ...{ place: 0, guid: null, examples: [], ...more, ...acting },
    }),
  )
const retire = (team: CodingTeam, code: string): string =>
  team.take('kathrin', (study, acting) => decideRetireCode(study, { code, ...acting }))
const merge = (team: CodingTeam, from: string, into: string): string =>
  team.take('kathrin', (study, acting) => decideMergeCodes(study, { from, into, ...acting }))
const select = (
  team: CodingTeam,
  by: string,
  [selection, code, from, to]: readonly [string, string, number, number],
): string =>
  team.take(by, (study, acting) =>
    decideSelect(study, { transcript: 't1', passages: [{ selection, code, from, to }], ...acting }),
  )
const told = () => {
  const team = new CodingTeam().respondent('r1').text('t1', 'r1')
  write(team, 'home', { isCodable: false, name: 'En casa' })
  write(team, 'money', { parent: 'home', name: 'Quién maneja el dinero' })
  write(team, 'voice', { parent: 'home', name: 'Voz' })
  return team
}

test('[CD1] the lead writes the codebook; newer words take the place of older, and bring back what was retired', () => {
  const team = told()
  expect(write(team, 'x', {}, 'ana')).toBe('study.roleMissing')
  expect(write(team, 'voice', { parent: 'home', name: 'Hablar en casa', definition: 'Opina' })).toBe('study')
  expect(team.study.coding.codes.get('voice')).toMatchObject({ name: 'Hablar en casa', definition: 'Opina' })
  retire(team, 'voice')
  expect(team.study.coding.codes.get('voice')?.retired).toBe(on)
  expect(write(team, 'voice', { parent: 'home', name: 'Voz' })).toBe('study')
  expect(team.study.coding.codes.get('voice')?.retired).toBe(null)
})

test('[CD2] a code lies under another in use, never under itself', () => {
  const team = told()
  expect(write(team, 'a', { parent: 'nowhere' })).toBe('study.unknownCode')
  expect(write(team, 'home', { parent: 'money' })).toBe('study.codeBelowItself')
  expect(write(team, 'home', { parent: 'home' })).toBe('study.codeBelowItself')
  retire(team, 'home')
  expect(write(team, 'a', { parent: 'money' })).toBe('study.codeRetired')
})

test('[CD3] siblings have different names', () => {
  const team = told()
  expect(write(team, 'b', { parent: 'home', name: 'VOZ ' })).toBe('study.codeNameTaken')
  expect(write(team, 'b', { parent: 'home', name: 'quién maneja el dinero'.normalize('NFD') })).toBe(
    'study.codeNameTaken',
  )
  expect(write(team, 'b', { name: 'Voz' })).toBe('study')
  retire(team, 'voice')
  expect(write(team, 'c', { parent: 'home', name: 'Voz' })).toBe('study')
})

test('[CD4] what lies under a sensitive code is sensitive', () => {
  const team = told()
  write(team, 'harm', { isSensitive: true })
  write(team, 'threat', { parent: 'harm' })
  const { codes } = team.study.coding
  expect(['harm', 'threat', 'voice'].map((code) => isSensitive(codes, code))).toEqual([true, true, false])
})

test('[CD5] what is retired, and all below, is coded with no more; what was coded stays', () => {
  const team = told()
  expect(select(team, 'ana', ['s1', 'voice', 0, 10])).toBe('r1')
  expect(retire(team, 'home')).toBe('study')
  expect(retire(team, 'home')).toBe('study.codeRetired')
  expect(select(team, 'ana', ['s2', 'money', 0, 10])).toBe('study.codeRetired')
  expect(isInUse(team.study.coding.codes, 'voice')).toBe(false)
  expect(team.study.coding.selections.get('s1')?.code).toBe('voice')
})

test('[CD6] merging moves what was coded; what would stand twice stands once, with its memos', () => {
  const team = told()
  write(team, 'purse', { parent: 'home', name: 'Bolsillo' })
  write(team, 'below', { parent: 'purse', name: 'Monedero' })
  select(team, 'ana', ['s1', 'money', 0, 10])
  select(team, 'ana', ['s2', 'purse', 0, 10])
  select(team, 'berta', ['s3', 'purse', 0, 10])
  const memo = { memo: 'm1', text: 'lo mismo', about: { kind: 'selection', id: 's2' } } as const
  team.take('ana', (study, acting) => decideWriteMemo(study, { ...memo, ...acting }))
  expect(merge(team, 'purse', 'money')).toBe('study')
  const { codes, selections, memos, byTranscript } = team.study.coding
  expect([...selections.values()].map((one) => [one.selection, one.coder, one.code])).toEqual([
    ['s1', 'ana', 'money'],
    ['s3', 'berta', 'money'],
  ])
  expect(byTranscript.get('t1')).toEqual(['s1', 's3'])
  expect(memos.get('m1')?.about).toEqual({ kind: 'selection', id: 's1' })
  expect(codes.get('purse')).toMatchObject({ name: 'Bolsillo', mergedInto: 'money', retired: on })
  expect(codes.get('below')?.parent).toBe('money')
  expect(standsFor(codes, 'purse')?.code).toBe('money')
  expect(select(team, 'ana', ['s4', 'purse', 20, 30])).toBe('study.codeMerged')
  expect(write(team, 'purse')).toBe('study.codeMerged')
})

test('[CD6] what may not be merged', () => {
  const team = told()
  write(team, 'part', { parent: 'money' })
  write(team, 'harm', { isSensitive: true })
  write(team, 'threat', { parent: 'harm' })
  expect(merge(team, 'money', 'money')).toBe('study.codeBelowItself')
  expect(merge(team, 'money', 'part')).toBe('study.codeBelowItself')
  expect(merge(team, 'money', 'home')).toBe('study.codeIsHeading')
  expect(merge(team, 'threat', 'voice')).toBe('study.mergeLosesMark')
  expect(merge(team, 'voice', 'threat')).toBe('study')
  expect(merge(team, 'voice', 'money')).toBe('study.codeMerged')
  team.take('kathrin', (study, acting) =>
    decideOpenRound(study, {
      ...{ round: 'k1', transcripts: ['t1'], coders: ['ana', 'berta'], codes: ['part'], ...acting },
    }),
  )
  expect(merge(team, 'money', 'threat')).toBe('study.codeInRound')
  expect(retire(team, 'home')).toBe('study.codeInRound')
  expect(retire(team, 'threat')).toBe('study')
  expect(merge(team, 'harm', 'threat')).toBe('study.codeRetired')
})
