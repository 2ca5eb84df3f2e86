/** Coding as it stands: the codebook, selections by transcript, memos, cases, rounds. */
import type { Day } from '../../kernel/day.ts'
import type { CodingEvent } from './events.ts'

export type BodyOf<Type extends CodingEvent['type']> = Extract<CodingEvent, { type: Type }>['body']

export type Code = Omit<BodyOf<'coding.codeWritten'>, 'on'> & {
  readonly retired: Day | null
  readonly mergedInto: string | null
}
export type Selection = {
  readonly selection: string
  readonly transcript: string
  readonly code: string
  readonly coder: string
  readonly from: number
  readonly to: number
  readonly on: Day
  readonly guid: string | null
}
export type Memo = Omit<BodyOf<'coding.memoWritten'>, 'on'> & { readonly on: Day; readonly by: string }
export type Coder = Omit<BodyOf<'coding.coderKnown'>, 'on'>
export type Case = Omit<BodyOf<'coding.caseWritten'>, 'on'>
export type Round = Omit<BodyOf<'coding.roundOpened'>, 'on'> & {
  readonly opened: Day
  readonly locked: readonly string[]
  readonly dropped: Day | null
}

export type CodingState = {
  readonly codes: Map<string, Code>
  readonly selections: Map<string, Selection>
  /** Selections by transcript, in the order in which they were made. */
  readonly byTranscript: Map<string, string[]>
  readonly memos: Map<string, Memo>
  readonly cases: Map<string, Case>
  /** Who coded elsewhere. */
  readonly coders: Map<string, Coder>
  readonly rounds: Map<string, Round>
  /** Hashes of words beside the texts that may leave as they are. */
  readonly mayStay: Map<string, Day>
}

export const noCoding = (): CodingState => ({
  codes: new Map(),
  selections: new Map(),
  byTranscript: new Map(),
  memos: new Map(),
  cases: new Map(),
  coders: new Map(),
  rounds: new Map(),
  mayStay: new Map(),
})
