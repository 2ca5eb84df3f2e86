/** Which yarn went into pieces that nobody weighed apart: by the sheet or the scales, out of the lots that she holds. */
import { productFloor } from '../../kernel/amounts.ts'
import { largestRemainder } from '../../kernel/split.ts'
import type { SheetSize } from '../catalogue/events.ts'
import { heldGrams, type Lot, type YarnState } from '../yarn/yarn.ts'
import type { CheckPieces } from './check-pieces.ts'

type Used = CheckPieces['yarn'][number]
export type Weighed = { readonly yarn: string; readonly grams: number }
export type Worked = {
  readonly person: string
  readonly colour?: string
  readonly source: 'new' | 'repair'
  /** Pieces of each outcome, in the order in which they are told. */
  readonly pieces: readonly number[]
  /** What the scales said of all these pieces, by yarn; without it, the sheet's grams count. */
  readonly weighed: readonly Weighed[]
}

/** Grams that pieces of a sheet weigh, by yarn: what the scales should say. */
export const sheetGrams = (sheet: SheetSize, pieces: number): readonly Weighed[] =>
  sheet.yarns.map(({ yarn, grams }) => ({ yarn, grams: pieces * grams }))

/** The yarn of each outcome. What is beyond her lots stands on the first of them, where it becomes a finding. */
export const yarnInPieces = (state: YarnState, sheet: SheetSize, worked: Worked): readonly Used[][] => {
  const used: Used[][] = worked.pieces.map(() => [])
  const all = worked.pieces.reduce((sum, pieces) => sum + pieces, 0)
  for (const { yarn, grams } of sheetGrams(sheet, all)) {
    const weighed = worked.weighed.find((one) => one.yarn === yarn)?.grams ?? grams
    const wastePerMille = sheet.yarns.find((need) => need.yarn === yarn)?.wastePerMille ?? 0
    const lots = lotsFor(state, worked, { yarn, wastePerMille })
    for (const [place, share] of largestRemainder(weighed, worked.pieces).entries()) {
      used[place]?.push(...draw(lots, share, worked.source))
    }
  }
  return used
}

type Stock = { readonly lot: string; grams: number }
type Yarn = { readonly yarn: string; readonly wastePerMille: number }

/** Her lots of a yarn, those of the pieces' colour first; where she has none, the lot that it must have come from. */
const lotsFor = (state: YarnState, worked: Worked, { yarn, wastePerMille }: Yarn): Stock[] => {
  const known = [...state.lots].filter(
    ([, lot]) => lot.yarn === yarn && (lot.owner ?? worked.person) === worked.person,
  )
  const ordered = known
    .map(([lot, about]) => ({ lot, fit: fitOf(about, worked.colour) }))
    .sort((a, b) => a.fit - b.fit)
  const held = ordered
    .map(({ lot }): Stock => ({ lot, grams: availableOf(state, worked, lot, wastePerMille) }))
    .filter(({ grams }) => grams > 0)
  const [likely] = ordered
  return held.length > 0 ? held : likely ? [{ lot: likely.lot, grams: 0 }] : []
}

const fitOf = ({ colour, owner }: Lot, wanted: string | undefined): number => {
  if (owner !== null) return 2
  if (colour === null) return 1
  return colour === wanted ? 0 : 3
}

/** What can be in pieces of what she holds, so that the waste with it does not reach beyond. */
const availableOf = (
  { accounts }: YarnState,
  { person, source }: Worked,
  lot: string,
  wastePerMille: number,
): number => {
  const account = accounts.get(person)?.get(lot)
  if (!account) return 0
  if (source === 'repair') return account.inRepair
  return productFloor(Math.max(0, heldGrams(account)), 1000, 1000 + wastePerMille)
}

/** Takes grams out of the lots in their order, and what is left over out of the first. */
const draw = (lots: Stock[], grams: number, source: Worked['source']): Used[] => {
  const used: Used[] = []
  let left = grams
  for (const stock of lots) {
    const taken = Math.min(left, stock.grams)
    stock.grams -= taken
    left -= taken
    if (taken > 0) used.push(usedOf(stock.lot, taken, source === 'repair' ? taken : 0))
  }
  const [first] = lots
  if (left > 0 && first) addTo(used, first.lot, left)
  return used
}

const usedOf = (lot: string, grams: number, fromRepairGrams: number): Used =>
  fromRepairGrams === 0 ? { lot, grams } : { lot, grams, fromRepairGrams }

const addTo = (used: Used[], lot: string, grams: number): void => {
  const place = used.findIndex((one) => one.lot === lot)
  const before = used[place]
  if (before) used[place] = { ...before, grams: before.grams + grams }
  else used.push({ lot, grams })
}
