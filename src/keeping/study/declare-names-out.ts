/** Texts of another program that somebody answers for: cleared by the lead's word, with what came coded in them. */
import { ok, type Result } from '../../core/kernel/result.ts'
import type { StudyBook } from '../../core/study/book.ts'
import { carriedOver } from '../../core/study/coding/carry-over.ts'
import type { ToNote } from '../../core/study/events.ts'
import { rawSubject, subjectOf } from '../../core/study/interviews/interviews.ts'
import { clearedTextOf } from '../../core/study/interviews/transcripts/cleared-text.ts'
import {
  decideDeclareNamesOut,
  mayDeclare,
  type DeclareNamesOut,
  type MayDeclare,
} from '../../core/study/interviews/transcripts/declare-names-out.ts'
import { movesOf } from '../../core/study/interviews/transcripts/moves.ts'
import { note, readText, sealText, type Acting, type KeptStudy } from './kept-study.ts'

/** In one write for all of them; answers how many. Refused: what `mayDeclare` refuses, a text that is not on this copy. */
export const declareNamesOut = async (
  kept: KeptStudy,
  acting: Acting,
  told: Pick<MayDeclare, 'transcripts' | 'takenOutBy'>,
): Promise<Result<number>> => {
  const { by, on } = acting
  const command = { by, on, ...told }
  const open = mayDeclare(kept.study, command)
  if (!open.ok) return open
  const finals = new Map<string, { readonly text: string; readonly points: number }>()
  for (const transcript of open.value) {
    const text = await readText(kept, transcript.raw.text)
    if (!text.ok) return text
    const final = clearedTextOf(text.value, transcript.resolved)
    const sealed = await sealText(kept, subjectOf(transcript), final.text)
    if (!sealed.ok) return sealed
    finals.set(transcript.transcript, { text: sealed.value, points: final.points })
  }
  const moves = new Map(open.value.map((one) => [one.transcript, movesOf(one.resolved)]))
  const decide = (study: StudyBook) => carriedWith(study, { ...command, finals }, moves)
  const noted = await note(kept, acting, decide, [...finals.keys()].map(rawSubject))
  return noted.ok ? ok(finals.size) : noted
}

const carriedWith = (
  study: StudyBook,
  command: DeclareNamesOut,
  moves: Parameters<typeof carriedOver>[2],
): Result<readonly ToNote[]> => {
  const decided = decideDeclareNamesOut(study, command)
  return decided.ok ? ok([...decided.value, ...carriedOver(study, command.on, moves)]) : decided
}
