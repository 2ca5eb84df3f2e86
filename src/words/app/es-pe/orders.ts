/** Words in Spanish: orders and their pictures. */
import type { Words } from '../../words.ts'

export const ordersWords: Words = {}
