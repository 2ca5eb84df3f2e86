/** The codebook with what was coded: how many people each theme comes from, by itself and with all below it. */
import type { CodeRow } from './code-tree.ts'
import type { StudyView } from './study-view.ts'

export type CodeCounts = {
  /** People in whose words it was coded; what a report may count. */
  readonly tellers: number
  /** Passages; one woman may have many, and two coders may have coded the same one. */
  readonly selections: number
}
export type CodeListed = CodeRow & { readonly own: CodeCounts; readonly below: CodeCounts }

/** Every code in the order of the codebook; `below` counts the code itself and all that lies below it. */
export const codesList = (view: StudyView): readonly CodeListed[] => {
  const { tree, tellers, byCode } = view
  const told = new Map<string, ReadonlySet<string>>()
  for (const [code, selections] of byCode)
    told.set(code, new Set(selections.map(({ transcript }) => tellers.get(transcript)?.teller ?? '')))
  return tree.rows.map((row) => {
    const codes = tree.below(row.code.code)
    const all = new Set<string>()
    let selections = 0
    for (const code of codes) {
      for (const teller of told.get(code) ?? []) all.add(teller)
      selections += byCode.get(code)?.length ?? 0
    }
    const own = {
      tellers: told.get(row.code.code)?.size ?? 0,
      selections: byCode.get(row.code.code)?.length ?? 0,
    }
    return { ...row, own, below: { tellers: all.size, selections } }
  })
}
