/** What people read in English, in the app and beside it: the same sentences as `es-pe.ts`. */
import { appEn } from './app-en.ts'
import { refusedEn } from './refused-en.ts'
import type { Words } from './words.ts'

export const en: Words = { ...appEn, ...refusedEn }
