/** The exchange standard's two files: a project of all that may leave, and the codebook alone. */
import { ok, refuse } from '../../core/kernel/result.ts'
import { fitToLeave } from '../../core/study/coding/leaving-words.ts'
import { codebookOfStudy } from '../../formats/study/exchange/export-project.ts'
import { allCodes } from '../../formats/study/refi-qda/project.ts'
import { writeCodebook, writeProject } from '../../formats/study/refi-qda/write-project.ts'
import { exportedProject } from '../../keeping/study/export-project.ts'
import { isSet } from '../call.ts'
import type { StudyFormat } from './export-file.ts'

export const refiQda: StudyFormat = async (kept, { acting, call }) => {
  const exported = await exportedProject(kept, acting, {
    ...{ withMemos: !isSet(call, 'no-memos'), names: [] },
  })
  if (!exported.ok) return exported
  const { project, stayed, respondents, covered } = exported.value
  const selections = project.sources.flatMap((source) => source.selections)
  const codings = [...project.sources, ...selections].reduce((sum, one) => sum + one.codings.length, 0)
  const counts = {
    ...{ codes: allCodes(project.codes).length, sources: project.sources.length },
    ...{ selections: selections.length, codings, cases: project.cases.length, notes: project.notes.length },
    ...{ withoutConsent: stayed.withoutConsent, notCleared: stayed.notCleared, memosLeft: stayed.memos },
    covered,
    heldBack: stayed.heldBack,
  }
  const bytes = await writeProject(project)
  return ok({ bytes, counts, respondents, told: 'study.projectLeaves' })
}

export const refiCodebook: StudyFormat = async (kept) => {
  const { study, covered } = fitToLeave(kept.study, [])
  const codes = codebookOfStudy(study, kept.store.book)
  if (codes.length === 0) return refuse('refi.noCodes')
  return ok({ bytes: writeCodebook(codes), counts: { codes: allCodes(codes).length, covered } })
}
