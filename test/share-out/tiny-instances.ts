/** Work to share out, by seed: tiny, with few enough ways to try them all, or a little larger; every feature in many instances and beside every other. */
import type { Instance, Kept, Line, Member, Skill } from '../../src/core/share-out/instance.ts'
import { diceOf, type Dice } from './dice.ts'
import { hoursIn } from './fits.ts'

/** What an instance is like; drawn first, each for itself, so that they meet in every combination. */
type Mood = {
  readonly pays: 'equal' | 'mixed' | 'hatsAndSweaters'
  readonly weights: 'one' | 'mixed' | 'byPay'
  readonly hours: 'scarce' | 'enough' | 'plenty'
  /** Hours per piece in whole hours, so that work fits her weeks to the last minute. */
  readonly wholeHours: boolean
  /** Everybody as fast as the others, so that many share-outs take equal hours. */
  readonly alike: boolean
  readonly lots: boolean
  readonly limits: boolean
  readonly trainees: boolean
  readonly history: boolean
  readonly kept: boolean
}

const moodOf = (dice: Dice): Mood => ({
  pays: dice.one(['equal', 'mixed', 'mixed', 'hatsAndSweaters']),
  weights: dice.one(['one', 'one', 'mixed', 'mixed', 'byPay']),
  hours: dice.one(['scarce', 'enough', 'plenty']),
  wholeHours: dice.chance(50),
  alike: dice.chance(45),
  lots: dice.chance(45),
  limits: dice.chance(45),
  trainees: dice.chance(45),
  history: dice.chance(55),
  kept: dice.chance(30),
})

type Size = {
  readonly members: readonly [number, number]
  readonly lines: readonly number[]
  readonly pieces: number
  /** The most ways in which pieces could go to members or to nobody, without any limit. */
  readonly ways: number
}

/** 2–4 members, 1–3 lines of at most 8 pieces, 1–3 weeks. */
export const tinyInstance = (seed: number): Instance =>
  instanceOf(diceOf(seed), { members: [2, 4], lines: [1, 2, 2, 3, 3, 3], pieces: 8, ways: 200_000 })

/** 5–8 members, 2 or 3 lines of at most 6 pieces. */
export const smallInstance = (seed: number): Instance =>
  instanceOf(diceOf(seed), { members: [5, 8], lines: [2, 3, 3], pieces: 6, ways: Infinity })

/** 6–12 members, 3–5 lines, at most 40 pieces. */
export const largerInstance = (seed: number): Instance =>
  instanceOf(diceOf(seed), { members: [6, 12], lines: [3, 4, 5], pieces: 8, ways: Infinity })

const instanceOf = (dice: Dice, size: Size): Instance => {
  const mood = moodOf(dice)
  const weeks = dice.from(1, 3)
  const memberCount = dice.from(...size.members)
  const lines = fewWays(
    Array.from({ length: dice.one(size.lines) }, (_, place) => lineOf(dice, mood, size, { weeks, place })),
    { members: memberCount, ways: size.ways },
  )
  const work = lines.map(() => hoursOf(dice, mood, 2, 10))
  const members = Array.from({ length: memberCount }, (_, place) =>
    memberOf(dice, mood, { lines, work, weeks, place, memberCount }),
  )
  const instance: Instance = { fairness: dice.one(['income', 'income', 'share']), weeks, lines, members }
  const kept = mood.kept ? keptIn(dice, instance) : []
  return kept.length > 0 ? { ...instance, kept } : instance
}

type Place = { readonly weeks: number; readonly place: number }

const lineOf = (dice: Dice, mood: Mood, size: Size, { weeks, place }: Place): Line => {
  const isWhole = dice.chance(40)
  const startWeek = isWhole ? 1 : dice.from(1, weeks)
  const pay = { equal: 800, mixed: dice.from(4, 40) * 50, hatsAndSweaters: dice.one([100, 100, 10000]) }[
    mood.pays
  ]
  const payCentimos = dice.chance(8) ? 0 : pay
  return {
    id: 'ABCDE'[place]!,
    pieces: dice.chance(4) ? 0 : Math.max(dice.from(1, size.pieces), dice.from(1, size.pieces)),
    payCentimos,
    weight: { one: 1, mixed: dice.one([0, 1, 2, 5]), byPay: payCentimos }[mood.weights],
    lot: mood.lots ? dice.one([1, 1, 2, 2, 2, 3, 9]) : 1,
    startWeek,
    dueWeek: isWhole ? weeks : dice.from(startWeek, weeks),
    traineePieces: mood.trainees && dice.chance(70) ? dice.from(1, 4) : 0,
  }
}

/** In how many ways the pieces could go to the members or to nobody, without any limit. */
const waysOf = (lines: readonly Line[], members: number): number =>
  lines
    .map(({ pieces }) => Array.from({ length: members }, (_, at) => (pieces + at + 1) / (at + 1)))
    .flat()
    .reduce((ways, factor) => ways * factor, 1)

type Few = { readonly members: number; readonly ways: number }

/** The lines, the largest made smaller until few ways are left. */
const fewWays = (lines: readonly Line[], few: Few): readonly Line[] => {
  if (waysOf(lines, few.members) <= few.ways) return lines
  const largest = Math.max(...lines.map(({ pieces }) => pieces))
  const place = lines.findIndex(({ pieces }) => pieces === largest)
  const smaller = lines.map((line, at) => (at === place ? { ...line, pieces: largest - 1 } : line))
  return fewWays(smaller, few)
}

/** From `low` to `high` hours, in centihours. */
const hoursOf = (dice: Dice, mood: Mood, low: number, high: number): number =>
  mood.wholeHours ? 100 * dice.from(low, high) : dice.from(100 * low, 100 * high)

type Seat = Place & {
  readonly lines: readonly Line[]
  /** Usual centihours a piece, by line. */
  readonly work: readonly number[]
  readonly memberCount: number
}

const memberOf = (dice: Dice, mood: Mood, { lines, work, weeks, place, memberCount }: Seat): Member => {
  const all = lines.reduce((sum, { pieces }, at) => sum + pieces * work[at]!, 0)
  // Her hours for every hundred of her part of the work.
  const load = { scarce: dice.from(60, 140), enough: dice.from(120, 300), plenty: dice.from(300, 800) }[
    mood.hours
  ]
  const week = (all * load) / 100 / memberCount / weeks / (mood.wholeHours ? 100 : 1)
  const hoursOfWeek = (): number =>
    dice.chance(7) ? 0 : Math.round(week * (0.5 + dice.next())) * (mood.wholeHours ? 100 : 1)
  const isSkilled = !dice.chance(5)
  const skills = lines
    .map((line, at) => skillOf(dice, mood, line, work[at]!))
    .filter(() => dice.chance(90) && isSkilled)
  return {
    id: 'KLMNOPQRSTUV'[place]!,
    weekCentihours: Array.from({ length: weeks }, hoursOfWeek),
    earnedCentimos: mood.history && dice.chance(70) ? dice.from(0, 30) * 100 : 0,
    desiredCentimos: dice.from(5, 60) * 100,
    ...(mood.limits && dice.chance(45) ? { mostLines: dice.one([0, 1, 1, 1, 1, 2, 2]) } : {}),
    skills,
  }
}

const skillOf = (dice: Dice, mood: Mood, line: Line, work: number): Skill => {
  const own = Math.round((work * (mood.alike ? 100 : dice.one([60, 75, 90, 100, 110, 125, 150]))) / 100)
  return {
    line: line.id,
    centihours: Math.max(1, mood.wholeHours ? Math.round(own / 100) * 100 : own),
    qualityMillionths: dice.one([1_000_000, 950_000, 900_000, 812_500, dice.from(0, 1_000_000)]),
    trainee: mood.trainees && dice.chance(45),
    ...(mood.limits && dice.chance(30) ? { most: dice.from(0, 5) } : {}),
  }
}

/** Pieces that some members keep of lines that they may knit: mostly few, sometimes beyond what they could take. */
const keptIn = (dice: Dice, instance: Instance): readonly Kept[] => {
  const left = new Map(instance.lines.map((line) => [line.id, line.pieces]))
  return instance.members.flatMap((member) => {
    if (dice.chance(40)) return []
    return member.skills
      .filter(() => dice.chance(50))
      .map(({ line, centihours, most }): Kept => {
        const { startWeek, dueWeek } = instance.lines.find(({ id }) => id === line)!
        const alone = Math.floor(hoursIn(member, startWeek, dueWeek) / centihours)
        const free = left.get(line)!
        const pieces = dice.from(0, dice.chance(30) ? free : Math.min(free, alone, 3, most ?? 3))
        left.set(line, free - pieces)
        return { member: member.id, line, pieces, how: dice.one(['atLeast', 'atLeast', 'exactly']) }
      })
  })
}
