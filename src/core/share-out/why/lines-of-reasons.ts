/** A member's reasons put together for people: at most three lines, by what she knits, her own limits, and others. */
import type { Reason } from './answer.ts'

export type Family = 'skill' | 'own' | 'others'

export type ReasonLine = {
  readonly family: Family
  /** The reasons of one code each, in the order of SPEC.md. */
  readonly parts: readonly (readonly [Reason, ...Reason[]])[]
}

const families: readonly (readonly [Family, readonly Reason['code'][]])[] = [
  ['skill', ['skill']],
  ['own', ['byHand', 'most', 'lines', 'time']],
  ['others', ['open', 'free', 'turn', 'lot', 'trainee', 'held', 'whole', 'unpaid', 'none']],
]

/** Every reason in one of at most three lines; a line without reasons is left out. */
export const linesOf = (reasons: readonly Reason[]): readonly ReasonLine[] =>
  families.flatMap(([family, codes]) => {
    const parts = codes.flatMap((code) => {
      const [first, ...others] = reasons.filter((reason) => reason.code === code)
      return first ? [[first, ...others] as const] : []
    })
    return parts.length > 0 ? [{ family, parts }] : []
  })
