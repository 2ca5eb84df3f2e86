/** Words in Spanish: the wall. */
import type { Words } from '../../words.ts'

export const wallWords: Words = {}
