/** Lines of entries that were taken back, told apart from the rest. */
import { sum } from '../../core/kernel/amounts.ts'

type Line = { readonly ref: string }
export type Apart<Told> = {
  readonly lines: readonly Told[]
  /** What was taken back, with what took it back: together nothing. */
  readonly takenBack: readonly Told[]
}

/** Puts each taken-back entry and its correction apart, where their lines cancel out; the rest keeps its order. */
export const apart = <Told extends Line>(
  corrected: ReadonlyMap<string, string>,
  lines: readonly Told[],
  amountOf: (line: Told) => number,
): Apart<Told> => {
  const byRef = new Map<string, Told[]>()
  for (const line of lines) byRef.set(line.ref, [...(byRef.get(line.ref) ?? []), line])
  const pairs = new Set(
    [...corrected].flatMap((pair) => {
      const both = pair.flatMap((ref) => byRef.get(ref) ?? [])
      return both.length > 0 && sum(both.map(amountOf)) === 0 ? pair : []
    }),
  )
  return {
    lines: lines.filter(({ ref }) => !pairs.has(ref)),
    takenBack: lines.filter(({ ref }) => pairs.has(ref)),
  }
}
