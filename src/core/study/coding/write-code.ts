/** Writing a code, and retiring one: the lead's. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import { wholeStudy } from '../sample/subjects.ts'
import { isInUse, sameName, siblingsAt, upFrom } from './codebook.ts'
import type { By, CodedStudy, CodingNote } from './coded-study.ts'
import type { BodyOf, CodingState } from './coding.ts'
import { codesOfRound, openRounds } from './rounds.ts'

export type WriteCode = BodyOf<'coding.codeWritten'> & Pick<By, 'by'>

/**
 * Writes a code, or newer words for it; one that was retired is in use again.
 * Refused: not the lead, a code that was merged, an unknown or retired parent, itself above itself, a sibling's name.
 */
export const decideWriteCode = (
  study: CodedStudy,
  { by, ...body }: WriteCode,
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on: body.on }, 'lead')
  if (!may.ok) return may
  const { codes } = study.coding
  const { code, parent, name } = body
  if (codes.get(code)?.mergedInto) return refuse('study.codeMerged', { code: codes.get(code)?.name ?? code })
  const place = mayLieUnder(codes, code, parent)
  if (!place.ok) return place
  const twin = siblingsAt(codes, parent).find((one) => one.code !== code && sameName(one.name, name))
  if (twin) return refuse('study.codeNameTaken', { name: twin.name })
  return ok([{ about: wholeStudy, event: { type: 'coding.codeWritten', v: 1, body } }])
}

const mayLieUnder = (codes: CodingState['codes'], code: string, parent: string | null): Result<void> => {
  if (parent === null) return ok(undefined)
  const above = codes.get(parent)
  if (!above) return refuse('study.unknownCode', { code: parent })
  if (!isInUse(codes, parent)) return refuse('study.codeRetired', { code: above.name })
  return upFrom(codes, parent).some((one) => one.code === code)
    ? refuse('study.codeBelowItself', { code: above.name })
    : ok(undefined)
}

/**
 * Takes a code, and all below it, out of use; what was coded with them stays.
 * Refused: not the lead, an unknown code, one that is retired already, one that two are coding with in an open round.
 */
export const decideRetireCode = (
  study: CodedStudy,
  { by, on, code }: By & { readonly code: string },
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on }, 'lead')
  if (!may.ok) return may
  const known = study.coding.codes.get(code)
  if (!known) return refuse('study.unknownCode', { code })
  if (known.retired !== null) return refuse('study.codeRetired', { code: known.name })
  const free = isFree(study.coding, code)
  if (!free.ok) return free
  return ok([{ about: wholeStudy, event: { type: 'coding.codeRetired', v: 1, body: { on, code } } }])
}

/** Refused while the code, or one below it, is part of an open round. */
export const isFree = (coding: CodingState, code: string): Result<void> => {
  for (const round of openRounds(coding))
    for (const used of codesOfRound(coding, round))
      if (upFrom(coding.codes, used).some((one) => one.code === code))
        return refuse('study.codeInRound', { code: coding.codes.get(code)?.name ?? code })
  return ok(undefined)
}
