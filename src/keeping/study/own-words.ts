/** What is sealed for the whole study repeats no respondent: her words stand under her key alone, and go with it. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { StudyBook } from '../../core/study/book.ts'
import { repeatedWords } from '../../core/study/coding/repeated-words.ts'
import type { StudyEvent, ToNote } from '../../core/study/events.ts'
import { wholeStudy } from '../../core/study/sample/subjects.ts'

/** Refused: words of the codebook, of a memo on the study or a code, or of a case of nobody’s own, that somebody said. Texts that do not open here are passed over. */
export const saysNobodysWords = async (
  { interviews }: StudyBook,
  notes: readonly ToNote[],
  read: (sealed: string) => Promise<Result<string>>,
): Promise<Result<void>> => {
  const written = notes.flatMap(({ about, event }) => (about === wholeStudy ? writtenIn(event) : []))
  if (written.length === 0) return ok(undefined)
  for (const { respondent, cleared, label } of interviews.transcripts.values()) {
    const text = respondent !== null && cleared ? await read(cleared.text) : undefined
    const words = text?.ok ? repeatedWords(written, text.value) : undefined
    if (words !== undefined) return refuse('study.repeatsText', { words, text: label })
  }
  return ok(undefined)
}

const writtenIn = ({ type, body }: StudyEvent): readonly string[] => {
  if (type === 'coding.codeWritten') {
    const { name, definition = '', include = '', exclude = '', examples } = body
    return [name, definition, include, exclude, ...examples]
  }
  if (type === 'coding.caseWritten') return [body.name, ...body.values.flatMap(({ value }) => value ?? [])]
  return type === 'coding.memoWritten' ? [body.title ?? '', body.text] : []
}
