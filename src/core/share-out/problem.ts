/** An instance laid out in arrays of numbers, so that 100,000 members fit a phone's memory and a second's patience. */
import { invariant } from '../kernel/invariant.ts'
import type { Instance, Kept, Line, Member, Skill } from './instance.ts'

/**
 * Members, lines and windows are numbers from 0. A *holding* is a pair of a member and a line that she
 * may really have pieces of; holdings stand member by member, each member's best own lines first.
 * A *window* is a run of weeks from one line's start to one line's end.
 */
export type Problem = {
  readonly instance: Instance
  readonly members: number
  readonly lines: number
  readonly windows: number

  // By line.
  /** Pieces to give out: those ordered, or those kept where these are more. */
  readonly pieces: Int32Array
  readonly pay: Float64Array
  readonly weight: Float64Array
  readonly traineePieces: Int32Array
  /** The windows that hold all of a line's weeks. */
  readonly covers: readonly Int32Array[]

  // By holding.
  readonly holdings: number
  readonly memberOf: Int32Array
  readonly lineOf: Int32Array
  readonly centihours: Float64Array
  readonly quality: Float64Array
  readonly isTrainee: Uint8Array
  /** Fewest pieces where she has any. */
  readonly lot: Int32Array
  /** Pieces that stay with her whatever happens. */
  readonly floor: Int32Array
  /** Most pieces, by her skill, the line, and her hours if she knitted nothing else. */
  readonly cap: Int32Array

  /** Holdings of member m: from `first[m]` to before `first[m + 1]`. */
  readonly first: Int32Array
  /** Holdings of line p: `byLine` from `firstOfLine[p]` to before `firstOfLine[p + 1]`, by member. */
  readonly firstOfLine: Int32Array
  readonly byLine: Int32Array

  // By member.
  readonly earned: Float64Array
  /** Céntimos wished for under fairness by share, 1 under fairness by income: level = money / desired. */
  readonly desired: Float64Array
  readonly mostLines: Int32Array
  readonly isAble: Uint8Array
  /** Her centihours in each window, at `member × windows + window`. */
  readonly hours: Float64Array
}

/** The holdings of a line, as a view: no copy is made. */
export const holdingsOfLine = ({ byLine, firstOfLine }: Problem, line: number): Int32Array =>
  byLine.subarray(firstOfLine[line], firstOfLine[line + 1])

/** The holding of a member for a line; −1 where she has none. */
export const holdingOf = (problem: Problem, member: number, line: number): number => {
  for (let at = problem.first[member]!; at < problem.first[member + 1]!; at += 1)
    if (problem.lineOf[at] === line) return at
  return -1
}

/** The fewest pieces of a line that one member takes. */
export const lotOf = (line: Line): number => Math.min(line.lot, Math.max(1, line.pieces))

/** Lays an instance out. */
export const layOut = (instance: Instance): Problem => {
  const { lines, members } = instance
  const lineAt = new Map(lines.map((line, place) => [line.id, place]))
  const kept = keptBy(instance)
  const windows = windowsOf(lines)
  const holdings = layHoldings(instance, lineAt, kept)
  const hours = hoursInWindows(members, windows)
  const keptPieces = new Map<string, number>()
  for (const { line, pieces } of instance.kept ?? [])
    keptPieces.set(line, (keptPieces.get(line) ?? 0) + pieces)
  const problem: Problem = {
    instance,
    members: members.length,
    lines: lines.length,
    windows: windows.length,
    pieces: Int32Array.from(lines, (line) => Math.max(line.pieces, keptPieces.get(line.id) ?? 0)),
    pay: Float64Array.from(lines, (line) => line.payCentimos),
    weight: Float64Array.from(lines, (line) => line.weight),
    traineePieces: Int32Array.from(lines, (line) => line.traineePieces),
    covers: lines.map((line) => coversOf(line, windows)),
    ...holdings,
    earned: Float64Array.from(members, (member) => member.earnedCentimos),
    desired: Float64Array.from(members, (member) =>
      instance.fairness === 'share' ? member.desiredCentimos : 1,
    ),
    mostLines: Int32Array.from(members, (member) => Math.min(member.mostLines ?? lines.length, lines.length)),
    isAble: Uint8Array.from(members, (member) => (isAble(member, lines, lineAt) ? 1 : 0)),
    hours,
  }
  stretchForKept(problem)
  return problem
}

const keptBy = (instance: Instance): Map<string, Map<string, Kept>> => {
  const kept = new Map<string, Map<string, Kept>>()
  for (const one of instance.kept ?? []) {
    const own = kept.get(one.member) ?? new Map<string, Kept>()
    kept.set(one.member, own.set(one.line, one))
  }
  return kept
}

type Window = { readonly start: number; readonly due: number }

/** All runs of weeks from a line's start to a line's due week that hold some line. */
const windowsOf = (lines: readonly Line[]): readonly Window[] => {
  const starts = [...new Set(lines.map((line) => line.startWeek))].sort((a, b) => a - b)
  const dues = [...new Set(lines.map((line) => line.dueWeek))].sort((a, b) => a - b)
  return starts.flatMap((start) =>
    dues
      .filter((due) => lines.some((line) => line.startWeek >= start && line.dueWeek <= due))
      .map((due) => ({ start, due })),
  )
}

const coversOf = (line: Line, windows: readonly Window[]): Int32Array =>
  Int32Array.from(
    windows.flatMap(({ start, due }, window) =>
      start <= line.startWeek && line.dueWeek <= due ? [window] : [],
    ),
  )

const hoursInWindows = (members: readonly Member[], windows: readonly Window[]): Float64Array => {
  const hours = new Float64Array(members.length * windows.length)
  let place = 0
  for (const member of members)
    for (const { start, due } of windows) hours[place++] = hoursBetween(member, start, due)
  return hours
}

const hoursBetween = (member: Member, start: number, due: number): number => {
  let hours = 0
  for (let week = start; week <= due; week += 1) hours += member.weekCentihours[week - 1] ?? 0
  return hours
}

/** Most pieces that she could have of a line if she knitted nothing else. */
const mostAlone = (member: Member, skill: Skill, line: Line): number =>
  Math.min(
    line.pieces,
    skill.most ?? line.pieces,
    Math.floor(hoursBetween(member, line.startWeek, line.dueWeek) / skill.centihours),
  )

/** Whether she can take one lot of some paid line alone. */
const isAble = (member: Member, lines: readonly Line[], lineAt: ReadonlyMap<string, number>): boolean =>
  member.mostLines !== 0 &&
  member.skills.some((skill) => {
    const line = lines[lineAt.get(skill.line) ?? -1]
    return line && line.pieces > 0 && line.payCentimos > 0 && mostAlone(member, skill, line) >= lotOf(line)
  })

type Holdings = Pick<
  Problem,
  | 'holdings'
  | 'memberOf'
  | 'lineOf'
  | 'centihours'
  | 'quality'
  | 'isTrainee'
  | 'lot'
  | 'floor'
  | 'cap'
  | 'first'
  | 'firstOfLine'
  | 'byLine'
>

const layHoldings = (
  { lines, members }: Instance,
  lineAt: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, ReadonlyMap<string, Kept>>,
): Holdings => {
  const size = members.reduce((sum, member) => sum + member.skills.length, 0)
  const laid = emptyHoldings(size, members.length, lines.length)
  const usual = usualHours(lines, members, lineAt)
  let next = 0
  members.forEach((member, at) => {
    laid.first[at] = next
    const own = kept.get(member.id)
    const usable = member.skills.flatMap((skill): Usable[] => {
      const place = lineAt.get(skill.line)
      const line = lines[place ?? -1]
      invariant(line !== undefined && place !== undefined, 'every skill is for a line of the instance')
      const keeps = own?.get(skill.line)
      const alone = member.mostLines === 0 && !keeps?.pieces ? 0 : mostAlone(member, skill, line)
      const pace = skill.centihours / usual[place]!
      return isUsable(line, alone, keeps) ? [{ skill, place, least: lotOf(line), alone, keeps, pace }] : []
    })
    if (usable.length > 1) usable.sort((a, b) => a.pace - b.pace || a.place - b.place)
    for (const { skill, place, least, alone, keeps } of usable) {
      const floor = keeps?.pieces ?? 0
      laid.memberOf[next] = at
      laid.lineOf[next] = place
      laid.centihours[next] = skill.centihours
      laid.quality[next] = skill.qualityMillionths
      laid.isTrainee[next] = skill.trainee ? 1 : 0
      laid.floor[next] = floor
      laid.lot[next] = floor > 0 ? Math.min(least, floor) : least
      laid.cap[next] = keeps?.how === 'exactly' ? floor : Math.max(alone, floor)
      next += 1
    }
  })
  laid.first[members.length] = next
  return { ...laid, ...groupByLine(laid.lineOf, next, lines.length), holdings: next }
}

type Usable = {
  readonly skill: Skill
  readonly place: number
  readonly least: number
  readonly alone: number
  readonly keeps: Kept | undefined
  readonly pace: number
}

/** Whether she can ever have pieces of a line: a lot of it alone, or what she keeps. */
const isUsable = (line: Line, alone: number, keeps: Kept | undefined): boolean =>
  keeps?.pieces === 0 && keeps.how === 'exactly' ? false : alone >= lotOf(line) || Boolean(keeps?.pieces)

const emptyHoldings = (size: number, members: number, lines: number) => ({
  memberOf: new Int32Array(size),
  lineOf: new Int32Array(size),
  centihours: new Float64Array(size),
  quality: new Float64Array(size),
  isTrainee: new Uint8Array(size),
  lot: new Int32Array(size),
  floor: new Int32Array(size),
  cap: new Int32Array(size),
  first: new Int32Array(members + 1),
  firstOfLine: new Int32Array(lines + 1),
})

/** Each line's mean hours a piece over those who may knit it. */
const usualHours = (
  lines: readonly Line[],
  members: readonly Member[],
  lineAt: ReadonlyMap<string, number>,
): Float64Array => {
  const sum = new Float64Array(lines.length)
  const count = new Float64Array(lines.length)
  for (const { skills } of members)
    for (const skill of skills) {
      const place = lineAt.get(skill.line)
      invariant(place !== undefined, 'every skill is for a line of the instance')
      sum[place]! += skill.centihours
      count[place]! += 1
    }
  return sum.map((hours, place) => hours / Math.max(1, count[place]!))
}

const groupByLine = (lineOf: Int32Array, holdings: number, lines: number) => {
  const firstOfLine = new Int32Array(lines + 1)
  for (let holding = 0; holding < holdings; holding += 1) firstOfLine[lineOf[holding]! + 1]! += 1
  for (let line = 0; line < lines; line += 1) firstOfLine[line + 1]! += firstOfLine[line]!
  const next = firstOfLine.slice()
  const byLine = new Int32Array(holdings)
  for (let holding = 0; holding < holdings; holding += 1) byLine[next[lineOf[holding]!]!++] = holding
  return { firstOfLine, byLine }
}

/** What is kept holds even beyond her hours and limits: these reach just as far, and no further. */
const stretchForKept = (problem: Problem): void => {
  const { instance, first, floor, lineOf, centihours, covers, windows, hours, mostLines } = problem
  if (!instance.kept?.length) return
  const taken = new Float64Array(windows)
  for (let member = 0; member < problem.members; member += 1) {
    taken.fill(0)
    let kinds = 0
    for (let holding = first[member]!; holding < first[member + 1]!; holding += 1) {
      if (floor[holding] === 0) continue
      kinds += 1
      for (const window of covers[lineOf[holding]!]!) taken[window]! += floor[holding]! * centihours[holding]!
    }
    mostLines[member] = Math.max(mostLines[member]!, kinds)
    for (let window = 0; window < windows; window += 1) {
      const at = member * windows + window
      hours[at] = Math.max(hours[at]!, taken[window]!)
    }
  }
}
