/** Notes on an interview, beside its transcript: taken while somebody is asked, read afterwards. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import type { Areas, Told } from './areas.ts'
import { checkStep, toldOf, type OnInterview } from './go-on.ts'
import type { Note } from './interviews.ts'
import { isHeldBack } from './second-interviews.ts'

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

export type NoteRead = Pick<Note, 'note' | 'text'> & {
  /** The question as the guide asks it in Spanish; null for the interview as a whole, or where the guide has it no more. */
  readonly asked: string | null
}

/** In the order of the guide's questions, those on the whole last. Refused: who neither leads nor interviews, an interview that is unknown or held back. */
export const notesRead = (
  areas: Areas,
  { on, by, interview }: Pick<OnInterview, 'on' | 'by' | 'interview'>,
): Result<readonly NoteRead[]> => {
  const may = needsRole(areas.sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  const known = areas.interviews.interviews.get(interview)
  if (!known) return refuse('study.unknownInterview', { interview })
  if (isHeldBack(areas, interview)) return refuse('study.heldBack', { text: interview })
  const items = (known.terms && areas.interviews.guides.get(known.terms.guide)?.items) ?? []
  const placeOf = ({ item }: Note): number => {
    const place = items.findIndex((one) => one.item === item)
    return place < 0 ? items.length : place
  }
  const inOrder = [...known.notes].sort((one, other) => placeOf(one) - placeOf(other))
  return ok(
    inOrder.map((one) => ({ note: one.note, text: one.text, asked: items[placeOf(one)]?.ask.es ?? null })),
  )
}
