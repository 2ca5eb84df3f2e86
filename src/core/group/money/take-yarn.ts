/** Yarn leaving a stock: booked as far as the books reach, and what could not be booked kept beside them. */
import { valueLeaving } from '../../kernel/amounts.ts'
import type { YarnState } from '../yarn/yarn.ts'
import { chart } from './chart.ts'
import { balanceOf, take, type Journal, type Ledger, type Posting, type Taken } from './ledger.ts'

/** The yarn of a lot that the books count: nothing for a lot of a member's own, or one that nobody knows. */
export const bookedYarn = (yarn: YarnState, lot: string): string | undefined => {
  const known = yarn.lots.get(lot)
  return known && known.owner === null ? known.yarn : undefined
}

/** Grams that an account has by the scales and not by the books; below 0 the other way round. */
export const unbookedGrams = (ledger: Ledger, account: string, yarn: string): number =>
  ledger.unbooked.size === 0 ? 0 : (ledger.unbooked.get(`${account}/${yarn}`) ?? 0)

export const addUnbooked = (ledger: Ledger, account: string, yarn: string, grams: number): void => {
  if (grams === 0) return
  const unbooked = unbookedGrams(ledger, account, yarn) + grams
  if (unbooked === 0) ledger.unbooked.delete(`${account}/${yarn}`)
  else ledger.unbooked.set(`${account}/${yarn}`, unbooked)
}

type Way = { readonly from: string; readonly to: string; readonly yarn: string; readonly grams: number }

/** Grams that one account has unbooked and the other lacks: they go without a posting, and both are right again. */
export const evenUnbooked = (ledger: Ledger, { from, to, yarn, grams }: Way): number => {
  const evened = Math.min(
    grams,
    Math.max(0, unbookedGrams(ledger, from, yarn)),
    Math.max(0, -unbookedGrams(ledger, to, yarn)),
  )
  addUnbooked(ledger, from, yarn, -evened)
  addUnbooked(ledger, to, yarn, evened)
  return evened
}

/** Grams out of a stock. Those that came to it unbooked go as they came; only what neither knows is a finding. */
export const takeGrams = (journal: Journal, account: string, yarn: string, grams: number): Taken => {
  const { ledger } = journal
  const beyond = Math.max(0, grams - balanceOf(ledger, account, yarn).quantity)
  const known = Math.min(beyond, Math.max(0, unbookedGrams(ledger, account, yarn)))
  const taken = take(journal, account, yarn, grams - known)
  addUnbooked(ledger, account, yarn, taken.quantity - grams)
  return taken
}

type YarnOut = { readonly person: string; readonly commodity: string; readonly grams: number }

/** Yarn leaving what a member holds: the posting and its value. */
export const takeYarn = (
  journal: Journal,
  { person, commodity, grams }: YarnOut,
): { readonly posting: Posting; readonly bookCentimos: number } => {
  const account = chart.yarnWith(person)
  const { quantity, bookCentimos } = takeGrams(journal, account, commodity, grams)
  return { posting: { account, commodity, quantity: -quantity, bookCentimos: -bookCentimos }, bookCentimos }
}

/** What grams of the yarn that a woman has are worth in the books, as far as these reach (R5). */
export const valueOfYarn = (ledger: Ledger, { person, commodity, grams }: YarnOut): number => {
  const { quantity, bookCentimos } = balanceOf(ledger, chart.yarnWith(person), commodity)
  return quantity === 0 ? 0 : valueLeaving(bookCentimos, Math.min(grams, quantity), quantity)
}
