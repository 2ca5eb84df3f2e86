/** A report stands in the register before its file exists, so that it can be called back whatever happens then. */
import type { Result } from '../../core/kernel/result.ts'
import { decideIssueReport, type IssueReport } from '../../core/study/consent/reports.ts'
import { note, type Acting, type KeptStudy } from './kept-study.ts'

/** Refused: what `decideIssueReport` refuses. */
export const issueReport = (
  kept: KeptStudy,
  acting: Acting,
  told: Omit<IssueReport, 'on' | 'by'>,
): Promise<Result<unknown>> =>
  note(kept, acting, (study) => decideIssueReport(study, { on: acting.on, by: acting.by, ...told }))
