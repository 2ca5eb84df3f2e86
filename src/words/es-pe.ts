/** What people read in Spanish, in the app and beside it. */
import { appEsPE } from './app-es-pe.ts'
import { refusedEsPE } from './refused-es-pe.ts'
import type { Words } from './words.ts'

export const esPE: Words = { ...appEsPE, ...refusedEsPE }
