/** Sensitive guides go to one woman of a household, drawn by chance that anybody can repeat, and to nobody else of it. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { drawOrder } from '../sample/draw-order.ts'
import { householdOf, isWoman } from '../sample/households.ts'
import { needsRole } from '../sample/roles.ts'
import { wholeStudy } from '../sample/subjects.ts'
import type { Areas, Told } from './areas.ts'

export type DrawOne = {
  readonly on: Day
  readonly by: string
  readonly household: string
  /** 32 hex digits of chance, made at the edge. */
  readonly seed: string
}

/** Refused: a household of which one was drawn already, one without a woman among its respondents. */
export const decideDrawOne = (
  { sample, interviews }: Pick<Areas, 'sample' | 'interviews'>,
  { on, by, household, seed }: DrawOne,
): Told => {
  const may = needsRole(sample, { by, on }, 'lead', 'interviewer')
  if (!may.ok) return may
  if (interviews.oneOf.has(household)) return refuse('study.householdDrawnAlready', { household })
  const among = [...sample.respondents.values()]
    .filter((one) => one.household === household && isWoman(one))
    .map(({ respondent }) => respondent)
  const [drawn] = drawOrder(among, seed)
  if (drawn === undefined) return refuse('study.noWomanThere', { household })
  const body = { on, household, seed, among, drawn }
  return ok([{ about: wholeStudy, event: { type: 'interviews.oneDrawn', v: 1, body } }])
}

type Asked = { readonly respondent: string; readonly guide: string }

/** Whether a guide may go to her. Refused, for a sensitive one: no woman, not drawn, or another of her household had one. */
export const mayBeAsked = (
  { sample, interviews }: Pick<Areas, 'sample' | 'interviews'>,
  { respondent, guide }: Asked,
): Result<void> => {
  if (!interviews.guides.get(guide)?.isSensitive) return ok(undefined)
  const known = sample.respondents.get(respondent)
  if (!known || !isWoman(known)) return refuse('study.sensitiveForWomen', { respondent, guide })
  const others = householdOf(sample, respondent).filter((one) => one.respondent !== respondent)
  if (others.some((other) => hadSensitive(interviews, other.respondent)))
    return refuse('study.householdAsked', { respondent, guide })
  if (known.household === null) return ok(undefined)
  const one = interviews.oneOf.get(known.household)
  if (!one) return refuse('study.oneNotDrawn', { household: known.household })
  return one.drawn === respondent ? ok(undefined) : refuse('study.otherWasDrawn', { respondent, guide })
}

const hadSensitive = (
  { interviews, guides }: Pick<Areas['interviews'], 'interviews' | 'guides'>,
  respondent: string,
): boolean =>
  [...interviews.values()].some(
    (one) => one.respondent === respondent && one.terms !== null && guides.get(one.terms.guide)?.isSensitive,
  )
