/** Every gram of yarn, by lot and by the woman who holds it: one conservation law. */
import type { Find } from '../../kernel/finding.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'

export type Lot = {
  readonly yarn: string
  readonly colour: string | null
  readonly dyeLot: string | null
  /** The member whose own yarn it is; null for the group's. */
  readonly owner: string | null
  storeGrams: number
}

/** One woman's account of one lot, in grams. What she holds is what came to her less what went. */
export type YarnAccount = {
  issued: number
  passedToHer: number
  own: number
  returned: number
  passedOn: number
  inFirst: number
  inSecond: number
  inRepair: number
  inRejects: number
  waste: number
  /** Charged to her at a settlement. */
  charged: number
}
export type YarnState = {
  readonly lots: Map<string, Lot>
  readonly accounts: Map<string, Map<string, YarnAccount>>
}

export const noYarn = (): YarnState => ({ lots: new Map(), accounts: new Map() })

const emptyAccount: YarnAccount = {
  ...{ issued: 0, passedToHer: 0, own: 0, returned: 0, passedOn: 0 },
  ...{ inFirst: 0, inSecond: 0, inRepair: 0, inRejects: 0, waste: 0, charged: 0 },
}

/** Issued + passed to her + own − returned − passed on − in pieces of any outcome − waste − charged = held. */
export const heldGrams = (account: YarnAccount): number =>
  account.issued +
  account.passedToHer +
  account.own -
  account.returned -
  account.passedOn -
  account.inFirst -
  account.inSecond -
  account.inRepair -
  account.inRejects -
  account.waste -
  account.charged

/** A woman's account of a lot as it stands; nothing is opened by looking. */
export const yarnAccount = (state: YarnState, person: string, lot: string): YarnAccount =>
  state.accounts.get(person)?.get(lot) ?? emptyAccount

type Part = { readonly person: string; readonly lot: string; readonly grams: Partial<YarnAccount> }

/**
 * Adds grams to columns of a woman's account of a lot. An account below zero, where more left her than she had, is a
 * finding; one that is back at nothing is closed, so that an old book stays small.
 */
export const addGrams = (state: YarnState, { person, lot, grams }: Part, find: Find): void => {
  const lots = state.accounts.get(person) ?? new Map<string, YarnAccount>()
  state.accounts.set(person, lots)
  const before = lots.get(lot) ?? emptyAccount
  const heldBefore = heldGrams(before)
  const after = { ...before }
  for (const column of columns) {
    const added = grams[column]
    if (added !== undefined) after[column] += added
  }
  const held = heldGrams(after)
  if (held === 0 && after.inRepair === 0) lots.delete(lot)
  else lots.set(lot, after)
  if (held < 0 && held < heldBefore) find('yarn.overdrawn', `${person}/${lot}`, { person, lot, grams: -held })
}

const columns = [
  ...(['issued', 'passedToHer', 'own', 'returned', 'passedOn'] as const),
  ...(['inFirst', 'inSecond', 'inRepair', 'inRejects', 'waste', 'charged'] as const),
]

/** Grams of a yarn that a woman holds, over all lots of the group. */
export const heldOfYarn = (
  state: YarnState,
  person: string,
  yarn: string,
): readonly { lot: string; grams: number }[] =>
  [...(state.accounts.get(person) ?? [])]
    .filter(([lot]) => state.lots.get(lot)?.yarn === yarn && state.lots.get(lot)?.owner === null)
    .map(([lot, account]) => ({ lot, grams: heldGrams(account) }))
    .filter(({ grams }) => grams !== 0)

export const lotOf = (state: YarnState, lot: string): Result<Lot, Refusal<'yarn.unknownLot'>> => {
  const found = state.lots.get(lot)
  return found ? ok(found) : refuse('yarn.unknownLot', { lot })
}
