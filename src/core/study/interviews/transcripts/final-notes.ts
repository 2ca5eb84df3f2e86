/** What is noted once a text is final, under whom it is about. */
import type { Day } from '../../../kernel/day.ts'
import type { NoteOf } from '../../sample/subjects.ts'
import type { InterviewsEvent } from '../events.ts'
import { subjectOf, type Transcript } from '../interviews.ts'

export type FinalText = {
  readonly on: Day
  /** The seal of the final text, and its code points. */
  readonly text: string
  readonly points: number
  readonly takenOutBy?: string
}

/** That it is cleared; where what was told of it goes with the text that came in, that it was brought once more. */
export const finalNotes = (open: Transcript, final: FinalText): readonly NoteOf<InterviewsEvent>[] => {
  const about = subjectOf(open)
  const replaced = open.resolved.filter(({ replacement }) => replacement !== null).length
  const kept = open.resolved.length - replaced
  const body = { ...final, transcript: open.transcript, replaced, kept }
  const cleared = { about, event: { type: 'interviews.transcriptCleared', v: 1, body } } as const
  return open.format === 'project' ? [{ about, event: broughtOnceMore(open) }, cleared] : [cleared]
}

const broughtOnceMore = (open: Transcript): InterviewsEvent => {
  const { brought: on, by: _by, raw, resolved: _resolved, cleared: _cleared, ...came } = open
  return { type: 'interviews.transcriptBrought', v: 1, body: { on, ...came, ...raw } }
}
