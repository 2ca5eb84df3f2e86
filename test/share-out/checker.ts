/** The independent checker of the fixtures, which takes nothing from the program. */
// @ts-expect-error -- a script of its own, without types
import { check as checkUntyped } from '../fixtures/share-out/check.mjs'

export type Checked = {
  readonly feasible: boolean
  readonly errors: readonly string[]
  readonly shortfallPieces: number
  readonly traineeShort: number
  readonly minLevelAble: number | null
  readonly leximinAble: readonly number[]
}

export const check = (instance: unknown, solution: unknown): Checked =>
  checkUntyped(instance, solution) as Checked
