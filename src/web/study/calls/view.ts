/** What whoever works may see of the coding, put in order for tables and quotes; made anew once something was noted. */
import type { Result } from '../../../core/kernel/result.ts'
import { ok } from '../../../core/kernel/result.ts'
import { heldTexts } from '../../../core/study/interviews/second-interviews.ts'
import { visibleSelections } from '../../../core/study/coding/visible.ts'
import { readText, type KeptStudy } from '../../../keeping/study/kept-study.ts'
import { viewStudy, type StudyView } from '../../../reports/study/study-view.ts'
import type { Here } from '../acting.ts'

const known = new WeakMap<KeptStudy, { readonly of: string; readonly view: StudyView }>()

export const viewOf = (kept: KeptStudy, { by }: Here): StudyView => {
  const { day, clock, device, seq } = kept.study.last
  const of = `${by} ${day} ${clock} ${device} ${seq} ${kept.study.shredded.size}`
  const before = known.get(kept)
  if (before?.of === of) return before.view
  const view = viewStudy(kept.study, visibleSelections(kept.study, by))
  known.set(kept, { of, view })
  return view
}

/** Cleared texts, opened here for as long as the study is open; of all transcripts where none are named. */
export const textsOf = async (
  kept: KeptStudy,
  wanted?: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> => {
  const texts = new Map<string, string>()
  const isHeld = heldTexts(kept.study)
  for (const one of kept.study.interviews.transcripts.values()) {
    const { transcript, cleared } = one
    if (!cleared || isHeld(one) || (wanted && !wanted.includes(transcript))) continue
    const text = await readText(kept, cleared.text)
    if (!text.ok) return text
    texts.set(transcript, text.value)
  }
  return ok(texts)
}
