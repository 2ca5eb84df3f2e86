/** Making one code of two: the lead's. The log keeps what was coded with which. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import { wholeStudy } from '../sample/subjects.ts'
import { isInUse, isSensitive, sameName, siblingsAt, upFrom } from './codebook.ts'
import type { By, CodedStudy, CodingNote } from './coded-study.ts'
import type { Code, CodingState } from './coding.ts'
import { isFree } from './write-code.ts'

export type MergeCodes = By & { readonly from: string; readonly into: string }

/**
 * What is coded with `from`, and the codes below it, go over to `into`.
 * Refused: not the lead; an unknown, merged or retired code; itself or one below it; a heading that is not coded with;
 * a sensitive code into one that is not; codes of an open round; names that would be twice.
 */
export const decideMergeCodes = (
  study: CodedStudy,
  { by, on, from, into }: MergeCodes,
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on }, 'lead')
  if (!may.ok) return may
  const { codes } = study.coding
  const [old, target] = [codes.get(from), codes.get(into)]
  if (!old || !target) return refuse('study.unknownCode', { code: old ? into : from })
  const fits = mayBecome(codes, old, target)
  if (!fits.ok) return fits
  for (const code of [from, into]) {
    const free = isFree(study.coding, code)
    if (!free.ok) return free
  }
  return ok([{ about: wholeStudy, event: { type: 'coding.codesMerged', v: 1, body: { on, from, into } } }])
}

const mayBecome = (codes: CodingState['codes'], old: Code, target: Code): Result<void> => {
  if (old.mergedInto !== null) return refuse('study.codeMerged', { code: old.name })
  if (!isInUse(codes, target.code)) return refuse('study.codeRetired', { code: target.name })
  if (upFrom(codes, target.code).some((one) => one.code === old.code))
    return refuse('study.codeBelowItself', { code: target.name })
  if (!target.isCodable) return refuse('study.codeIsHeading', { code: target.name })
  if (isSensitive(codes, old.code) && !isSensitive(codes, target.code))
    return refuse('study.mergeLosesMark', { code: target.name })
  const there = siblingsAt(codes, target.code)
  const twin = siblingsAt(codes, old.code).find((below) =>
    there.some((one) => one.code !== old.code && sameName(one.name, below.name)),
  )
  return twin ? refuse('study.codeNameTaken', { name: twin.name }) : ok(undefined)
}
