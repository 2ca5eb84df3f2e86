/** Coding a text: passages and memos that whoever works may see, made and taken back; rounds that two code blind. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import { holdsRole } from '../../../core/study/sample/sample.ts'
import type { Memo, Round } from '../../../core/study/coding/coding.ts'
import {
  bothCode,
  decideDropRound,
  decideLock,
  decideOpenRound,
  isCodedByThem,
} from '../../../core/study/coding/open-round.ts'
import { codesOfRound, isLocked, isOpen } from '../../../core/study/coding/rounds.ts'
import { decideSelect, decideUnselect } from '../../../core/study/coding/select.ts'
import { transcriptOfMemo, visibleIn, visibleMemos } from '../../../core/study/coding/visible.ts'
import { decideEraseMemo, decideWriteMemo } from '../../../core/study/coding/write-memo.ts'
import { freshCode, take, tell, withStudy, type Here } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type MarkTold = {
  readonly selection: string
  readonly code: string
  readonly from: number
  readonly to: number
  readonly coder: string
  readonly isMine: boolean
  readonly isLocked: boolean
}
export type MemoTold = Pick<Memo, 'memo' | 'text' | 'about' | 'by' | 'on'> & { readonly isMine: boolean }
export type RoundTold = {
  readonly round: string
  readonly opened: string
  readonly coders: readonly { readonly coder: string; readonly label: string; readonly isLocked: boolean }[]
  readonly transcripts: readonly string[]
  readonly codes: readonly string[]
  readonly isOpen: boolean
  readonly isDropped: boolean
  /** One of both no longer codes, and whoever works may end it. */
  readonly mayDrop: boolean
  readonly isMine: boolean
  readonly isLockedByMe: boolean
}
export type Coding = {
  readonly marks: readonly MarkTold[]
  readonly memos: readonly MemoTold[]
  /** Whether whoever works may code at all. */
  readonly mayCode: boolean
  readonly round: RoundTold | null
}

export const codingCalls = {
  coding: (desk: Desk, { transcript }: { readonly transcript: string }): Promise<Result<Coding>> =>
    tell(desk, (study, here) => {
      const { by } = here
      const round = [...study.coding.rounds.values()].find(
        (one) => isOpen(one) && one.transcripts.includes(transcript),
      )
      return {
        marks: visibleIn(study, { viewer: by, transcript }).map((one) => ({
          ...{ selection: one.selection, code: one.code, from: one.from, to: one.to },
          ...{ coder: labelOf(study, one.coder), isMine: one.coder === by },
          isLocked: isLocked(study.coding, one),
        })),
        memos: visibleMemos(study, by)
          .filter((memo) => transcriptOfMemo(study.coding, memo) === transcript)
          .map((memo) => memoTold(study, memo, by)),
        mayCode: holdsRole(study.sample, { ...here, role: 'coder' }),
        round: round ? roundTold(study, here, round) : null,
      }
    }),

  /** Answers the selection that was made. */
  code: async (
    desk: Desk,
    passage: { transcript: string; code: string; from: number; to: number },
  ): Promise<Result<string>> => {
    const selection = freshCode('s')
    const { transcript, code, from, to } = passage
    const taken = await take(desk, (study, here) =>
      decideSelect(study, { ...here, transcript, passages: [{ selection, code, from, to }] }),
    )
    return taken.ok ? ok(selection) : taken
  },

  uncode: (desk: Desk, { selection }: { readonly selection: string }): Promise<Result<void>> =>
    take(desk, (study, here) => decideUnselect(study, { ...here, selection })),

  /** Writes a memo, or newer words for one; answers which. */
  writeMemo: async (
    desk: Desk,
    { about, text, memo }: { readonly about: Memo['about']; readonly text: string; readonly memo?: string },
  ): Promise<Result<string>> => {
    const named = memo ?? freshCode('m')
    const taken = await take(desk, (study, here) =>
      decideWriteMemo(study, { ...here, memo: named, text: text.trim(), about }),
    )
    return taken.ok ? ok(named) : taken
  },

  eraseMemo: (desk: Desk, { memo }: { readonly memo: string }): Promise<Result<void>> =>
    take(desk, (study, here) => decideEraseMemo(study, { ...here, memo })),

  rounds: (desk: Desk): Promise<Result<readonly RoundTold[]>> =>
    tell(desk, (study, here) =>
      [...study.coding.rounds.values()].map((round) => roundTold(study, here, round)),
    ),

  /** The texts that both could not code blind any more: one of them already coded there with one of the codes. */
  codedByThem: (
    desk: Desk,
    terms: { readonly coders: readonly string[]; readonly codes: readonly string[] },
  ): Promise<Result<readonly string[]>> =>
    tell(desk, (study) =>
      [...study.interviews.transcripts.keys()].filter((one) => isCodedByThem(study, one, terms)),
    ),

  openRound: (
    desk: Desk,
    terms: {
      readonly transcripts: readonly string[]
      readonly coders: readonly [string, string]
      readonly codes: readonly string[]
    },
  ): Promise<Result<void>> =>
    take(desk, (study, here) => {
      const [one, other] = terms.coders
      return decideOpenRound(study, {
        ...{ ...here, round: freshCode('round'), coders: [one, other] },
        ...{ transcripts: [...terms.transcripts], codes: [...terms.codes] },
      })
    }),

  lockRound: (desk: Desk, { round }: { readonly round: string }): Promise<Result<void>> =>
    take(desk, (study, here) => decideLock(study, { ...here, round })),

  /** Refused: both still code. */
  dropRound: (desk: Desk, { round }: { readonly round: string }): Promise<Result<void>> =>
    take(desk, (study, here) => decideDropRound(study, { ...here, round })),

  /** Who may code, for a round of two. */
  coders: (desk: Desk): Promise<Result<readonly { readonly coder: string; readonly label: string }[]>> =>
    withStudy(desk, async ({ study }) =>
      ok(
        [...study.sample.researchers.values()]
          .filter(({ left, roles }) => left === null && roles.includes('coder'))
          .map(({ researcher, label }) => ({ coder: researcher, label })),
      ),
    ),
} as const

export const labelOf = ({ sample }: Pick<StudyBook, 'sample'>, researcher: string): string =>
  sample.researchers.get(researcher)?.label ?? researcher

const memoTold = (study: StudyBook, { memo, text, about, by, on }: Memo, viewer: string): MemoTold => ({
  ...{ memo, text, about, by: labelOf(study, by), on, isMine: by === viewer },
})

const roundTold = (study: StudyBook, { by, on }: Here, round: Round): RoundTold => ({
  ...{ round: round.round, opened: round.opened, transcripts: round.transcripts },
  codes: [...codesOfRound(study.coding, round)],
  coders: round.coders.map((coder) => ({
    ...{ coder, label: labelOf(study, coder), isLocked: round.locked.includes(coder) },
  })),
  isOpen: isOpen(round),
  isDropped: round.dropped !== null,
  mayDrop: isOpen(round) && !bothCode(study, round, on) && holdsRole(study.sample, { by, on, role: 'lead' }),
  isMine: round.coders.includes(by),
  isLockedByMe: round.locked.includes(by),
})
