/** No way to a question but “alone” of the same day: whatever is decided, and whatever another copy wrote. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DecidedStudy, on } from '../../../../test/study/decided-study.ts'
import { addDays } from '../../kernel/day.ts'
import { foldStudy, type Opened } from '../book.ts'
import type { StudyEvent } from '../events.ts'
import { decideAskAlone } from './ask-alone.ts'
import { decideBeginInterview } from './begin-interview.ts'
import { decideEnd, decideInterrupt, decidePutOff, decideResume } from './go-on.ts'
import type { InterviewsEvent } from './events.ts'

const steps = ['yes', 'no', 'begin', 'interrupt', 'resume', 'putOff', 'end', 'nextDay'] as const
type Step = (typeof steps)[number]
const interview = 'E1'

/** The days on which a question came onto the screen without her having said, that day and after the last no, that she is alone. */
const shownWithout = (events: readonly StudyEvent[]): readonly string[] => {
  let yes = ''
  return events.flatMap(({ type, body }) => {
    if (type === 'interviews.aloneAsked') yes = body.alone ? body.on : ''
    const shows = type === 'interviews.begun' || type === 'interviews.resumed'
    return shows && yes !== body.on ? [body.on] : []
  })
}

test('[IV6] [IV7] no row of decisions reaches a question without her being alone that day', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (row) => {
      const one = new DecidedStudy().team().respondent('R1').guide('casa').consent('R1', 'interview')
      let day = on
      for (const step of row) {
        if (step === 'nextDay') day = addDays(day, 1)
        else one.decide(decisionOf(one, step, day))
      }
      const events = one.noted.map(({ event }) => event)
      expect(shownWithout(events)).toEqual([])
      const resumed = events.findIndex(({ type }) => type === 'interviews.resumed')
      const again = events.slice(0, resumed).findLastIndex(({ type }) => type === 'interviews.aloneAsked')
      const broken = events.slice(0, resumed).findLastIndex(({ type }) => /interrupted|putOff/.test(type))
      if (resumed !== -1) expect(again).toBeGreaterThan(broken)
      expect(one.study.findings).toEqual([])
    }),
    { seed: 5, numRuns: 600 },
  )
})

const decisionOf = ({ study }: DecidedStudy, step: Exclude<Step, 'nextDay'>, day: string) => {
  const command = { on: day, by: 'ines', interview }
  switch (step) {
    case 'yes':
    case 'no':
      return decideAskAlone(study, { ...command, respondent: 'R1', alone: step === 'yes' })
    case 'begin':
      return decideBeginInterview(study, {
        ...{ ...command, respondent: 'R1', guide: 'casa', interviewer: 'ines' },
        ...{ translator: null, language: 'es', isRecorded: false },
      })
    case 'interrupt':
      return decideInterrupt(study, command)
    case 'resume':
      return decideResume(study, command)
    case 'putOff':
      return decidePutOff(study, command)
    case 'end':
      return decideEnd(study, { ...command, minutes: 20 })
  }
}

const written = (step: Exclude<Step, 'nextDay'>, day: string): InterviewsEvent => {
  const body = { on: day, interview, respondent: 'R1' }
  switch (step) {
    case 'yes':
    case 'no':
      return { type: 'interviews.aloneAsked', v: 1, body: { ...body, alone: step === 'yes' } }
    case 'begin': {
      const terms = {
        guide: 'casa',
        interviewer: 'ines',
        translator: null,
        language: 'es',
        isRecorded: false,
      } as const
      return { type: 'interviews.begun', v: 1, body: { ...body, ...terms } }
    }
    case 'interrupt':
      return { type: 'interviews.interrupted', v: 1, body }
    case 'resume':
      return { type: 'interviews.resumed', v: 1, body }
    case 'putOff':
      return { type: 'interviews.putOff', v: 1, body }
    case 'end':
      return { type: 'interviews.ended', v: 1, body: { ...body, minutes: 20 } }
  }
}

const entriesOf = (row: readonly Step[]): readonly Opened[] => {
  let day = on
  const entries: Opened[] = []
  for (const [place, step] of row.entries()) {
    if (step === 'nextDay') {
      day = addDays(day, 1)
      continue
    }
    const what = written(step, day)
    entries.push({ on: day, clock: place + 1, device: 'aaaaaaaaaa', seq: place + 1, by: 'ines', what })
  }
  return entries
}

test('[IV6] nor does what other copies wrote, in whatever order it stands: it is found, and the stage stays', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 20 }), (row) => {
      const entries = entriesOf(row)
      let before = foldStudy([])
      for (const [place, { what, on: now }] of entries.entries()) {
        const after = foldStudy(entries.slice(0, place + 1))
        const [was, is] = [before, after].map((study) => study.interviews.interviews.get(interview))
        const isShown = is?.stage === 'begun' && was?.stage !== 'begun'
        if (isShown) {
          expect(['alone', 'aloneAgain']).toContain(was?.stage)
          expect(was?.asked).toBe(now)
        }
        if (after.findings.length > before.findings.length) expect(is).toEqual(was)
        if (what.type === 'interviews.begun' && !isShown)
          expect(after.findings.length).toBeGreaterThan(before.findings.length)
        before = after
      }
    }),
    { seed: 5, numRuns: 300 },
  )
})
