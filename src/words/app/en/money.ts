/** Words in English: the cash box and pay day. */
import type { Words } from '../../words.ts'

export const moneyWords: Words = {}
