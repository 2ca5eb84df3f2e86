/** Which texts somebody may have open: never two accounts of one household at once. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CodedStudy } from '../coding/coded-study.ts'
import { checkNotHeld } from '../interviews/second-interviews.ts'
import { needsRole } from '../sample/roles.ts'

export type ToOpen = {
  readonly viewer: string
  readonly on: Day
  readonly transcript: string
  /** What the viewer has open already. */
  readonly open: readonly string[]
}

/** Refused: nobody who works with texts; an unknown text, or one that is held back; another person of the same household is open. */
export const mayOpen = (
  study: Pick<CodedStudy, 'sample' | 'interviews'>,
  { viewer, on, transcript, open }: ToOpen,
): Result<void> => {
  const by = { by: viewer, on }
  const may = needsRole(study.sample, by, 'lead', 'interviewer', 'translator', 'coder', 'analyst')
  if (!may.ok) return may
  const known = study.interviews.transcripts.get(transcript)
  if (!known) return refuse('study.unknownTranscript', { transcript })
  const free = checkNotHeld(study, known)
  if (!free.ok) return free
  const other = open.find((one) => areOfOneHousehold(study, transcript, one))
  if (other === undefined) return ok(undefined)
  return refuse('study.sameHousehold', { text: study.interviews.transcripts.get(other)?.label ?? other })
}

/** Whether two texts come from two people of one household. */
export const areOfOneHousehold = (
  { sample, interviews }: Pick<CodedStudy, 'sample' | 'interviews'>,
  one: string,
  other: string,
): boolean => {
  const [first, second] = [one, other].map((transcript) => {
    const respondent = interviews.transcripts.get(transcript)?.respondent
    return respondent ? sample.respondents.get(respondent) : undefined
  })
  if (!first || !second || first.respondent === second.respondent) return false
  return first.household !== null && first.household === second.household
}
