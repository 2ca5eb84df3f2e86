/** Where an interview stands, and which step leads on from there: no way leads to a question but “alone” of the same day. */
import type { Day } from '../../kernel/day.ts'
import type { Refusal } from '../../kernel/result.ts'
import type { InterviewsEvent } from './events.ts'

/**
 * `alone` and `notAlone` come before the first question; from `begun` on it was seen. `notAlone` leads to another day and
 * nowhere else; `interrupted` goes on only by `aloneAgain`.
 */
export type InterviewStage =
  'alone' | 'notAlone' | 'begun' | 'interrupted' | 'aloneAgain' | 'putOff' | 'ended'

type Step = Extract<
  InterviewsEvent['type'],
  | 'interviews.begun'
  | 'interviews.interrupted'
  | 'interviews.resumed'
  | 'interviews.putOff'
  | 'interviews.ended'
  | 'interviews.noteTaken'
  | 'interviews.recordingBegun'
  | 'interviews.recordingGrown'
  | 'interviews.recordingKept'
  | 'interviews.checkedOut'
>
export type Standing = {
  readonly interview: string
  readonly stage: InterviewStage
  /** The day on which she was last asked whether she is alone. */
  readonly asked: Day
  readonly begun: Day | null
}

/** Wherever an interview stands, once its first question was seen. */
const afterFirst: readonly InterviewStage[] = ['begun', 'interrupted', 'aloneAgain', 'putOff', 'ended']

/** From which stages a step may be taken. What is in none of these lists has no way there. */
const ways: Readonly<Record<Step, readonly InterviewStage[]>> = {
  'interviews.begun': ['alone'],
  'interviews.interrupted': ['begun'],
  'interviews.resumed': ['aloneAgain'],
  'interviews.putOff': ['alone', 'notAlone', 'begun', 'interrupted', 'aloneAgain'],
  'interviews.ended': ['begun', 'interrupted', 'aloneAgain'],
  'interviews.noteTaken': afterFirst,
  'interviews.recordingBegun': afterFirst,
  'interviews.recordingGrown': afterFirst,
  'interviews.recordingKept': afterFirst,
  'interviews.checkedOut': ['ended'],
}

/** Steps that show a question: they need that she was alone on that very day. */
const showsQuestion: readonly Step[] = ['interviews.begun', 'interviews.resumed']

/** Where an answer leads; nothing after a no that was not put off, while questions are on the screen, or after the end. */
export const stageAfterAsking = (
  { stage, begun }: Pick<Standing, 'stage' | 'begun'>,
  alone: boolean,
): InterviewStage | undefined => {
  if (stage === 'notAlone' || stage === 'begun' || stage === 'ended') return undefined
  if (begun === null) return alone ? 'alone' : 'notAlone'
  return alone ? 'aloneAgain' : 'interrupted'
}

/** Why a step cannot be taken; nothing where it can. */
export const whyNot = (
  { interview, stage, asked, begun }: Standing,
  { type }: { readonly type: Step },
  on: Day,
): Refusal | undefined => {
  const shows = showsQuestion.includes(type)
  if (!ways[type].includes(stage))
    return {
      code: shows && stage !== 'ended' ? 'study.askAlone' : 'study.otherStage',
      figures: { interview, stage },
    }
  if (shows && asked !== on) return { code: 'study.askAlone', figures: { interview, stage } }
  return ways[type] === afterFirst && begun === null
    ? { code: 'study.otherStage', figures: { interview, stage } }
    : undefined
}
