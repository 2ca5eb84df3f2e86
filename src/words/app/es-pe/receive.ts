/** Words in Spanish: receiving and checking pieces. */
import type { Words } from '../../words.ts'

export const receiveWords: Words = {}
