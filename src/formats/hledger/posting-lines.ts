/** Postings as lines that hledger and ledger read alike: a quantity, and `@@` with its exact book value without sign. */
import type { Unit } from './units.ts'

export type Line = {
  readonly account: string
  readonly unit: Unit
  readonly quantity: number
  readonly bookCentimos: number
}

/** `7000 ALPNAT`, `-556.00 USD`. */
const amountText = (quantity: number, { name, decimals }: Unit): string =>
  `${decimals === 2 ? twoDecimals(quantity) : String(quantity)} ${name}`

/** The lines of a posting; most have one. */
export const postingLines = (line: Line, bookCurrency: Unit): string => {
  const { account, unit, quantity } = line
  if (unit.isBookCurrency) return `    ${account}  ${amountText(quantity, unit)}\n`
  return costed(line)
    .map((part) => {
      const cost = amountText(Math.abs(part.bookCentimos), bookCurrency)
      return `    ${account}  ${amountText(part.quantity, unit)} @@ ${cost}\n`
    })
    .join('')
}

/** An assertion: nothing is posted, but the account must then hold this quantity. */
export const assertionLine = ({ account, unit, quantity }: Omit<Line, 'bookCentimos'>): string =>
  `    ${account}  ${amountText(0, unit)} = ${amountText(quantity, unit)}\n`

type Costed = { readonly quantity: number; readonly bookCentimos: number }

/**
 * `@@` takes its sign from the quantity. A book value on no quantity at all (freight on 0 g of yarn), or of the other
 * sign, is carried by one unit, and that unit is taken away again for nothing.
 */
const costed = ({ quantity, bookCentimos }: Line): readonly Costed[] => {
  if (bookCentimos === 0 || Math.sign(quantity) === Math.sign(bookCentimos))
    return [{ quantity, bookCentimos }]
  const carrier = Math.sign(bookCentimos)
  return [
    { quantity: quantity - carrier, bookCentimos: 0 },
    { quantity: carrier, bookCentimos },
  ]
}

/** Whole hundredths as a decimal text, without ever dividing them. */
const twoDecimals = (hundredths: number): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
