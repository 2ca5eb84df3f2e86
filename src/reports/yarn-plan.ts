/** The plan for giving out a lot: what each woman's pieces in hand need by the sheet, less what she holds. */
import type { GroupBook } from '../core/group/book.ts'
import { yarnNorm } from '../core/group/catalogue/cost-card.ts'
import { membersInOrder } from '../core/group/people/people.ts'
import { inHand, type WorkDone } from '../core/group/sharing/season-income.ts'
import { heldGrams, type Lot } from '../core/group/yarn/yarn.ts'

type Areas = Pick<GroupBook, 'people' | 'catalogue' | 'yarn' | 'quality' | 'sharing'>

export type PlanLine = {
  readonly person: string
  /** Pieces that the lot is for, still to make or waiting for their check. */
  readonly pieces: number
  readonly needGrams: number
  /** Below 0 where more went into her pieces than was weighed out to her: that much was never noted. */
  readonly heldGrams: number
  /** What she still lacks; 0 where she has enough. */
  readonly giveGrams: number
}
export type YarnPlan = {
  readonly lot: string
  readonly yarn: string
  readonly colour: string | null
  readonly dyeLot: string | null
  readonly storeGrams: number
  readonly heldGrams: number
  /** All that is still to be given; above what the store has, some must be bought. */
  readonly giveGrams: number
  /** The lot to give from: of those that serve the same pieces, the one with most in the store, so that a dye lot stays together. */
  readonly isNext: boolean
  readonly lines: readonly PlanLine[]
}

/** A plan for each lot of the group that has yarn anywhere, in the order in which they were bought. */
export const yarnPlans = (areas: Areas, done: WorkDone): readonly YarnPlan[] => {
  const plans = [...areas.yarn.lots]
    .filter(([, { owner }]) => owner === null)
    .map(([lot, about]) => yarnPlan(areas, done, { lot, about }))
    .filter(({ storeGrams, lines, ...plan }) => storeGrams !== 0 || plan.heldGrams !== 0 || lines.length > 0)
  return plans.map((plan) => ({ ...plan, isNext: plan.giveGrams > 0 && fullestOf(plans, plan) === plan }))
}

const fullestOf = <One extends Kind & Pick<YarnPlan, 'storeGrams'>>(
  plans: readonly One[],
  of: Kind,
): One | undefined =>
  plans
    .filter((plan) => kindOf(plan) === kindOf(of))
    .reduce<One | undefined>(
      (best, plan) => (best && best.storeGrams >= plan.storeGrams ? best : plan),
      undefined,
    )

type OfLot = { readonly lot: string; readonly about: Lot }

const yarnPlan = (areas: Areas, done: WorkDone, { lot, about }: OfLot): Omit<YarnPlan, 'isNext'> => {
  const { yarn, colour, dyeLot, storeGrams } = about
  const lines = linesOf(areas, done, about)
  return {
    ...{ lot, yarn, colour, dyeLot, storeGrams, lines },
    heldGrams: membersInOrder(areas.people).reduce((sum, person) => sum + heldOf(areas, person, lot), 0),
    giveGrams: lines.reduce((sum, line) => sum + line.giveGrams, 0),
  }
}

type Kind = Pick<Lot, 'yarn' | 'colour'>

/** Who needs yarn of a kind, or knitted more of it than was weighed out to her, in members' order. */
const linesOf = (areas: Areas, done: WorkDone, { yarn, colour }: Kind): readonly PlanLine[] => {
  const kind = kindOf({ yarn, colour })
  const alike = [...areas.yarn.lots].filter(([, one]) => one.owner === null && kindOf(one) === kind)
  return membersInOrder(areas.people).flatMap((person): PlanLine[] => {
    const { pieces, grams } = needOf(areas, done, { person, kind, yarn })
    const held = alike.reduce((sum, [one]) => sum + heldOf(areas, person, one), 0)
    if (grams === 0 && held >= 0) return []
    return [{ person, pieces, needGrams: grams, heldGrams: held, giveGrams: Math.max(0, grams - held) }]
  })
}

/** Lots of one yarn and colour serve the same pieces. */
const kindOf = ({ yarn, colour }: Kind): string => `${yarn}/${colour ?? ''}`

const heldOf = ({ yarn }: Areas, person: string, lot: string): number => {
  const account = yarn.accounts.get(person)?.get(lot)
  return account ? heldGrams(account) : 0
}

/** A line's colour is knitted from lots of that colour where the group has any, else from yarn without one. */
const kindForLine = ({ yarn: { lots } }: Areas, yarn: string, colour: string): string => {
  const ofColour = kindOf({ yarn, colour })
  const has = [...lots.values()].some((lot) => lot.owner === null && kindOf(lot) === ofColour)
  return has ? ofColour : kindOf({ yarn, colour: null })
}

type Wanted = {
  readonly person: string
  readonly kind: string
  readonly yarn: string
  /** Only for pieces of it. */
  readonly colour?: string
}
type Need = { pieces: number; grams: number }

/** With the waste of the sheet, piece by piece, so that it is enough in whatever portions the pieces come. */
const needOf = (areas: Areas, done: WorkDone, { person, kind, yarn, colour }: Wanted): Need => {
  const need: Need = { pieces: 0, grams: 0 }
  const waiting = new Map(areas.quality.pieces.get(person))
  for (const line of areas.sharing.lines.values()) {
    if (colour !== undefined && line.colour !== colour) continue
    const norm = normOf(areas, line.article, yarn)
    if (norm === 0 || !line.hands.has(person) || kindForLine(areas, yarn, line.colour) !== kind) continue
    const unchecked = Math.max(0, waiting.get(line.article)?.unchecked ?? 0)
    waiting.delete(line.article)
    const pieces = inHand(line, done, person) + unchecked
    need.pieces += pieces
    need.grams += pieces * norm
  }
  return need
}

const normOf = ({ catalogue }: Areas, article: string, yarn: string): number => {
  const need = catalogue.articles.get(article)?.sheet.yarns.find((one) => one.yarn === yarn)
  return need ? yarnNorm(need.grams, need.wastePerMille) : 0
}

/** What is missing of a yarn for the pieces in hand, in the store and with the women together: it is to be bought. */
export type YarnNeed = {
  readonly yarn: string
  readonly lackGrams: number
  /** Of it, what is missing for the pieces of each colour. */
  readonly colours: readonly { readonly colour: string; readonly lackGrams: number }[]
}

/** Every yarn that the group has or a sheet asks for. */
export const yarnNeeds = (areas: Areas, done: WorkDone): readonly YarnNeed[] =>
  yarnsKnown(areas).map((yarn) => {
    const lots = [...areas.yarn.lots.values()].filter((lot) => lot.yarn === yarn && lot.owner === null)
    const kinds: readonly Kind[] = [{ yarn, colour: null }, ...lots]
    const lines = [...new Map(kinds.map((kind) => [kindOf(kind), kind])).values()].flatMap((kind) =>
      linesOf(areas, done, kind),
    )
    const stored = lots.reduce((sum, { storeGrams }) => sum + Math.max(0, storeGrams), 0)
    const lack = lines.reduce((sum, { giveGrams }) => sum + giveGrams, 0)
    return { yarn, lackGrams: Math.max(0, lack - stored), colours: coloursLacking(areas, done, yarn) }
  })

/** A colour without a lot of its own lacks no more than the yarn without a colour does, from which it would be made. */
const coloursLacking = (areas: Areas, done: WorkDone, yarn: string): YarnNeed['colours'] =>
  [...new Set([...areas.sharing.lines.values()].map(({ colour }) => colour))].flatMap((colour) => {
    const kind = kindForLine(areas, yarn, colour)
    const missing = lackOfKind(
      areas,
      done,
      kind === kindOf({ yarn, colour }) ? { yarn, colour } : { yarn, colour: null },
    )
    const needed = membersInOrder(areas.people).reduce(
      (sum, person) => sum + needOf(areas, done, { person, kind, yarn, colour }).grams,
      0,
    )
    const lackGrams = Math.min(missing, needed)
    return lackGrams > 0 ? [{ colour, lackGrams }] : []
  })

const lackOfKind = (areas: Areas, done: WorkDone, kind: Kind): number => {
  const stored = [...areas.yarn.lots.values()]
    .filter((lot) => lot.owner === null && kindOf(lot) === kindOf(kind))
    .reduce((sum, { storeGrams }) => sum + Math.max(0, storeGrams), 0)
  const lack = linesOf(areas, done, kind).reduce((sum, { giveGrams }) => sum + giveGrams, 0)
  return Math.max(0, lack - stored)
}

const yarnsKnown = ({ catalogue, yarn }: Areas): readonly string[] => [
  ...new Set([
    ...[...catalogue.articles.values()].flatMap(({ sheet }) => sheet.yarns.map((one) => one.yarn)),
    ...[...yarn.lots.values()].filter(({ owner }) => owner === null).map((lot) => lot.yarn),
  ]),
]
