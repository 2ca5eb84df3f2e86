/** Memos with what they are about, in words that the researchers know: a theme's path, a text's label, a passage. */
import { byText } from '../../core/kernel/text-order.ts'
import type { Memo } from '../../core/study/coding/coding.ts'
import type { StudyView } from './study-view.ts'

export type MemoListed = {
  readonly memo: Memo
  readonly transcript: string | null
  readonly code: string | null
}

/**
 * The memos that a viewer may read, the newest first. A memo on a selection that the viewer may not see stays away;
 * one on a text or passage is shown where the caller gave it.
 */
export const memosList = (view: StudyView, memos: Iterable<Memo>): readonly MemoListed[] => {
  const visible = new Map(
    [...view.byTranscript.values()].flat().map((selection) => [selection.selection, selection]),
  )
  const listed = [...memos].flatMap((memo): MemoListed | readonly MemoListed[] => {
    const { about } = memo
    if (about.kind === 'study' || about.kind === 'case') return { memo, transcript: null, code: null }
    if (about.kind === 'code') return { memo, transcript: null, code: about.id }
    if (about.kind === 'passage') return { memo, transcript: about.transcript, code: null }
    if (about.kind === 'transcript') return { memo, transcript: about.id, code: null }
    const selection = visible.get(about.id)
    return selection ? { memo, transcript: selection.transcript, code: selection.code } : []
  })
  return listed.sort(
    (one, other) => byText(other.memo.on, one.memo.on) || byText(one.memo.memo, other.memo.memo),
  )
}
