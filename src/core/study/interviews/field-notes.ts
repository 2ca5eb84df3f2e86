/** Notes on an interview, beside its transcript. */
import { refuse } from '../../kernel/result.ts'
import type { Areas, Told } from './areas.ts'
import { checkStep, toldOf, type OnInterview } from './go-on.ts'

export type TakeNote = OnInterview & {
  /** A newer text of the same note takes the older one's place. */
  readonly note: string
  /** The question that it is about; null for the interview as a whole. */
  readonly item: string | null
  readonly text: string
}

/** Refused: before the first question, without words, about a question that is not in the guide. */
export const decideTakeNote = (areas: Areas, command: TakeNote): Told => {
  const known = checkStep(areas, 'interviews.noteTaken', command)
  if (!known.ok) return known
  const { respondent, interview, terms } = known.value
  const { on, note, item, text } = command
  if (text.trim() === '') return refuse('study.noWords', { interview })
  const guide = terms && areas.interviews.guides.get(terms.guide)
  if (item !== null && !guide?.items.some((one) => one.item === item))
    return refuse('study.unknownQuestion', { interview, item })
  const body = { on, interview, respondent, note, item, text }
  return toldOf(known.value, { type: 'interviews.noteTaken', v: 1, body })
}
