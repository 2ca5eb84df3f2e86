/** What accounts hold while a journal is written, by account and unit. */
import { byText } from '../../core/kernel/text-order.ts'
import type { Line } from './posting-lines.ts'
import { byName, type Unit } from './units.ts'

type Held = { quantity: number; bookCentimos: number }
export type Balances = Map<string, Map<Unit, Held>>

/** Adds a posting; the account and unit count as touched from then on, even where they end at nothing. */
export const addLine = (balances: Balances, { account, unit, quantity, bookCentimos }: Line): void => {
  const units = balances.get(account) ?? new Map<Unit, Held>()
  balances.set(account, units)
  const held = units.get(unit) ?? { quantity: 0, bookCentimos: 0 }
  units.set(unit, held)
  held.quantity += quantity
  held.bookCentimos += bookCentimos
}

/** All that was touched, by account, then unit, in plain order. */
export const linesOf = (balances: Balances): readonly Line[] =>
  [...balances]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([account, units]) =>
      [...units].sort(([a], [b]) => byName(a, b)).map(([unit, held]) => ({ account, unit, ...held })),
    )

/** What is not empty: with a quantity, a book value, or both. */
export const openLines = (balances: Balances): readonly Line[] =>
  linesOf(balances).filter(({ quantity, bookCentimos }) => quantity !== 0 || bookCentimos !== 0)
