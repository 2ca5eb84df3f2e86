/** An open study as a project for other programs: texts are opened only where they may leave. */
import { ok, type Result } from '../../core/kernel/result.ts'
import { needsRole } from '../../core/study/sample/roles.ts'
import { mayLeave, projectOfStudy, type Exported } from '../../formats/study/exchange/export-project.ts'
import { readText, type Acting, type KeptStudy } from './kept-study.ts'

/** Refused: somebody who does not lead the study. A text that is not on this copy stays, and is counted. */
export const exportedProject = async (
  kept: KeptStudy,
  { by, on }: Pick<Acting, 'by' | 'on'>,
  { withMemos }: { readonly withMemos: boolean },
): Promise<Result<Exported>> => {
  const { study, store } = kept
  const leads = needsRole(study.sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const texts = new Map<string, string>()
  for (const transcript of study.interviews.transcripts.values()) {
    if (!transcript.cleared || mayLeave(study, transcript, on) !== 'yes') continue
    const text = await readText(kept, transcript.cleared.text)
    if (text.ok) texts.set(transcript.transcript, text.value)
  }
  return ok(projectOfStudy(study, { on, book: store.book, viewer: by, texts, withMemos }))
}
