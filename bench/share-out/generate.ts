/** Orders and members of any size to share work out among, by seed: practice data in the style of the share-out fixtures. */
import type { Instance, Line, Member, Skill } from '../../src/core/share-out/instance.ts'
import { diceOf, type Dice } from '../../test/share-out/dice.ts'

export type Wish = {
  readonly members: number
  readonly lines: number
  readonly seed: number
  /** How many lines a member may knit, on average; at least one. */
  readonly skills: number
  /** Part of all offered hours that the order takes: 0.6 leaves slack, 0.95 is tight. */
  readonly load: number
  /** How much lines differ in the part of their knitters' hours that they take: 0 not at all, up to 1. */
  readonly uneven: number
  readonly fairness?: Instance['fairness']
  /** Whether a piece short counts its pay instead of 1. */
  readonly weightByPay?: boolean
}

/** An instance for a wish: the same for the same seed. The pieces of all lines fit the hours of all, not always whole pieces. */
export const generate = (wish: Wish): Instance => {
  const dice = diceOf(wish.seed)
  const weeks = wish.lines <= 3 && dice.chance(50) ? 4 : 6
  const works = Array.from({ length: wish.lines }, (_, place) => workOf(dice, weeks, place))
  const reach = reachOf(works, wish.skills)
  const members = Array.from({ length: wish.members }, (_, place) =>
    memberOf(dice, works, reach, { weeks, place }),
  )
  return { fairness: wish.fairness ?? 'income', weeks, lines: linesOf(dice, wish, works, members), members }
}

/** A line before it is known how many pieces of it are ordered. */
type Work = {
  readonly id: string
  /** What a usual knitter needs for a piece. */
  readonly centihours: number
  readonly payCentimos: number
  readonly lot: number
  readonly startWeek: number
  readonly dueWeek: number
  /** How widely it is known, beside other lines. */
  readonly popularity: number
}

const halfSol = 50

/** A number between two, small ones as likely as large ones by their ratio. */
const between = (dice: Dice, low: number, high: number): number => low * (high / low) ** dice.next()

const workOf = (dice: Dice, weeks: number, place: number): Work => {
  const hours = between(dice, 4.2, 24)
  const pay = Math.min(130, Math.max(20, hours * (4.3 + 3.4 * dice.next())))
  return {
    id: `P${place + 1}`,
    centihours: Math.round(100 * hours),
    payCentimos: halfSol * Math.round((100 * pay) / halfSol),
    lot: hours > 16 ? dice.from(1, 2) : dice.from(2, 3),
    startWeek: dice.chance(25) ? 2 : 1,
    dueWeek: dice.chance(30) ? weeks - dice.from(1, 2) : weeks,
    popularity: 0.4 + 1.2 * dice.next(),
  }
}

/** Each line's chance that a member may knit it, so that she may knit `skills` on average. */
const reachOf = (works: readonly Work[], skills: number): readonly number[] => {
  const all = works.reduce((sum, { popularity }) => sum + popularity, 0)
  return works.map(({ popularity }) => Math.min(0.95, (skills * popularity) / all))
}

type Seat = { readonly weeks: number; readonly place: number }

const memberOf = (
  dice: Dice,
  works: readonly Work[],
  reach: readonly number[],
  { weeks, place }: Seat,
): Member => {
  const breadth = 0.6 + 0.8 * dice.next()
  const speed = 0.75 + 0.75 * dice.next() * dice.next()
  const known = works.filter((_, at) => dice.next() < reach[at]! * breadth)
  const skills = (known.length > 0 ? known : [dice.one(works)]).map((work) => skillOf(dice, work, speed))
  const usual = 8 + 16 * dice.next()
  return {
    id: `M${place + 1}`,
    weekCentihours: Array.from({ length: weeks }, () =>
      dice.chance(6) ? 0 : 50 * Math.round((100 * usual * (0.7 + 0.6 * dice.next())) / 50),
    ),
    earnedCentimos: dice.chance(20) ? 0 : halfSol * dice.from(0, 1000),
    desiredCentimos: 100 * dice.from(200, 900),
    mostLines: works.length > 3 ? dice.from(2, 4) : dice.from(1, 3),
    skills,
  }
}

const skillOf = (dice: Dice, { id, centihours }: Work, speed: number): Skill => {
  const trainee = dice.chance(11)
  const pace = speed * (0.9 + 0.2 * dice.next()) * (trainee ? 1.35 : 1)
  return {
    line: id,
    centihours: Math.max(10, 10 * Math.round((centihours * pace) / 10)),
    qualityMillionths: 10_000 * (trainee ? dice.from(72, 88) : dice.from(90, 99)),
    trainee,
  }
}

/**
 * As many pieces of each line as its knitters would make of it, if each gave `load` of her hours to her
 * lines by their popularity; then more of some lines and fewer of others.
 */
const linesOf = (
  dice: Dice,
  { load, uneven, weightByPay }: Wish,
  works: readonly Work[],
  members: readonly Member[],
): readonly Line[] => {
  const workAt = new Map(works.map((work) => [work.id, work]))
  const made = new Map<string, number>()
  const toTrainees = new Map<string, number>()
  for (const member of members)
    for (const { skill, pieces } of usualPieces(member, workAt, load)) {
      made.set(skill.line, (made.get(skill.line) ?? 0) + pieces)
      if (skill.trainee) toTrainees.set(skill.line, (toTrainees.get(skill.line) ?? 0) + pieces)
    }
  return works.map((work): Line => {
    const factor = 1 - uneven + 2 * uneven * dice.next()
    const pieces = Math.max(1, Math.floor((made.get(work.id) ?? 0) * factor))
    return {
      ...{ id: work.id, pieces, payCentimos: work.payCentimos, lot: work.lot },
      ...{ startWeek: work.startWeek, dueWeek: work.dueWeek },
      weight: weightByPay ? work.payCentimos : 1,
      traineePieces: Math.floor((toTrainees.get(work.id) ?? 0) * factor * 0.3),
    }
  })
}

/** What a member makes of her lines in `load` of her hours. */
const usualPieces = (
  { weekCentihours, skills }: Member,
  workAt: ReadonlyMap<string, Work>,
  load: number,
): readonly { readonly skill: Skill; readonly pieces: number }[] => {
  const hours = weekCentihours.reduce((sum, week) => sum + week, 0)
  const known = skills.map((skill) => ({ skill, work: workAt.get(skill.line)! }))
  const all = known.reduce((sum, { work }) => sum + work.popularity, 0)
  return known.map(({ skill, work }) => ({
    skill,
    pieces: (load * hours * work.popularity) / all / skill.centihours,
  }))
}
