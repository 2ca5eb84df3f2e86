/** What a format of `chinu study export` gives: one file, its counts, and a sentence on what stays. */
import type { Result } from '../../core/kernel/result.ts'
import type { Acting, KeptStudy } from '../../keeping/study/kept-study.ts'
import type { Call } from '../call.ts'

/** What a format writes, with its counts, and a sentence on what stays. */
export type ExportFile = {
  readonly bytes: Uint8Array
  readonly counts: Readonly<Record<string, number>>
  /** Whose words are in it, for the register of reports; a file without anybody's is not told to it. */
  readonly respondents?: readonly string[]
  /** A key of the study's words that takes the counts; without one, nothing more is told. */
  readonly told?: string
}
export type StudyFormat = (
  kept: KeptStudy,
  given: { readonly acting: Acting; readonly call: Call },
) => Promise<Result<ExportFile>>
