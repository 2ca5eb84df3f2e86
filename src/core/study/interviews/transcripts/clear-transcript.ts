/** The text without names is final: only once every hit of the search has a person's word. */
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { Areas, Told } from '../areas.ts'
import type { Transcript } from '../interviews.ts'
import type { Hit } from '../scan.ts'
import { openHits } from './cleared-text.ts'
import { finalNotes } from './final-notes.ts'
import { openTranscript, type OnTranscript } from './resolve-hits.ts'

export type MayClear = OnTranscript & {
  /** What the search finds in the text as it was brought. */
  readonly hits: readonly Hit[]
}

/** Refused, beside what an open text is refused for: a hit without a word on it. */
export const mayClear = (areas: Areas, { hits, ...command }: MayClear): Result<Transcript> => {
  const open = openTranscript(areas, command)
  if (!open.ok) return open
  const left = openHits(hits, open.value.resolved)
  return left.length === 0 ? open : refuse('study.hitsOpen', { text: open.value.label, open: left.length })
}

export type ClearTranscript = MayClear & {
  /** The seal of the final text, and its code points. */
  readonly text: string
  readonly points: number
}

export const decideClearTranscript = (areas: Areas, { text, points, ...command }: ClearTranscript): Told => {
  const open = mayClear(areas, command)
  if (!open.ok) return open
  return ok(finalNotes(open.value, { on: command.on, text, points }))
}
