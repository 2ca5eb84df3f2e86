/** What is told about an order, and the verb of its hem: the seal of what is being told, else the next thing. */
import type { OfOrder } from '../../../reports/buyers-money.ts'
import type { OrderPage } from '../../book/calls/orders.ts'
import { go } from '../../parts/app.ts'
import type { Main } from '../../parts/screen.tsx'
import { say } from '../../parts/words.ts'
import type { AdvanceDraft } from './advance.tsx'
import { billOf, collectOf, type BillDraft, type CollectDraft } from './buyer-pays.tsx'
import type { Changed } from './change.tsx'
import { sealAdvance, sealBill, sealChange, sealCollect } from './sealing.ts'

/** A change of the pieces, the buyer's advance, the bill that goes with them, or that it was paid. */
export type Telling =
  | { readonly what: 'bill'; readonly bill: BillDraft }
  | { readonly what: 'collect'; readonly collect: CollectDraft }
  | { readonly what: 'change'; readonly changed: Changed }
  | { readonly what: 'advance'; readonly advance: AdvanceDraft }

export type OfTelling = {
  readonly page: OrderPage
  readonly owed: OfOrder | undefined
  readonly telling: Telling | undefined
  readonly tell: (telling: Telling | undefined) => void
}

export const mainOf = ({ telling, ...rest }: OfTelling): Main =>
  telling ? sealOf(telling, rest) : (buyersTurn(rest) ?? nextOf(rest))

type Rest = Omit<OfTelling, 'telling'>

const sealWord = {
  ...({ change: 'order.sealChange', advance: 'order.sealAdvance' } as const),
  ...({ bill: 'order.sealBill', collect: 'order.sealCollect' } as const),
} as const

const sealOf = (telling: Telling, { page, tell }: Rest): Main => {
  const seal = (): Promise<boolean> => {
    switch (telling.what) {
      case 'change':
        return sealChange(page, telling.changed)
      case 'advance':
        return sealAdvance(page, telling.advance)
      case 'bill':
        return sealBill(page, telling.bill)
      case 'collect':
        return sealCollect(telling.collect)
    }
  }
  const act = (): void =>
    void seal().then((isDone) => {
      if (isDone) tell(undefined)
    })
  return { icon: 'seal', word: say(sealWord[telling.what]), hold: true, act }
}

/** A bill to be paid, or all pieces ready to leave with one. */
const buyersTurn = ({ page: { states, pieces }, owed, tell }: Rest): Main | undefined => {
  const [unpaid] = owed?.unpaid ?? []
  if (unpaid)
    return {
      ...({ icon: 'pay', word: say('order.collect'), to: 'pay' } as const),
      act: () => tell({ what: 'collect', collect: collectOf(unpaid) }),
    }
  if (!owed || owed.toBill.length === 0 || states.good + states.boxed < pieces) return undefined
  return {
    ...({ icon: 'order', word: say('order.bill') } as const),
    act: () => tell({ what: 'bill', bill: billOf(owed) }),
  }
}

const nextOf = ({ page: { order, states, pieces } }: Rest): Main => {
  if (states.open > 0)
    return { icon: 'share', word: say('order.share'), act: () => go({ at: 'share', order }) }
  return states.boxed === pieces
    ? { icon: 'pay', word: say('app.pay'), to: 'pay', act: () => go({ at: 'pay' }) }
    : { icon: 'receive', word: say('order.receive'), to: 'receive', act: () => go({ at: 'receive' }) }
}
