/**
 * Every share-out of a small order, looked at once.
 *
 * Member by member from the last, for each way in which pieces of the lines can be left over, only the best way to come
 * there is kept. That is exact, since all five priorities keep their order when the same member with the
 * same pieces joins two outcomes: sorted vectors compared lexicographically do so as well as sums. Between
 * equals those who stand first in the instance have more.
 */
import { emptyHands, put, roomFor, type Hands } from './hands.ts'
import type { Problem } from './problem.ts'
import type { Steady } from './few.ts'
import { compareLevels } from './score.ts'

/** Steps that looking at everything may take. */
const patience = 1_500_000

/**
 * The best share-out by all five priorities; none where looking at everything would take too long.
 * With `steady`, of those with its minimum the one with the fewest pieces elsewhere than before, and only
 * then the best by levels, hours and quality; none where that minimum cannot be had.
 */
export const bestOfAll = (problem: Problem, steady?: Steady): Hands | undefined => {
  const space = spaceOf(problem)
  if (!space) return undefined
  const bundles = Array.from({ length: problem.members }, (_, member) =>
    bundlesOf(problem, space, member, steady),
  )
  if (bundles.some((some) => some === undefined)) return undefined
  const ways = bundles.reduce((sum, some) => sum + (some?.length ?? 0), 0)
  if (ways * space.states > 8 * patience) return undefined
  return search(problem, space, bundles)
}

/** How the pieces that are left, and trainees' pieces still wanted, are written as one number. */
type Space = {
  readonly states: number
  /** By line: what one piece counts in that number, and one trainee's piece. */
  readonly stride: Float64Array
  readonly traineeStride: Float64Array
}

const spaceOf = (problem: Problem): Space | undefined => {
  const stride = new Float64Array(problem.lines)
  const traineeStride = new Float64Array(problem.lines)
  let states = 1
  for (let line = 0; line < problem.lines; line += 1) {
    if (problem.firstOfLine[line] === problem.firstOfLine[line + 1]) continue
    stride[line] = states
    states *= problem.pieces[line]! + 1
    if (problem.traineePieces[line]! === 0) continue
    traineeStride[line] = states
    states *= problem.traineePieces[line]! + 1
  }
  return states <= 60_000 ? { states, stride, traineeStride } : undefined
}

/** What one member may have: pieces of her holdings, from her first on. */
type Bundle = {
  readonly pieces: Int32Array
  readonly level: number
  readonly centihours: number
  readonly quality: number
  /** Pieces elsewhere than before. */
  readonly changes: number
}

/** All that one member may have; none where there is too much of it. */
const bundlesOf = (
  problem: Problem,
  space: Space,
  member: number,
  steady: Steady | undefined,
): readonly Bundle[] | undefined => {
  const first = problem.first[member]!
  const last = problem.first[member + 1]!
  const hands = emptyHands(problem)
  const found: Bundle[] = []
  const limit = Math.max(64, patience / space.states)
  const descend = (at: number): boolean => {
    if (at === last) {
      const bundle = bundleOf(problem, hands, member, steady)
      const isTooLow = steady && problem.isAble[member] === 1 && bundle.level < steady.minimum
      if (!isTooLow) found.push(bundle)
      return found.length <= limit
    }
    const most = roomFor(problem, hands, at)
    for (let more = 0; more <= most; more += 1) {
      if (more > 0 && hands.held[at]! + more < problem.lot[at]!) continue
      put(problem, hands, at, more)
      const goesOn = descend(at + 1)
      put(problem, hands, at, -more)
      if (!goesOn) return false
    }
    return true
  }
  return descend(first) ? found : undefined
}

const bundleOf = (problem: Problem, hands: Hands, member: number, steady: Steady | undefined): Bundle => {
  const pieces = hands.held.slice(problem.first[member], problem.first[member + 1])
  let centihours = 0
  let quality = 0
  let changes = 0
  pieces.forEach((count, place) => {
    if (steady) changes += Math.abs(count - steady.before[problem.first[member]! + place]!)
    centihours += count * problem.centihours[problem.first[member]! + place]!
    quality += count * problem.quality[problem.first[member]! + place]!
  })
  return { pieces, level: hands.money[member]! / problem.desired[member]!, centihours, quality, changes }
}

/** The best way to one state: the bundle taken last, and the way before it. */
type Way = {
  readonly changes: number
  readonly levels: Float64Array
  readonly centihours: number
  readonly quality: number
  readonly pieces: number
  readonly bundle: Bundle | undefined
  readonly before: Way | undefined
}

const search = (
  problem: Problem,
  space: Space,
  bundles: readonly (readonly Bundle[] | undefined)[],
): Hands | undefined => {
  const start = { changes: 0, levels: new Float64Array(0), centihours: 0, quality: 0, pieces: 0 }
  let ways = new Map<number, Way>([
    [startOf(problem, space), { ...start, bundle: undefined, before: undefined }],
  ])
  let steps = 0
  for (let member = problem.members - 1; member >= 0; member -= 1) {
    const next = new Map<number, Way>()
    for (const [state, way] of ways) {
      steps += bundles[member]!.length
      if (steps > patience) return undefined
      for (const bundle of bundles[member]!) join(problem, space, { member, state, way, bundle, next })
    }
    ways = next
  }
  return unroll(problem, bestWay(problem, space, ways))
}

const startOf = (problem: Problem, space: Space): number => {
  let state = 0
  for (let line = 0; line < problem.lines; line += 1)
    state +=
      problem.pieces[line]! * space.stride[line]! + problem.traineePieces[line]! * space.traineeStride[line]!
  return state
}

const digit = (state: number, stride: number, size: number): number => Math.floor(state / stride) % size

type Joining = {
  readonly member: number
  readonly state: number
  readonly way: Way
  readonly bundle: Bundle
  readonly next: Map<number, Way>
}

const join = (problem: Problem, space: Space, { member, state, way, bundle, next }: Joining): void => {
  let to = state
  let pieces = way.pieces
  for (let place = 0; place < bundle.pieces.length; place += 1) {
    const count = bundle.pieces[place]!
    if (count === 0) continue
    const holding = problem.first[member]! + place
    const line = problem.lineOf[holding]!
    if (digit(state, space.stride[line]!, problem.pieces[line]! + 1) < count) return
    to -= count * space.stride[line]!
    pieces += count
    if (problem.isTrainee[holding] === 0 || problem.traineePieces[line] === 0) continue
    const wanted = digit(state, space.traineeStride[line]!, problem.traineePieces[line]! + 1)
    to -= Math.min(wanted, count) * space.traineeStride[line]!
  }
  const known = next.get(to)
  const isAble = problem.isAble[member] === 1
  const centihours = way.centihours + bundle.centihours
  const quality = way.quality + bundle.quality
  const changes = way.changes + bundle.changes
  if (known && !isBetter(way, { level: bundle.level, isAble, centihours, quality, changes }, known)) return
  const levels = isAble ? inserted(way.levels, bundle.level) : way.levels
  next.set(to, { changes, levels, centihours, quality, pieces, bundle, before: way })
}

const inserted = (levels: Float64Array, level: number): Float64Array => {
  const longer = new Float64Array(levels.length + 1)
  let at = 0
  while (at < levels.length && levels[at]! <= level) at += 1
  longer.set(levels.subarray(0, at))
  longer[at] = level
  longer.set(levels.subarray(at), at + 1)
  return longer
}

type Joined = {
  readonly level: number
  readonly isAble: boolean
  readonly centihours: number
  readonly quality: number
  readonly changes: number
}

/** Whether a way with one more member is better than one known to the same state: pieces are equal there. */
const isBetter = (way: Way, joined: Joined, known: Way): boolean => {
  const { level, centihours, quality, changes } = joined
  if (changes !== known.changes) return changes < known.changes
  const order = compareJoined(way.levels, joined, known.levels)
  if (order !== 0) return order > 0
  if (centihours !== known.centihours) return centihours < known.centihours
  if (quality !== known.quality) return quality > known.quality
  return level !== known.bundle?.level ? level > (known.bundle?.level ?? 0) : comesFirst(way, known.before)
}

/** Above 0 where the levels with the joined one in its place are lexicographically larger. */
const compareJoined = (levels: Float64Array, { level, isAble }: Joined, known: Float64Array): number => {
  let isIn = !isAble
  for (let at = 0, from = 0; at < known.length; at += 1) {
    let next = levels[from]
    if (!isIn && (next === undefined || level < next)) {
      next = level
      isIn = true
    } else from += 1
    if (next !== known[at]) return next! - known[at]!
  }
  return 0
}

/** Between equals: whether those who stand first have more in `a`. */
const comesFirst = (a: Way | undefined, b: Way | undefined): boolean => {
  let [one, other] = [a, b]
  while (one?.bundle && other?.bundle && one !== other) {
    if (one.bundle.level !== other.bundle.level) return one.bundle.level > other.bundle.level
    one = one.before
    other = other.before
  }
  return false
}

const bestWay = (problem: Problem, space: Space, ways: ReadonlyMap<number, Way>): Way | undefined => {
  let best: Ended | undefined
  for (const [state, way] of ways) {
    const ended = { ...shortIn(problem, space, state), way }
    const order = best
      ? ended.short - best.short || ended.traineeShort - best.traineeShort || compareWays(way, best.way)
      : -1
    if (order < 0 || (order === 0 && comesFirst(way, best?.way))) best = ended
  }
  return best?.way
}

type Ended = { readonly short: number; readonly traineeShort: number; readonly way: Way }

/** What a state leaves short: by weight, and of trainees' pieces. */
const shortIn = (problem: Problem, space: Space, state: number): Omit<Ended, 'way'> => {
  let short = 0
  let traineeShort = 0
  for (let line = 0; line < problem.lines; line += 1) {
    if (space.stride[line]! > 0)
      short += problem.weight[line]! * digit(state, space.stride[line]!, problem.pieces[line]! + 1)
    if (space.traineeStride[line]! > 0)
      traineeShort += digit(state, space.traineeStride[line]!, problem.traineePieces[line]! + 1)
  }
  return { short, traineeShort }
}

/** Below 0 where `a` is better. */
const compareWays = (a: Way, b: Way): number =>
  a.changes - b.changes ||
  compareLevels(b.levels, a.levels) ||
  a.centihours - b.centihours ||
  b.quality * a.pieces - a.quality * b.pieces

const unroll = (problem: Problem, way: Way | undefined): Hands | undefined => {
  const hands = emptyHands(problem)
  let member = 0
  for (let at = way; at?.bundle; at = at.before) {
    const first = problem.first[member]!
    at.bundle.pieces.forEach((count, place) => {
      const more = count - hands.held[first + place]!
      if (more > 0) put(problem, hands, first + place, more)
    })
    member += 1
  }
  return way && hands
}
