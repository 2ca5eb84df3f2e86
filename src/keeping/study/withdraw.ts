/** Withdrawal in one action: her word is noted, and all that was sealed for her is erased in the same write. */
import { ok, type Result } from '../../core/kernel/result.ts'
import type { StudyBook } from '../../core/study/book.ts'
import { reportsToRecall, type ToRecall } from '../../core/study/consent/reports.ts'
import { decideWithdraw } from '../../core/study/consent/withdraw.ts'
import { rawSubject } from '../../core/study/interviews/interviews.ts'
import { recordingSubjectsOf } from '../../core/study/interviews/recordings/recordings.ts'
import { safeguardingSubject } from '../../core/study/sample/subjects.ts'
import { note, type Acting, type KeptStudy } from './kept-study.ts'

/** Answers the reports that are out with her words or figures. Refused: somebody unknown, or who withdrew already. */
export const withdraw = async (
  kept: KeptStudy,
  acting: Acting,
  respondent: string,
): Promise<Result<readonly ToRecall[]>> => {
  const { on, by } = acting
  const decide = (study: StudyBook) => decideWithdraw(study, { on, by, respondent })
  const gone = await note(kept, acting, decide, subjectsOfHers(kept.study, respondent))
  if (!gone.ok) return gone
  return ok(reportsToRecall(kept.study.consent).filter(({ withdrew }) => withdrew.includes(respondent)))
}

/** Under whose keys something of hers is sealed: her own, what she disclosed, her recordings, her texts while names stood in them. */
export const subjectsOfHers = ({ interviews, shredded }: StudyBook, respondent: string): readonly string[] =>
  [
    respondent,
    safeguardingSubject(respondent),
    ...recordingSubjectsOf(interviews, respondent),
    ...[...interviews.transcripts.values()]
      .filter((one) => one.respondent === respondent)
      .map(({ transcript }) => rawSubject(transcript)),
  ].filter((about) => !shredded.has(about))
