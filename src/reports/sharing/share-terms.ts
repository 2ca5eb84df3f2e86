/** What stands ready when the work of an order is shared out: how each line is to be made, for the leaders to change. */
import type { GroupBook } from '../../core/group/book.ts'
import { votedOn } from '../../core/group/agreements/agreements.ts'
import { orderOf } from '../../core/group/orders/orders.ts'
import { isTrainee, membersOn } from '../../core/group/people/people.ts'
import { lineId, orderedLines, type Ordered } from '../../core/group/sharing/order-line.ts'
import type { LineTold } from '../../core/group/sharing/work-lines.ts'
import { addDays, type Day } from '../../core/kernel/day.ts'
import { ok, type Result } from '../../core/kernel/result.ts'

/** A line with its terms, all of them told. */
export type TermsOfLine = Required<LineTold> & { readonly id: string; readonly ordered: number }

/** Four weeks, where nobody said yet when a line is due: shown, and changed by who knows. */
const weeksToStart = 28

/**
 * As the line was shared out before; else the yarn is there today, due is the order's day, the lot is the vote's or one
 * piece, and each trainee of the article has a lot. Refused: an unknown order.
 */
export const termsToStart = (group: GroupBook, order: string, on: Day): Result<readonly TermsOfLine[]> => {
  const accepted = orderOf(group.orders, order)
  if (!accepted.ok) return accepted
  const { due } = accepted.value
  return ok(orderedLines(group.orders, order).map((line) => termsOf(group, line, { on, due })))
}

type Days = { readonly on: Day; readonly due: Day | null }

const termsOf = (group: GroupBook, line: Ordered, { on, due }: Days): TermsOfLine => {
  const { order, article, colour, pieces: ordered } = line
  const id = lineId(line)
  const before = group.sharing.lines.get(id)?.terms
  if (before) {
    const { yarnOn, due: wasDue, lot, traineePieces } = before
    return { id, order, article, colour, ordered, yarnOn, due: wasDue, lot, traineePieces }
  }
  const voted = votedOn(group.agreements, 'minimumLot', on, article)
  const lot = voted.ok ? voted.value.pieces : 1
  const trainees = membersOn(group.people, on).filter((person) => isTrainee(group.people, person, article))
  const traineePieces = Math.min(ordered, trainees.length * lot)
  return {
    ...{ id, order, article, colour, ordered, yarnOn: on },
    ...{ due: due ?? addDays(on, weeksToStart), lot, traineePieces },
  }
}
