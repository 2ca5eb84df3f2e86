/** Grams as people in Peru write them. */
import { say } from './words.ts'

const whole = new Intl.NumberFormat('es-PE', { maximumFractionDigits: 0 })

/** `29,700 g`. */
export const inGrams = (grams: number): string => say('yarn.grams', { grams: whole.format(grams) })
