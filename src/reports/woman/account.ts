/** A woman's account as she is given it: her figures, what she has in hand and what that will pay; and its canonical text. */
import { sum } from '../../core/kernel/amounts.ts'
import { canonicalText, type NotCanonical } from '../../core/kernel/canonical.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { Recorded } from '../../core/kernel/entry.ts'
import type { Result } from '../../core/kernel/result.ts'
import type { GroupBook } from '../../core/group/book.ts'
import { workDone } from '../../core/group/work-done.ts'
import { statementOf, type Statement } from '../statement.ts'
import { comingOf, piecesInHand, type InHand } from './pieces-of-hers.ts'
import { namesHer, toldOfHer } from './told-of-her.ts'

export type Account = Statement & {
  readonly inHand: readonly InHand[]
  readonly comingCentimos: number
  /** Pay and advances that came into her hand, over all time. */
  readonly receivedCentimos: number
}

/** Her account from the open book and the entries that can be about her. */
export const accountOf = (group: GroupBook, hers: readonly Recorded[], person: string): Account => {
  const named = hers.filter((entry) => namesHer(entry, person))
  const inHand = piecesInHand(group, workDone(named, group.orders, ''), person)
  const received = named
    .flatMap((entry) => toldOfHer(entry, person))
    .filter(({ figure }) => figure === 'received')
  return {
    ...statementOf(group, person),
    ...{ inHand, comingCentimos: comingOf(inHand) },
    receivedCentimos: sum(received.map(({ amount }) => amount)),
  }
}

/** What a statement's code stands for: her account in one book on one day, as canonical JSON. */
export const accountText = (
  { book, on }: { readonly book: string; readonly on: Day },
  account: Account,
): Result<string, NotCanonical> =>
  canonicalText({ ...account, book, on, format: 'chinu-statement', version: 1 })
