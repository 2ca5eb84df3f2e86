/** Cases that came with a project from elsewhere and are no respondents of this study. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import { wholeStudy } from '../sample/subjects.ts'
import { clearedTranscript, type By, type CodedStudy, type CodingNote } from './coded-study.ts'
import type { BodyOf, Case } from './coding.ts'

export type WriteCase = BodyOf<'coding.caseWritten'> & Pick<By, 'by'>

/**
 * Writes a case, or newer words for it. Refused: not the lead; a text that may not be coded; a place outside it; texts
 * of several respondents, for then nothing could be erased with one of them.
 */
export const decideWriteCase = (
  study: CodedStudy,
  { by, ...body }: WriteCase,
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on: body.on }, 'lead')
  if (!may.ok) return may
  for (const { transcript, from, to } of body.passages) {
    const text = clearedTranscript(study, transcript)
    if (!text.ok) return text
    if (from > to || to > text.value.points)
      return refuse('study.outsideText', { text: text.value.transcript.label })
  }
  const about = subjectOfCase(study, body)
  if (!about.ok) return about
  const known = study.coding.cases.get(body.case)
  const before = known && subjectOfCase(study, known)
  if (before?.ok && before.value !== about.value) return refuse('study.caseStays')
  return ok([{ about: about.value, event: { type: 'coding.caseWritten', v: 1, body } }])
}

/** Whose key seals a case: that of its one respondent or its one text; of texts without a respondent, the study's. */
export const subjectOfCase = (
  study: CodedStudy,
  { transcripts, passages }: Pick<Case, 'transcripts' | 'passages'>,
): Result<string> => {
  const subjects = new Set<string>()
  let isOfRespondent = false
  for (const transcript of [...transcripts, ...passages.map((passage) => passage.transcript)]) {
    const text = clearedTranscript(study, transcript)
    if (!text.ok) return text
    subjects.add(text.value.subject)
    isOfRespondent ||= text.value.transcript.respondent !== null
  }
  const [only] = subjects
  if (only !== undefined && subjects.size === 1) return ok(only)
  return isOfRespondent ? refuse('study.caseOfSeveral') : ok(wholeStudy)
}
