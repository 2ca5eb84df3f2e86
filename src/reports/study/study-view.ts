/** What somebody may see of a study's coding, put in order once for all tables: make it anew when the study changed. */
import { byText } from '../../core/kernel/text-order.ts'
import type { StudyBook } from '../../core/study/book.ts'
import type { Selection } from '../../core/study/coding/coding.ts'
import { codeTree, type CodeTree } from './code-tree.ts'
import { tellersOf, type Teller } from './teller.ts'

export type StudyView = {
  readonly study: StudyBook
  readonly tree: CodeTree
  readonly tellers: ReadonlyMap<string, Teller>
  /** By transcript in the order of the transcripts, then from the beginning of the text to its end. */
  readonly byTranscript: ReadonlyMap<string, readonly Selection[]>
  /** The same order within each code. */
  readonly byCode: ReadonlyMap<string, readonly Selection[]>
}

/**
 * Puts selections in order: those that the viewer may see (`visibleSelections`), never simply all.
 * What lies in a text that is not here (any more), or in one that is not cleared, is left out.
 */
export const viewStudy = (study: StudyBook, selections: Iterable<Selection>): StudyView => {
  const tree = codeTree(study.coding)
  const tellers = tellersOf(study)
  const byTranscript = new Map<string, Selection[]>()
  for (const transcript of tellers.keys()) byTranscript.set(transcript, [])
  for (const selection of selections) byTranscript.get(selection.transcript)?.push(selection)
  const byCode = new Map<string, Selection[]>()
  for (const { code } of tree.rows) byCode.set(code.code, [])
  for (const here of byTranscript.values()) {
    here.sort(inText)
    for (const selection of here) byCode.get(selection.code)?.push(selection)
  }
  return { study, tree, tellers, byTranscript, byCode }
}

/** From the beginning of a text to its end; of what begins together the longer first. */
const inText = (one: Selection, other: Selection): number =>
  one.from - other.from || other.to - one.to || byText(one.selection, other.selection)

/** What is coded with a code, or with one below it too, in the order of the texts. */
export const codedWith = (
  { tree, tellers, byCode, byTranscript }: StudyView,
  { code, withBelow = false }: { readonly code: string; readonly withBelow?: boolean | undefined },
): readonly Selection[] => {
  const codes = tree.below(code)
  if (!withBelow || codes.length < 2) return byCode.get(code) ?? []
  const wanted = new Set(codes)
  const found: Selection[] = []
  for (const transcript of tellers.keys())
    for (const one of byTranscript.get(transcript) ?? []) if (wanted.has(one.code)) found.push(one)
  return found
}

type Passage = Pick<Selection, 'from' | 'to'>

/** Where a passage ends for what it meets: a place without length counts as its character. */
export const reachOf = ({ from, to }: Passage): number => Math.max(to, from + 1)

/** Whether two passages of one text share a character. */
export const overlap = (one: Passage, other: Passage): boolean =>
  one.from < reachOf(other) && other.from < reachOf(one)
