/** Words in English: a woman's own page. */
import type { Words } from '../../words.ts'

export const memberWords: Words = {}
