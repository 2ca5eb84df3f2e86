/** Orders: how far each is, what a new one would be, accepting, changing, its first piece and the buyer's advance. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { costCard } from '../../../core/group/catalogue/cost-card.ts'
import type { GroupBook } from '../../../core/group/book.ts'
import {
  decideAcceptOrder,
  type AcceptOrder,
  type LineWanted,
} from '../../../core/group/orders/accept-order.ts'
import { decideChangeOrder } from '../../../core/group/orders/change-order.ts'
import type { OrderLine } from '../../../core/group/orders/events.ts'
import { orderOf } from '../../../core/group/orders/orders.ts'
import { membersOn } from '../../../core/group/people/people.ts'
import { decideCheckFirstPiece } from '../../../core/group/quality/check-first-piece.ts'
import { gateOn, type Gate } from '../../../core/group/quality/quality.ts'
import { decideReleaseLine } from '../../../core/group/quality/release-line.ts'
import { decideReceiveAdvance } from '../../../core/group/money/receive-advance.ts'
import { piecesByArticle, type ArticlePieces, type OrderProgress } from '../../../reports/order-progress.ts'
import { priceStack, type PriceStack } from '../../../reports/price-stack.ts'
import { take, today, withBook, womanOf, type By, type Woman, type Written } from '../acting.ts'
import { nextCode } from '../codes.ts'
import type { Desk } from '../desk.ts'
import { progressOf } from '../in-hand.ts'

export type OrderListed = OrderProgress & {
  readonly articles: readonly ArticlePieces[]
  /** Its day is past, and it was invoiced. */
  readonly isGone: boolean
}
export type FirstPieceOf = { readonly article: string; readonly gate: Gate | undefined }
export type OrderPage = OrderListed & {
  readonly today: string
  readonly totalMinor: number
  readonly sold: readonly OrderLine[]
  /** What the buyer sent ahead; nothing where it did not come. */
  readonly advanceMinor: number | undefined
  /** Where the group voted for a first piece: each article, and how far it is. */
  readonly firstPieces: readonly FirstPieceOf[]
  readonly women: readonly Woman[]
}

export type ProductOffered = {
  readonly product: string
  readonly sizes: readonly { readonly size: string; readonly article: string }[]
}
export type OrderTerms = {
  readonly today: string
  readonly order: string
  readonly buyers: readonly string[]
  readonly newBuyer: string
  readonly currencies: readonly string[]
  readonly products: readonly ProductOffered[]
}

export type OrderWanted = Omit<AcceptOrder, 'on'>
export type Quote = {
  readonly pieces: number
  readonly totalMinor: number
  readonly prices: readonly ArticlePrice[]
}
export type ArticlePrice = PriceStack & {
  readonly article: string
  readonly unitMinor: number
  readonly paidPerHourCentimos: number
}

export const orderCalls = {
  /** What is due first stands first; what left in its box before today stands last. */
  orders: (desk: Desk): Promise<Result<readonly OrderListed[]>> =>
    withBook(desk, async (kept) => {
      const all = (await progressOf(kept)).map(listed)
      const byDue = (a: OrderProgress, b: OrderProgress): number =>
        (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1
      return ok([
        ...all.filter(({ isGone }) => !isGone).sort(byDue),
        ...all.filter(({ isGone }) => isGone).sort((a, b) => byDue(b, a)),
      ])
    }),

  order: (desk: Desk, { order }: { readonly order: string }): Promise<Result<OrderPage>> =>
    withBook(desk, async (kept) => {
      const { group } = kept
      const accepted = orderOf(group.orders, order)
      if (!accepted.ok) return accepted
      const progress = (await progressOf(kept)).find((one) => one.order === order)
      if (!progress) return refuse('orders.unknown', { order })
      const { lines, totalMinor, firstPiece } = accepted.value
      const articles = [...new Set(lines.map(({ article }) => article))]
      return ok({
        ...listed(progress),
        ...{ today: today(), totalMinor, sold: lines },
        advanceMinor: group.money.advances.get(order),
        firstPieces: firstPiece
          ? articles.map((article) => ({ article, gate: gateOn(group.quality, order, article) }))
          : [],
        women: membersOn(group.people, today()).map((person) => womanOf(desk, person)),
      })
    }),

  /** What a new order is made from: buyers and products of the book, and the next free codes. */
  orderTerms: (desk: Desk): Promise<Result<OrderTerms>> =>
    withBook(desk, async ({ group }) => {
      const orders = [...group.orders.orders]
      const buyers = [...new Set(orders.map(([, { buyer }]) => buyer))]
      return ok({
        ...{ today: today(), buyers, newBuyer: nextCode('C', buyers) },
        order: nextCode(
          'P',
          orders.map(([order]) => order),
        ),
        currencies: votedCurrencies(group),
        products: [...group.catalogue.sheets].map(([product, { sizes }]) => ({
          product,
          sizes: sizes.map(({ size, article }) => ({ size, article })),
        })),
      })
    }),

  /** What an order would be, by the same decision that accepts it; nothing is written. */
  quoteOrder: (desk: Desk, wanted: OrderWanted): Promise<Result<Quote>> =>
    withBook(desk, async ({ group }) => {
      const decided = decideAcceptOrder(group, { on: today(), ...wanted })
      if (!decided.ok) return decided
      const [event] = decided.value
      if (event?.type !== 'orders.accepted') return refuse('orders.empty', { order: wanted.order })
      const { lines, totalMinor } = event.body
      const prices = pricesOf(group, lines, wanted.currency)
      return ok({ pieces: lines.reduce((sum, { pieces }) => sum + pieces, 0), totalMinor, prices })
    }),

  acceptOrder: (desk: Desk, { by, ...wanted }: By & OrderWanted): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideAcceptOrder(group, { on, ...wanted })),

  changeOrder: (
    desk: Desk,
    { by, ...changed }: By & { readonly order: string; readonly lines: readonly LineWanted[] },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideChangeOrder(group, { on, ...changed })),

  receiveAdvance: (desk: Desk, { by, ...told }: By & AdvanceTold): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideReceiveAdvance(group, { on, ...told })),

  checkFirstPiece: (
    desk: Desk,
    { by, ...told }: By & { order: string; article: string; person: string; passed: boolean },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideCheckFirstPiece(group, { on, ...told })),

  releaseLine: (
    desk: Desk,
    { by, ...told }: By & { readonly order: string; readonly article: string },
  ): Promise<Result<Written>> => take(desk, { by }, (group, on) => decideReleaseLine(group, { on, ...told })),
} as const

export type AdvanceTold = {
  readonly order: string
  readonly minor: number
  readonly feeMinor: number
  readonly rateThousandths: number
}

const listed = (progress: OrderProgress): OrderListed => ({
  ...progress,
  articles: piecesByArticle(progress.lines),
  isGone: progress.states.boxed > 0 && (progress.due ?? '9999') < today(),
})

const votedCurrencies = ({ agreements }: GroupBook): readonly string[] =>
  [...agreements.dated.keys()].flatMap((key) =>
    key.startsWith('costingRate:') ? [key.slice('costingRate:'.length)] : [],
  )

/** Each article once, as its cost card of today has it. */
const pricesOf = (
  { catalogue, agreements }: GroupBook,
  lines: readonly OrderLine[],
  currency: string,
): readonly ArticlePrice[] =>
  [...new Set(lines.map(({ article }) => article))].flatMap((article) => {
    const found = catalogue.articles.get(article)
    const card = found && costCard(found.sheet, agreements, { on: today(), currency })
    if (!card?.ok) return []
    const { fobMinor: unitMinor, paidPerHourCentimos } = card.value
    return [{ article, unitMinor, paidPerHourCentimos, ...priceStack(card.value) }]
  })
