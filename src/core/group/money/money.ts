/** The group's money: its ledger, and what each woman earned since her last settlement and over all of them. */
import type { Find, Place } from '../../kernel/finding.ts'
import type { Checked } from '../quality/events.ts'
import type { SettledLine } from '../yarn/events.ts'
import { chart } from './chart.ts'
import type { MoneyEvent } from './events.ts'
import { balanceOf, emptyLedger, type Ledger } from './ledger.ts'

export type Unsettled = { grossCentimos: number; yarnChargeCentimos: number; readonly refs: string[] }
export type MoneyState = {
  readonly ledger: Ledger
  /** Pay and yarn charges since a woman's last settlement, with the entries that they come from. */
  readonly unsettled: Map<string, Unsettled>
  /** Gross pay of all settlements so far: what surplus is shared by. */
  readonly settledGross: Map<string, number>
  /** Orders with an advance: an order has one. */
  readonly advances: Map<string, number>
}

export const noMoney = (currency: string): MoneyState => ({
  ledger: emptyLedger(currency),
  unsettled: new Map(),
  settledGross: new Map(),
  advances: new Map(),
})

const unsettledOf = (state: MoneyState, person: string): Unsettled => {
  const found = state.unsettled.get(person) ?? { grossCentimos: 0, yarnChargeCentimos: 0, refs: [] }
  state.unsettled.set(person, found)
  return found
}

/** Adds the pay of a check to what a woman has not been settled for yet. */
export const foldPayOfCheck = (state: MoneyState, { person, payCentimos }: Checked, { ref }: Place): void => {
  if (payCentimos === 0) return
  const unsettled = unsettledOf(state, person)
  unsettled.grossCentimos += payCentimos
  unsettled.refs.push(ref)
}

/** Adds the charges of a yarn settlement in the same way. */
export const foldYarnCharges = (state: MoneyState, lines: readonly SettledLine[], { ref }: Place): void => {
  for (const { person, centimos } of lines) {
    if (centimos === 0) continue
    const unsettled = unsettledOf(state, person)
    unsettled.yarnChargeCentimos += centimos
    unsettled.refs.push(ref)
  }
}

/** Folds what the events of this room change beside the ledger. */
export const foldMoney = (state: MoneyState, { type, body }: MoneyEvent, find: Find): void => {
  switch (type) {
    case 'money.advanceReceived':
      if (state.advances.has(body.order)) find('money.secondAdvance', body.order, { order: body.order })
      state.advances.set(body.order, (state.advances.get(body.order) ?? 0) + body.minor)
      return
    case 'money.paySettled':
      for (const line of body.lines) settle(state, line)
      return
    case 'money.membersPaid':
      return paidTooMuch(state, body.lines, find)
    default:
      return
  }
}

type Settled = {
  readonly person: string
  readonly grossCentimos: number
  readonly yarnChargeCentimos: number
}

const settle = (state: MoneyState, { person, grossCentimos, yarnChargeCentimos }: Settled): void => {
  const unsettled = unsettledOf(state, person)
  unsettled.grossCentimos -= grossCentimos
  unsettled.yarnChargeCentimos -= yarnChargeCentimos
  if (unsettled.grossCentimos === 0 && unsettled.yarnChargeCentimos === 0) unsettled.refs.length = 0
  state.settledGross.set(person, (state.settledGross.get(person) ?? 0) + grossCentimos)
}

/** What the group owes a woman now; below 0 she owes the group. */
export const owedTo = ({ ledger }: Pick<MoneyState, 'ledger'>, person: string): number =>
  -balanceOf(ledger, chart.owedTo(person), ledger.currency).quantity

const paidTooMuch = (
  state: MoneyState,
  lines: readonly { person: string; centimos: number }[],
  find: Find,
): void => {
  for (const { person, centimos } of lines) {
    const owed = owedTo(state, person)
    if (centimos > 0 && owed < 0) find('money.paidMoreThanOwed', person, { person, centimos: -owed })
  }
}
