/** Who studies: researchers join with their roles, and leave; somebody always leads. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { ResearcherRole, SampleEvent } from './events.ts'
import { needsRole } from './roles.ts'
import type { SampleState } from './sample.ts'
import { isReserved, wholeStudy, type NoteOf } from './subjects.ts'

export type ResearcherJoins = {
  readonly on: Day
  readonly by: string
  readonly researcher: string
  /** How she is called on screen, in a word or two. */
  readonly label: string
  readonly roles: readonly ResearcherRole[]
  /** A code of the place she belongs to; nobody interviews where she lives. */
  readonly community: string | null
  /** In her own words, who she is to those whom she asks. */
  readonly position: string | null
}

/**
 * She joins, or her roles and words change. Refused: a code that is reserved or a respondent's, no role, a first
 * researcher who does not lead, a change that leaves nobody to lead.
 */
export const decideResearcherJoins = (
  sample: SampleState,
  { by, ...joins }: ResearcherJoins,
): Result<readonly NoteOf<SampleEvent>[]> => {
  const { on, researcher, label, roles } = joins
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  if (isReserved(researcher)) return refuse('study.reservedCode', { code: researcher })
  if (sample.respondents.has(researcher)) return refuse('study.codeTaken', { code: researcher })
  if (label.trim() === '' || roles.length === 0) return refuse('study.researcherIncomplete', { researcher })
  if (!roles.includes('lead') && isLastLead(sample, researcher)) return refuse('study.noLeadLeft')
  const body = { ...joins, label: label.trim(), roles: [...new Set(roles)] }
  return ok([{ about: wholeStudy, event: { type: 'sample.researcherJoined', v: 1, body } }])
}

export type ResearcherLeaves = { readonly on: Day; readonly by: string; readonly researcher: string }

/** Her roles hold to the end of the day. Refused: somebody unknown or gone already, the last one who leads. */
export const decideResearcherLeaves = (
  sample: SampleState,
  { on, by, researcher }: ResearcherLeaves,
): Result<readonly NoteOf<SampleEvent>[]> => {
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const known = sample.researchers.get(researcher)
  if (!known || known.left !== null) return refuse('study.unknownResearcher', { researcher })
  if (isLastLead(sample, researcher)) return refuse('study.noLeadLeft')
  return ok([{ about: wholeStudy, event: { type: 'sample.researcherLeft', v: 1, body: { on, researcher } } }])
}

/** Whether nobody else leads: also true of the first researcher of all. */
const isLastLead = ({ researchers }: SampleState, researcher: string): boolean =>
  ![...researchers.values()].some(
    (one) => one.researcher !== researcher && one.left === null && one.roles.includes('lead'),
  )
