/** Cases that are no respondents of this study: they came with a project from elsewhere, or were written here. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { pointsAtSomebody } from '../sample/know-respondent.ts'
import { needsRole } from '../sample/roles.ts'
import { wholeStudy } from '../sample/subjects.ts'
import { clearedTranscript, type By, type CodedStudy, type CodingNote } from './coded-study.ts'
import type { BodyOf, Case } from './coding.ts'

export type WriteCase = BodyOf<'coding.caseWritten'> & Pick<By, 'by'>

/**
 * Writes a case, or newer words for it. Refused: not the lead; no name; a text value that points at somebody; a text
 * that may not be coded; a place outside it; texts of several respondents, for then nothing could be erased with one.
 */
export const decideWriteCase = (
  study: CodedStudy,
  { by, ...body }: WriteCase,
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on: body.on }, 'lead')
  if (!may.ok) return may
  const told = checkWords(body)
  if (!told.ok) return told
  const placed = checkPassages(study, body)
  if (!placed.ok) return placed
  const about = subjectOfCase(study, body)
  if (!about.ok) return about
  const known = study.coding.cases.get(body.case)
  const before = known && subjectOfCase(study, known)
  if (before?.ok && before.value !== about.value) return refuse('study.caseStays')
  return ok([{ about: about.value, event: { type: 'coding.caseWritten', v: 1, body } }])
}

const checkWords = ({ name, values }: Pick<Case, 'name' | 'values'>): Result<void> => {
  if (name.trim() === '') return refuse('study.noCaseName')
  const telling = values.find(({ type, value }) => type === 'Text' && pointsAtSomebody(value ?? ''))
  return telling ? refuse('study.caseTells', { case: name, variable: telling.variable }) : ok(undefined)
}

const checkPassages = (study: CodedStudy, { passages }: Pick<Case, 'passages'>): Result<void> => {
  for (const { transcript, from, to } of passages) {
    const text = clearedTranscript(study, transcript)
    if (!text.ok) return text
    if (from > to || to > text.value.points)
      return refuse('study.outsideText', { text: text.value.transcript.label })
  }
  return ok(undefined)
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
