/** What checked pieces do to the books: pay is owed at once and in full, the goods enter at pay and yarn (R8). */
import { sum } from '../../kernel/amounts.ts'
import type { Checked } from '../quality/events.ts'
import type { YarnState } from '../yarn/yarn.ts'
import { chart } from './chart.ts'
import { inCurrency, post, type Journal } from './ledger.ts'
import { bookedYarn, takeYarn } from './take-yarn.ts'

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
