/** Who studies, and who is asked. */
import { expect, test } from 'vitest'
import { DecidedStudy, known, on } from '../../../../test/study/decided-study.ts'
import { freeHousehold, householdOf } from './households.ts'
import { decideKnowRespondent } from './know-respondent.ts'
import { decideKnowAtHome } from './live-together.ts'
import { decideNameStudy } from './name-study.ts'
import { decideResearcherJoins, decideResearcherLeaves } from './researchers.ts'
import { decideSetFrame, type SetFrame } from './set-frame.ts'
import { isReserved } from './subjects.ts'

const joins = (researcher: string, roles: Parameters<DecidedStudy['researcher']>[1]) => ({
  ...{ on, by: 'kathrin', researcher, label: researcher, roles, community: null, position: null },
})
const frame = (more: Partial<SetFrame> = {}): SetFrame => ({
  ...{ on, by: 'kathrin', frame: 'socias', label: 'Socias', eligibility: 'Teje desde hace un año' },
  ...{ community: null, listed: 6, eligible: ['M01', 'M02', 'M03', 'M04', 'M05'], ...more },
})

test('[SM1] who leads names the study; a title has letters, a question stays until another is asked', () => {
  const one = new DecidedStudy()
  const name = (title: string, question?: string, by = 'kathrin') =>
    one.decide(
      decideNameStudy(one.study.sample, { on, by, title, ...(question === undefined ? {} : { question }) }),
    )
  expect(name('  ')).toBe('study.noTitle')
  expect(name(' Tejer y casa ', '¿Qué cambia?')).toBeUndefined()
  one.team()
  expect(name('Otro', undefined, 'celia')).toBe('study.roleMissing')
  expect(name('Tejer en casa')).toBeUndefined()
  expect(one.study.sample).toMatchObject({ title: 'Tejer en casa', question: '¿Qué cambia?' })
})

test('[SM2] roles hold until the day she leaves, and no decision passes without one', () => {
  const one = new DecidedStudy().team()
  const late = '2026-06-01'
  expect(one.decide(decideResearcherJoins(one.study.sample, { ...joins('x', ['coder']), by: 'celia' }))).toBe(
    'study.roleMissing',
  )
  expect(one.decide(decideKnowRespondent(one.study.sample, known('R1', { by: 'celia' })))).toBe(
    'study.roleMissing',
  )
  expect(one.decide(decideKnowRespondent(one.study.sample, known('R1')))).toBeUndefined()
  expect(
    one.decide(decideResearcherLeaves(one.study.sample, { on, by: 'kathrin', researcher: 'ines' })),
  ).toBeUndefined()
  expect(one.decide(decideKnowRespondent(one.study.sample, known('R2')))).toBeUndefined()
  expect(one.decide(decideKnowRespondent(one.study.sample, known('R3', { on: late })))).toBe(
    'study.roleMissing',
  )
  expect(
    one.decide(decideResearcherLeaves(one.study.sample, { on, by: 'kathrin', researcher: 'ines' })),
  ).toBe('study.unknownResearcher')
  expect(one.decide(decideResearcherJoins(one.study.sample, joins('y', [])))).toBe(
    'study.researcherIncomplete',
  )
})

test('[SM3] the first leads, and the last who leads neither leaves nor gives it up', () => {
  const one = new DecidedStudy()
  expect(one.decide(decideResearcherJoins(one.study.sample, joins('celia', ['coder'])))).toBe(
    'study.noLeadLeft',
  )
  one.team()
  expect(one.decide(decideResearcherJoins(one.study.sample, joins('kathrin', ['coder'])))).toBe(
    'study.noLeadLeft',
  )
  const leaves = () => decideResearcherLeaves(one.study.sample, { on, by: 'kathrin', researcher: 'kathrin' })
  expect(one.decide(leaves())).toBe('study.noLeadLeft')
  one.researcher('celia', ['lead', 'coder'])
  expect(one.decide(leaves())).toBeUndefined()
})

test('[SM4] a frame says who is eligible, each code once, and stays as it is once it was drawn from', () => {
  const one = new DecidedStudy().team()
  const set = (more?: Partial<SetFrame>) => one.decide(decideSetFrame(one.study.sample, frame(more)))
  expect(set({ eligibility: ' ' })).toBe('study.frameIncomplete')
  expect(set({ eligible: ['M01', 'M01'] })).toBe('study.codeTwice')
  expect(set({ eligible: ['raw-M01'] })).toBe('study.reservedCode')
  expect(set({ listed: 4 })).toBe('study.fewerListed')
  expect(set({ by: 'ines' })).toBe('study.roleMissing')
  expect(set()).toBeUndefined()
  expect(one.study.sample.frames.get('socias')).toMatchObject({ listed: 6, draw: null })
})

test('[SM8] a code is one person’s, and none of the study’s own', () => {
  const one = new DecidedStudy().team().respondent('R1')
  const knows = (code: string) =>
    one.decide(decideKnowRespondent(one.study.sample, known(code), { takenCodes: ['T1'] }))
  for (const code of ['study', 'Snapshot', 'passphrase', 'names', 'raw-T1', 'safeguarding-R1']) {
    expect(isReserved(code)).toBe(true)
    expect(knows(code)).toBe('study.reservedCode')
    expect(one.decide(decideResearcherJoins(one.study.sample, joins(code, ['coder'])))).toBe(
      'study.reservedCode',
    )
  }
  expect(knows('celia')).toBe('study.codeTaken')
  expect(knows('T1')).toBe('study.codeTaken')
  expect(one.decide(decideResearcherJoins(one.study.sample, joins('R1', ['coder'])))).toBe('study.codeTaken')
  expect(one.decide(decideKnowRespondent(one.study.sample, known('R2', { household: 'names' })))).toBe(
    'study.reservedCode',
  )
})

test('[SM9] a pseudonym is one respondent’s, and no real name nor a word of one', () => {
  const one = new DecidedStudy().team().respondent('R1', { pseudonym: 'Adriana' })
  const realNames = ['Rosa Condori Pari', 'María de la Cruz']
  const called = (pseudonym: string, respondent = 'R2') =>
    one.decide(decideKnowRespondent(one.study.sample, known(respondent, { pseudonym }), { realNames }))
  expect(called('  ')).toBe('study.noPseudonym')
  expect(called('ADRIÁNA')).toBe('study.pseudonymTaken')
  for (const name of ['Rosa', 'rosa condori pari', 'Maria', 'Condori', 'La Cruz']) {
    expect(called(name)).toBe('study.pseudonymIsReal')
  }
  expect(called('Cornelia')).toBeUndefined()
  expect(called('Adriana', 'R1')).toBeUndefined()
  expect(JSON.stringify(one.noted)).not.toContain('Condori')
})

test('[SM10] who is of a frame stands on it and was drawn; newer words take the older ones’ place', () => {
  const one = new DecidedStudy().team()
  const knows = (code: string, frameCode = 'socias') =>
    one.decide(decideKnowRespondent(one.study.sample, known(code, { frame: frameCode })))
  expect(knows('M01')).toBe('study.unknownFrame')
  one.decide(decideSetFrame(one.study.sample, frame()))
  expect(knows('M09')).toBe('study.notEligible')
  expect(knows('M01')).toBeUndefined()
  one.respondent('M01', { pseudonym: 'Flavia', ageBand: '35-44' })
  expect(one.study.sample.respondents.get('M01')).toMatchObject({
    pseudonym: 'Flavia',
    ageBand: '35-44',
    since: on,
  })
  const twice = known('M02', {
    attributes: [
      { name: 'cargo', value: 'sí' },
      { name: 'cargo', value: 'no' },
    ],
  })
  expect(one.decide(decideKnowRespondent(one.study.sample, twice))).toBe('study.attributeTwice')
})

test('[SM13] who lives with somebody is told once; where she has no household yet, both get one', () => {
  const one = new DecidedStudy().respondent('R1').respondent('R4', { household: 'H1' })
  const tell = (respondent: string, livesWith: string | null, household: string | null = null) =>
    one.decide(decideKnowAtHome(one.study.sample, { ...known(respondent, { household }), livesWith }))
  const homes = () =>
    [...one.study.sample.respondents.values()].map(({ respondent, household }) => [respondent, household])
  expect(tell('R2', 'R9')).toBe('study.unknownRespondent')
  expect(tell('R1', 'R1')).toBe('study.unknownRespondent')
  expect(tell('R2', 'R1')).toBeUndefined()
  expect(tell('R3', 'R2', 'H7')).toBeUndefined()
  expect(homes()).toEqual([
    ...[
      ['R1', 'H2'],
      ['R4', 'H1'],
    ],
    ...[
      ['R2', 'H2'],
      ['R3', 'H2'],
    ],
  ])
  expect(tell('R3', null)).toBeUndefined()
  expect(householdOf(one.study.sample, 'R1').map(({ respondent }) => respondent)).toEqual(['R1', 'R2'])
})

test('[SM12] a household links, and a free code tells nothing', () => {
  const one = new DecidedStudy().team()
  one
    .respondent('R1', { household: 'H1' })
    .respondent('R2', { household: 'H1', role: 'husband' })
    .respondent('R3')
  expect(householdOf(one.study.sample, 'R1').map(({ respondent }) => respondent)).toEqual(['R1', 'R2'])
  expect(householdOf(one.study.sample, 'R3').map(({ respondent }) => respondent)).toEqual(['R3'])
  expect(householdOf(one.study.sample, 'R9')).toEqual([])
  expect(freeHousehold(one.study.sample)).toBe('H2')
})

test('[SM11] an attribute that points at her is refused', () => {
  const one = new DecidedStudy().team()
  const has = (value: string) =>
    one.decide(
      decideKnowRespondent(one.study.sample, known('R1', { attributes: [{ name: 'dato', value }] }), {
        realNames: ['Rosa Condori Pari'],
      }),
    )
  for (const value of [
    '41526374',
    '951 234 567',
    '12/05/1987',
    '1987-05-12',
    '-16.2125, -69.4592',
    'hija de Rosa',
  ])
    expect(has(value)).toBe('study.attributeTells')
  for (const value of ['tuvo cargo', '3 hijos', 'teje desde 1997', '25-34', 'secundaria'])
    expect(has(value)).toBeUndefined()
})
