/** The group's money: its ledger, and what each woman earned since her last settlement and over all of them. */
import type { Day } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import { holds, type Vector } from '../../kernel/vector.ts'
import type { Checked } from '../quality/events.ts'
import type { SettledLine } from '../yarn/events.ts'
import { chart } from './chart.ts'
import type { MoneyEvent, PaidLine, PayLine } from './events.ts'
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
  /** Her line of the settlement that was told last: what her pay is made of. */
  readonly lastSettled: Map<string, { readonly on: Day; readonly line: PayLine }>
  /** The latest day on which she was paid anything. */
  readonly lastPaid: Map<string, Day>
  /** Orders with an advance: an order has one. */
  readonly advances: Map<string, number>
  /** By payment, the women who have not confirmed yet that its cash reached their hands. */
  readonly unconfirmed: Map<string, readonly string[]>
  lastCount: { readonly on: Day; readonly countedCentimos: number; readonly bookCentimos: number } | null
}

export const noMoney = (currency: string): MoneyState => ({
  ledger: emptyLedger(currency),
  unsettled: new Map(),
  settledGross: new Map(),
  lastSettled: new Map(),
  lastPaid: new Map(),
  advances: new Map(),
  unconfirmed: new Map(),
  lastCount: null,
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

/** What three members counted, and a woman's word about a payment, are folded beside their decisions. */
export type ToldOfMoney = Exclude<MoneyEvent, { type: 'money.cashCounted' | 'money.payConfirmed' }>

/** Folds what the events of this room change beside the ledger. */
export const foldMoney = (
  state: MoneyState,
  { type, body }: ToldOfMoney,
  { ref }: Pick<Place, 'ref'>,
  find: Find,
): void => {
  switch (type) {
    case 'money.advanceReceived':
      if (state.advances.has(body.order)) find('money.secondAdvance', body.order, { order: body.order })
      state.advances.set(body.order, (state.advances.get(body.order) ?? 0) + body.minor)
      return
    case 'money.paySettled':
      for (const line of body.lines) {
        settle(state, line, body.seen)
        state.lastSettled.set(line.person, { on: body.on, line })
      }
      return
    case 'money.membersPaid':
      for (const { person } of body.lines) rememberPaid(state, person, body.on)
      awaitWord(state, body.lines, ref)
      return paidTooMuch(state, body.lines, find)
    case 'money.transferReversed':
      state.unconfirmed.delete(body.corrects)
      return
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

const rememberPaid = ({ lastPaid }: MoneyState, person: string, on: Day): void => {
  if ((lastPaid.get(person) ?? '') < on) lastPaid.set(person, on)
}

/** Cash that was handed over waits for the word of each woman. */
const awaitWord = (state: MoneyState, lines: readonly PaidLine[], ref: string): void => {
  const inHand = lines.filter(({ channel, centimos }) => channel === 'cash' && centimos > 0)
  if (inHand.length > 0) state.unconfirmed.set(ref, [...new Set(inHand.map(({ person }) => person))])
}

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
