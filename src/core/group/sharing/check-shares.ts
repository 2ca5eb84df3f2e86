/** Whether shares can be: every limit asked anew, with the place where one is passed. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Instance, Kept, Line, Member, Share, Skill } from '../../share-out/instance.ts'

/** A member with her pieces by line, what she keeps, and the lines of those that are more than 0. */
type Load = {
  readonly member: Member
  readonly shares: ReadonlyMap<string, number>
  readonly kept: ReadonlyMap<string, Kept>
}
type Lines = ReadonlyMap<string, Line>

/**
 * Refused: more pieces than a line has, a member or line that is not there or not shown, fewer or more than is kept,
 * fewer than a lot, more than her most, too many lines, more hours than she offers. What is kept holds where one of
 * these would not allow it; then the limit reaches just so far.
 */
export const checkShares = (instance: Instance, shares: readonly Share[]): Result<void> => {
  const lines: Lines = new Map(instance.lines.map((line) => [line.id, line]))
  const byMember = new Map<string, Map<string, number>>()
  for (const { member, line, pieces } of shares) {
    const own = byMember.get(member) ?? new Map<string, number>()
    byMember.set(member, own.set(line, (own.get(line) ?? 0) + pieces))
  }
  const members = new Set(instance.members.map(({ id }) => id))
  const enough = checkPieces(instance, byMember)
  if (!enough.ok) return enough
  const stranger = [...byMember.keys()].find((person) => !members.has(person))
  if (stranger !== undefined) return refuse('sharing.notTakingPart', { person: stranger })
  for (const member of instance.members) {
    const kept = new Map(
      (instance.kept ?? []).flatMap((one) => (one.member === member.id ? [[one.line, one]] : [])),
    )
    const load = { member, shares: byMember.get(member.id) ?? new Map<string, number>(), kept }
    for (const check of [checkKept, checkEachLine, checkMostLines, checkHours]) {
      const fits = check(load, lines)
      if (!fits.ok) return fits
    }
  }
  return ok(undefined)
}

const checkPieces = (
  { lines, kept = [] }: Instance,
  byMember: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Result<void> => {
  for (const { id, pieces } of lines) {
    const given = [...byMember.values()].reduce((sum, own) => sum + (own.get(id) ?? 0), 0)
    const held = kept.reduce((sum, one) => sum + (one.line === id ? one.pieces : 0), 0)
    const left = Math.max(pieces, held)
    if (given > left) return refuse('sharing.tooManyPieces', { line: id, pieces: given, left })
  }
  return ok(undefined)
}

const checkKept = ({ member, shares, kept }: Load): Result<void> => {
  for (const { line, pieces: keeps, how } of kept.values()) {
    const pieces = shares.get(line) ?? 0
    if (pieces < keeps || (how === 'exactly' && pieces > keeps))
      return refuse('sharing.keptPieces', { person: member.id, line, pieces, kept: keeps })
  }
  return ok(undefined)
}

const checkEachLine = (load: Load, lines: Lines): Result<void> => {
  const { member, shares, kept } = load
  const skills = new Map(member.skills.map((skill) => [skill.line, skill]))
  for (const [id, pieces] of shares) {
    if (pieces === 0) continue
    const [line, skill] = [lines.get(id), skills.get(id)]
    if (!line || !skill) return refuse('sharing.notShown', { person: member.id, line: id })
    const keeps = kept.get(id)?.pieces ?? 0
    const lot = lotOf(line, keeps)
    if (pieces < lot) return refuse('sharing.belowLot', { person: member.id, line: id, pieces, lot })
    const most = Math.max(skill.most ?? pieces, keeps)
    if (pieces > most) return refuse('sharing.aboveMost', { person: member.id, line: id, pieces, most })
  }
  return ok(undefined)
}

const lotOf = ({ lot, pieces }: Line, keeps: number): number => {
  const least = Math.min(lot, Math.max(1, pieces))
  return keeps > 0 ? Math.min(least, keeps) : least
}

const countAbove0 = (pieces: readonly number[]): number => pieces.filter((count) => count > 0).length

const checkMostLines = ({ member, shares, kept }: Load): Result<void> => {
  if (member.mostLines === undefined) return ok(undefined)
  const held = countAbove0([...kept.values()].map(({ pieces }) => pieces))
  const [lines, most] = [countAbove0([...shares.values()]), Math.max(member.mostLines, held)]
  return lines > most ? refuse('sharing.tooManyLines', { person: member.id, lines, most }) : ok(undefined)
}

/** One piece's time, its line's weeks, how many she would make and how many of these she keeps. */
type Task = Pick<Line, 'startWeek' | 'dueWeek'> &
  Pick<Skill, 'centihours'> & { readonly pieces: number; readonly keeps: number }

/** In all weeks from a line's first to a line's last: the work that must be done within them fits her hours there. */
const checkHours = ({ member, shares, kept }: Load, lines: Lines): Result<void> => {
  const tasks = member.skills.flatMap((skill): Task[] => {
    const line = lines.get(skill.line)
    const pieces = shares.get(skill.line) ?? 0
    const keeps = kept.get(skill.line)?.pieces ?? 0
    if (!line || (pieces === 0 && keeps === 0)) return []
    const { startWeek, dueWeek } = line
    return [{ startWeek, dueWeek, centihours: skill.centihours, pieces, keeps }]
  })
  for (const first of new Set(tasks.map(({ startWeek }) => startWeek))) {
    for (const last of new Set(tasks.map(({ dueWeek }) => dueWeek))) {
      const lacking = lackingBetween(member, tasks, { first, last })
      if (lacking > 0) {
        const minutes = Math.ceil((lacking * 60) / 100)
        return refuse('sharing.noTime', { person: member.id, minutes, first, last })
      }
    }
  }
  return ok(undefined)
}

type Weeks = { readonly first: number; readonly last: number }

const lackingBetween = (member: Member, tasks: readonly Task[], { first, last }: Weeks): number => {
  const within = tasks.filter(({ startWeek, dueWeek }) => startWeek >= first && dueWeek <= last)
  const sumOf = (pieces: (task: Task) => number): number =>
    within.reduce((sum, task) => sum + pieces(task) * task.centihours, 0)
  const offered = member.weekCentihours.slice(first - 1, last).reduce((sum, hours) => sum + hours, 0)
  return (
    sumOf(({ pieces }) => pieces) -
    Math.max(
      offered,
      sumOf(({ keeps }) => keeps),
    )
  )
}
