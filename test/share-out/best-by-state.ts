/** The best share-out of an instance too large to try every one: the best way to every state, member by member. */
import type { Instance, Member } from '../../src/core/share-out/instance.ts'
import { bundlesOf, isAble, levelOf, payOf, skillOf, type Pieces } from './fits.ts'
import { compareLevels, figuresOf, firstDifference, sharesOf, type Figures } from './judge.ts'

/** What the members so far hold, and what the last three priorities ask about it. */
type Way = {
  readonly table: readonly Pieces[]
  readonly levels: readonly number[]
  readonly centihours: number
  readonly millionths: number
}

/**
 * A state is how many pieces of each line are given, and how many of them to trainees. Two ways to one state
 * leave the same to the members who follow, and these add the same to both: to sums, and to sorted levels,
 * whose order stays when the same level joins both. So only the better way is kept.
 */
export const bestByState = (instance: Instance): Figures => {
  let ways = new Map<string, Way>([['', { table: [], levels: [], centihours: 0, millionths: 0 }]])
  for (const member of instance.members) ways = withMember(instance, member, ways)
  return [...ways.values()]
    .map(({ table }) => figuresOf(instance, sharesOf(instance, table)))
    .reduce((a, b) => ((firstDifference(b, a)?.better ?? 0) > 0 ? b : a))
}

const withMember = (instance: Instance, member: Member, ways: ReadonlyMap<string, Way>): Map<string, Way> => {
  const next = new Map<string, Way>()
  const bundles = bundlesOf(instance, member).map((held) => ({ held, ...joining(instance, member, held) }))
  for (const [state, way] of ways) {
    const before = state.split(' ').map(Number)
    for (const bundle of bundles) {
      const after = bundle.counts.map((pieces, place) => (before[place] ?? 0) + pieces)
      if (instance.lines.some(({ pieces }, place) => after[place]! > pieces)) continue
      const key = after.join(' ')
      const longer: Way = {
        table: [...way.table, bundle.held],
        levels: [...way.levels, ...bundle.levels].sort((a, b) => a - b),
        centihours: way.centihours + bundle.centihours,
        millionths: way.millionths + bundle.millionths,
      }
      const known = next.get(key)
      if (!known || isBetter(longer, known)) next.set(key, longer)
    }
  }
  return next
}

/** What a member adds to a way: pieces by line, then those of them with a trainee, and the figures. */
const joining = (instance: Instance, member: Member, held: Pieces) => {
  const skills = instance.lines.map((line) => skillOf(member, line))
  const sum = (amount: (place: number) => number): number =>
    held.reduce((all, pieces, place) => all + pieces * amount(place), 0)
  return {
    counts: [...held, ...held.map((pieces, place) => (skills[place]?.trainee ? pieces : 0))],
    levels: isAble(instance, member) ? [levelOf(instance, member, payOf(instance, held))] : [],
    centihours: sum((place) => skills[place]?.centihours ?? 0),
    millionths: sum((place) => skills[place]?.qualityMillionths ?? 0),
  }
}

/** Of two ways to one state, where pieces are equal. */
const isBetter = (a: Way, b: Way): boolean => {
  const fairer = compareLevels(a.levels, b.levels)
  if (fairer !== 0) return fairer > 0
  return a.centihours !== b.centihours ? a.centihours < b.centihours : a.millionths > b.millionths
}
