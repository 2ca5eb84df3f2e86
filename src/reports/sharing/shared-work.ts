/** Who has how much of an order in hand, line by line, and how much of it she took on. */
import type { GroupBook } from '../../core/group/book.ts'
import { membersInOrder } from '../../core/group/people/people.ts'
import { doneOf, type WorkDone } from '../../core/group/sharing/season-income.ts'
import { handOf } from '../../core/group/sharing/sharing.ts'
import { lineId, type OrderLineKey } from '../../core/group/sharing/order-line.ts'

export type PiecesInHand = OrderLineKey & {
  readonly id: string
  readonly given: number
  /** Of these, not taken on yet. */
  readonly unanswered: number
  readonly handedIn: number
  /** Given and not handed in: what she can decline, swap or pass on. */
  readonly inHand: number
  readonly fixedBy: string | null
}
export type WorkOfHers = { readonly person: string; readonly parts: readonly PiecesInHand[] }

/** Everybody who has some of these lines, in the order in which they joined. */
export const worksOf = (
  { people, sharing }: GroupBook,
  lines: readonly OrderLineKey[],
  done: WorkDone,
): readonly WorkOfHers[] =>
  membersInOrder(people).flatMap((person): WorkOfHers[] => {
    const parts = lines.flatMap(({ order, article, colour }): PiecesInHand[] => {
      const key = { order, article, colour }
      const { given, accepted, fixedBy } = handOf(sharing, key, person)
      if (given === 0) return []
      const id = lineId(key)
      const handedIn = Math.min(given, doneOf(done, id, person))
      const unanswered = given - Math.max(accepted, handedIn)
      return [{ ...key, id, given, unanswered, handedIn, inHand: given - handedIn, fixedBy }]
    })
    return parts.length > 0 ? [{ person, parts }] : []
  })
