/** What a season found, as `public.expected.json` lays it out. */
import type { GroupEvent } from '../../core/group/events.ts'
import { costCard } from '../../core/group/catalogue/cost-card.ts'
import type { GroupBook } from '../../core/group/book.ts'
import type { Invoiced } from '../../core/group/sales/events.ts'
import type { SurplusDistributed } from '../../core/group/money/events.ts'
import { trialBalance, type BalanceLine } from '../../core/group/replay.ts'
import { atRate } from '../../core/kernel/amounts.ts'
import type { SeasonRun } from './run-season.ts'
import type { Season } from './season-file.ts'

export type SeasonReport = {
  readonly costCards: object
  readonly orders: object
  readonly advances: object
  readonly paySettlements: object
  readonly invoices: object
  readonly surplus?: object
  readonly transactions: number
  readonly postings: number
  readonly balances: readonly BalanceLine[]
}

/** The report of a run. A part that the season never reached is empty, the surplus absent. */
export const seasonReport = (
  group: GroupBook,
  season: Season,
  { eventsByEntry }: SeasonRun,
): SeasonReport => {
  const events = [...eventsByEntry.values()].flat()
  const surplus = events.filter((event) => event.type === 'money.surplusDistributed').at(-1)
  return {
    costCards: costCards(group, season),
    orders: orders(group),
    advances: advances(events),
    paySettlements: paySettlements(eventsByEntry),
    invoices: Object.fromEntries(
      events.flatMap((event) =>
        event.type === 'sales.invoiced' ? [[event.body.invoice, invoice(event.body)]] : [],
      ),
    ),
    ...(surplus ? { surplus: surplusOf(surplus.body) } : {}),
    transactions: group.money.ledger.transactions,
    postings: group.money.ledger.postings,
    balances: trialBalance(group.money.ledger),
  }
}

const costCards = (group: GroupBook, season: Season): object => {
  const on = season.events[0]?.date ?? '1970-01-01'
  const cards = Object.keys(season.agreements.products).flatMap((product) => {
    const sheet = group.catalogue.articles.get(product)?.sheet
    const card = sheet && costCard(sheet, group.agreements, { on, currency: season.agreements.orderCurrency })
    if (!card?.ok) return []
    const { fobMinor, ...rest } = card.value
    return [[product, { ...rest, fobCents: fobMinor }]]
  })
  return Object.fromEntries(cards)
}

const orders = (group: GroupBook): object =>
  Object.fromEntries(
    [...group.orders.orders].map(([name, { buyer, lines, totalMinor }]) => [
      name,
      {
        buyer,
        lines: lines.map(({ product, pieces, unitMinor, amountMinor }) => ({
          ...{ product, pieces },
          unitCents: unitMinor,
          amountCents: amountMinor,
        })),
        totalCents: totalMinor,
      },
    ]),
  )

const advances = (events: readonly GroupEvent[]): object =>
  Object.fromEntries(
    events.flatMap((event) => {
      if (event.type !== 'money.advanceReceived') return []
      const { order, minor, feeMinor, rateThousandths } = event.body
      const centimos = atRate(minor, rateThousandths)
      return [[order, { cents: minor, bankFeeCents: feeMinor, netCents: minor - feeMinor, centimos }]]
    }),
  )

const paySettlements = (eventsByEntry: SeasonRun['eventsByEntry']): object =>
  Object.fromEntries(
    [...eventsByEntry].flatMap(([entry, events]) =>
      events.flatMap((event) =>
        event.type === 'money.paySettled'
          ? [[entry, Object.fromEntries(event.body.lines.map(({ person, ...figures }) => [person, figures]))]]
          : [],
      ),
    ),
  )

const invoice = (body: Invoiced): object => ({
  lines: body.lines.map(({ article, pieces, unitMinor, amountMinor }) => ({
    ...{ product: article, pieces },
    unitCents: unitMinor,
    amountCents: amountMinor,
  })),
  fobCents: body.fobMinor,
  freightCents: body.freightMinor,
  freightCentsByProduct: Object.fromEntries(body.lines.map((line) => [line.article, line.freightMinor])),
  netWeightGramsByProduct: Object.fromEntries(body.lines.map((line) => [line.article, line.netGrams])),
  totalCents: body.fobMinor + body.freightMinor,
  advanceAppliedCents: body.advanceMinor,
  fobBalanceDueCents: body.restMinor,
  revenueCentimos: body.advanceCentimos + body.restCentimos,
  commissionCentimos: body.commissionCentimos,
})

const surplusOf = (body: SurplusDistributed): object => ({
  centimosByAccount: Object.fromEntries(body.accounts.map(({ account, centimos }) => [account, centimos])),
  incomeCentimos: body.incomeCentimos,
  expenseCentimos: body.expenseCentimos,
  surplusCentimos: body.surplusCentimos,
  toFundCentimos: body.toFundCentimos,
  toMembersCentimos: Object.fromEntries(body.toMembers.map(({ person, centimos }) => [person, centimos])),
})
