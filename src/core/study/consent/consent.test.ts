/** What she agreed to, and that she may go. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DecidedStudy, on } from '../../../../test/study/decided-study.ts'
import { addDays } from '../../kernel/day.ts'
import { aloudWords, decideWriteAloud, readOf, type WriteAloud } from './aloud.ts'
import { agrees } from './consent.ts'
import { purposes, type Purpose } from './events.ts'
import { consentRegister } from './register.ts'
import { decideIssueReport, decideRecallReport, reportsToRecall } from './reports.ts'
import { decideSayConsent, type SayConsent } from './say-consent.ts'
import { decideWithdraw } from './withdraw.ts'

const two = () => new DecidedStudy().team().respondent('R1').respondent('R2')
const says = (one: DecidedStudy, more: Partial<SayConsent> = {}) =>
  one.decide(
    decideSayConsent(one.study, {
      ...{ on, by: 'ines', respondent: 'R1', purpose: 'interview', given: true, how: 'spoken' },
      ...{ language: 'es', witness: 'celia', until: null, read: null, interpreter: null, ...more },
    }),
  )
const agreed = (one: DecidedStudy, purpose: Purpose, day = on) =>
  agrees(one.study.consent, { respondent: 'R1', purpose, on: day })

test('[CO1] each purpose apart, and no until she says yes', () => {
  const one = two()
  expect(purposes.filter((purpose) => agreed(one, purpose))).toEqual([])
  expect(says(one)).toBeUndefined()
  expect(purposes.filter((purpose) => agreed(one, purpose))).toEqual(['interview'])
  expect(says(one, { purpose: 'quotes', how: 'signed', witness: null })).toBeUndefined()
  expect(purposes.filter((purpose) => agreed(one, purpose))).toEqual(['interview', 'quotes'])
  expect(says(one, { respondent: 'R9' })).toBe('study.unknownRespondent')
  expect(says(one, { by: 'celia' })).toBe('study.roleMissing')
})

test('[CO2] a spoken yes was heard by another', () => {
  const one = two()
  expect(says(one, { witness: null })).toBe('study.witnessMissing')
  expect(says(one, { witness: 'ines' })).toBe('study.ownWitness')
  expect(says(one, { witness: 'R1' })).toBe('study.ownWitness')
  expect(says(one, { how: 'signed', witness: 'ines' })).toBe('study.ownWitness')
  expect(says(one, { witness: 'somebody' })).toBe('study.unknownWitness')
  expect(says(one, { witness: 'R2' })).toBeUndefined()
})

test('[CO12] nobody of her house is a witness, and a witness who withdrew is told as gone', () => {
  const one = new DecidedStudy().team()
  one.respondent('R1', { household: 'H1' }).respondent('R2').respondent('R3', { household: 'H1' })
  expect(says(one, { witness: 'R3' })).toBe('study.witnessAtHome')
  expect(says(one, { how: 'signed', witness: 'R3' })).toBe('study.witnessAtHome')
  expect(says(one, { witness: 'R2' })).toBeUndefined()
  const gone = () =>
    consentRegister(one.study, on).rows[0]?.purposes.flatMap(({ purpose, isWitnessGone }) =>
      isWitnessGone ? [purpose] : [],
    )
  expect(gone()).toEqual([])
  one.decide(decideWithdraw(one.study, { on, by: 'ines', respondent: 'R2' }))
  expect(gone()).toEqual(['interview'])
})

test('[CO3] a yes may end', () => {
  const one = two()
  expect(says(one, { until: addDays(on, -1) })).toBe('study.consentEnds')
  expect(says(one, { until: addDays(on, 30) })).toBeUndefined()
  expect([-1, 0, 30, 31].map((days) => agreed(one, 'interview', addDays(on, days)))).toEqual([
    ...[false, true, true, false],
  ])
})

test('[CO4] her last word counts, and a no needs nobody', () => {
  const one = two()
  says(one)
  expect(says(one, { given: false, witness: null })).toBeUndefined()
  expect(agreed(one, 'interview')).toBe(false)
  says(one)
  expect(agreed(one, 'interview')).toBe(true)
})

test('[CO5] [CO6] she withdraws at once; what stays is her code and the day', () => {
  const one = two()
  says(one)
  const withdraws = (respondent: string, by = 'ines') =>
    one.decide(decideWithdraw(one.study, { on, by, respondent }))
  expect(withdraws('R9')).toBe('study.unknownRespondent')
  expect(withdraws('R1', 'celia')).toBe('study.roleMissing')
  expect(withdraws('R1')).toBeUndefined()
  expect(one.noted.at(-1)).toEqual({
    about: 'study',
    event: { type: 'consent.withdrawn', v: 1, body: { on, respondent: 'R1' } },
  })
  expect(agreed(one, 'interview')).toBe(false)
  expect(says(one)).toBe('study.withdrew')
  expect(withdraws('R1')).toBe('study.withdrew')
})

test('[CO7] [CO8] reports say who stands in them, and come back once somebody withdrew', () => {
  const one = two()
  const issue = (report: string, respondents: readonly string[], label = 'Informe') =>
    one.decide(
      decideIssueReport(one.study, { on, by: 'kathrin', report, label, audience: 'Municipio', respondents }),
    )
  const recall = (report: string) => one.decide(decideRecallReport(one.study, { on, by: 'kathrin', report }))
  expect(issue('I1', ['R9'])).toBe('study.unknownRespondent')
  expect(issue('I1', ['R1'], ' ')).toBe('study.reportIncomplete')
  expect(issue('I1', ['R1', 'R2', 'R1'])).toBeUndefined()
  expect(issue('I1', ['R2'])).toBe('study.codeTaken')
  expect(issue('I2', ['R2'])).toBeUndefined()
  expect(reportsToRecall(one.study.consent)).toEqual([])
  one.decide(decideWithdraw(one.study, { on, by: 'kathrin', respondent: 'R1' }))
  expect(reportsToRecall(one.study.consent)).toEqual([
    {
      ...{ report: 'I1', label: 'Informe', audience: 'Municipio', respondents: ['R1', 'R2'] },
      ...{ issued: on, recalled: null, withdrew: ['R1'] },
    },
  ])
  expect(issue('I3', ['R1'])).toBe('study.withdrew')
  expect(recall('I9')).toBe('study.unknownReport')
  expect(recall('I1')).toBeUndefined()
  expect(recall('I1')).toBe('study.recalledAlready')
  expect(reportsToRecall(one.study.consent)).toEqual([])
})

test('[CO9] the register says where everybody stands on a day', () => {
  const one = two()
  says(one, { until: addDays(on, 30) })
  says(one, { purpose: 'recording', given: false, witness: null })
  const standing = (day: string) =>
    consentRegister(one.study, day).rows[0]?.purposes.map((purpose) => purpose.standing)
  expect(standing(on)).toEqual(['yes', 'no', 'notAsked', 'notAsked', 'notAsked', 'notAsked'])
  expect(standing(addDays(on, 31))?.[0]).toBe('ended')
  expect(standing(addDays(on, -1))?.[0]).toBe('notYet')
  one.decide(decideWithdraw(one.study, { on, by: 'ines', respondent: 'R1' }))
  const register = consentRegister(one.study, on)
  expect(register.rows.map(({ respondent }) => respondent)).toEqual(['R2'])
  expect(register.withdrawn).toEqual([{ respondent: 'R1', on }])
})

test('[CO1] [CO5] no row of words makes a yes that she did not say', () => {
  const word = fc.record({
    purpose: fc.constantFrom(...purposes),
    given: fc.boolean(),
    days: fc.option(fc.nat(20)),
    withdraws: fc.integer({ min: 0, max: 19 }).map((dice) => dice === 0),
  })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.nat(25), (story, after) => {
      const one = two()
      const last = new Map<Purpose, (typeof story)[number]>()
      let isGone = false
      for (const step of story) {
        if (step.withdraws) {
          one.decide(decideWithdraw(one.study, { on, by: 'ines', respondent: 'R1' }))
          isGone = true
        }
        const until = step.days === null ? null : addDays(on, step.days)
        if (says(one, { purpose: step.purpose, given: step.given, until }) === undefined)
          last.set(step.purpose, step)
      }
      for (const purpose of purposes) {
        const said = last.get(purpose)
        const isYes = !isGone && said?.given === true && (said.days === null || after <= said.days)
        expect(agreed(one, purpose, addDays(on, after))).toBe(isYes)
      }
    }),
    { seed: 5, numRuns: 200 },
  )
})

const writesAloud = (one: DecidedStudy, more: Partial<WriteAloud> = {}) =>
  one.decide(
    decideWriteAloud(one.study, {
      ...{ on, by: 'kathrin', purpose: 'interview', language: 'ay', text: "q'aytu", ...more },
      ...{ translatedBy: more.translatedBy ?? null, checkedBy: more.checkedBy ?? null },
    }),
  )

test('[CO10] what is read aloud is written version by version, translated and checked by two of the team', () => {
  const one = two()
  expect(writesAloud(one, { by: 'ines' })).toBe('study.roleMissing')
  expect(writesAloud(one, { text: '  ' })).toBe('study.noAloudWords')
  expect(writesAloud(one, { translatedBy: 'nobody' })).toBe('study.unknownResearcher')
  expect(writesAloud(one, { translatedBy: 'marta', checkedBy: 'marta' })).toBe('study.ownCheck')
  expect(aloudWords(one.study.consent, { purpose: 'interview', language: 'ay' })).toBeUndefined()
  expect(writesAloud(one, { by: 'marta', translatedBy: 'marta' })).toBeUndefined()
  expect(writesAloud(one, { translatedBy: 'marta' })).toBe('study.sameAloudWords')
  expect(writesAloud(one, { translatedBy: 'marta', checkedBy: 'alba' })).toBeUndefined()
  expect(one.study.consent.aloud.get('interview ay')).toEqual([
    ...[1, 2].map((version) => ({
      ...{ purpose: 'interview', language: 'ay', version, text: 'q’aytu', translatedBy: 'marta', since: on },
      checkedBy: version === 2 ? 'alba' : null,
    })),
  ])
  expect(writesAloud(one, { language: 'es', purpose: 'photo', text: '¿Acepta?' })).toBeUndefined()
  expect(aloudWords(one.study.consent, { purpose: 'photo', language: 'es' })).toMatchObject({ version: 1 })
})

test('[CO11] her word tells which words were read, or that an interpreter spoke', () => {
  const one = two()
  expect(says(one, { language: 'ay' })).toBe('study.interpreterMissing')
  expect(says(one, { language: 'ay', given: false, witness: null })).toBeUndefined()
  expect(says(one, { language: 'ay', interpreter: 'ines' })).toBe('study.roleMissing')
  expect(says(one, { language: 'ay', interpreter: 'marta', witness: 'marta' })).toBe('study.ownWitness')
  expect(says(one, { language: 'ay', interpreter: 'marta' })).toBeUndefined()
  const hers = () => one.study.consent.words.get('R1')?.get('interview')
  expect(hers()).toMatchObject({ language: 'ay', read: null, interpreter: 'marta' })
  writesAloud(one)
  const read = readOf('q’aytu', 1)
  for (const wrong of [{ ...read, version: 2 }, readOf('otra cosa', 1)])
    expect(says(one, { language: 'ay', read: wrong })).toBe('study.otherWordsRead')
  expect(says(one, { language: 'qu', read })).toBe('study.otherWordsRead')
  expect(says(one, { language: 'ay', read })).toBeUndefined()
  expect(hers()).toMatchObject({ language: 'ay', read, interpreter: null })
  writesAloud(one, { text: 'ch’ankha' })
  expect(hers()).toMatchObject({ read })
  expect(says(one, { language: 'es', read: readOf('¿Acepta conversar?', null) })).toBeUndefined()
})
