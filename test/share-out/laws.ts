/** The laws of a share-out: what must hold between the answers to an instance and to the same one changed. */
import type { Instance, Member, Share } from '../../src/core/share-out/instance.ts'
import { diceOf } from './dice.ts'
import { isAble } from './fits.ts'
import { compareLevels, figuresOf, firstDifference, type Figures } from './judge.ts'

/** The best share-out, as far as a solver is sure of it. */
export type Solver = (instance: Instance) => readonly Share[] | undefined

/** What breaks a law for one instance; nothing where it holds or the solver is not sure. */
export type Law = (solve: Solver, instance: Instance, seed: number) => readonly string[]

const solvedBoth = (
  solve: Solver,
  one: Instance,
  other: Instance,
): readonly [Figures, Figures] | undefined => {
  const [first, second] = [solve(one), solve(other)]
  return first && second && [figuresOf(one, first), figuresOf(other, second)]
}

const ableIn = (instance: Instance): string =>
  instance.members
    .filter((member) => isAble(instance, member))
    .map(({ id }) => id)
    .join()

/** One member offers an hour more in one week: never more short; and where just as much is, never less fair. */
export const moreHours: Law = (solve, instance, seed) => {
  const dice = diceOf(seed)
  const { id } = dice.one(instance.members)
  const week = dice.from(0, instance.weeks - 1)
  const members = instance.members.map((member) =>
    member.id === id
      ? {
          ...member,
          weekCentihours: member.weekCentihours.map((hours, at) => hours + (at === week ? 100 : 0)),
        }
      : member,
  )
  const more = { ...instance, members }
  const solved = solvedBoth(solve, instance, more)
  if (!solved) return []
  const [before, after] = solved
  const change = firstDifference(after, before, ['shortage', 'trainees'])
  if (change) return change.better < 0 ? [`${change.priority} by ${-change.better}`] : []
  const isWorse = ableIn(instance) === ableIn(more) && compareLevels(after.levels, before.levels) < 0
  return isWorse ? [`levels ${before.levels.join()} became ${after.levels.join()}`] : []
}

/** The same people, lines and order, written down differently. */
const rewritten = (instance: Instance): Instance => {
  const other = (id: string): string => `${90 - id.charCodeAt(0)} ${id}`
  return {
    ...instance,
    lines: instance.lines.map((line) => ({ ...line, id: other(line.id) })).reverse(),
    members: instance.members
      .map((member) => ({
        ...member,
        id: other(member.id),
        skills: member.skills.map((skill) => ({ ...skill, line: other(skill.line) })).reverse(),
      }))
      .reverse(),
    ...(instance.kept && {
      kept: instance.kept
        .map((kept) => ({ ...kept, member: other(kept.member), line: other(kept.line) }))
        .reverse(),
    }),
  }
}

/** Members and lines renamed and turned round: the same figures. */
export const otherOrder: Law = (solve, instance) => {
  const solved = solvedBoth(solve, instance, rewritten(instance))
  const change = solved && firstDifference(...solved)
  return change ? [`${change.priority} by ${change.better}`] : []
}

/** All pay and all that was earned doubled: the same pieces are best, and levels double. */
export const doublePay: Law = (solve, instance) => {
  const doubled: Instance = {
    ...instance,
    lines: instance.lines.map((line) => ({ ...line, payCentimos: 2 * line.payCentimos })),
    members: instance.members.map((member) => ({ ...member, earnedCentimos: 2 * member.earnedCentimos })),
  }
  const [shares, after] = [solve(instance), solve(doubled)]
  if (!shares || !after) return []
  const [figures, twice] = [figuresOf(instance, shares), figuresOf(doubled, after)]
  const levels = figures.levels.map((level) => 2 * level)
  const change =
    firstDifference(figuresOf(instance, after), figures) ?? firstDifference(twice, { ...figures, levels })
  return change ? [`${change.priority} by ${change.better}`] : []
}

/** One member more who may knit nothing: the same figures. */
export const oneWithoutSkills: Law = (solve, instance, seed) => {
  const dice = diceOf(seed)
  const idle: Member = {
    ...{ id: 'Zita', earnedCentimos: 100 * dice.from(0, 20), desiredCentimos: 1000, skills: [] },
    weekCentihours: Array.from({ length: instance.weeks }, () => 1000),
  }
  const at = dice.from(0, instance.members.length)
  const members = [...instance.members.slice(0, at), idle, ...instance.members.slice(at)]
  const solved = solvedBoth(solve, instance, { ...instance, members })
  const change = solved && firstDifference(...solved)
  return change ? [`${change.priority} by ${change.better}`] : []
}
