/** Her word on one purpose; a no to being recorded erases the recordings in the same write, and nothing else of hers. */
import { ok, type Result } from '../../core/kernel/result.ts'
import type { StudyBook } from '../../core/study/book.ts'
import { decideSayConsent, type SayConsent } from '../../core/study/consent/say-consent.ts'
import { recordingSubjectsOf } from '../../core/study/interviews/recordings/recordings.ts'
import { note, type Acting, type KeptStudy } from './kept-study.ts'

/** Answers how many recordings went. Refused: what `decideSayConsent` refuses. */
export const sayConsent = async (
  kept: KeptStudy,
  acting: Acting,
  said: Omit<SayConsent, 'on' | 'by'>,
): Promise<Result<number>> => {
  const { on, by } = acting
  const { respondent, purpose, given } = said
  const gone = purpose === 'recording' && !given ? recordingsLeftOf(kept.study, respondent) : []
  const told = await note(kept, acting, (study) => decideSayConsent(study, { ...said, on, by }), gone)
  return told.ok ? ok(gone.length) : told
}

/** Under whose keys recordings of hers still lie. */
export const recordingsLeftOf = (
  { interviews, shredded }: StudyBook,
  respondent: string,
): readonly string[] => recordingSubjectsOf(interviews, respondent).filter((about) => !shredded.has(about))

/** Recordings that lie here although she says no: two copies met, and one did not know of them, or of her word. */
export const unwantedRecordings = (study: StudyBook): readonly string[] =>
  [...study.consent.words]
    .filter(([, words]) => words.get('recording')?.given === false)
    .flatMap(([respondent]) => recordingsLeftOf(study, respondent))
