/** Whether a replayed group's books hold together: sums, balances, stocks and yarn, each reckoned a second way. */
import { sum } from '../core/kernel/amounts.ts'
import type { GroupBook } from '../core/group/book.ts'
import { openFindings } from '../core/group/findings/findings.ts'
import { chart } from '../core/group/money/chart.ts'
import { balanceOf, type Transaction } from '../core/group/money/ledger.ts'
import { trialBalance } from '../core/group/replay.ts'
import { bookedYarn, unbookedGrams } from '../core/group/money/take-yarn.ts'
import { heldGrams } from '../core/group/yarn/yarn.ts'

/** Sums of the transactions as they were posted, kept apart from the ledger. */
export type Tally = {
  readonly sums: Map<string, { quantity: number; bookCentimos: number }>
  /** Entries whose transaction does not sum to 0. */
  readonly unbalanced: string[]
  transactions: number
}
export type Check = {
  readonly name: CheckName
  readonly isRight: boolean
  readonly places: readonly string[]
}
export type CheckName = 'sums' | 'balances' | 'stocks' | 'yarn' | 'closings'

export const emptyTally = (): Tally => ({ sums: new Map(), unbalanced: [], transactions: 0 })

export const tallyTransaction = (tally: Tally, { ref, postings }: Transaction): void => {
  tally.transactions += 1
  if (sum(postings.map((posting) => posting.bookCentimos)) !== 0) tally.unbalanced.push(ref)
  for (const { account, commodity, quantity, bookCentimos } of postings) {
    const key = `${account} ${commodity}`
    const line = tally.sums.get(key) ?? { quantity: 0, bookCentimos: 0 }
    line.quantity += quantity
    line.bookCentimos += bookCentimos
    tally.sums.set(key, line)
  }
}

/** The checks of a replayed book, each with the places where it fails. */
export const bookChecks = (group: GroupBook, tally: Tally): readonly Check[] => [
  checkOf('sums', tally.unbalanced),
  checkOf('balances', differingBalances(group, tally)),
  checkOf('stocks', stocksBelowZero(group)),
  checkOf('yarn', yarnApart(group)),
  checkOf('closings', findingsOf(group, 'money.closingDiffers')),
]

const checkOf = (name: CheckName, places: readonly string[]): Check => ({
  name,
  isRight: places.length === 0,
  places,
})

const differingBalances = ({ money }: GroupBook, { sums, transactions }: Tally): readonly string[] => {
  const lines = new Map(trialBalance(money.ledger).map((line) => [`${line.account} ${line.commodity}`, line]))
  const keys = new Set([...lines.keys(), ...sums.keys()])
  const apart = [...keys].filter((key) => {
    const [line, tallied] = [lines.get(key), sums.get(key)]
    return (
      (line?.quantity ?? 0) !== (tallied?.quantity ?? 0) ||
      (line?.bookCentimos ?? 0) !== (tallied?.bookCentimos ?? 0)
    )
  })
  return transactions === money.ledger.transactions
    ? apart
    : [...apart, `${transactions} ≠ ${money.ledger.transactions}`]
}

const stocksBelowZero = ({ money }: GroupBook): readonly string[] =>
  trialBalance(money.ledger)
    .filter(({ account, quantity, bookCentimos }) => {
      const sign = account.startsWith('Pasivo:') ? -1 : 1
      const isStock = account.startsWith('Activo:') || account.startsWith('Pasivo:Anticipos:')
      return (
        isStock && (sign * quantity < 0 || sign * bookCentimos < 0 || (quantity === 0 && bookCentimos !== 0))
      )
    })
    .map(({ account, commodity }) => `${account} ${commodity}`)

/** Grams with each woman: held and in repair by the scales, against the books and what could not be booked. */
const yarnApart = ({ yarn, money: { ledger } }: GroupBook): readonly string[] => {
  const yarns = new Set([...yarn.lots.values()].filter((lot) => lot.owner === null).map((lot) => lot.yarn))
  return [...yarn.accounts].flatMap(([person, lots]) =>
    [...yarns].flatMap((name) => {
      const accounts = [...lots]
        .filter(([lot]) => bookedYarn(yarn, lot) === name)
        .map(([, account]) => account)
      const weighed = sum(accounts.map((account) => heldGrams(account) + account.inRepair))
      const place = chart.yarnWith(person)
      const booked = balanceOf(ledger, place, name).quantity + unbookedGrams(ledger, place, name)
      return weighed === booked ? [] : [`${place}/${name}`]
    }),
  )
}

const findingsOf = ({ findings }: GroupBook, code: string): readonly string[] =>
  openFindings(findings)
    .filter((finding) => finding.code === code)
    .map((finding) => finding.ref)
