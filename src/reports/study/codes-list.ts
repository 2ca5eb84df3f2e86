/** The codebook with what was coded: how many people each theme comes from, by itself and with all below it. */
import type { Selection } from '../../core/study/coding/coding.ts'
import type { CodeRow } from './code-tree.ts'
import { codedBelow, peopleCounter, type StudyView } from './study-view.ts'

export type CodeCounts = {
  /** People in whose words it was coded; what a report may count. */
  readonly tellers: number
  /** Passages; one woman may have many, and two coders may have coded the same one. */
  readonly selections: number
}
export type CodeListed = CodeRow & { readonly own: CodeCounts; readonly below: CodeCounts }

/** Every code in the order of the codebook; `below` counts the code itself and all that lies below it. */
export const codesList = (view: StudyView): readonly CodeListed[] => {
  const people = peopleCounter(view)
  const countsOf = (selections: readonly Selection[]): CodeCounts => {
    people.next()
    const tellers = selections.reduce((sum, { transcript }) => sum + (people.isNew(transcript) ? 1 : 0), 0)
    return { tellers, selections: selections.length }
  }
  return view.tree.rows.map((row) => {
    const { code } = row.code
    return { ...row, own: countsOf(view.byCode.get(code) ?? []), below: countsOf(codedBelow(view, code)) }
  })
}
