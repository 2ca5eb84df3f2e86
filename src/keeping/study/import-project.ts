/** A project of another program into an open study: all of it in one write, or nothing of it. */
import { ok, type Result } from '../../core/kernel/result.ts'
import type { StudyLanguage } from '../../core/study/sample/events.ts'
import { needsRole } from '../../core/study/sample/roles.ts'
import { planImport, type ImportPlan } from '../../formats/study/exchange/import-plan.ts'
import type { ReadProject } from '../../formats/study/refi-qda/read-project.ts'
import { keepSnapshot, note, sealText, type Acting, type KeptStudy } from './kept-study.ts'

export type BringProject = {
  readonly read: ReadProject
  /** Of the texts; projects do not say. */
  readonly language: StudyLanguage
  /** Who took the names out before, as the lead declares; nothing: the texts are to be cleared here. */
  readonly takenOutBy?: string | null
}

/** Refused, with nothing noted: somebody who does not lead the study; a store that is full or no longer ours. */
export const importProject = async (
  kept: KeptStudy,
  acting: Acting,
  { read, language, takenOutBy = null }: BringProject,
): Promise<Result<ImportPlan>> => {
  const { by, on } = acting
  const leads = needsRole(kept.study.sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const plan = planImport(kept.study, read, { on, language, takenOutBy })
  const seals = new Map<string, string>()
  for (const { transcript, about, text } of plan.texts) {
    const sealed = await sealText(kept, about, text)
    if (!sealed.ok) return sealed
    seals.set(transcript, sealed.value)
  }
  const noted = await note(kept, acting, () => ok(plan.notes(seals)))
  if (!noted.ok) return noted
  // What was noted is safe; a snapshot only makes the next opening quick.
  await keepSnapshot(kept)
  return ok(plan)
}
