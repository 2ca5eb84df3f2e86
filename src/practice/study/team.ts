/** Who studies in the practice study, and what one step of its story is. */
import type { Day } from '../../core/kernel/day.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { StudyBook } from '../../core/study/book.ts'
import type { ToNote } from '../../core/study/events.ts'
import type { PracticeText } from './fictional-texts.ts'

/** Codes, not people. */
export const team = { lead: 'INV1', assistant: 'ASI1', coders: ['COD1', 'COD2'] } as const

export type NoteStep = {
  readonly by: string
  readonly on: Day
  readonly decide: (study: StudyBook) => Result<readonly ToNote[]>
}
/** A text comes in, and is cleared as it stands, where it is said so. */
export type TextStep = {
  readonly by: string
  readonly on: Day
  readonly text: PracticeText
  readonly isCleared: boolean
}
export type PracticeStep = NoteStep | TextStep

/** Decisions taken on one state, noted together. Refused where one of them is. */
export const together =
  (...decisions: readonly ((study: StudyBook) => Result<readonly ToNote[]>)[]) =>
  (study: StudyBook): Result<readonly ToNote[]> => {
    const notes: ToNote[] = []
    for (const decide of decisions) {
      const decided = decide(study)
      if (!decided.ok) return decided
      notes.push(...decided.value)
    }
    return ok(notes)
  }
