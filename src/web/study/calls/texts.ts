/** The texts of the study: which there are, how far each is, and one opened to be read. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { visibleIn } from '../../../core/study/coding/visible.ts'
import { isOpen } from '../../../core/study/coding/rounds.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import type { Transcript } from '../../../core/study/interviews/interviews.ts'
import { mayOpen } from '../../../core/study/disclosure/may-open.ts'
import { clearedText } from '../../../keeping/study/transcripts.ts'
import { hereOf, tell, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type TextRow = {
  readonly transcript: string
  readonly label: string
  /** The respondent's pseudonym; nothing where a text has none. */
  readonly pseudonym: string | null
  readonly brought: string
  readonly isCleared: boolean
  /** Who took its names out elsewhere, as somebody declared. */
  readonly takenOutBy: string | null
  readonly isFictional: boolean
  /** Passages coded in it, as far as whoever works may see them. */
  readonly coded: number
  /** A round that is open on it. */
  readonly inRound: boolean
}
export type OpenText = {
  readonly transcript: string
  readonly label: string
  readonly pseudonym: string | null
  readonly isFictional: boolean
  readonly text: string
}

export const textCalls = {
  texts: (desk: Desk): Promise<Result<readonly TextRow[]>> =>
    tell(desk, (study, { by }) =>
      [...study.interviews.transcripts.values()]
        .filter(({ respondent }) => respondent === null || !study.consent.withdrawn.has(respondent))
        .map((known) => rowOf(study, by, known)),
    ),

  /** Refused: names may still stand in it; the account of somebody of the same household is open; it was shredded. */
  openText: (desk: Desk, { transcript }: { readonly transcript: string }): Promise<Result<OpenText>> =>
    withStudy(desk, async (kept) => {
      const { by: viewer, on } = hereOf(desk, kept)
      const others = [...openIn(desk)].filter((one) => one !== transcript)
      const may = mayOpen(kept.study, { viewer, on, transcript, open: others })
      if (!may.ok) return may
      const known = kept.study.interviews.transcripts.get(transcript)
      if (!known) return refuse('study.unknownTranscript', { transcript })
      const text = await clearedText(kept, transcript)
      if (!text.ok) return text
      openIn(desk).add(transcript)
      const { label, pseudonym, isFictional } = rowOf(kept.study, viewer, known)
      return ok({ transcript, label, pseudonym, isFictional, text: text.value })
    }),

  closeText: async (desk: Desk, { transcript }: { readonly transcript: string }): Promise<Result<void>> => {
    openIn(desk).delete(transcript)
    return ok(undefined)
  },
} as const

const opened = new WeakMap<Desk, Set<string>>()
/** What this desk has open now. */
const openIn = (desk: Desk): Set<string> => {
  const open = opened.get(desk) ?? new Set()
  opened.set(desk, open)
  return open
}

const rowOf = (study: StudyBook, by: string, known: Transcript): TextRow => {
  const { transcript, label, respondent, brought, cleared, isFictional } = known
  return {
    ...{ transcript, label, brought, isFictional, isCleared: cleared !== null },
    takenOutBy: cleared?.takenOutBy ?? null,
    pseudonym: respondent === null ? null : (study.sample.respondents.get(respondent)?.pseudonym ?? null),
    coded: visibleIn(study, { viewer: by, transcript }).length,
    inRound: [...study.coding.rounds.values()].some(
      (round) => isOpen(round) && round.transcripts.includes(transcript),
    ),
  }
}
