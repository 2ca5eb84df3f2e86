/** Which decisions each kind of season entry stands for, taken one after the other. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { GroupEvent } from '../../core/group/events.ts'
import { chart } from '../../core/group/money/chart.ts'
import { decideDistributeSurplus } from '../../core/group/money/distribute-surplus.ts'
import { balanceOf } from '../../core/group/money/ledger.ts'
import { decidePayMembers } from '../../core/group/money/pay-members.ts'
import { decideReceiveAdvance } from '../../core/group/money/receive-advance.ts'
import {
  decideContribute,
  decideExchange,
  decidePayAdvances,
  decidePayExpense,
  decideWithdraw,
} from '../../core/group/money/record-money.ts'
import { valueOfYarn } from '../../core/group/money/take-yarn.ts'
import { decideSettlePay } from '../../core/group/money/settle-pay.ts'
import { decideAcceptOrder } from '../../core/group/orders/accept-order.ts'
import { decideCheckPieces, decideDeliver } from '../../core/group/quality/check-pieces.ts'
import type { OpenGroup } from '../../core/group/recording.ts'
import { decideIssueInvoice } from '../../core/group/sales/issue-invoice.ts'
import { decideCollect, decideSellLocally } from '../../core/group/sales/record-sale.ts'
import { decideBuyYarn, decideIssueYarn, decideReturnYarn } from '../../core/group/yarn/record-yarn.ts'
import { decideSettleYarn } from '../../core/group/yarn/settle-yarn.ts'
import { onlySize, voteOf } from './opening.ts'
import type { Season, SeasonEntry } from './season-file.ts'

type Decide = () => Result<readonly GroupEvent[]>
type EntryOf<Type extends SeasonEntry['type']> = Extract<SeasonEntry, { type: Type }>

const weighed = (gramsByMember: Readonly<Record<string, number>>) =>
  Object.entries(gramsByMember).map(([person, grams]) => ({ person, grams }))

const articles = (pieces: Readonly<Record<string, number>>) =>
  Object.entries(pieces).map(([article, count]) => ({ article, pieces: count }))

/** The decisions of an entry; each looks at the book only when it is taken. A season's yarn is one lot of its name. */
export const decisionsOf = (open: OpenGroup, season: Season, entry: SeasonEntry): readonly Decide[] => {
  const on = entry.date
  switch (entry.type) {
    case 'contributionsPaid':
      return [() => decideContribute(open.group, { on, centimosEach: entry.centimosEach })]
    case 'cashWithdrawn':
      return [() => decideWithdraw({ on, centimos: entry.centimos })]
    case 'expensePaid': {
      const { account, paidFrom, centimos } = entry
      return [() => decidePayExpense(open.group, { on, account, paidFrom, centimos })]
    }
    case 'memberAdvancesPaid': {
      const lines = Object.entries(entry.centimosByMember).map(([person, centimos]) => ({ person, centimos }))
      return [() => decidePayAdvances(open.group, { on, lines })]
    }
    case 'paySettled':
      return [() => decideSettlePay(open.group, { on })]
    case 'membersPaid': {
      const { maxCentimosEach } = entry
      return [
        () =>
          decidePayMembers(open.group, { on, ...(maxCentimosEach === undefined ? {} : { maxCentimosEach }) }),
      ]
    }
    case 'surplusDistributed':
      return [
        () => ok([voteOf(open, on, { matter: 'surplusFund', terms: { percent: entry.fundPercent } })]),
        () => decideDistributeSurplus(open.group, { on }),
      ]
    case 'yarnBought':
    case 'yarnIssued':
    case 'yarnReturned':
    case 'yarnSettled':
      return [() => yarnDecision(open, season, entry)]
    case 'piecesReceived':
      return piecesDecisions(open, season, entry)
    default:
      return [() => tradeDecision(open, season, entry)]
  }
}

type YarnEntry = EntryOf<'yarnBought' | 'yarnIssued' | 'yarnReturned' | 'yarnSettled'>

const yarnDecision = (
  { group }: OpenGroup,
  { agreements }: Season,
  entry: YarnEntry,
): Result<readonly GroupEvent[]> => {
  const { date: on, yarn } = entry
  const isKnown =
    Object.hasOwn(agreements.standardYarnPriceCentimosPerKg, yarn) ||
    Object.values(agreements.products).some((product) => product.yarn === yarn)
  if (!isKnown) return refuse('yarn.unknown', { yarn })
  switch (entry.type) {
    case 'yarnBought': {
      const { grams, priceCentimosPerKg: centimosPerKg, freightCentimos, paidFrom } = entry
      return decideBuyYarn(group, { on, lot: yarn, yarn, grams, centimosPerKg, freightCentimos, paidFrom })
    }
    case 'yarnIssued':
      return decideIssueYarn(group, { on, lot: yarn, to: weighed(entry.gramsByMember) })
    case 'yarnReturned':
      return decideReturnYarn(group, { on, lot: yarn, from: weighed(entry.gramsByMember) })
    case 'yarnSettled':
      return decideSettleYarn(group, {
        ...{ on, yarn },
        valueHeld: (person, grams) => valueOfYarn(group.money.ledger, { person, commodity: yarn, grams }),
      })
  }
}

const piecesDecisions = (
  open: OpenGroup,
  { agreements }: Season,
  entry: EntryOf<'piecesReceived'>,
): readonly Decide[] => {
  const { date: on, member: person, product: article, pieces, grade, yarnGrams: grams } = entry
  const lot = agreements.products[article]?.yarn ?? ''
  const yarn = grams === 0 ? [] : [{ lot, grams }]
  return [
    () => decideDeliver(open.group, { on, person, article, pieces }),
    () =>
      decideCheckPieces(open.group, { on, person, article, pieces, result: { grade }, source: 'new', yarn }),
  ]
}

type TradeEntry = EntryOf<
  | 'orderAccepted'
  | 'orderAdvanceReceived'
  | 'currencyExchanged'
  | 'localSaleMade'
  | 'invoiceIssued'
  | 'invoiceCollected'
>

const tradeDecision = (
  { group }: OpenGroup,
  { agreements }: Season,
  entry: TradeEntry,
): Result<readonly GroupEvent[]> => {
  const { date: on } = entry
  const { orderCurrency: currency } = agreements
  switch (entry.type) {
    case 'orderAccepted': {
      const lines = Object.entries(entry.pieces).map(([product, pieces]) => ({
        product,
        size: onlySize,
        colour: onlySize,
        pieces,
      }))
      return decideAcceptOrder(group, { on, order: entry.order, buyer: entry.buyer, currency, lines })
    }
    case 'orderAdvanceReceived': {
      const { order, percent, bankFeeCents: feeMinor, rateThousandths } = entry
      return decideReceiveAdvance(group, { on, order, percent, feeMinor, rateThousandths })
    }
    case 'currencyExchanged':
      return decideExchange(group, {
        on,
        currency,
        minor: entry.cents,
        rateThousandths: entry.rateThousandths,
      })
    case 'localSaleMade': {
      const lines = entry.sales.map(({ product, pieces, centimos }) => ({
        article: product,
        pieces,
        centimos,
      }))
      return decideSellLocally(group, { on, lines })
    }
    case 'invoiceIssued':
      return invoiceDecision(group, currency, entry)
    case 'invoiceCollected': {
      const { invoice, bankFeeCents: feeMinor, rateThousandths } = entry
      return decideCollect(group, { on, invoice, feeMinor, rateThousandths })
    }
  }
}

const invoiceDecision = (
  group: OpenGroup['group'],
  currency: string,
  { date: on, invoice, order, pieces, rateThousandths, freightCents: freightMinor }: EntryOf<'invoiceIssued'>,
): Result<readonly GroupEvent[]> => {
  const { ledger } = group.money
  const advance = balanceOf(ledger, chart.buyerAdvance(order), currency)
  return decideIssueInvoice(group, {
    ...{ on, invoice, order, rateThousandths, freightMinor },
    pieces: articles(pieces),
    advanceLeft: { quantity: -advance.quantity, bookCentimos: -advance.bookCentimos },
    piecesInStock: (article) => balanceOf(ledger, chart.finished, article).quantity,
  })
}
