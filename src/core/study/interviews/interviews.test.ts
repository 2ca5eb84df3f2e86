/** Interviews, from the question whether she is alone to the end. */
import { expect, test } from 'vitest'
import { DecidedStudy, on } from '../../../../test/study/decided-study.ts'
import { addDays } from '../../kernel/day.ts'
import { decideWithdraw } from '../consent/withdraw.ts'
import { decideSayConsent } from '../consent/say-consent.ts'
import { decideAskAlone } from './ask-alone.ts'
import { decideBeginInterview, type BeginInterview } from './begin-interview.ts'
import { decideKeepDisclosure, disclosuresFor } from './disclosures.ts'
import { decideTakeNote, notesRead } from './field-notes.ts'
import { decideCheckOut, decideEnd, decideInterrupt, decidePutOff, decideResume } from './go-on.ts'

const ready = () =>
  new DecidedStudy()
    .team()
    .respondent('R1', { community: 'JULI' })
    .respondent('R2')
    .guide('casa')
    .consent('R1', 'interview')
const asks = (one: DecidedStudy, alone: boolean, day = on, respondent = 'R1') =>
  one.decide(decideAskAlone(one.study, { on: day, by: 'ines', interview: 'E1', respondent, alone }))
const begins = (one: DecidedStudy, more: Partial<BeginInterview> = {}) =>
  one.decide(
    decideBeginInterview(one.study, {
      ...{ on, by: 'ines', interview: 'E1', respondent: 'R1', guide: 'casa', interviewer: 'ines' },
      ...{ translator: null, language: 'ay', isRecorded: false, ...more },
    }),
  )
const step = (one: DecidedStudy, decide: typeof decidePutOff, day = on) =>
  one.decide(decide(one.study, { on: day, by: 'ines', interview: 'E1' }))
const stage = (one: DecidedStudy) => one.study.interviews.interviews.get('E1')?.stage
const next = addDays(on, 1)

test('[IV5] no leads to another day and nowhere else', () => {
  const one = ready()
  expect(begins(one)).toBe('study.askAlone')
  expect(asks(one, false)).toBeUndefined()
  expect(begins(one)).toBe('study.askAlone')
  expect(asks(one, true)).toBe('study.notToBeAsked')
  expect(step(one, decideInterrupt)).toBe('study.otherStage')
  expect(step(one, decideResume)).toBe('study.askAlone')
  expect(one.decide(decideEnd(one.study, { on, by: 'ines', interview: 'E1', minutes: 1 }))).toBe(
    'study.otherStage',
  )
  expect(step(one, decidePutOff)).toBeUndefined()
  expect(stage(one)).toBe('putOff')
  expect(asks(one, true, next)).toBeUndefined()
  expect(begins(one, { on: next })).toBeUndefined()
  expect(asks(one, true, on, 'R9')).toBe('study.unknownRespondent')
  expect(asks(one, true, on, 'R2')).toBe('study.codeTaken')
})

test('[IV6] yes of the day before opens nothing', () => {
  const one = ready()
  asks(one, true)
  expect(begins(one, { on: next })).toBe('study.askAlone')
  expect(asks(one, true, next)).toBeUndefined()
  expect(begins(one, { on: next })).toBeUndefined()
  expect(stage(one)).toBe('begun')
})

test('[IV7] after an interruption she is asked again', () => {
  const one = ready()
  asks(one, true)
  begins(one)
  expect(asks(one, true)).toBe('study.notToBeAsked')
  expect(step(one, decideInterrupt)).toBeUndefined()
  expect(step(one, decideResume)).toBe('study.askAlone')
  expect(asks(one, false)).toBeUndefined()
  expect(step(one, decideResume)).toBe('study.askAlone')
  expect(asks(one, true)).toBeUndefined()
  expect(step(one, decideResume, next)).toBe('study.askAlone')
  expect(step(one, decideResume)).toBeUndefined()
  step(one, decidePutOff)
  expect(step(one, decideResume, next)).toBe('study.askAlone')
  asks(one, true, next)
  expect(begins(one, { on: next })).toBe('study.askAlone')
  expect(step(one, decideResume, next)).toBeUndefined()
  expect(one.study.interviews.interviews.get('E1')).toMatchObject({
    stage: 'begun',
    begun: on,
    interruptions: 1,
  })
})

test('[IV8] her yes to the interview, and to the recording, on that day', () => {
  const one = ready()
  asks(one, true)
  expect(begins(one, { isRecorded: true })).toBe('study.noConsentToRecording')
  const no = { on, by: 'ines', respondent: 'R1', purpose: 'interview', given: false } as const
  one.decide(
    decideSayConsent(one.study, {
      ...no,
      how: 'spoken',
      language: 'ay',
      witness: null,
      until: null,
      read: null,
      interpreter: null,
    }),
  )
  expect(begins(one)).toBe('study.noConsentToInterview')
  one.consent('R1', 'interview', 'recording')
  expect(begins(one, { isRecorded: true })).toBeUndefined()
})

test('[IV9] nobody asks or translates without that role, or where she lives', () => {
  const one = ready()
  asks(one, true)
  expect(begins(one, { interviewer: 'celia' })).toBe('study.roleMissing')
  expect(begins(one, { interviewer: 'marta' })).toBe('study.ownCommunity')
  expect(begins(one, { translator: 'ines' })).toBe('study.roleMissing')
  expect(begins(one, { translator: 'marta' })).toBe('study.ownCommunity')
  expect(begins(one, { by: 'celia' })).toBe('study.roleMissing')
  expect(begins(one, { guide: 'otra' })).toBe('study.unknownGuide')
  expect(begins(one)).toBeUndefined()
  one.consent('R2', 'interview')
  one.decide(decideAskAlone(one.study, { on, by: 'marta', interview: 'E2', respondent: 'R2', alone: true }))
  const hers = { interview: 'E2', respondent: 'R2', interviewer: 'marta' }
  expect(begins(one, { ...hers, translator: 'marta' })).toBeUndefined()
})

test('[IV10] it ends with its minutes, and the interviewer is asked how she is', () => {
  const one = ready()
  asks(one, true)
  begins(one)
  expect(step(one, decideCheckOut)).toBe('study.otherStage')
  expect(one.decide(decideEnd(one.study, { on, by: 'ines', interview: 'E1', minutes: 48 }))).toBeUndefined()
  expect(asks(one, true)).toBe('study.notToBeAsked')
  expect(step(one, decidePutOff)).toBe('study.otherStage')
  expect(step(one, decideCheckOut)).toBeUndefined()
  expect(step(one, decideCheckOut)).toBe('study.checkedOutAlready')
  expect(one.study.interviews.interviews.get('E1')).toMatchObject({ minutes: 48, checkedOut: true })
  const body = { on, interview: 'E1', respondent: 'R1', interviewer: 'ines' }
  expect(one.noted.at(-1)?.event.body).toEqual(body)
})

test('[IV11] notes from the first question on, about one of its questions or the whole', () => {
  const one = ready()
  const takes = (text: string, item: string | null = null) =>
    one.decide(decideTakeNote(one.study, { on, by: 'ines', interview: 'E1', note: 'n1', item, text }))
  expect(takes('En la cocina')).toBe('study.unknownInterview')
  asks(one, true)
  expect(takes('En la cocina')).toBe('study.otherStage')
  step(one, decidePutOff)
  expect(takes('En la cocina')).toBe('study.otherStage')
  asks(one, true)
  begins(one)
  expect(takes(' ')).toBe('study.noWords')
  expect(takes('Se ríe', 'q9')).toBe('study.unknownQuestion')
  expect(takes('Se ríe', 'q1')).toBeUndefined()
  expect(takes('Se ríe mucho', 'q1')).toBeUndefined()
  expect(one.study.interviews.interviews.get('E1')?.notes.map(({ text }) => text)).toEqual(['Se ríe mucho'])
})

test('[IV20] notes are read in the order of the questions, by who leads or interviews', () => {
  const one = ready()
  asks(one, true)
  begins(one)
  const takes = (note: string, text: string, item: string | null) =>
    one.decide(decideTakeNote(one.study, { on, by: 'ines', interview: 'E1', note, item, text }))
  expect(takes('n1', 'Todo tranquilo', null)).toBeUndefined()
  expect(takes('n2', 'Habla despacio', 'q1')).toBeUndefined()
  const reads = (by: string, interview = 'E1') => notesRead(one.study, { on, by, interview })
  const asked = one.study.interviews.guides.get('casa')?.items[0]?.ask.es
  for (const by of ['ines', 'kathrin'])
    expect(reads(by)).toEqual({
      ok: true,
      value: [
        { note: 'n2', text: 'Habla despacio', asked },
        { note: 'n1', text: 'Todo tranquilo', asked: null },
      ],
    })
  expect(reads('celia')).toMatchObject({ error: { code: 'study.roleMissing' } })
  expect(reads('ines', 'E9')).toMatchObject({ error: { code: 'study.unknownInterview' } })
})

test('[IV13] only safeguarding is shown what was disclosed', () => {
  const one = ready()
  const keeps = (by: string, text = 'Pide ayuda') =>
    one.decide(decideKeepDisclosure(one.study, { on, by, disclosure: 'd1', respondent: 'R1', text }))
  expect(keeps('celia')).toBe('study.roleMissing')
  expect(keeps('ines', '')).toBe('study.noWords')
  expect(keeps('ines')).toBeUndefined()
  expect(keeps('ines')).toBe('study.codeTaken')
  expect(one.noted.at(-1)?.about).toBe('safeguarding-R1')
  for (const by of ['kathrin', 'ines', 'marta', 'celia', 'nobody'])
    expect(disclosuresFor(one.study, { by, on })).toMatchObject({ error: { code: 'study.roleMissing' } })
  expect(disclosuresFor(one.study, { by: 'alba', on })).toEqual({
    ...{ ok: true, value: [{ disclosure: 'd1', respondent: 'R1', text: 'Pide ayuda', on }] },
  })
})

test('[IV14] all that is told of her is under her key, and ends with her withdrawal', () => {
  const one = ready()
  const before = one.noted.length
  asks(one, true)
  begins(one)
  step(one, decideInterrupt)
  step(one, decidePutOff)
  expect(new Set(one.noted.slice(before).map(({ about }) => about))).toEqual(new Set(['R1']))
  one.decide(decideWithdraw(one.study, { on, by: 'kathrin', respondent: 'R1' }))
  expect(asks(one, true, next)).toBe('study.withdrew')
  expect(step(one, decideResume)).toBe('study.withdrew')
  const text = { on, by: 'ines', disclosure: 'd1', respondent: 'R1', text: 'x' }
  expect(one.decide(decideKeepDisclosure(one.study, text))).toBe('study.withdrew')
})
