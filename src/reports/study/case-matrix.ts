/** Codes by people: 1 where a theme was coded in somebody's words, else 0. */
import type { StudyView } from './study-view.ts'
import type { Teller } from './teller.ts'

export type CaseMatrix = {
  readonly codes: readonly string[]
  readonly rows: readonly { readonly teller: Teller; readonly cells: readonly (0 | 1)[] }[]
}

/** One row for each person of whom a cleared text is there; `withBelow` counts what lies below a code. */
export const caseMatrix = (
  { tree, tellers, byCode }: StudyView,
  { withBelow = false }: { readonly withBelow?: boolean } = {},
): CaseMatrix => {
  const codes = tree.rows.map((row) => row.code.code)
  const told = codes.map((code) => {
    const people = new Set<string>()
    for (const one of withBelow ? tree.below(code) : [code])
      for (const { transcript } of byCode.get(one) ?? []) people.add(tellers.get(transcript)?.teller ?? '')
    return people
  })
  const people = new Map([...tellers.values()].map((teller) => [teller.teller, teller]))
  const rows = [...people.values()].map((teller) => ({
    teller,
    cells: told.map((set) => (set.has(teller.teller) ? 1 : 0)),
  }))
  return { codes, rows }
}
