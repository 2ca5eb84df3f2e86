/** The double-entry ledger: balances by account and commodity, each transaction summing to 0 in book value (R0). */
import { atRate, valueLeaving } from '../../kernel/amounts.ts'
import { invariant } from '../../kernel/invariant.ts'
import type { Find } from '../../kernel/finding.ts'

export type Balance = { quantity: number; bookCentimos: number }

export type Posting = {
  readonly account: string
  readonly commodity: string
  /** Cents of a currency, grams of a yarn, pieces of an article; debit +, credit −. */
  readonly quantity: number
  readonly bookCentimos: number
}

export type Transaction = {
  /** The day it is posted on: the entry's own, or the first open day where that is closed. */
  readonly day: string
  readonly on: string
  readonly ref: string
  readonly type: string
  /** Whether it closes income and expense: accountants want that apart. */
  readonly closing: boolean
  readonly postings: readonly Posting[]
}

export type Ledger = {
  readonly currency: string
  readonly accounts: Map<string, Map<string, Balance>>
  /** Grams that came or went but could not be booked, by `account/yarn`: scales = books + unbooked. */
  readonly unbooked: Map<string, number>
  transactions: number
  postings: number
}

/** What a posting rule works with: the ledger, the entry that is being posted, where findings and transactions go. */
export type Journal = {
  readonly ledger: Ledger
  readonly day: string
  readonly on: string
  readonly ref: string
  readonly type: string
  readonly find: Find
  readonly emit: ((transaction: Transaction) => void) | undefined
}

export const emptyLedger = (currency: string): Ledger => ({
  currency,
  accounts: new Map(),
  unbooked: new Map(),
  transactions: 0,
  postings: 0,
})

const nothing: Balance = { quantity: 0, bookCentimos: 0 }

export const balanceOf = (ledger: Ledger, account: string, commodity: string): Readonly<Balance> =>
  ledger.accounts.get(account)?.get(commodity) ?? nothing

/** A posting in the book's own currency, where quantity and book value are one. */
export const inCurrency = (
  { ledger }: Pick<Journal, 'ledger'>,
  account: string,
  centimos: number,
): Posting => ({
  account,
  commodity: ledger.currency,
  quantity: centimos,
  bookCentimos: centimos,
})

/** What an amount is worth in the book's currency. Its own is worth itself, whatever rate was told. */
export const worthAt = (
  { ledger }: Pick<Journal, 'ledger'>,
  { currency, rateThousandths }: { readonly currency: string; readonly rateThousandths: number },
  minor: number,
): number => (currency === ledger.currency ? minor : atRate(minor, rateThousandths))

/**
 * Posts one transaction. Postings of nothing are dropped, a transaction left with none is not made (R14);
 * one that would carry a balance beyond 2^53 is not made either and becomes a finding.
 */
export const post = (journal: Journal, postings: readonly Posting[], closing = false): void => {
  const kept = postings.filter((posting) => posting.quantity !== 0 || posting.bookCentimos !== 0)
  if (kept.length === 0) return
  const { ledger, day, on, ref, type } = journal
  const debit = kept.reduce((all, { bookCentimos }) => all + Math.max(0, bookCentimos), 0)
  if (!Number.isSafeInteger(debit) || !kept.every((posting) => staysWhole(ledger, posting))) {
    return journal.find('money.tooLarge', ref, {})
  }
  let total = 0
  for (const { account, commodity, quantity, bookCentimos } of kept) {
    total += bookCentimos
    addToBalance(ledger, { account, commodity, quantity, bookCentimos })
  }
  invariant(total === 0, `transaction of ${type} ${ref} sums to ${total}`)
  ledger.transactions += 1
  ledger.postings += kept.length
  journal.emit?.({ day, on, ref, type, closing, postings: kept })
}

const staysWhole = (ledger: Ledger, { account, commodity, quantity, bookCentimos }: Posting): boolean => {
  const balance = balanceOf(ledger, account, commodity)
  return (
    Number.isSafeInteger(balance.quantity + quantity) &&
    Number.isSafeInteger(balance.bookCentimos + bookCentimos)
  )
}

/** An account that is back at nothing is closed: receivables and advances come and go, an open book must stay small. */
const addToBalance = (ledger: Ledger, { account, commodity, quantity, bookCentimos }: Posting): void => {
  const commodities = ledger.accounts.get(account)
  const balance = commodities?.get(commodity)
  if (!commodities || !balance) {
    const opened = commodities ?? new Map<string, Balance>()
    ledger.accounts.set(account, opened.set(commodity, { quantity, bookCentimos }))
    return
  }
  balance.quantity += quantity
  balance.bookCentimos += bookCentimos
  if (balance.quantity !== 0 || balance.bookCentimos !== 0) return
  commodities.delete(commodity)
  if (commodities.size === 0) ledger.accounts.delete(account)
}

/** Accounts that cannot hold less than nothing: what the group has, and what a buyer paid in advance. */
const isStock = (account: string): boolean =>
  account.startsWith('Activo:') || account.startsWith('Pasivo:Anticipos:')

export type Taken = { readonly quantity: number; readonly bookCentimos: number }

/**
 * What can be taken out of an account: as much as is wanted, or as the stock reaches; the remainder waits in a finding.
 * The book value goes by R5. Both without sign; an account that is no stock gives what is asked, at face value.
 */
export const take = (journal: Journal, account: string, commodity: string, wanted: number): Taken => {
  if (!isStock(account)) return { quantity: wanted, bookCentimos: wanted }
  const sign = account.startsWith('Pasivo:') ? -1 : 1
  const balance = balanceOf(journal.ledger, account, commodity)
  const held = Math.max(0, sign * balance.quantity)
  const quantity = Math.min(wanted, held)
  if (quantity < wanted) {
    journal.find('money.stockShort', `${account}/${commodity}`, {
      account,
      commodity,
      short: wanted - quantity,
      held,
    })
  }
  return {
    quantity,
    bookCentimos: quantity === 0 ? 0 : valueLeaving(sign * balance.bookCentimos, quantity, held),
  }
}

/** The same out of an account in the book's own currency. */
export const takeCurrency = (journal: Journal, account: string, centimos: number): number =>
  take(journal, account, journal.ledger.currency, centimos).quantity
