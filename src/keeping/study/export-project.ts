/** An open study as a project for other programs: texts are opened only where they may leave. */
import { ok, type Result } from '../../core/kernel/result.ts'
import { fitToLeave } from '../../core/study/coding/leaving-words.ts'
import type { NamesKnown } from '../../core/study/interviews/scan/own-names.ts'
import { needsRole } from '../../core/study/sample/roles.ts'
import { mayLeave, projectOfStudy, type Exported } from '../../formats/study/exchange/export-project.ts'
import { readText, type Acting, type KeptStudy } from './kept-study.ts'

export type ExportedFit = Exported & {
  /** Places in titles, codes, cases and memos where something stands for a name. */
  readonly covered: number
}

/** Refused: somebody who does not lead the study. A text that is not on this copy stays, and is counted. */
export const exportedProject = async (
  kept: KeptStudy,
  { by, on }: Pick<Acting, 'by' | 'on'>,
  { withMemos, names }: { readonly withMemos: boolean; readonly names: NamesKnown },
): Promise<Result<ExportedFit>> => {
  const { study, store } = kept
  const leads = needsRole(study.sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const opened = await Promise.all(
    [...study.interviews.transcripts.values()].map(async (one) => {
      const may = one.cleared && mayLeave(study, one, on) === 'yes'
      const text = may ? await readText(kept, one.cleared.text) : undefined
      return text?.ok ? ([[one.transcript, text.value]] as const) : []
    }),
  )
  const texts = new Map(opened.flat())
  const fit = fitToLeave(study, names)
  const exported = projectOfStudy(fit.study, { on, book: store.book, viewer: by, texts, withMemos })
  return ok({ ...exported, covered: fit.covered })
}
