/** Two practice years of a group of thirty: twelve orders shared out one after another, with and without a memory. */
import type { Instance, Line, Member, Skill } from '../src/core/share-out/instance.ts'
import { shareOut } from '../src/core/share-out/share-out.ts'
import { seededChance } from '../test/chance.ts'

export type AfterOrder = {
  readonly order: number
  readonly pieces: number
  /** Members who could knit something of this order. */
  readonly able: number
  /** Spread of income per offered hour so far: standard deviation by mean, with the memory and without. */
  readonly withMemory: number
  readonly without: number
}

const orders = 12
const weeksAnOrder = 8
const women = 30
const articles = 8
const rounds = 4000

type Woman = { readonly id: string; readonly hours: number; readonly skills: readonly Skill[] }
type Chance = () => number

/** Runs both ways over the same orders and hours. */
export const twoYears = (seed: number): readonly AfterOrder[] => {
  const chance = seededChance(seed)
  const group = Array.from({ length: women }, (_, at) => woman(chance, at))
  const calls = Array.from({ length: orders }, (_, at) => callOf(chance, group, at))
  const memory = new Map(group.map(({ id }) => [id, 0]))
  const none = new Map(memory)
  const offered = new Map(memory)
  return calls.map(({ lines, hours }, at) => {
    for (const { id } of group) add(offered, id, hoursOf(hours, id))
    const remembered = instanceOf(group, lines, hours, { earned: memory, offered })
    const alone = instanceOf(group, lines, hours, { earned: new Map(), offered: new Map() })
    pay(memory, remembered)
    pay(none, alone)
    const able = group.filter(({ skills }) => skills.some(({ line }) => lines.some(({ id }) => id === line)))
    return {
      ...{ order: at + 1, pieces: lines.reduce((sum, { pieces }) => sum + pieces, 0), able: able.length },
      ...{ withMemory: spread(memory, offered), without: spread(none, offered) },
    }
  })
}

const add = (sums: Map<string, number>, id: string, more: number): void => {
  sums.set(id, (sums.get(id) ?? 0) + more)
}

/** Some offer few hours and some many; each knits two to five of the eight articles. */
const woman = (chance: Chance, at: number): Woman => {
  const pace = 0.75 + chance() * 0.6
  const known = [...Array(articles).keys()].sort(() => chance() - 0.5).slice(0, 2 + Math.floor(chance() * 4))
  return {
    id: `M${String(at + 1).padStart(2, '0')}`,
    hours: 600 + Math.floor(chance() * 20) * 100,
    skills: known.map((article) => ({
      line: `A${article + 1}`,
      centihours: Math.round(centihoursOf(article) * pace),
      ...{ qualityMillionths: 950_000, trainee: false },
    })),
  }
}

const centihoursOf = (article: number): number => 300 + 150 * article

type Hours = ReadonlyMap<string, readonly number[]>
type Call = { readonly lines: readonly Line[]; readonly hours: Hours }

/** An order of three articles; in the farm months, one order in four, half as many hours are offered. */
const callOf = (chance: Chance, group: readonly Woman[], at: number): Call => {
  const season = at % 4 === 2 ? 0.5 : 1
  const hours = new Map(
    group.map((one) => [
      one.id,
      Array.from({ length: weeksAnOrder }, () => Math.round(one.hours * season * (0.7 + chance() * 0.6))),
    ]),
  )
  const offered = [...hours.values()].flat().reduce((a, b) => a + b, 0)
  const wanted = [...Array(articles).keys()].sort(() => chance() - 0.5).slice(0, 3)
  const lines = wanted.map((article): Line => ({
    id: `A${article + 1}`,
    pieces: Math.round((offered * 0.14) / centihoursOf(article)),
    payCentimos: centihoursOf(article) * (4 + Math.floor(chance() * 3)),
    ...{ weight: 1, lot: 2, startWeek: 1, dueWeek: weeksAnOrder, traineePieces: 0 },
  }))
  return { lines, hours }
}

type Before = {
  readonly earned: ReadonlyMap<string, number>
  /** Hours offered so far with this order; none where only this order counts. */
  readonly offered: ReadonlyMap<string, number>
}

/** Evened out is income per offered hour: each wishes for as much as the hours that she offers. */
const instanceOf = (
  group: readonly Woman[],
  lines: readonly Line[],
  hours: Hours,
  { earned, offered }: Before,
): Instance => ({
  ...{ fairness: 'share', weeks: weeksAnOrder, lines },
  members: group.map(({ id, skills }): Member => ({
    id,
    weekCentihours: hours.get(id) ?? [],
    earnedCentimos: earned.get(id) ?? 0,
    desiredCentimos: offered.get(id) ?? hoursOf(hours, id),
    mostLines: 2,
    skills: skills.filter(({ line }) => lines.some((one) => one.id === line)),
  })),
})

const hoursOf = (hours: Hours, id: string): number => (hours.get(id) ?? []).reduce((a, b) => a + b, 0)

const pay = (income: Map<string, number>, instance: Instance): void => {
  const by = new Map(instance.lines.map(({ id, payCentimos }) => [id, payCentimos]))
  for (const { member, line, pieces } of shareOut(instance, { seed: 1, rounds }).shares)
    add(income, member, pieces * (by.get(line) ?? 0))
}

const spread = (income: ReadonlyMap<string, number>, offered: ReadonlyMap<string, number>): number => {
  const levels = [...income].map(([id, centimos]) => centimos / (offered.get(id) ?? 1))
  const mean = levels.reduce((a, b) => a + b, 0) / levels.length
  const variance = levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length
  return Math.sqrt(variance) / mean
}
