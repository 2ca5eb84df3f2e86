/** Old events in today's words: pure steps from one version of a type to the next, never an edit. */
import type { Json } from './canonical.ts'
import { invariant } from './invariant.ts'

type Body = { readonly [key: string]: Json }
/** By type, the step from version 1 to 2, from 2 to 3 …; a type without steps is at version 1. */
export type UpcastSteps = Readonly<Record<string, readonly ((body: Body) => Body)[]>>

export const currentVersion = (steps: UpcastSteps, type: string): number => (steps[type]?.length ?? 0) + 1

/** The body in the newest version. A version newer than ours is for a newer app: the caller asks before. */
export const upcast = (steps: UpcastSteps, type: string, version: number, body: Body): Body => {
  invariant(version <= currentVersion(steps, type), `${type} v${version} is newer than this program`)
  return (steps[type] ?? []).slice(version - 1).reduce((older, step) => step(older), body)
}
