/** The texts of the study: which there are, how far each is, and one opened to be read. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { visibleIn } from '../../../core/study/coding/visible.ts'
import { isOpen } from '../../../core/study/coding/rounds.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import type { Transcript } from '../../../core/study/interviews/interviews.ts'
import { readText } from '../../../keeping/study/kept-study.ts'
import { hereOf, tell, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type TextRow = {
  readonly transcript: string
  readonly label: string
  /** The respondent's pseudonym; nothing where a text has none. */
  readonly pseudonym: string | null
  readonly brought: string
  readonly isCleared: boolean
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

  /** Refused: names may still stand in it; its respondent withdrew; it was shredded. */
  openText: (desk: Desk, { transcript }: { readonly transcript: string }): Promise<Result<OpenText>> =>
    withStudy(desk, async (kept) => {
      const { interviews } = kept.study
      const known = interviews.transcripts.get(transcript)
      if (!known) return refuse('study.unknownTranscript', { transcript })
      if (!known.cleared) return refuse('study.notCleared', { transcript })
      const text = await readText(kept, known.cleared.text)
      if (!text.ok) return text
      const { label, pseudonym, isFictional } = rowOf(kept.study, hereOf(desk, kept).by, known)
      return ok({ transcript, label, pseudonym, isFictional, text: text.value })
    }),
} as const

const rowOf = (study: StudyBook, by: string, known: Transcript): TextRow => {
  const { transcript, label, respondent, brought, cleared, isFictional } = known
  return {
    ...{ transcript, label, brought, isFictional, isCleared: cleared !== null },
    pseudonym: respondent === null ? null : (study.sample.respondents.get(respondent)?.pseudonym ?? null),
    coded: visibleIn(study, { viewer: by, transcript }).length,
    inRound: [...study.coding.rounds.values()].some(
      (round) => isOpen(round) && round.transcripts.includes(transcript),
    ),
  }
}
