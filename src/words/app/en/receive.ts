/** Words in English: receiving and checking pieces. */
import type { Words } from '../../words.ts'

export const receiveWords: Words = {}
