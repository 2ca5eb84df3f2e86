/** A study's sentences by key: they stand apart, so that a group's app carries none of them. */
import type { Language } from '../say.ts'
import { sentenceOf, type SentenceFigures, type Words } from '../words.ts'
import { studyEn } from './study-en.ts'
import { studyEsPE } from './study-es-pe.ts'

export const studyWords: Readonly<Record<Language, Words>> = { es: studyEsPE, en: studyEn }

export const hasStudyWords = (language: Language, key: string): boolean => key in studyWords[language]

/** The sentence of a key with its figures; a key without words is said as it is. */
export const sayStudy = (language: Language, key: string, figures: SentenceFigures = {}): string =>
  sentenceOf(studyWords[language][key] ?? key, figures)
