/** Sensitive themes: which may be told at all, and where in the texts they lie. */
import type { Selection } from '../../../core/study/coding/coding.ts'
import { codedBelow, overlap, type StudyView } from '../study-view.ts'
import { leastAlike } from './attribution.ts'

/** The codes that may be counted and quoted: a sensitive one from five households on that speak of it, or of what lies below it. */
export const countableCodes = (view: StudyView): ReadonlySet<string> =>
  new Set(
    view.tree.rows
      .filter(({ code, isSensitive }) => !isSensitive || householdsOf(view, code.code) >= leastAlike)
      .map(({ code }) => code.code),
  )

const householdsOf = (view: StudyView, code: string): number => {
  const households = new Set<string>()
  for (const { transcript } of codedBelow(view, code))
    households.add(view.tellers.get(transcript)?.household ?? '')
  return households.size
}

/**
 * The sensitive codes that lie on a passage, whoever chose them: also what one coder of an open round may not see of the
 * other guards the woman who said it.
 */
export const sensitiveOn = (view: StudyView): ((passage: Selection) => readonly string[]) => {
  const places = new Map<string, Selection[]>()
  for (const selection of view.study.coding.selections.values()) {
    if (!view.tree.byCode.get(selection.code)?.isSensitive) continue
    const here = places.get(selection.transcript)
    if (here) here.push(selection)
    else places.set(selection.transcript, [selection])
  }
  return (passage) =>
    (places.get(passage.transcript) ?? [])
      .filter((selection) => overlap(passage, selection))
      .map((selection) => selection.code)
}
