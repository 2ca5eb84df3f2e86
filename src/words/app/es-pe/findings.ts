/** Words in Spanish: what does not fit, and how people settle it. */
import type { Words } from '../../words.ts'

export const findingsWords: Words = {}
