/** Who may do what in a study: the roles that researchers hold on a day. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { ResearcherRole } from './events.ts'
import { holdsRole, type SampleState } from './sample.ts'

export type RoleMissing = Refusal<'study.roleMissing'>

/** Refused: she holds none of the roles on that day. Until the first researcher joined, whoever opens the study holds all. */
export const needsRole = (
  sample: SampleState,
  { by, on }: { readonly by: string; readonly on: Day },
  ...roles: readonly ResearcherRole[]
): Result<void, RoleMissing> =>
  roles.some((role) => holdsRole(sample, { by, role, on }))
    ? ok(undefined)
    : refuse('study.roleMissing', { by, role: roles.join(', ') })
