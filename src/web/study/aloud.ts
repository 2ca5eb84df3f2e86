/** What is read aloud to ask for each consent in each language: the study’s own words, or the program’s where it has some. */
import type { StudyBook } from '../../core/study/book.ts'
import { aloudWords, readOf } from '../../core/study/consent/aloud.ts'
import type { AloudWords } from '../../core/study/consent/consent.ts'
import { purposes, type Purpose, type WordsRead } from '../../core/study/consent/events.ts'
import { languages, type StudyLanguage } from '../../core/study/sample/events.ts'
import { aloudEn } from '../../words/study/en/aloud.ts'
import { aloudEsPE } from '../../words/study/es-pe/aloud.ts'

export type Aloud = {
  readonly purpose: Purpose
  readonly language: StudyLanguage
  readonly text: string
  /** How her word tells which words these are. */
  readonly read: WordsRead
  /** Nothing where they are the program’s. */
  readonly own: AloudWords | null
}

/** For each purpose and language that has words. */
export const aloudBook = ({ consent }: Pick<StudyBook, 'consent'>): readonly Aloud[] =>
  purposes.flatMap((purpose) =>
    languages.flatMap((language) => {
      const own = aloudWords(consent, { purpose, language })
      const text = own?.text ?? programWords(purpose, language)
      if (text === undefined) return []
      return { purpose, language, text, read: readOf(text, own?.version ?? null), own: own ?? null }
    }),
  )

const programWords = (purpose: Purpose, language: StudyLanguage): string | undefined => {
  if (language === 'es') return aloudEsPE[`aloud.${purpose}`]
  return language === 'en' ? aloudEn[`aloud.${purpose}`] : undefined
}
