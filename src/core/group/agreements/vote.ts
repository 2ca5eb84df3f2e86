/** Writing down what the group voted: the matter, its terms, the day from which they hold, and the hands counted. */
import * as v from 'valibot'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import { agreementsEvents, type AgreementsEvent, type VotedMatter } from './events.ts'

export type Vote = {
  readonly on: Day
  readonly from: Day
  readonly matter: VotedMatter
  /** As they were told; whether they are terms of this matter is looked at here. */
  readonly terms: unknown
  readonly votes?: { readonly for: number; readonly against: number; readonly abstained: number }
}

/** Refused: terms that are not whole or out of sense, and grades of which none or one twice is told. */
export const decideVote = (
  { seen }: { readonly seen: Vector },
  { on, from, matter, terms, votes }: Vote,
): Result<readonly AgreementsEvent[]> => {
  const told = { on, from, matter, terms, ...(votes ? { votes } : {}), seen: { ...seen } }
  const body = v.safeParse(agreementsEvents['agreements.voted'], told)
  if (!body.success) return refuse('agreements.termsIncomplete', { matter })
  if (body.output.matter === 'gradePay' && !areGrades(body.output.terms.grades))
    return refuse('agreements.gradeTwice', { matter })
  return ok([{ type: 'agreements.voted', v: 1, body: body.output }])
}

const areGrades = (grades: readonly { readonly grade: string }[]): boolean =>
  grades.length > 0 && new Set(grades.map(({ grade }) => grade)).size === grades.length
