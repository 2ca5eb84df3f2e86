/** A transcript’s way in a kept study: it comes in with names, is looked through, and is sealed without them; then what came in is shredded. */
import { hashOf } from '../../core/kernel/hash.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { StudyBook } from '../../core/study/book.ts'
import type { ToNote } from '../../core/study/events.ts'
import { countPoints } from '../../core/study/interviews/code-points.ts'
import { rawSubject, subjectOf, type Transcript } from '../../core/study/interviews/interviews.ts'
import { withLineFeeds } from '../../core/study/interviews/line-ends.ts'
import { scanText, type Hit } from '../../core/study/interviews/scan.ts'
import { ownNamesOf, saysOwnName, type NamesKnown } from '../../core/study/interviews/scan/own-names.ts'
import {
  decideBringTranscript,
  type BringTranscript,
} from '../../core/study/interviews/transcripts/bring-transcript.ts'
import { decideClearTranscript, mayClear } from '../../core/study/interviews/transcripts/clear-transcript.ts'
import { carriedOver } from '../../core/study/coding/carry-over.ts'
import { checkNotHeld } from '../../core/study/interviews/second-interviews.ts'
import { clearedTextOf, openHits } from '../../core/study/interviews/transcripts/cleared-text.ts'
import { movesOf } from '../../core/study/interviews/transcripts/moves.ts'
import { readDocument } from '../../formats/study/documents/document.ts'
import type { Encoding } from '../../formats/study/documents/plain.ts'
import { note, readText, sealText, type Acting, type KeptStudy } from './kept-study.ts'

export type TranscriptBrought = Pick<
  BringTranscript,
  'transcript' | 'respondent' | 'interview' | 'label' | 'language' | 'isFictional'
> & {
  /** A document’s bytes, or what somebody typed. */
  readonly source: Uint8Array | string
  /** The key table, as far as it is open. */
  readonly names: NamesKnown
}
export type Brought = {
  readonly points: number
  /** `latin1` was guessed: look whether the accents are right. */
  readonly encoding: Encoding | null
}

/** Refused: what cannot be read as a document, a label that says a name, and what the decision refuses; then nothing is kept. */
export const bringTranscript = async (
  kept: KeptStudy,
  acting: Acting,
  { source, names, ...terms }: TranscriptBrought,
): Promise<Result<Brought>> => {
  const read = await readSource(source)
  if (!read.ok) return read
  if (saysOwnName(terms.label, ownNamesOf(names))) return refuse('study.labelIsName', {})
  const { text, encoding, ...figures } = read.value
  const { by, on } = acting
  const command = (seal: string): BringTranscript => ({ ...terms, ...figures, by, on, text: seal })
  const may = decideBringTranscript(kept.study, command(figures.originalHash))
  if (!may.ok) return may
  const sealed = await sealText(kept, rawSubject(terms.transcript), text)
  if (!sealed.ok) return sealed
  const told = await note(kept, acting, (study) => decideBringTranscript(study, command(sealed.value)))
  return told.ok ? ok({ points: figures.points, encoding }) : told
}

type Source = Pick<BringTranscript, 'format' | 'points' | 'originalHash' | 'originalBytes'> & {
  readonly text: string
  readonly encoding: Encoding | null
}

const readSource = async (source: Uint8Array | string): Promise<Result<Source>> => {
  if (typeof source !== 'string') return readDocument(source)
  const text = withLineFeeds(source)
  if (text.trim() === '') return refuse('study.documentEmpty', {})
  const original = new TextEncoder().encode(source)
  const figures = { originalHash: hashOf(original), originalBytes: original.length }
  return ok({ ...figures, text, points: countPoints(text), format: 'typed', encoding: null })
}

export type OpenText = {
  readonly transcript: Transcript
  readonly text: string
  readonly hits: readonly Hit[]
  /** Those of them on which nobody has said a word yet. */
  readonly open: readonly Hit[]
}

/** A text that is not cleared, with all that the search finds in it. Refused: it is unknown, cleared, or held back. */
export const openText = async (
  kept: KeptStudy,
  { transcript, names }: { readonly transcript: string; readonly names: NamesKnown },
): Promise<Result<OpenText>> => {
  const known = kept.study.interviews.transcripts.get(transcript)
  if (!known) return refuse('study.unknownTranscript', { transcript })
  if (known.cleared) return refuse('study.alreadyCleared', { text: known.label })
  const free = checkNotHeld(kept.study, known)
  if (!free.ok) return free
  const text = await readText(kept, known.raw.text)
  if (!text.ok) return text
  const hits = scanText(text.value, { names, language: known.language })
  return ok({ transcript: known, text: text.value, hits, open: openHits(hits, known.resolved) })
}

/**
 * Makes the final text, seals it under whom it is about with what came coded in it, and shreds what came in, in one write.
 * Refused: a hit is open.
 */
export const clearTranscript = async (
  kept: KeptStudy,
  acting: Acting,
  named: { readonly transcript: string; readonly names: NamesKnown },
): Promise<Result<void>> => {
  const found = await openText(kept, named)
  if (!found.ok) return found
  const { text, hits, transcript } = found.value
  const command = { by: acting.by, on: acting.on, transcript: named.transcript, hits }
  const may = mayClear(kept.study, command)
  if (!may.ok) return may
  const final = clearedTextOf(text, transcript.resolved)
  const sealed = await sealText(kept, subjectOf(transcript), final.text)
  if (!sealed.ok) return sealed
  const cleared = { ...command, text: sealed.value, points: final.points }
  const moves = new Map([[named.transcript, movesOf(transcript.resolved)]])
  const decide = (study: StudyBook): Result<readonly ToNote[]> => {
    const decided = decideClearTranscript(study, cleared)
    return decided.ok ? ok([...decided.value, ...carriedOver(study, acting.on, moves)]) : decided
  }
  const told = await note(kept, acting, decide, [rawSubject(named.transcript)])
  return told.ok ? ok(undefined) : told
}

/** The final text of a cleared transcript. Refused: it is unknown or not cleared. */
export const clearedText = (kept: KeptStudy, transcript: string): Promise<Result<string>> => {
  const known = kept.study.interviews.transcripts.get(transcript)
  return known?.cleared
    ? readText(kept, known.cleared.text)
    : Promise.resolve(refuse(known ? 'study.notCleared' : 'study.unknownTranscript', { transcript }))
}
