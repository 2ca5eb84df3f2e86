/** How many entries of one copy another does not have. */
import { streams } from '../../core/kernel/entry.ts'
import type { Heads } from '../../storage/port.ts'

export const noHeads: Heads = { book: {}, vault: {} }

export const missingThere = (ours: Heads, theirs: Heads = noHeads): number => {
  let missing = 0
  for (const stream of streams)
    for (const [device, { seq }] of Object.entries(ours[stream]))
      missing += Math.max(0, seq - (theirs[stream][device]?.seq ?? 0))
  return missing
}
