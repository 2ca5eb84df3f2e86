/** Shares judged by the independent checker of the fixtures, which knows nothing of the engine. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Instance, Share } from '../../src/core/share-out/instance.ts'
import { instanceFile, solutionFile, type JsonFile } from './instance-file.ts'

export const fixtures = join(import.meta.dirname, '../../test/fixtures/share-out')

/** What the checker finds, of what is used here. */
export type Verdict = {
  readonly feasible: boolean
  readonly errors: readonly string[]
  readonly shortfallPieces: number
  readonly traineeShort: number
  /** The lowest level of an able member: soles, or soles by sol wished for. */
  readonly minLevelAble: number | null
  readonly giniAble: number
  readonly leximinAble: readonly number[]
}

type Checker = {
  readonly check: (instance: JsonFile, solution: JsonFile) => Verdict
  /** Above 0 where the first levels are fairer. */
  readonly lexcmp: (a: readonly number[], b: readonly number[], tolerance: number) => number
}

export const checker = (await import(pathToFileURL(join(fixtures, 'check.mjs')).href)) as Checker

/** Judges shares; throws where they are not feasible. */
export const checked = (instance: Instance, shares: readonly Share[]): Verdict => {
  const verdict = checker.check(instanceFile(instance), solutionFile(instance, shares))
  if (!verdict.feasible) throw new Error(`not feasible: ${verdict.errors.slice(0, 3).join('; ')}`)
  return verdict
}

/**
 * Which part of the able members are at most one of their best paid pieces below their ideal, as
 * `evaluate.mjs` defines it.
 */
export const withinOnePiece = (
  instance: Instance,
  shares: readonly Share[],
  ideals: ReadonlyMap<string, number>,
): number => {
  const pay = new Map(instance.lines.map(({ id, payCentimos }) => [id, payCentimos]))
  const isOrdered = new Map(instance.lines.map(({ id, pieces }) => [id, pieces > 0]))
  const incomes = new Map(instance.members.map(({ id, earnedCentimos }) => [id, earnedCentimos]))
  for (const { member, line, pieces } of shares)
    incomes.set(member, incomes.get(member)! + pieces * pay.get(line)!)
  const able = instance.members.filter(({ id }) => ideals.has(id))
  const near = able.filter(({ id, desiredCentimos, skills }) => {
    const ideal = ideals.get(id)! * (instance.fairness === 'share' ? desiredCentimos : 1)
    const best = Math.max(
      ...skills.filter(({ line }) => isOrdered.get(line)).map(({ line }) => pay.get(line)!),
    )
    return ideal - incomes.get(id)! <= best + 1e-4
  })
  return able.length === 0 ? 1 : near.length / able.length
}
