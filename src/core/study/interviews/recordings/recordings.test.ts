/** Recordings: kept with her yes, in pieces that follow, heard by few, erased in time. */
import { expect, test } from 'vitest'
import { DecidedStudy, on } from '../../../../../test/study/decided-study.ts'
import { addDays } from '../../../kernel/day.ts'
import { decideSayConsent } from '../../consent/say-consent.ts'
import { foldOpened } from '../../book.ts'
import { decideAskAlone } from '../ask-alone.ts'
import { decideBeginInterview } from '../begin-interview.ts'
import { mayErase, mayHear, decideRecordingTerm } from './hear-recording.ts'
import { decideBeginRecording, decideFinishRecording, decideGrowRecording } from './keep-recording.ts'
import { recordingSubject } from './recording.ts'
import { eraseFrom, recordingOf, recordingSubjectsOf, standingOf } from './recordings.ts'

const seal = 'a'.repeat(64)
const hers = { on, by: 'ines', interview: 'E1' }
const sound = { on, by: 'ines', recording: 'g1' }

const underWay = (isRecorded: boolean): DecidedStudy => {
  const one = new DecidedStudy().team().respondent('R1').consent('R1', 'interview', 'recording').guide('casa')
  one.decide(decideAskAlone(one.study, { ...hers, respondent: 'R1', alone: true }))
  const terms = { guide: 'casa', interviewer: 'ines', translator: null, language: 'ay' } as const
  one.decide(decideBeginInterview(one.study, { ...hers, ...terms, respondent: 'R1', isRecorded }))
  return one
}
const begins = (one: DecidedStudy, more: { on?: string; recording?: string; by?: string } = {}) =>
  one.decide(decideBeginRecording(one.study, { ...hers, recording: 'g1', media: 'audio/webm', ...more }))
const grows = (one: DecidedStudy, day = on) =>
  one.decide(decideGrowRecording(one.study, { ...sound, on: day, sealed: seal, bytes: 9 }))
const ends = (one: DecidedStudy) =>
  one.decide(decideFinishRecording(one.study, { ...sound, hash: seal, seconds: 3 }))
const kept = () => {
  const one = underWay(true)
  for (const refused of [begins(one), grows(one), ends(one)]) expect(refused).toBeUndefined()
  return one
}
const says = (one: DecidedStudy, given: boolean, until: string | null = null) =>
  one.decide(
    decideSayConsent(one.study, {
      ...{ on, by: 'ines', respondent: 'R1', purpose: 'recording', given, how: 'spoken' },
      ...{ language: 'ay', witness: 'celia', until, read: null, interpreter: 'marta' },
    }),
  )
const hears = (one: DecidedStudy, by = 'ines', day = on) => {
  const heard = mayHear(one.study, { by, on: day, recording: 'g1' })
  return heard.ok ? undefined : heard.error.code
}
const erases = (one: DecidedStudy, by = 'kathrin', unwritten = false) => {
  const may = mayErase(one.study, { by, on, recording: 'g1', unwritten })
  return may.ok ? undefined : may.error.code
}
const folds = (one: DecidedStudy, what: Parameters<typeof foldOpened>[1]['what'], seq: number) =>
  foldOpened(one.study, { on, clock: 9e9, device: 'aaaaaaaaaa', seq, by: 'ines', what })
const written = (one: DecidedStudy) => {
  const text = { transcript: 'T1', text: seal, points: 5 }
  const brought = {
    ...{ ...text, respondent: 'R1', interview: 'E1', label: 'Mayo' },
    ...({ format: 'typed', language: 'es' } as const),
    ...{ originalHash: seal, originalBytes: 5, isFictional: true, on },
  } as const
  folds(one, { type: 'interviews.transcriptBrought', v: 1, body: brought }, 901)
  const cleared = { ...text, on, replaced: 0, kept: 0 }
  folds(one, { type: 'interviews.transcriptCleared', v: 1, body: cleared }, 902)
}

test('[IV12] of an interview that has one, with her yes of that day; hash, bytes and length', () => {
  expect(begins(underWay(false))).toBe('study.notRecorded')
  const one = underWay(true)
  expect(begins(one, { by: 'celia' })).toBe('study.roleMissing')
  expect(begins(one, { recording: 'g'.repeat(40) })).toBe('study.codeTaken')
  says(one, true, addDays(on, 2))
  expect(begins(one, { on: addDays(on, 3) })).toBe('study.noConsentToRecording')
  expect([begins(one), begins(one), grows(one), grows(one), ends(one)]).toEqual([
    ...[undefined, 'study.codeTaken', undefined, undefined, undefined],
  ])
  expect(recordingOf(one.study.interviews, 'g1')?.whole).toEqual({ hash: seal, bytes: 18, seconds: 3 })
})

test('[IV15] piece by piece; whole it grows no more, and what does not follow is a finding', () => {
  const one = underWay(true)
  expect(grows(one)).toBe('study.unknownRecording')
  begins(one)
  expect(standingOf(one.study, recordingOf(one.study.interviews, 'g1')!, on).stands).toBe('cut')
  expect(ends(one)).toBe('study.recordingEmpty')
  grows(one)
  ends(one)
  expect([grows(one), ends(one)]).toEqual(['study.recordingWhole', 'study.recordingWhole'])
  const before = recordingOf(one.study.interviews, 'g1')
  const body = { on, recording: 'g1', interview: 'E1', respondent: 'R1' }
  folds(one, { type: 'interviews.recordingBegun', v: 1, body: { ...body, media: 'audio/ogg' } }, 901)
  folds(
    one,
    { type: 'interviews.recordingGrown', v: 1, body: { ...body, place: 4, sealed: seal, bytes: 1 } },
    902,
  )
  expect(recordingOf(one.study.interviews, 'g1')).toEqual(before)
  expect(one.study.findings.map(({ code }) => code)).toEqual([
    ...['study.recordingTwice', 'study.recordingDoesNotFollow'],
  ])
})

test('[IV15] her yes of the first day holds over midnight; a no does not wait', () => {
  const one = underWay(true)
  says(one, true, on)
  begins(one)
  expect(grows(one, addDays(on, 1))).toBeUndefined()
  says(one, false)
  expect(grows(one)).toBe('study.noConsentToRecording')
})

test('[IV16] heard by who leads or interviews, while she says yes; under a key of its own', () => {
  const one = kept()
  expect(['ines', 'kathrin', 'celia', 'alba'].map((by) => hears(one, by))).toEqual([
    ...[undefined, undefined, 'study.roleMissing', 'study.roleMissing'],
  ])
  expect(recordingSubjectsOf(one.study.interviews, 'R1')).toEqual(['recording-g1'])
  expect(recordingSubjectsOf(one.study.interviews, 'R2')).toEqual([])
  says(one, true, on)
  expect(hears(one, 'ines', addDays(on, 1))).toBe('study.noConsentToRecording')
  folds(one, { type: 'study.shredded', about: recordingSubject('g1') }, 901)
  expect([hears(one), erases(one)]).toEqual(['study.recordingErased', 'study.recordingErased'])
  expect(standingOf(one.study, recordingOf(one.study.interviews, 'g1')!, on)).toEqual({
    ...{ stands: 'erased', erasedOn: on },
  })
})

test('[IV17] who leads erases it once its texts are cleared, or says that nobody will write it down', () => {
  const one = kept()
  const due = () => eraseFrom(one.study, recordingOf(one.study.interviews, 'g1')!)
  expect(erases(one, 'ines')).toBe('study.roleMissing')
  expect(erases(one)).toBe('study.notWrittenDown')
  expect(erases(one, 'kathrin', true)).toBeUndefined()
  written(one)
  expect(erases(one)).toBeUndefined()
  expect(due()).toBeUndefined()
  const agree = (by: string) => one.decide(decideRecordingTerm(one.study, { on, by, days: 7 }))
  expect([agree('ines'), agree('kathrin')]).toEqual(['study.roleMissing', undefined])
  expect(due()).toBe(addDays(on, 7))
  says(one, true, addDays(on, 3))
  expect(due()).toBe(addDays(on, 4))
})
