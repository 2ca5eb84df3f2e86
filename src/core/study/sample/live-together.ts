/** Who lives with whom: told of one of them, noted for both. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { SampleEvent } from './events.ts'
import { freeHousehold } from './households.ts'
import { decideKnowRespondent, type KnowRespondent, type Others } from './know-respondent.ts'
import type { SampleState } from './sample.ts'
import type { NoteOf } from './subjects.ts'

/** `livesWith`: another respondent, whose household is hers too; nobody, and the household stands as it is told. */
export type KnowAtHome = KnowRespondent & { readonly livesWith: string | null }

/** Where the other has no household yet, both get a new one in one act. Refused: somebody unknown, herself, and what `decideKnowRespondent` refuses. */
export const decideKnowAtHome = (
  sample: SampleState,
  { livesWith, ...known }: KnowAtHome,
  others: Others = {},
): Result<readonly NoteOf<SampleEvent>[]> => {
  if (livesWith === null) return decideKnowRespondent(sample, known, others)
  const mate = sample.respondents.get(livesWith)
  if (!mate || livesWith === known.respondent)
    return refuse('study.unknownRespondent', { respondent: livesWith })
  const household = mate.household ?? freeHousehold(sample)
  const hers = decideKnowRespondent(sample, { ...known, household }, others)
  if (!hers.ok || mate.household !== null) return hers
  const { since: _since, ...before } = mate
  const { on, by } = known
  const theirs = decideKnowRespondent(sample, { ...before, household, on, by }, others)
  return theirs.ok ? ok([...hers.value, ...theirs.value]) : theirs
}
