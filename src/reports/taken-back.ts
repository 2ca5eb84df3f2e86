/** What was taken back at once is folded away where entries are shown; a later correction stays beside what it corrects. */
import { bodyOf, referenceOf, type Recorded } from '../core/kernel/entry.ts'

/** The moment in which a tap can be taken back, and the time that writing takes on a slow phone. */
const momentMicros = 20_000_000

/** The entries without those pairs, in their order. */
export const withoutTakenBack = <One extends Recorded>(entries: readonly One[]): readonly One[] => {
  const byRef = new Map(entries.map((entry) => [referenceOf(entry), entry]))
  const gone = new Set<Recorded>()
  for (const entry of entries) {
    const { corrects } = bodyOf(entry)
    const wrong = typeof corrects === 'string' ? byRef.get(corrects) : undefined
    if (!wrong || gone.has(wrong) || entry.device !== wrong.device) continue
    if (entry.clock - wrong.clock > momentMicros) continue
    gone.add(entry)
    gone.add(wrong)
  }
  return entries.filter((entry) => !gone.has(entry))
}
