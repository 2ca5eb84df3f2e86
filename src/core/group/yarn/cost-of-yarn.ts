/** What a purchase of yarn costs (RULES.md R7): its grams at the price of a kilo, and the freight. */
import { productHalfUp } from '../../kernel/amounts.ts'

export type YarnPrice = {
  readonly grams: number
  readonly centimosPerKg: number
  readonly freightCentimos: number
}

export const costOfYarn = ({ grams, centimosPerKg, freightCentimos }: YarnPrice): number =>
  productHalfUp(grams, centimosPerKg, 1000) + freightCentimos
