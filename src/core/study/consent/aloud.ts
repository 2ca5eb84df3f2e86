/** The words that are read aloud to ask for a consent, as the study’s people write them: for each purpose, in each language, version by version. */
import type { Day } from '../../kernel/day.ts'
import { hashOfText } from '../../kernel/hash.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { StudyLanguage } from '../sample/events.ts'
import { needsRole } from '../sample/roles.ts'
import type { SampleState } from '../sample/sample.ts'
import { asSpoken } from '../sample/spoken.ts'
import { wholeStudy, type NoteOf } from '../sample/subjects.ts'
import { aloudKey, type AloudWords, type ConsentState } from './consent.ts'
import type { ConsentEvent, Purpose, WordsRead } from './events.ts'

export type WriteAloud = Omit<AloudWords, 'version' | 'since'> & { readonly on: Day; readonly by: string }
type Areas = { readonly sample: SampleState; readonly consent: ConsentState }
type Wanted = { readonly purpose: Purpose; readonly language: StudyLanguage }

/**
 * Writes the next version. Refused: who neither leads nor translates; no words; the same as stand; somebody unknown as
 * who translated or checked; a check by who translated.
 */
export const decideWriteAloud = (
  { sample, consent }: Areas,
  { by, ...written }: WriteAloud,
): Result<readonly NoteOf<ConsentEvent>[]> => {
  const { on, purpose, language, translatedBy, checkedBy } = written
  const may = needsRole(sample, { by, on }, 'lead', 'translator')
  if (!may.ok) return may
  const text = asSpoken(language, written.text)
  if (text === '') return refuse('study.noAloudWords', { purpose })
  const before = aloudWords(consent, written)
  if (before && sameWords(before, { ...written, text })) return refuse('study.sameAloudWords', { purpose })
  for (const one of [translatedBy, checkedBy])
    if (one !== null && !sample.researchers.has(one))
      return refuse('study.unknownResearcher', { researcher: one })
  if (checkedBy !== null && checkedBy === translatedBy)
    return refuse('study.ownCheck', { researcher: checkedBy })
  const body = { ...written, text, version: (before?.version ?? 0) + 1 }
  return ok([{ about: wholeStudy, event: { type: 'consent.wordsWritten', v: 1, body } }])
}

const sameWords = (
  one: AloudWords,
  other: Pick<AloudWords, 'text' | 'translatedBy' | 'checkedBy'>,
): boolean =>
  one.text === other.text && one.translatedBy === other.translatedBy && one.checkedBy === other.checkedBy

/** The newest words of the study for a purpose in a language; nothing where nobody wrote any. */
export const aloudWords = ({ aloud }: Pick<ConsentState, 'aloud'>, wanted: Wanted): AloudWords | undefined =>
  aloud.get(aloudKey(wanted))?.at(-1)

/** How a consent tells which words were read: no version where they are the program’s own. */
export const readOf = (text: string, version: number | null): WordsRead => ({
  version,
  words: hashOfText(text),
})

/** Whether words that were read are a version that the study wrote; those of the program nobody can look up here. */
export const isWritten = (
  { aloud }: Pick<ConsentState, 'aloud'>,
  wanted: Wanted,
  { version, words }: WordsRead,
): boolean =>
  version === null ||
  (aloud.get(aloudKey(wanted)) ?? []).some((one) => one.version === version && hashOfText(one.text) === words)
