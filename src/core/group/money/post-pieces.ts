/** What checked pieces do to the books: pay is owed at once and in full, the goods enter at pay and yarn (R8). */
import { sum } from '../../kernel/amounts.ts'
import type { Checked, CheckReversed } from '../quality/events.ts'
import type { YarnState } from '../yarn/yarn.ts'
import { chart } from './chart.ts'
import { inCurrency, post, take, type Journal } from './ledger.ts'
import { addUnbooked, bookedYarn, takeYarn } from './take-yarn.ts'

/** Pieces in repair are still hers to finish: nothing is posted. Yarn in rejected pieces is waste. */
export const postChecked = (journal: Journal, yarn: YarnState, body: Checked): void => {
  const { person, article, pieces, outcome, payCentimos } = body
  if (outcome === 'repair') return
  const used = body.yarn.flatMap(({ lot, grams, wasteGrams }) => {
    const commodity = bookedYarn(yarn, lot)
    return commodity === undefined
      ? []
      : [takeYarn(journal, { person, commodity, grams: grams + wasteGrams })]
  })
  const cost = payCentimos + sum(used.map((part) => part.bookCentimos))
  const goods =
    outcome === 'rejected'
      ? inCurrency(journal, chart.waste, cost)
      : { account: chart.finished, commodity: article, quantity: pieces, bookCentimos: cost }
  post(journal, [
    goods,
    inCurrency(journal, chart.owedTo(person), -payCentimos),
    ...used.map((part) => part.posting),
  ])
}

/**
 * A check taken back: her pay in full, her yarn at the value that was booked, the goods as far as they are still there.
 * What the goods have become worth since, or are sold for, stays in the cost of sales.
 */
export const postCheckReversed = (journal: Journal, yarn: YarnState, body: CheckReversed): void => {
  const { person, article, pieces, outcome, payCentimos, booked } = body
  if (outcome === 'repair') return
  const hers = chart.yarnWith(person)
  for (const { lot, grams, wasteGrams } of body.yarn) {
    const commodity = bookedYarn(yarn, lot)
    if (commodity !== undefined) addUnbooked(journal.ledger, hers, commodity, grams + wasteGrams)
  }
  for (const { yarn: commodity, grams } of booked) addUnbooked(journal.ledger, hers, commodity, -grams)
  const cost = payCentimos + sum(booked.map((part) => part.centimos))
  const isWaste = outcome === 'rejected'
  const goods = isWaste ? { quantity: 0, bookCentimos: 0 } : take(journal, chart.finished, article, pieces)
  post(journal, [
    {
      account: chart.finished,
      commodity: article,
      quantity: -goods.quantity,
      bookCentimos: -goods.bookCentimos,
    },
    inCurrency(journal, isWaste ? chart.waste : chart.costOfSales, goods.bookCentimos - cost),
    inCurrency(journal, chart.owedTo(person), payCentimos),
    ...booked.map(({ yarn: commodity, grams, centimos }) => ({
      ...{ account: hers, commodity, quantity: grams, bookCentimos: centimos },
    })),
  ])
}
