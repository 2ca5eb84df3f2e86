/** Words in English: sharing work out. */
import type { Words } from '../../words.ts'

export const shareWords: Words = {}
