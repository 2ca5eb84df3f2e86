/** Double coding: a round is opened for two, and each of both locks her work. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import { wholeStudy } from '../sample/subjects.ts'
import { isInUse } from './codebook.ts'
import { clearedTranscript, type By, type CodedStudy, type CodingNote } from './coded-study.ts'
import type { BodyOf, CodingState, Round } from './coding.ts'
import { isOpen, openRounds } from './rounds.ts'

export type OpenRound = BodyOf<'coding.roundOpened'> & Pick<By, 'by'>

/**
 * Opens a round: from now on neither of two coders sees what is coded in its texts but by herself, until both locked.
 * Refused: not the lead; not two coders; texts that may not be coded, or stand in another open round; codes that
 * cannot be coded with; what one of both already coded there, for the other may have seen it.
 */
export const decideOpenRound = (
  study: CodedStudy,
  { by, ...body }: OpenRound,
): Result<readonly CodingNote[]> => {
  const { on, round, coders } = body
  const may = needsRole(study.sample, { by, on }, 'lead')
  if (!may.ok) return may
  if (study.coding.rounds.has(round)) return refuse('study.roundTwice', { round })
  if (coders[0] === coders[1]) return refuse('study.roundNeedsTwo')
  for (const coder of coders)
    if (!needsRole(study.sample, { by: coder, on }, 'coder').ok) return refuse('study.notACoder', { coder })
  const checks = [codesFit(study.coding, body.codes), textsFit(study, body)]
  for (const check of checks) if (!check.ok) return check
  return ok([{ about: wholeStudy, event: { type: 'coding.roundOpened', v: 1, body } }])
}

const codesFit = ({ codes }: CodingState, wanted: readonly string[]): Result<void> => {
  if (wanted.length === 0) return refuse('study.roundIsEmpty')
  for (const code of wanted) {
    const known = codes.get(code)
    if (!known) return refuse('study.unknownCode', { code })
    if (!known.isCodable) return refuse('study.codeIsHeading', { code: known.name })
    if (!isInUse(codes, code)) return refuse('study.codeRetired', { code: known.name })
  }
  return ok(undefined)
}

const textsFit = (
  study: CodedStudy,
  { transcripts, coders, codes }: Pick<Round, 'transcripts' | 'coders' | 'codes'>,
): Result<void> => {
  if (transcripts.length === 0) return refuse('study.roundIsEmpty')
  const taken = new Set(openRounds(study.coding).flatMap((round) => round.transcripts))
  for (const transcript of transcripts) {
    const text = clearedTranscript(study, transcript)
    if (!text.ok) return text
    const { label } = text.value.transcript
    if (taken.has(transcript)) return refuse('study.textInRound', { text: label })
    if (isCodedByThem(study, transcript, { coders, codes }))
      return refuse('study.codedBeforeRound', { text: label })
  }
  return ok(undefined)
}

/** Whether one of both coded there with one of those codes already: the other may have seen it. */
export const isCodedByThem = (
  { coding }: Pick<CodedStudy, 'coding'>,
  transcript: string,
  { coders, codes }: { readonly coders: readonly string[]; readonly codes: readonly string[] },
): boolean =>
  (coding.byTranscript.get(transcript) ?? []).some((id) => {
    const known = coding.selections.get(id)
    return known !== undefined && coders.includes(known.coder) && codes.includes(known.code)
  })

/** Locks one's own coding of a round, for good. Refused: no such round, not one of its two, locked already. */
export const decideLock = (
  study: CodedStudy,
  { by, on, round }: By & { readonly round: string },
): Result<readonly CodingNote[]> => {
  const known = study.coding.rounds.get(round)
  if (!known?.coders.includes(by)) return refuse('study.unknownRound', { round })
  if (known.dropped !== null) return refuse('study.roundDropped', { round })
  if (known.locked.includes(by)) return refuse('study.lockedAlready')
  const body = { on, round, coder: by }
  return ok([{ about: wholeStudy, event: { type: 'coding.locked', v: 1, body } }])
}

/**
 * Ends a round without agreement: the lead's, and only where one of both codes in the study no more, for then it would
 * stay blind for ever. Refused: an unknown round; one that is not open; both still code.
 */
export const decideDropRound = (
  study: CodedStudy,
  { by, on, round }: By & { readonly round: string },
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on }, 'lead')
  if (!may.ok) return may
  const known = study.coding.rounds.get(round)
  if (!known || !isOpen(known)) return refuse('study.noSuchRound', { round })
  if (bothCode(study, known, on)) return refuse('study.roundGoesOn', { round })
  return ok([{ about: wholeStudy, event: { type: 'coding.roundDropped', v: 1, body: { on, round } } }])
}

/** Whether both coders of a round still code in the study on a day; where one does not, it can only be dropped. */
export const bothCode = ({ sample }: Pick<CodedStudy, 'sample'>, { coders }: Round, on: Day): boolean =>
  coders.every((coder) => needsRole(sample, { by: coder, on }, 'coder').ok)
