/** Sentences about a study, by key, in the languages of the program. */
import type { Words } from '../words.ts'
import { studyEn } from './en.ts'
import { studyEsPE } from './es-pe.ts'

export const studyWords: Readonly<Record<'es' | 'en', Words>> = { es: studyEsPE, en: studyEn }
