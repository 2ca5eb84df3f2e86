/** Reports that left the study: who stands in them, and which to call back once somebody withdrew. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import type { SampleState } from '../sample/sample.ts'
import { wholeStudy, type NoteOf } from '../sample/subjects.ts'
import type { ConsentState, Report } from './consent.ts'
import type { ConsentEvent } from './events.ts'

type Areas = { readonly sample: SampleState; readonly consent: ConsentState }
export type IssueReport = {
  readonly on: Day
  readonly by: string
  readonly report: string
  readonly label: string
  /** Who has it, in words. */
  readonly audience: string
  /** Everybody whose words or figures stand in it. */
  readonly respondents: readonly string[]
}

/** Refused: a code that another report bears, no words for what it is or who has it, somebody unknown or who withdrew. */
export const decideIssueReport = (
  { sample, consent }: Areas,
  { by, ...issued }: IssueReport,
): Result<readonly NoteOf<ConsentEvent>[]> => {
  const { on, report, label, audience } = issued
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  if (consent.reports.has(report)) return refuse('study.codeTaken', { code: report })
  if (label.trim() === '' || audience.trim() === '') return refuse('study.reportIncomplete', { report })
  const respondents = [...new Set(issued.respondents)]
  const gone = respondents.find((one) => consent.withdrawn.has(one))
  if (gone !== undefined) return refuse('study.withdrew', { respondent: gone })
  const stranger = respondents.find((one) => !sample.respondents.has(one))
  if (stranger !== undefined) return refuse('study.unknownRespondent', { respondent: stranger })
  const body = { ...issued, label: label.trim(), audience: audience.trim(), respondents }
  return ok([{ about: wholeStudy, event: { type: 'consent.reportIssued', v: 1, body } }])
}

export type RecallReport = { readonly on: Day; readonly by: string; readonly report: string }

/** It was called back from those who have it. Refused: an unknown report, one that was called back already. */
export const decideRecallReport = (
  { sample, consent }: Areas,
  { on, by, report }: RecallReport,
): Result<readonly NoteOf<ConsentEvent>[]> => {
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const known = consent.reports.get(report)
  if (!known) return refuse('study.unknownReport', { report })
  if (known.recalled !== null) return refuse('study.recalledAlready', { report })
  return ok([{ about: wholeStudy, event: { type: 'consent.reportRecalled', v: 1, body: { on, report } } }])
}

export type ToRecall = Report & {
  /** Those in it who withdrew. */
  readonly withdrew: readonly string[]
}

/** The reports still out that hold words or figures of somebody who withdrew, in the order in which they were issued. */
export const reportsToRecall = ({ reports, withdrawn }: ConsentState): readonly ToRecall[] =>
  [...reports.values()].flatMap((report) => {
    const withdrew = report.respondents.filter((one) => withdrawn.has(one))
    return report.recalled === null && withdrew.length > 0 ? [{ ...report, withdrew }] : []
  })
