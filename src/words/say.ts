/** Sentences for people, by key: Spanish of Peru first, English beside it. */
import { en } from './en.ts'
import { esPE } from './es-pe.ts'
import { programEn } from './program/en.ts'
import { programEsPE } from './program/es-pe.ts'
import { sentenceOf, type Words } from './words.ts'

export type Language = 'es' | 'en'
/** What the program says: the app's words and those of the command line alone. */
export const words: Readonly<Record<Language, Words>> = {
  es: { ...esPE, ...programEsPE },
  en: { ...en, ...programEn },
}

export const isLanguage = (text: string): text is Language => text === 'es' || text === 'en'

/** Whether a key has a sentence in a language. */
export const hasWords = (language: Language, key: string): boolean => key in words[language]

/** The sentence of a key with its figures; a key without words is said as it is, which a test forbids for known keys. */
export const say = (
  language: Language,
  key: string,
  figures: Readonly<Record<string, string | number>> = {},
): string => sentenceOf(words[language][key] ?? key, figures)
