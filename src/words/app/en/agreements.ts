/** Words in English: the group's agreements and product sheets. */
import type { Words } from '../../words.ts'

export const agreementsWords: Words = {}
