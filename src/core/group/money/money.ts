/** The group's money: its ledger, and what each woman earned since her last settlement and over all of them. */
import type { Find, Place } from '../../kernel/finding.ts'
import { holds, type Vector } from '../../kernel/vector.ts'
import type { Checked } from '../quality/events.ts'
import type { SettledLine } from '../yarn/events.ts'
import { chart } from './chart.ts'
import type { MoneyEvent, PayLine } from './events.ts'
import { balanceOf, emptyLedger, type Ledger } from './ledger.ts'

export type Unsettled = {
  readonly grossCentimos: number
  readonly yarnChargeCentimos: number
  /** The entries that it comes from. */
  readonly refs: string[]
}
export type MoneyState = {
  readonly ledger: Ledger
  /** Pay and yarn charges since a woman's last settlement. */
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

type Sums = Omit<Unsettled, 'refs'> & { readonly refs?: string[] }
const nothing: Sums = { grossCentimos: 0, yarnChargeCentimos: 0 }

/** What a woman has not been settled for yet. */
export const unsettledOf = (state: MoneyState, person: string): Sums => state.unsettled.get(person) ?? nothing

const setUnsettled = (state: MoneyState, person: string, unsettled: Unsettled): void => {
  if (unsettled.grossCentimos === 0 && unsettled.yarnChargeCentimos === 0) state.unsettled.delete(person)
  else state.unsettled.set(person, unsettled)
}

type Earned = { readonly person: string; readonly grossCentimos: number; readonly yarnChargeCentimos: number }

const addUnsettled = (state: MoneyState, earned: Earned, { ref }: Place): void => {
  if (earned.grossCentimos === 0 && earned.yarnChargeCentimos === 0) return
  const { grossCentimos, yarnChargeCentimos, refs = [] } = unsettledOf(state, earned.person)
  refs.push(ref)
  setUnsettled(state, earned.person, {
    grossCentimos: grossCentimos + earned.grossCentimos,
    yarnChargeCentimos: yarnChargeCentimos + earned.yarnChargeCentimos,
    refs,
  })
}

/** Adds the pay of a check to what a woman has not been settled for yet; below 0 where a check is taken back. */
export const foldPayOfCheck = (
  state: MoneyState,
  { person, payCentimos }: Pick<Checked, 'person' | 'payCentimos'>,
  place: Place,
): void => addUnsettled(state, { person, grossCentimos: payCentimos, yarnChargeCentimos: 0 }, place)

/** Adds the charges of a yarn settlement in the same way. */
export const foldYarnCharges = (state: MoneyState, lines: readonly SettledLine[], place: Place): void => {
  for (const { person, centimos } of lines) {
    addUnsettled(state, { person, grossCentimos: 0, yarnChargeCentimos: centimos }, place)
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
      for (const line of body.lines) settle(state, line, body.seen)
      return
    case 'money.membersPaid':
      return paidTooMuch(state, body.lines, find)
    default:
      return
  }
}

/** Pay that the settlement had not seen, told later with an earlier day, waits for the next one. */
const settle = (state: MoneyState, line: PayLine, seen: Vector): void => {
  const { person } = line
  const { grossCentimos, yarnChargeCentimos, refs = [] } = unsettledOf(state, person)
  setUnsettled(state, person, {
    grossCentimos: grossCentimos - line.grossCentimos,
    yarnChargeCentimos: yarnChargeCentimos - line.yarnChargeCentimos,
    refs: refs.filter((ref) => !holdsReference(seen, ref)),
  })
  state.settledGross.set(person, (state.settledGross.get(person) ?? 0) + line.grossCentimos)
}

const holdsReference = (seen: Vector, ref: string): boolean => {
  const dot = ref.indexOf('.')
  return holds(seen, ref.slice(0, dot), Number(ref.slice(dot + 1)))
}

/** What the group owes a woman now; below 0 she owes the group. */
export const owedTo = ({ ledger }: Pick<MoneyState, 'ledger'>, person: string): number =>
  0 - balanceOf(ledger, chart.owedTo(person), ledger.currency).quantity

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
