/** Postings: every transaction balances, no stock falls below nothing, and what is short stands in a finding. */
import { expect, test } from 'vitest'
import type { Posting, Transaction } from '../../src/core/group/money/ledger.ts'
import type { GroupEvent } from '../../src/core/group/events.ts'
import { bookCurrency } from './opening.ts'
import {
  add,
  books,
  faultsIn,
  findingsOf,
  shortsOf,
  show,
  standingEvents,
  triedBook,
  type Tried,
} from './try-law.ts'

const balanced = ({ journal, group }: Tried): string[] => {
  const faults = journal.flatMap(({ ref, postings }) => {
    const total = postings.reduce((all, { bookCentimos }) => all + BigInt(bookCentimos), 0n)
    const empty = postings.filter(({ quantity, bookCentimos }) => quantity === 0 && bookCentimos === 0)
    const own = postings.filter(
      (posting) => posting.commodity === bookCurrency && posting.quantity !== posting.bookCentimos,
    )
    const isGood = total === 0n && empty.length === 0 && own.length === 0 && postings.length > 0
    return isGood ? [] : [`${ref} sums to ${total}`]
  })
  const { transactions, postings } = group.money.ledger
  if (transactions !== journal.length) faults.push(`${transactions} transactions counted`)
  if (postings !== journal.reduce((all, one) => all + one.postings.length, 0))
    faults.push(`${postings} postings counted`)
  return faults
}

const isStock = (account: string): boolean => /^(Activo|Pasivo:Anticipos):/.test(account)

/** Replays the journal posting by posting: no stock below 0 after any transaction, and the ledger is what comes out. */
const neverBelow = ({ journal, group }: Tried): string[] => {
  const held = new Map<string, { quantity: number; bookCentimos: number }>()
  const faults: string[] = []
  for (const { ref, postings } of journal) {
    for (const { account, commodity, quantity, bookCentimos } of postings) {
      const before = held.get(`${account} ${commodity}`) ?? { quantity: 0, bookCentimos: 0 }
      const now = { quantity: before.quantity + quantity, bookCentimos: before.bookCentimos + bookCentimos }
      held.set(`${account} ${commodity}`, now)
      const sign = account.startsWith('Pasivo') ? -1 : 1
      if (isStock(account) && Math.min(sign * now.quantity, sign * now.bookCentimos) < 0)
        faults.push(`${ref} ${account} below 0`)
    }
  }
  for (const [key, balance] of held) {
    const [account, commodity] = key.split(' ') as [string, string]
    const posted = group.money.ledger.accounts.get(account)?.get(commodity) ?? {
      quantity: 0,
      bookCentimos: 0,
    }
    if (posted.quantity !== balance.quantity || posted.bookCentimos !== balance.bookCentimos)
      faults.push(`${key} differs`)
  }
  return faults
}

type Wanted = readonly [account: string, commodity: string, quantity: number]

/** What a fact says left a stock; grams are the yarn law's matter. */
const wanted = ({ type, body }: GroupEvent): Wanted[] => {
  switch (type) {
    case 'sales.localSaleMade':
      return body.lines.map(({ article, pieces }) => ['Activo:Terminados', article, pieces])
    case 'money.withdrawn':
      return [['Activo:Banco-PEN', bookCurrency, body.centimos]]
    case 'money.advancesPaid':
      return body.lines.map(({ centimos }) => ['Activo:Caja', bookCurrency, centimos])
    case 'money.exchanged':
      return [[`Activo:Banco-${body.currency}`, body.currency, body.minor]]
    case 'money.membersPaid':
      return body.lines.map((line) => [
        line.channel === 'cash' ? 'Activo:Caja' : 'Activo:Banco-PEN',
        bookCurrency,
        line.centimos,
      ])
    default:
      return []
  }
}

/** What box and bank had not is posted too, on an account of its own. */
const purses = ['Activo:Caja', 'Activo:Banco-PEN']
const purseOf = (account: string): string => account.replace('Pasivo:Faltante:', 'Activo:')
const isPaidWhole = (key: string): boolean => purses.some((purse) => key.includes(` ${purse} `))

/** What a fact asked of a stock is posted or short, to the last gram; of box and bank all is posted, and pay is owed in full. */
const nothingLost = (tried: Tried): string[] => {
  const [shorts, postings] = [shortsOf(tried.group), new Map<string, number>()]
  for (const { ref, postings: list } of tried.journal) {
    for (const { account, commodity, quantity } of list) {
      if (quantity < 0)
        postings.set(
          `${ref} ${purseOf(account)} ${commodity}`,
          (postings.get(`${ref} ${purseOf(account)} ${commodity}`) ?? 0) - quantity,
        )
    }
  }
  const shortIn = (key: string): number => (isPaidWhole(key) ? 0 : (shorts.get(key) ?? 0))
  return standingEvents(tried).flatMap(({ event, ref }) => {
    const asked: Record<string, number> = {}
    for (const [account, commodity, quantity] of wanted(event))
      add(asked, `${ref} ${account} ${commodity}`, quantity)
    if (event.type === 'quality.checked' && event.body.outcome !== 'repair') {
      add(asked, `${ref} Pasivo:Socias:${event.body.person} ${bookCurrency}`, event.body.payCentimos)
    }
    return Object.entries(asked)
      .filter(([key, quantity]) => (postings.get(key) ?? 0) + shortIn(key) !== quantity)
      .map(
        ([key, quantity]) =>
          `${event.type} ${key}: ${quantity} asked, ${postings.get(key)} posted, ${shorts.get(key)} short`,
      )
  })
}

/** What is missing in box and bank is what the open findings about them say, to the céntimo. */
const missingIsFound = ({ group }: Tried): string[] => {
  const found: Record<string, number> = {}
  for (const [key, short] of shortsOf(group)) add(found, key.slice(key.indexOf(' ') + 1), short)
  return purses.flatMap((purse) => {
    const missing = group.money.ledger.accounts.get(purse.replace('Activo', 'Pasivo:Faltante'))
    const centimos = 0 - (missing?.get(bookCurrency)?.quantity ?? 0)
    return centimos === (found[`${purse} ${bookCurrency}`] ?? 0) ? [] : [`${purse} lacks ${centimos}`]
  })
}

const withPostings = (
  tried: Tried,
  change: (postings: readonly Posting[], one: Transaction) => readonly Posting[],
): Tried => ({
  ...tried,
  journal: tried.journal.map((one) => ({ ...one, postings: change(one.postings, one) })),
})

test('[LW1] every transaction sums to 0, and they are counted', () => {
  const counts: Record<string, number> = {}
  for (const { journal } of books().map(triedBook)) {
    for (const { type, postings } of journal) {
      add(counts, type)
      add(counts, 'postings', postings.length)
    }
  }
  show('LW1 transactions', counts)
  expect(faultsIn(balanced)).toEqual([])
})

test('[LW1] planted bug: one céntimo moved by hand', () => {
  const moved = (tried: Tried) =>
    withPostings(tried, ([first, ...rest], { type }) =>
      type === 'quality.checked'
        ? [{ ...first!, bookCentimos: first!.bookCentimos + 1 }, ...rest]
        : [first!, ...rest],
    )
  expect(faultsIn((tried) => balanced(moved(tried)))).not.toEqual([])
})

test('[LW2] no stock is ever below 0, and what a fact asks beyond it is in its finding', () => {
  const counts: Record<string, number> = {}
  for (const { group, journal, entries } of books().map(triedBook)) {
    add(counts, 'books')
    add(counts, 'entries', entries.length)
    add(counts, 'late', journal.filter(({ day, on }) => day !== on).length)
    for (const { code } of findingsOf(group)) add(counts, code)
  }
  show('LW2 findings', counts)
  expect(faultsIn(neverBelow)).toEqual([])
  expect(faultsIn(nothingLost)).toEqual([])
  expect(faultsIn(missingIsFound)).toEqual([])
  expect(counts['money.stockShort']).toBeGreaterThan(0)
})

test('[LW2] planted bug: a ledger that posts what is asked, not what is there', () => {
  const asked = (tried: Tried): Tried => {
    const shorts = shortsOf(tried.group)
    return withPostings(tried, (postings, { ref }) =>
      postings.map((one) => ({
        ...one,
        quantity: one.quantity - (shorts.get(`${ref} ${one.account} ${one.commodity}`) ?? 0),
      })),
    )
  }
  expect(faultsIn((tried) => neverBelow(asked(tried)))).not.toEqual([])
  const silent = (tried: Tried): Tried => ({
    ...tried,
    group: { ...tried.group, findings: { ...tried.group.findings, found: new Map() } },
  })
  expect(faultsIn((tried) => nothingLost(silent(tried)))).not.toEqual([])
  expect(faultsIn((tried) => missingIsFound(silent(tried)))).not.toEqual([])
})
