/** Writing down what the group voted: the matter, its terms, the day from which they hold, and the hands counted. */
import * as v from 'valibot'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import type { BookState } from '../../book/book.ts'
import { agreementsEvents, type AgreementsEvent, type VotedMatter } from './events.ts'
import { rateFits } from './own-currency.ts'

export type Vote = {
  readonly on: Day
  readonly from: Day
  readonly matter: VotedMatter
  /** As they were told; whether they are terms of this matter is looked at here. */
  readonly terms: unknown
  readonly votes?: { readonly for: number; readonly against: number; readonly abstained: number }
}

type Areas = { readonly seen: Vector; readonly book: Pick<BookState, 'currency'> }

/** Refused: terms that are not whole or out of sense, grades of which none or one twice is told, another rate than 1 for the own currency. */
export const decideVote = (
  { seen, book }: Areas,
  { on, from, matter, terms, votes }: Vote,
): Result<readonly AgreementsEvent[]> => {
  const told = { on, from, matter, terms, ...(votes ? { votes } : {}), seen: { ...seen } }
  const body = v.safeParse(agreementsEvents['agreements.voted'], told)
  if (!body.success) return refuse('agreements.termsIncomplete', { matter })
  if (body.output.matter === 'gradePay' && !areGrades(body.output.terms.grades))
    return refuse('agreements.gradeTwice', { matter })
  const fits =
    body.output.matter === 'costingRate' ? rateFits(book.currency, body.output.terms) : ok(undefined)
  if (!fits.ok) return fits
  return ok([{ type: 'agreements.voted', v: 1, body: body.output }])
}

const areGrades = (grades: readonly { readonly grade: string }[]): boolean =>
  grades.length > 0 && new Set(grades.map(({ grade }) => grade)).size === grades.length
