/** Guides, interviews with where each stands, transcripts with what is still open in them. */
import type { Day } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import { drawOrder } from '../sample/draw-order.ts'
import type { InterviewsEvent } from './events.ts'
import { foldRecording, type Recording, type RecordingEvent } from './recordings/recording.ts'
import { stageAfterAsking, whyNot, type InterviewStage } from './stages.ts'

type BodyOf<Type extends InterviewsEvent['type']> = Extract<InterviewsEvent, { type: Type }>['body']

export type Guide = Omit<BodyOf<'interviews.guideWritten'>, 'on'> & { readonly since: Day }
export type Note = {
  readonly note: string
  readonly item: string | null
  readonly text: string
  readonly by: string
}
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
  readonly recordings: readonly Recording[]
  readonly checkedOut: boolean
  /** The day on which who leads let it be read though another of the household had been asked; null where nobody did. */
  readonly released: Day | null
}
export type Resolved = { readonly from: number; readonly to: number; readonly replacement: string | null }
export type Transcript = Omit<BodyOf<'interviews.transcriptBrought'>, 'on' | 'text' | 'points'> & {
  readonly brought: Day
  readonly by: string
  /** As it came in; its key goes when the text is cleared. */
  readonly raw: { readonly text: string; readonly points: number }
  readonly resolved: readonly Resolved[]
  readonly cleared: Cleared | null
}
export type Cleared = {
  readonly text: string
  readonly points: number
  readonly on: Day
  readonly by: string
  /** Who took the names out elsewhere, as somebody declared; nothing where each hit of the search has a word. */
  readonly takenOutBy: string | null
}

export type OneOf = Omit<BodyOf<'interviews.oneDrawn'>, 'on'>

export type InterviewsState = {
  readonly guides: Map<string, Guide>
  readonly interviews: Map<string, Interview>
  readonly transcripts: Map<string, Transcript>
  readonly disclosures: Map<string, { readonly respondent: string; readonly text: string; readonly on: Day }>
  /** Who was drawn for sensitive guides, by household. */
  readonly oneOf: Map<string, OneOf>
  /** What the study agreed about recordings; nothing where it did not. */
  readonly recordingTerm: { days: number | null }
}

export const noInterviews = (): InterviewsState => ({
  guides: new Map(),
  interviews: new Map(),
  transcripts: new Map(),
  disclosures: new Map(),
  oneOf: new Map(),
  recordingTerm: { days: null },
})

/** Whether a text may be coded and leave the study: names no longer stand in it. */
export const isCodable = (transcript: Transcript): boolean => transcript.cleared !== null

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
    case 'interviews.guideWritten':
      return foldGuide(state, event.body, find)
    case 'interviews.disclosureKept': {
      const { disclosure, respondent, text, on } = event.body
      state.disclosures.set(disclosure, { respondent, text, on })
      return
    }
    case 'interviews.oneDrawn':
      return foldOneDrawn(state, event.body, find)
    case 'interviews.recordingTermSet':
      state.recordingTerm.days = event.body.days
      return
    case 'interviews.transcriptBrought':
    case 'interviews.hitResolved':
    case 'interviews.hitReopened':
    case 'interviews.transcriptCleared':
      return foldTranscript(state, event, place, find)
    default:
      return foldInterview(state, event, place, find)
  }
}

/** One that was sensitive stays so, whatever a copy wrote that did not know it. */
const foldGuide = (
  { guides }: InterviewsState,
  { on: since, ...guide }: BodyOf<'interviews.guideWritten'>,
  find: Find,
): void => {
  const known = guides.get(guide.guide)
  if (!known?.isSensitive || guide.isSensitive) {
    guides.set(guide.guide, { ...guide, since })
    return
  }
  find('study.staysSensitive', guide.guide, { guide: guide.guide })
  guides.set(guide.guide, { ...guide, since, isSensitive: true, ethics: known.ethics })
}

/** The first draw of a household stands; another of another copy is a finding, as is one that does not follow. */
const foldOneDrawn = (
  { oneOf }: InterviewsState,
  { on: _on, ...draw }: BodyOf<'interviews.oneDrawn'>,
  find: Find,
): void => {
  const { household, seed, among, drawn } = draw
  const known = oneOf.get(household)
  if (known) {
    if (known.drawn !== drawn) find('study.householdDrawnTwice', household, { household })
    return
  }
  oneOf.set(household, draw)
  if (drawOrder(among, seed)[0] !== drawn) find('study.oneDoesNotFollow', household, { household })
}

type TranscriptEvent = Extract<
  InterviewsEvent,
  {
    type:
      | 'interviews.transcriptBrought'
      | 'interviews.hitResolved'
      | 'interviews.hitReopened'
      | 'interviews.transcriptCleared'
  }
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
  if (event.type === 'interviews.hitResolved' || event.type === 'interviews.hitReopened') {
    const { from, to } = event.body
    const others = known.resolved.filter((one) => to <= one.from || one.to <= from)
    const more =
      event.type === 'interviews.hitReopened' ? [] : [{ from, to, replacement: event.body.replacement }]
    transcripts.set(transcript, { ...known, resolved: [...others, ...more] })
    return
  }
  const { text, points, on, takenOutBy = null } = event.body
  if (known.cleared) return find('study.clearedTwice', transcript, { transcript })
  transcripts.set(transcript, { ...known, cleared: { text, points, on, by, takenOutBy } })
}

type InterviewEvent = Exclude<
  InterviewsEvent,
  | TranscriptEvent
  | {
      type:
        | 'interviews.guideWritten'
        | 'interviews.disclosureKept'
        | 'interviews.oneDrawn'
        | 'interviews.recordingTermSet'
    }
>

const foldInterview = (
  { interviews }: InterviewsState,
  event: InterviewEvent,
  place: Place,
  find: Find,
): void => {
  const { interview, respondent, on } = event.body
  const known = interviews.get(interview)
  const asking = event.type === 'interviews.aloneAsked'
  const now = known ?? (asking ? newInterview(interview, respondent) : undefined)
  if (!now || now.respondent !== respondent) return find('study.unknownInterview', interview, { interview })
  if (event.type === 'interviews.aloneAsked') {
    const stage = stageAfterAsking(now, event.body.alone)
    if (!stage) return find('study.notToBeAsked', interview, { interview, stage: now.stage })
    interviews.set(interview, { ...now, stage, asked: on })
    return
  }
  if (event.type === 'interviews.secondReleased') {
    interviews.set(interview, { ...now, released: now.released ?? on })
    return
  }
  // No copy of a study reaches a question without her being alone that day, whatever was written elsewhere.
  const refused = whyNot(now, event, on)
  if (refused) return find(refused.code, interview, refused.figures)
  if (isOfRecording(event)) {
    const recordings = foldRecording(now.recordings, event, place, find)
    interviews.set(interview, { ...now, recordings })
    return
  }
  interviews.set(interview, { ...now, ...changeOf(now, event, place) })
}

const isOfRecording = (event: InterviewEvent): event is RecordingEvent =>
  event.type.startsWith('interviews.recording')

const newInterview = (interview: string, respondent: string): Interview => ({
  ...{ interview, respondent, stage: 'putOff', asked: '', terms: null, begun: null, minutes: 0 },
  ...{ interruptions: 0, notes: [], recordings: [], checkedOut: false, released: null },
})

const changeOf = (
  known: Interview,
  event: Exclude<
    InterviewEvent,
    RecordingEvent | { type: 'interviews.aloneAsked' | 'interviews.secondReleased' }
  >,
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
    case 'interviews.checkedOut':
      return { checkedOut: true }
    default:
      return event satisfies never
  }
}
