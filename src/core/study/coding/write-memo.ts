/** Memos: thoughts on the study, a code, a text, a passage, a selection, a case. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import { wholeStudy } from '../sample/subjects.ts'
import { clearedTranscript, type By, type CodedStudy, type CodingNote } from './coded-study.ts'
import type { BodyOf, Memo } from './coding.ts'
import { visibleMemos, visibleSelection } from './visible.ts'
import { subjectOfCase } from './write-case.ts'

export type WriteMemo = BodyOf<'coding.memoWritten'> & Pick<By, 'by'>

/**
 * Writes a memo, or newer words for it, under the key of what it is about.
 * Refused: neither coder nor lead; something that is not there or not to be seen; somebody else's, but for the lead;
 * a memo that would move to another key.
 */
export const decideWriteMemo = (
  study: CodedStudy,
  { by, ...body }: WriteMemo,
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on: body.on }, 'coder', 'lead')
  if (!may.ok) return may
  const about = subjectOfMemo(study, by, body.about)
  if (!about.ok) return about
  if (study.coding.memos.has(body.memo)) {
    const known = herMemo(study, { by, on: body.on }, body.memo)
    if (!known.ok) return known
    const before = subjectOfMemo(study, by, known.value.about)
    if (!before.ok || before.value !== about.value) return refuse('study.memoStays')
  }
  return ok([{ about: about.value, event: { type: 'coding.memoWritten', v: 1, body } }])
}

/** Erases a memo. Refused: one that is not there or not to be seen; somebody else's, but for the lead. */
export const decideEraseMemo = (
  study: CodedStudy,
  { by, on, memo }: By & { readonly memo: string },
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on }, 'coder', 'lead')
  if (!may.ok) return may
  const known = herMemo(study, { by, on }, memo)
  if (!known.ok) return known
  const about = subjectOfMemo(study, by, known.value.about)
  if (!about.ok) return about
  return ok([{ about: about.value, event: { type: 'coding.memoErased', v: 1, body: { on, memo } } }])
}

const herMemo = (study: CodedStudy, { by, on }: By, memo: string): Result<Memo> => {
  const known = visibleMemos(study, by).find((one) => one.memo === memo)
  if (!known) return refuse('study.unknownMemo', { memo })
  return known.by === by || needsRole(study.sample, { by, on }, 'lead').ok
    ? ok(known)
    : refuse('study.notHers')
}

/** Whose key seals a memo. Refused: what it is about is not there, or the viewer may not see it. */
const subjectOfMemo = (study: CodedStudy, viewer: string, about: Memo['about']): Result<string> => {
  switch (about.kind) {
    case 'study':
      return ok(wholeStudy)
    case 'code':
      return study.coding.codes.has(about.id)
        ? ok(wholeStudy)
        : refuse('study.unknownCode', { code: about.id })
    case 'case': {
      const known = study.coding.cases.get(about.id)
      return known ? subjectOfCase(study, known) : refuse('study.unknownCase', { case: about.id })
    }
    case 'selection': {
      const selection = visibleSelection(study, { viewer, selection: about.id })
      if (!selection) return refuse('study.unknownSelection', { selection: about.id })
      return subjectOfText(study, selection)
    }
    case 'transcript':
      return subjectOfText(study, { transcript: about.id, from: 0, to: 0 })
    case 'passage':
      return subjectOfText(study, about)
    default:
      return about satisfies never
  }
}

type Place = { readonly transcript: string; readonly from: number; readonly to: number }

const subjectOfText = (study: CodedStudy, { transcript, from, to }: Place): Result<string> => {
  const text = clearedTranscript(study, transcript)
  if (!text.ok) return text
  return from <= to && to <= text.value.points
    ? ok(text.value.subject)
    : refuse('study.outsideText', { text: text.value.transcript.label })
}
