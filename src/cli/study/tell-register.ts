/** Tells the register of reports what an export takes out, with what its call says of it: `--label` and `--to`. */
import type { Result } from '../../core/kernel/result.ts'
import { issueReport } from '../../keeping/study/issue-report.ts'
import type { KeptStudy } from '../../keeping/study/kept-study.ts'
import { textOf, type Call } from '../call.ts'
import type { Edge } from '../edge.ts'
import { actingOn } from './open.ts'

type Telling = {
  readonly call: Call
  readonly edge: Edge
  readonly format: string
  /** Whose words or figures are in it. */
  readonly respondents: readonly string[]
}

/** Refused: somebody who does not lead the study. */
export const tellRegister = (
  kept: KeptStudy,
  { call, edge, format, respondents }: Telling,
): Promise<Result<unknown>> => {
  const { reports } = kept.study.consent
  let number = reports.size + 1
  while (reports.has(`report-${number}`)) number += 1
  return issueReport(kept, actingOn(edge, call), {
    ...{ report: `report-${number}`, respondents },
    ...{ label: textOf(call, 'label') ?? `study export ${format}`, audience: textOf(call, 'to') ?? '–' },
  })
}
