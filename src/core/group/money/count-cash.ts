/** Counting the cash box: three members say what lies in it, note by note; what differs from the book is a finding. */
import type { Day } from '../../kernel/day.ts'
import type { Find } from '../../kernel/finding.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { isNearKin, standingOn, type PeopleState } from '../people/people.ts'
import { chart } from './chart.ts'
import type { CashCounted, MoneyEvent } from './events.ts'
import { balanceOf } from './ledger.ts'
import type { MoneyState } from './money.ts'

/** So many of one note or coin, by its face value. */
export type Pile = { readonly centimos: number; readonly pieces: number }
export type CountCash = {
  readonly on: Day
  readonly counts: readonly Pile[]
  readonly countedBy: readonly [string, string, string]
}
type Areas = { readonly people: PeopleState; readonly money: MoneyState }

/** What notes and coins are worth together. */
export const worthOf = (counts: readonly Pile[]): number =>
  counts.reduce((sum, { centimos, pieces }) => sum + centimos * pieces, 0)

/** What the cash box should hold by the book. */
export const cashByBook = ({ ledger }: Pick<MoneyState, 'ledger'>): number =>
  balanceOf(ledger, chart.cash, ledger.currency).quantity

/** Refused: counters who are not three members of that day, or all of one household. */
export const decideCountCash = (
  { people }: { readonly people: PeopleState },
  { on, counts, countedBy }: CountCash,
): Result<readonly MoneyEvent[]> => {
  if (!areThree(people, { on, countedBy })) return refuse('money.threeCount', {})
  const [first, second, third] = countedBy
  const body: CashCounted = {
    on,
    counts: counts.filter(({ pieces }) => pieces > 0).map(({ centimos, pieces }) => ({ centimos, pieces })),
    countedBy: [first, second, third],
  }
  return ok([{ type: 'money.cashCounted', v: 1, body }])
}

/** Keeps the count beside what the book said that day. It moves no money: people find out and put it right. */
export const foldCashCounted = ({ people, money }: Areas, body: CashCounted, find: Find): void => {
  const { on, counts } = body
  const countedCentimos = worthOf(counts)
  const bookCentimos = cashByBook(money)
  if (!areThree(people, body)) find('money.threeCount', chart.cash, {})
  if (countedCentimos !== bookCentimos) {
    find('money.countDiffers', chart.cash, { countedCentimos, bookCentimos })
  }
  money.lastCount = { on, countedCentimos, bookCentimos }
}

const areThree = (people: PeopleState, { on, countedBy }: Pick<CountCash, 'on' | 'countedBy'>): boolean => {
  const [first, second, third] = countedBy
  const isOneHouse = isNearKin(people, first, second) && isNearKin(people, second, third)
  return (
    new Set(countedBy).size === 3 &&
    !isOneHouse &&
    countedBy.every((person) => standingOn(people, person, on) === 'member')
  )
}
