/** Money on the screen: as people in Peru write it, and never broken after its letters at the end of a line. */
import * as written from '../../words/money.ts'

export const moneyIn =
  (currency: string) =>
  (centimos: number): string =>
    whole(written.moneyIn(currency)(centimos))

/** Céntimos in soles. */
export const soles = moneyIn('PEN')

/** A currency as it stands beside a field. */
export const currencyWord = (currency: string): string => (currency === 'PEN' ? 'soles' : currency)

/** A sentence whose sums stay whole: `S/ 59.00`. */
export const whole = (sentence: string): string => sentence.replaceAll(/(S\/|\b[A-Z]{3}) (?=\d)/g, '$1\u00a0')
