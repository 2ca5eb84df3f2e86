/** Cases that are no respondents of the study: which there are, with their texts and values, and writing them. */
import type { Result } from '../../../core/kernel/result.ts'
import { writtenValues } from '../../../core/study/coding/case-values.ts'
import type { Case } from '../../../core/study/coding/coding.ts'
import { decideWriteCase } from '../../../core/study/coding/write-case.ts'
import { holdsRole } from '../../../core/study/sample/sample.ts'
import { freshCode, take, tell } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type CasesTold = {
  readonly cases: readonly Pick<Case, 'case' | 'name' | 'transcripts' | 'values'>[]
  /** Cleared texts of no respondent: one of hers needs no case, she is one. */
  readonly texts: readonly { readonly transcript: string; readonly label: string }[]
  readonly mayWrite: boolean
}
export type CaseWords = {
  /** Nothing for a new one. */
  readonly case: string | undefined
  readonly name: string
  readonly transcripts: readonly string[]
  readonly values: readonly { readonly variable: string; readonly value: string }[]
}

export const caseCalls = {
  cases: (desk: Desk): Promise<Result<CasesTold>> =>
    tell(desk, ({ coding, interviews, sample }, here) => ({
      cases: [...coding.cases.values()],
      texts: [...interviews.transcripts.values()]
        .filter(({ cleared, respondent }) => cleared !== null && respondent === null)
        .map(({ transcript, label }) => ({ transcript, label })),
      mayWrite: holdsRole(sample, { ...here, role: 'lead' }),
    })),

  /** A case keeps its passages, and a value its type while it fits. */
  writeCase: (desk: Desk, { name, transcripts, values, ...told }: CaseWords): Promise<Result<void>> =>
    take(desk, (study, here) => {
      const before = told.case === undefined ? undefined : study.coding.cases.get(told.case)
      return decideWriteCase(study, {
        ...{ ...here, case: told.case ?? freshCode('case'), name: name.trim(), guid: before?.guid ?? null },
        ...{ transcripts: [...transcripts], passages: [...(before?.passages ?? [])] },
        values: writtenValues(before?.values ?? [], values),
      })
    }),
} as const
