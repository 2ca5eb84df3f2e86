/** “The names were taken out before”: the lead's word for texts of another program, instead of a word on each hit of the search. */
import type { Day } from '../../../kernel/day.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { needsRole } from '../../sample/roles.ts'
import type { Areas, Told } from '../areas.ts'
import type { Transcript } from '../interviews.ts'
import { finalNotes } from './final-notes.ts'
import { openTranscript } from './resolve-hits.ts'

export type MayDeclare = {
  readonly on: Day
  readonly by: string
  readonly transcripts: readonly string[]
  /** Who took them out, in words: a person, or the team that the project is from. */
  readonly takenOutBy: string
}

/** Refused: not the lead; nobody named; no text; one that is cleared, or that did not come from another program. */
export const mayDeclare = (
  areas: Areas,
  { by, on, transcripts, takenOutBy }: MayDeclare,
): Result<readonly Transcript[]> => {
  const leads = needsRole(areas.sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  if (takenOutBy.trim() === '') return refuse('study.takenOutByNobody', {})
  if (transcripts.length === 0) return refuse('study.noTextsToDeclare', {})
  const open: Transcript[] = []
  for (const transcript of new Set(transcripts)) {
    const known = openTranscript(areas, { by, on, transcript })
    if (!known.ok) return known
    if (known.value.format !== 'project') return refuse('study.notFromProject', { text: known.value.label })
    open.push(known.value)
  }
  return ok(open)
}

export type DeclareNamesOut = MayDeclare & {
  /** The final texts' seals and code points, by transcript. */
  readonly finals: ReadonlyMap<string, { readonly text: string; readonly points: number }>
}

/** Each text stands as it is, but for what somebody replaced in it already. */
export const decideDeclareNamesOut = (areas: Areas, { finals, ...command }: DeclareNamesOut): Told => {
  const open = mayDeclare(areas, command)
  if (!open.ok) return open
  const { on } = command
  const takenOutBy = command.takenOutBy.trim()
  return ok(
    open.value.flatMap((one) => {
      const final = finals.get(one.transcript)
      return final ? finalNotes(one, { on, ...final, takenOutBy }) : []
    }),
  )
}
