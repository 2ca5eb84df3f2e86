/** A study's book: every area's state, folded from what its log's envelopes hold. This file only folds and routes. */
import { foldBook, newBook, type BookState } from '../book/book.ts'
import type { BookEvent } from '../book/events.ts'
import type { Day } from '../kernel/day.ts'
import type { Find, Finding, Place } from '../kernel/finding.ts'
import { byText } from '../kernel/text-order.ts'
import { noCoding, type CodingState } from './coding/coding.ts'
import { foldCoding } from './coding/fold/coding.ts'
import { foldConsent, noConsent, type ConsentState } from './consent/consent.ts'
import type { StudyEvent } from './events.ts'
import { foldInterviews, noInterviews, type InterviewsState } from './interviews/interviews.ts'
import { foldSample, noSample, type SampleState } from './sample/sample.ts'

export type StudyBook = {
  readonly book: BookState
  readonly sample: SampleState
  readonly consent: ConsentState
  readonly interviews: InterviewsState
  readonly coding: CodingState
  /** Whose key is gone: what was sealed for them nobody reads any more. */
  readonly shredded: Map<string, Day>
  readonly findings: Finding[]
  /** The version vector of what is folded. */
  readonly seen: Record<string, number>
  readonly last: { day: string; clock: number; device: string; seq: number }
}

/** Goes up with every change of a fold's meaning, so that older snapshots are dropped. */
export const studyFoldVersion = 'study-8'

export const emptyStudy = (): StudyBook => ({
  book: newBook(),
  sample: noSample(),
  consent: noConsent(),
  interviews: noInterviews(),
  coding: noCoding(),
  shredded: new Map(),
  findings: [],
  seen: {},
  last: { day: '', clock: 0, device: '', seq: 0 },
})

type Stamp = {
  readonly on: Day
  readonly clock: number
  readonly device: string
  readonly seq: number
  readonly by: string
}
/** An entry of the log, opened: what it holds, or that its key is not here (any more). */
export type Opened = Stamp & {
  readonly what:
    | BookEvent
    | StudyEvent
    | { readonly type: 'study.shredded'; readonly about: string }
    | { readonly type: 'study.notOpened' }
}

/** The one order in which a study is replayed: day, clock, device, number. */
export const compareStamps = (one: Stamp, other: Stamp): number =>
  byText(one.on, other.on) ||
  one.clock - other.clock ||
  byText(one.device, other.device) ||
  one.seq - other.seq

/** Whether an entry can be folded on; otherwise the study is replayed. */
export const comesLast = ({ last }: StudyBook, stamp: Stamp): boolean =>
  compareStamps({ ...last, on: last.day, by: '' }, stamp) < 0

/** Folds the next entry in order. Nothing is refused: what contradicts the study becomes a finding. */
export const foldOpened = (study: StudyBook, { on, clock, device, seq, by, what }: Opened): void => {
  study.seen[device] = Math.max(seq, study.seen[device] ?? 0)
  Object.assign(study.last, { day: on, clock, device, seq })
  const ref = `${device}.${seq}`
  const place: Place = { ref, day: on, on, by }
  const find: Find = (code, about, figures) => {
    study.findings.push({ key: `${code} ${ref} ${about}`, code, ref, day: on, figures })
  }
  if (what.type === 'study.notOpened') return
  if (what.type === 'study.shredded') {
    study.shredded.set(what.about, study.shredded.get(what.about) ?? on)
    return
  }
  foldEvent(study, what, place, find)
}

/** Folds entries from nothing, in whatever order they came. */
export const foldStudy = (entries: readonly Opened[]): StudyBook => {
  const study = emptyStudy()
  for (const entry of [...entries].sort(compareStamps)) foldOpened(study, entry)
  return study
}

type EventOfRoom<Room extends string> = Extract<
  StudyEvent | BookEvent,
  { readonly type: `${Room}.${string}` }
>

const isOf = <Room extends string>(event: StudyEvent | BookEvent, room: Room): event is EventOfRoom<Room> =>
  event.type.startsWith(room) && event.type[room.length] === '.'

const foldEvent = (study: StudyBook, event: StudyEvent | BookEvent, place: Place, find: Find): void => {
  if (isOf(event, 'sample')) return foldSample(study.sample, event, place, find)
  if (isOf(event, 'consent')) return foldConsent(study.consent, event, place, find)
  if (isOf(event, 'interviews')) return foldInterviews(study.interviews, event, place, find)
  if (isOf(event, 'coding')) return foldCoding(study.coding, event, place, find)
  return foldBook(study.book, event, place, find)
}
