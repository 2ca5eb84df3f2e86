/** What yarn does to the books (RULES.md R7, R8). Her own yarn stays out of them. */
import { productHalfUp } from '../../kernel/amounts.ts'
import type { YarnEvent } from '../yarn/events.ts'
import type { YarnState } from '../yarn/yarn.ts'
import { chart } from './chart.ts'
import { inCurrency, post, take, takeCurrency, type Journal, type Posting } from './ledger.ts'

/** Posts an event of the yarn room: one transaction for each member. */
export const postYarn = (journal: Journal, yarn: YarnState, event: YarnEvent): void => {
  switch (event.type) {
    case 'yarn.bought':
      return postBought(journal, event.body)
    case 'yarn.issued':
      for (const { person, grams } of event.body.to) {
        move(journal, yarn, { lot: event.body.lot, from: chart.yarnStore, to: chart.yarnWith(person), grams })
      }
      return
    case 'yarn.returned':
      for (const { person, grams } of event.body.from) {
        move(journal, yarn, { lot: event.body.lot, from: chart.yarnWith(person), to: chart.yarnStore, grams })
      }
      return
    case 'yarn.passed': {
      const { lot, from, to, grams } = event.body
      return move(journal, yarn, { lot, from: chart.yarnWith(from), to: chart.yarnWith(to), grams })
    }
    case 'yarn.wasteDeclared':
      return postWaste(journal, yarn, event.body)
    case 'yarn.settled':
      return postSettled(journal, event.body)
    case 'yarn.ownBrought':
      return
    default:
      return event satisfies never
  }
}

type Bought = Extract<YarnEvent, { type: 'yarn.bought' }>['body']

const postBought = (
  journal: Journal,
  { yarn, grams, centimosPerKg, freightCentimos, paidFrom }: Bought,
): void => {
  const value = takeCurrency(journal, paidFrom, productHalfUp(grams, centimosPerKg, 1000) + freightCentimos)
  post(journal, [
    { account: chart.yarnStore, commodity: yarn, quantity: grams, bookCentimos: value },
    inCurrency(journal, paidFrom, -value),
  ])
}

/** The yarn of a lot that the books count: nothing for a lot of a member's own, or one that nobody knows. */
export const bookedYarn = (yarn: YarnState, lot: string): string | undefined => {
  const known = yarn.lots.get(lot)
  return known && known.owner === null ? known.yarn : undefined
}

type Move = { readonly lot: string; readonly from: string; readonly to: string; readonly grams: number }

const move = (journal: Journal, yarn: YarnState, { lot, from, to, grams }: Move): void => {
  const commodity = bookedYarn(yarn, lot)
  if (commodity === undefined) return
  const { quantity, bookCentimos } = take(journal, from, commodity, grams)
  post(journal, [
    { account: to, commodity, quantity, bookCentimos },
    { account: from, commodity, quantity: -quantity, bookCentimos: -bookCentimos },
  ])
}

/** Yarn leaving what a member holds, as far as the books reach: the posting and its value. */
export const takeYarn = (
  journal: Journal,
  {
    person,
    commodity,
    grams,
  }: { readonly person: string; readonly commodity: string; readonly grams: number },
): { readonly posting: Posting; readonly bookCentimos: number } => {
  const account = chart.yarnWith(person)
  const { quantity, bookCentimos } = take(journal, account, commodity, grams)
  return { posting: { account, commodity, quantity: -quantity, bookCentimos: -bookCentimos }, bookCentimos }
}

const postWaste = (
  journal: Journal,
  yarn: YarnState,
  { lot, person, grams }: { readonly lot: string; readonly person: string; readonly grams: number },
): void => {
  const commodity = bookedYarn(yarn, lot)
  if (commodity === undefined) return
  const { posting, bookCentimos } = takeYarn(journal, { person, commodity, grams })
  post(journal, [inCurrency(journal, chart.waste, bookCentimos), posting])
}

/** The charge is sealed; where the book value of the yarn is another by now, the difference is waste. */
const postSettled = (
  journal: Journal,
  { yarn, lines }: Extract<YarnEvent, { type: 'yarn.settled' }>['body'],
): void => {
  for (const { person, grams, centimos } of lines) {
    const { posting, bookCentimos } = takeYarn(journal, { person, commodity: yarn, grams })
    post(journal, [
      inCurrency(journal, chart.owedTo(person), centimos),
      inCurrency(journal, chart.waste, bookCentimos - centimos),
      posting,
    ])
  }
}
