/** Every gram of yarn, by lot and by the woman who holds it: one conservation law. */
import { sum } from '../../kernel/amounts.ts'
import type { Find } from '../../kernel/finding.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { YarnEvent } from './events.ts'

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

const emptyAccount = (): YarnAccount => ({
  ...{ issued: 0, passedToHer: 0, own: 0, returned: 0, passedOn: 0 },
  ...{ inFirst: 0, inSecond: 0, inRepair: 0, inRejects: 0, waste: 0, charged: 0 },
})

/** Y1: issued + passed to her + own − returned − passed on − in pieces of any outcome − waste − charged = held. */
export const heldGrams = (account: YarnAccount): number =>
  sum([account.issued, account.passedToHer, account.own]) -
  sum([account.returned, account.passedOn, account.inFirst, account.inSecond]) -
  sum([account.inRepair, account.inRejects, account.waste, account.charged])

/** A woman's account of a lot, opened when first asked for. */
export const yarnAccount = (state: YarnState, person: string, lot: string): YarnAccount => {
  const lots = state.accounts.get(person) ?? new Map<string, YarnAccount>()
  state.accounts.set(person, lots)
  const account = lots.get(lot) ?? emptyAccount()
  lots.set(lot, account)
  return account
}

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

/** Folds one event of this room. More than was there is kept as recorded, and raises a finding. */
export const foldYarn = (state: YarnState, event: YarnEvent, find: Find): void => {
  if (event.type === 'yarn.settled') return foldSettled(state, event.body)
  if (event.type === 'yarn.bought') return foldBought(state, event.body, find)
  if (event.type === 'yarn.ownBrought') return foldOwn(state, event.body, find)
  const lot = state.lots.get(event.body.lot)
  if (!lot) return find('yarn.unknownLot', event.body.lot, { lot: event.body.lot })
  switch (event.type) {
    case 'yarn.issued':
      for (const { person, grams } of event.body.to) {
        lot.storeGrams -= grams
        yarnAccount(state, person, event.body.lot).issued += grams
      }
      return storeBelowZero(lot, event.body.lot, find)
    case 'yarn.returned':
      for (const { person, grams } of event.body.from) {
        lot.storeGrams += grams
        yarnAccount(state, person, event.body.lot).returned += grams
        overdrawn(state, person, event.body.lot, find)
      }
      return
    case 'yarn.passed':
      yarnAccount(state, event.body.from, event.body.lot).passedOn += event.body.grams
      yarnAccount(state, event.body.to, event.body.lot).passedToHer += event.body.grams
      return overdrawn(state, event.body.from, event.body.lot, find)
    case 'yarn.wasteDeclared':
      yarnAccount(state, event.body.person, event.body.lot).waste += event.body.grams
      return overdrawn(state, event.body.person, event.body.lot, find)
    default:
      return event satisfies never
  }
}

const foldBought = (
  state: YarnState,
  body: Extract<YarnEvent, { type: 'yarn.bought' }>['body'],
  find: Find,
): void => {
  const known = state.lots.get(body.lot)
  if (known && (known.yarn !== body.yarn || known.owner !== null))
    find('yarn.lotTwice', body.lot, { lot: body.lot })
  if (known) known.storeGrams += body.grams
  else {
    const { yarn, colour, dyeLot, grams } = body
    state.lots.set(body.lot, {
      yarn,
      colour: colour ?? null,
      dyeLot: dyeLot ?? null,
      owner: null,
      storeGrams: grams,
    })
  }
}

const foldOwn = (
  state: YarnState,
  body: Extract<YarnEvent, { type: 'yarn.ownBrought' }>['body'],
  find: Find,
): void => {
  const { lot, yarn, person, grams } = body
  const known = state.lots.get(lot)
  if (known && known.owner !== person) return find('yarn.lotTwice', lot, { lot })
  if (!known) state.lots.set(lot, { yarn, colour: null, dyeLot: null, owner: person, storeGrams: 0 })
  yarnAccount(state, person, lot).own += grams
}

const foldSettled = (state: YarnState, body: Extract<YarnEvent, { type: 'yarn.settled' }>['body']): void => {
  for (const { person, lots, outcome } of body.lines) {
    for (const { lot, grams } of lots) {
      const account = yarnAccount(state, person, lot)
      if (outcome === 'charged') account.charged += grams
      else account.waste += grams
    }
  }
}

/** Notes a woman's account below zero: more came back, or was knitted, than the book gave her. */
export const overdrawn = (state: YarnState, person: string, lot: string, find: Find): void => {
  const held = heldGrams(yarnAccount(state, person, lot))
  if (held < 0) find('yarn.overdrawn', `${person}/${lot}`, { person, lot, grams: -held })
}

const storeBelowZero = (lot: Lot, name: string, find: Find): void => {
  if (lot.storeGrams < 0) find('yarn.storeShort', name, { lot: name, grams: -lot.storeGrams })
}
