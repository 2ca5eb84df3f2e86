/** One entry out of the log, by its reference. */
import { referenceOf, type Recorded } from '../core/kernel/entry.ts'
import type { KeptGroup } from './kept-group.ts'

/** Nothing where the book does not have it. Only what that device wrote from it on is read. */
export const entryOf = async ({ store, group }: KeptGroup, ref: string): Promise<Recorded | undefined> => {
  const dot = ref.indexOf('.')
  const [device, seq] = [ref.slice(0, dot), Number(ref.slice(dot + 1))]
  for await (const batch of store.recorded('book', { ...group.seen, [device]: seq - 1 })) {
    const found = batch.find((entry) => referenceOf(entry) === ref)
    if (found) return found
  }
  return undefined
}
