/** Double coding: whether a round is still open, and what of a coder's work is locked. */
import { standsFor } from './codebook.ts'
import type { CodingState, Round, Selection } from './coding.ts'

/** Blind until both have locked, or it was dropped. */
export const isOpen = ({ coders, locked, dropped }: Round): boolean =>
  dropped === null && coders.some((coder) => !locked.includes(coder))

export const openRounds = ({ rounds }: Pick<CodingState, 'rounds'>): readonly Round[] =>
  [...rounds.values()].filter(isOpen)

/** The codes of a round as they stand: what was merged since counts where it went. */
export const codesOfRound = ({ codes }: Pick<CodingState, 'codes'>, round: Round): ReadonlySet<string> =>
  new Set(round.codes.flatMap((code) => standsFor(codes, code)?.code ?? []))

/** Whether a coder has locked what she coded, or would code, there with that code: it changes no more. */
export const isLocked = (
  coding: Pick<CodingState, 'codes' | 'rounds'>,
  { coder, transcript, code }: Pick<Selection, 'coder' | 'transcript' | 'code'>,
): boolean => {
  for (const round of coding.rounds.values())
    if (
      round.dropped === null &&
      round.locked.includes(coder) &&
      round.transcripts.includes(transcript) &&
      codesOfRound(coding, round).has(code)
    )
      return true
  return false
}
