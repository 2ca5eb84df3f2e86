/** How each event of the yarn room changes the lots and the women's accounts. */
import type { Find } from '../../kernel/finding.ts'
import type { WeighingReversed, YarnEvent } from './events.ts'
import { addGrams, type Lot, type YarnState } from './yarn.ts'

/** Folds one event of this room. More than was there is kept as recorded, and raises a finding. */
export const foldYarn = (state: YarnState, event: YarnEvent, find: Find): void => {
  if (event.type === 'yarn.settled') return foldSettled(state, event.body, find)
  if (event.type === 'yarn.bought') return foldBought(state, event.body, find)
  if (event.type === 'yarn.ownBrought') return foldOwn(state, event.body, find)
  const { lot: name } = event.body
  const lot = state.lots.get(name)
  if (!lot) return find('yarn.unknownLot', name, { lot: name })
  switch (event.type) {
    case 'yarn.issued':
      for (const { person, grams } of event.body.to) {
        lot.storeGrams -= grams
        addGrams(state, { person, lot: name, grams: { issued: grams } }, find)
      }
      return storeBelowZero(lot, name, find)
    case 'yarn.returned':
      for (const { person, grams } of event.body.from) {
        lot.storeGrams += grams
        addGrams(state, { person, lot: name, grams: { returned: grams } }, find)
      }
      return
    case 'yarn.passed': {
      const { from, to, grams } = event.body
      addGrams(state, { person: from, lot: name, grams: { passedOn: grams } }, find)
      return addGrams(state, { person: to, lot: name, grams: { passedToHer: grams } }, find)
    }
    case 'yarn.wasteDeclared': {
      const { person, grams } = event.body
      return addGrams(state, { person, lot: name, grams: { waste: grams } }, find)
    }
    case 'yarn.weighingReversed':
      return foldReversed(state, event.body, lot, find)
    default:
      return event satisfies never
  }
}

type BodyOf<Type extends YarnEvent['type']> = Extract<YarnEvent, { type: Type }>['body']

const foldBought = (state: YarnState, body: BodyOf<'yarn.bought'>, find: Find): void => {
  const { lot, yarn, colour, dyeLot, grams } = body
  const known = state.lots.get(lot)
  if (known && (known.yarn !== yarn || known.owner !== null)) find('yarn.lotTwice', lot, { lot })
  if (known) known.storeGrams += grams
  else
    state.lots.set(lot, {
      yarn,
      colour: colour ?? null,
      dyeLot: dyeLot ?? null,
      owner: null,
      storeGrams: grams,
    })
}

const foldOwn = (state: YarnState, body: BodyOf<'yarn.ownBrought'>, find: Find): void => {
  const { lot, yarn, person, grams } = body
  const known = state.lots.get(lot)
  if (known && known.owner !== person) return find('yarn.lotTwice', lot, { lot })
  if (!known) state.lots.set(lot, { yarn, colour: null, dyeLot: null, owner: person, storeGrams: 0 })
  addGrams(state, { person, lot, grams: { own: grams } }, find)
}

const foldSettled = (state: YarnState, { lines }: BodyOf<'yarn.settled'>, find: Find): void => {
  for (const { person, lots, outcome } of lines) {
    for (const { lot, grams } of lots) {
      addGrams(
        state,
        { person, lot, grams: outcome === 'charged' ? { charged: grams } : { waste: grams } },
        find,
      )
    }
  }
}

const foldReversed = (
  state: YarnState,
  { lot: name, was, lines }: WeighingReversed,
  lot: Lot,
  find: Find,
): void => {
  for (const { person, to, grams } of lines) {
    const column = was === 'passed' ? 'passedOn' : was
    addGrams(state, { person, lot: name, grams: { [column]: -grams } }, find)
    if (was === 'issued') lot.storeGrams += grams
    else if (was === 'returned') lot.storeGrams -= grams
    else if (to !== undefined)
      addGrams(state, { person: to, lot: name, grams: { passedToHer: -grams } }, find)
  }
  if (was === 'returned') storeBelowZero(lot, name, find)
}

const storeBelowZero = (lot: Lot, name: string, find: Find): void => {
  if (lot.storeGrams < 0) find('yarn.storeShort', name, { lot: name, grams: -lot.storeGrams })
}
