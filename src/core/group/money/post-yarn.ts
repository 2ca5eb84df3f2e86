/** What yarn does to the books (RULES.md R7, R8). Her own yarn stays out of them. */
import { costOfYarn } from '../yarn/cost-of-yarn.ts'
import type { WeighingReversed, YarnEvent } from '../yarn/events.ts'
import type { YarnState } from '../yarn/yarn.ts'
import { chart } from './chart.ts'
import { inCurrency, post, type Journal } from './ledger.ts'
import { payOut } from './shortfall.ts'
import { addUnbooked, bookedYarn, evenUnbooked, takeGrams, takeYarn } from './take-yarn.ts'

/** Posts an event of the yarn room: one transaction for each member. */
export const postYarn = (journal: Journal, yarn: YarnState, event: YarnEvent): void => {
  switch (event.type) {
    case 'yarn.bought':
      return postBought(journal, yarn, event.body)
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
    case 'yarn.weighingReversed':
      return postReversed(journal, yarn, event.body)
    case 'yarn.settled':
      return postSettled(journal, event.body)
    case 'yarn.ownBrought':
      return
    default:
      return event satisfies never
  }
}

type Bought = Extract<YarnEvent, { type: 'yarn.bought' }>['body']

/** The lot's yarn is booked; where the lot is a member's own by mistake, the yarn that was paid for. */
const postBought = (journal: Journal, yarn: YarnState, body: Bought): void => {
  const { lot, grams, paidFrom } = body
  const commodity = bookedYarn(yarn, lot) ?? body.yarn
  const { held, missing } = payOut(journal, paidFrom, costOfYarn(body))
  const value = 0 - held.bookCentimos - missing.bookCentimos
  post(journal, [
    { account: chart.yarnStore, commodity, quantity: grams, bookCentimos: value },
    ...[held, missing],
  ])
}

const move = (journal: Journal, yarn: YarnState, { lot, from, to, grams }: Move): void => {
  const commodity = bookedYarn(yarn, lot)
  if (commodity === undefined) return
  const evened = evenUnbooked(journal.ledger, { from, to, yarn: commodity, grams })
  const { quantity, bookCentimos } = takeGrams(journal, from, commodity, grams - evened)
  addUnbooked(journal.ledger, to, commodity, grams - evened - quantity)
  post(journal, [
    { account: to, commodity, quantity, bookCentimos },
    { account: from, commodity, quantity: -quantity, bookCentimos: -bookCentimos },
  ])
}
type Move = { readonly lot: string; readonly from: string; readonly to: string; readonly grams: number }

/** The yarn goes back the way it came, at the book value that it has by now. */
const postReversed = (journal: Journal, yarn: YarnState, { lot, was, lines }: WeighingReversed): void => {
  for (const { person, to, grams } of lines) {
    const hers = chart.yarnWith(person)
    if (was === 'issued') move(journal, yarn, { lot, from: hers, to: chart.yarnStore, grams })
    else if (was === 'returned') move(journal, yarn, { lot, from: chart.yarnStore, to: hers, grams })
    else if (to !== undefined) move(journal, yarn, { lot, from: chart.yarnWith(to), to: hers, grams })
  }
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
