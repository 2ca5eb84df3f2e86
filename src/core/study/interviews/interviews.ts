/** Guides, interviews with where each stands, transcripts with what is still open in them. */
import type { Day } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import type { InterviewsEvent } from './events.ts'

type BodyOf<Type extends InterviewsEvent['type']> = Extract<InterviewsEvent, { type: Type }>['body']

export type Guide = Omit<BodyOf<'interviews.guideWritten'>, 'on'> & { readonly since: Day }
export type Note = {
  readonly note: string
  readonly item: string | null
  readonly text: string
  readonly by: string
}
/** `alone` and `notAlone` come before the first question; from `begun` on it was seen. */
export type InterviewStage = 'alone' | 'notAlone' | 'begun' | 'interrupted' | 'putOff' | 'ended'
export type Interview = {
  readonly interview: string
  readonly respondent: string
  readonly stage: InterviewStage
  readonly asked: Day
  readonly terms: Omit<BodyOf<'interviews.begun'>, 'on' | 'interview' | 'respondent'> | null
  readonly begun: Day | null
  readonly minutes: number
  readonly interruptions: number
  readonly notes: readonly Note[]
  readonly recordings: readonly {
    readonly recording: string
    readonly sealed: string
    readonly bytes: number
  }[]
  readonly checkedOut: boolean
}
export type Resolved = { readonly from: number; readonly to: number; readonly replacement: string | null }
export type Transcript = Omit<BodyOf<'interviews.transcriptBrought'>, 'on' | 'text' | 'points'> & {
  readonly brought: Day
  readonly by: string
  /** As it came in; its key goes when the text is cleared. */
  readonly raw: { readonly text: string; readonly points: number }
  readonly resolved: readonly Resolved[]
  readonly cleared: { readonly text: string; readonly points: number; readonly on: Day } | null
}

export type InterviewsState = {
  readonly guides: Map<string, Guide>
  readonly interviews: Map<string, Interview>
  readonly transcripts: Map<string, Transcript>
  readonly disclosures: Map<string, { readonly respondent: string; readonly text: string; readonly on: Day }>
}

export const noInterviews = (): InterviewsState => ({
  guides: new Map(),
  interviews: new Map(),
  transcripts: new Map(),
  disclosures: new Map(),
})

/** Under whose key a transcript is sealed while names stand in it. */
export const rawSubject = (transcript: string): string => `raw-${transcript}`
/** Under whose key a cleared transcript, and all that is coded in it, is sealed: the respondent's, or its own. */
export const subjectOf = ({
  respondent,
  transcript,
}: Pick<Transcript, 'respondent' | 'transcript'>): string => respondent ?? transcript

export const foldInterviews = (
  state: InterviewsState,
  event: InterviewsEvent,
  place: Place,
  find: Find,
): void => {
  switch (event.type) {
    case 'interviews.guideWritten': {
      const { on: since, ...guide } = event.body
      state.guides.set(guide.guide, { ...guide, since })
      return
    }
    case 'interviews.disclosureKept': {
      const { disclosure, respondent, text, on } = event.body
      state.disclosures.set(disclosure, { respondent, text, on })
      return
    }
    case 'interviews.transcriptBrought':
    case 'interviews.hitResolved':
    case 'interviews.transcriptCleared':
      return foldTranscript(state, event, place, find)
    default:
      return foldInterview(state, event, place, find)
  }
}

type TranscriptEvent = Extract<
  InterviewsEvent,
  { type: 'interviews.transcriptBrought' | 'interviews.hitResolved' | 'interviews.transcriptCleared' }
>

const foldTranscript = (
  { transcripts }: InterviewsState,
  event: TranscriptEvent,
  { by }: Place,
  find: Find,
): void => {
  if (event.type === 'interviews.transcriptBrought') {
    const { on: brought, text, points, ...transcript } = event.body
    if (transcripts.has(transcript.transcript))
      return find('study.transcriptTwice', transcript.transcript, { transcript: transcript.transcript })
    transcripts.set(transcript.transcript, {
      ...{ ...transcript, brought, by, raw: { text, points }, resolved: [], cleared: null },
    })
    return
  }
  const { transcript } = event.body
  const known = transcripts.get(transcript)
  if (!known) return find('study.unknownTranscript', transcript, { transcript })
  if (event.type === 'interviews.hitResolved') {
    const { from, to, replacement } = event.body
    const others = known.resolved.filter((one) => one.from !== from || one.to !== to)
    transcripts.set(transcript, { ...known, resolved: [...others, { from, to, replacement }] })
    return
  }
  const { text, points, on } = event.body
  if (known.cleared) return find('study.clearedTwice', transcript, { transcript })
  transcripts.set(transcript, { ...known, cleared: { text, points, on } })
}

type InterviewEvent = Exclude<
  InterviewsEvent,
  TranscriptEvent | { type: 'interviews.guideWritten' | 'interviews.disclosureKept' }
>

const foldInterview = (
  { interviews }: InterviewsState,
  event: InterviewEvent,
  place: Place,
  find: Find,
): void => {
  const { interview } = event.body
  const known = interviews.get(interview)
  if (event.type === 'interviews.aloneAsked') {
    const { respondent, alone, on } = event.body
    if (known && known.stage !== 'alone' && known.stage !== 'notAlone' && known.stage !== 'putOff')
      return find('study.interviewBegun', interview, { interview })
    interviews.set(interview, {
      ...(known ?? newInterview(interview, respondent)),
      ...{ stage: alone ? 'alone' : 'notAlone', asked: on },
    })
    return
  }
  if (!known) return find('study.unknownInterview', interview, { interview })
  interviews.set(interview, { ...known, ...changeOf(known, event, place) })
}

const newInterview = (interview: string, respondent: string): Interview => ({
  ...{ interview, respondent, stage: 'notAlone', asked: '', terms: null, begun: null, minutes: 0 },
  ...{ interruptions: 0, notes: [], recordings: [], checkedOut: false },
})

const changeOf = (
  known: Interview,
  event: Exclude<InterviewEvent, { type: 'interviews.aloneAsked' }>,
  { by }: Place,
): Partial<Interview> => {
  switch (event.type) {
    case 'interviews.begun': {
      const { on, interview: _interview, respondent: _respondent, ...terms } = event.body
      return { stage: 'begun', begun: on, terms }
    }
    case 'interviews.interrupted':
      return { stage: 'interrupted', interruptions: known.interruptions + 1 }
    case 'interviews.resumed':
      return { stage: 'begun' }
    case 'interviews.putOff':
      return { stage: 'putOff' }
    case 'interviews.ended':
      return { stage: 'ended', minutes: event.body.minutes }
    case 'interviews.noteTaken': {
      const { note, item, text } = event.body
      return { notes: [...known.notes.filter((one) => one.note !== note), { note, item, text, by }] }
    }
    case 'interviews.recordingKept': {
      const { recording, sealed, bytes } = event.body
      return { recordings: [...known.recordings, { recording, sealed, bytes }] }
    }
    case 'interviews.checkedOut':
      return { checkedOut: true }
    default:
      return event satisfies never
  }
}
