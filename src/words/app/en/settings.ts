/** Words in English: settings, copies and practice. */
import type { Words } from '../../words.ts'

export const settingsWords: Words = {}
