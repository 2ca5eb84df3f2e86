/**
 * Arithmetic on whole amounts: exact at any size, rounded only by the named rules of RULES.md.
 *
 * Products go through BigInt where they would pass 2^53. An answer that no longer fits a whole
 * number becomes Infinity, which no event schema accepts: the decision is refused, nothing is stored.
 */

/** Hundredths of the book's currency, céntimos where the book is in soles. */
export type Centimos = number
/** Hundredths of another currency. */
export type Minor = number
export type Pieces = number

/** floor(a × b / divisor), for whole a, b ≥ 0 and divisor > 0. */
export const productFloor = (a: number, b: number, divisor: number): number => {
  const product = a * b
  if (Number.isSafeInteger(product)) return Math.floor(product / divisor)
  return isWhole(a, b) ? fits((BigInt(a) * BigInt(b)) / BigInt(divisor)) : Infinity
}

/** halfUp(a × b / divisor) = floor((2ab + divisor) / 2·divisor): half a unit goes up, for a, b ≥ 0. */
export const productHalfUp = (a: number, b: number, divisor: number): number => {
  const twice = 2 * a * b + divisor
  if (Number.isSafeInteger(twice)) return Math.floor(twice / (2 * divisor))
  if (!isWhole(a, b)) return Infinity
  return fits((2n * BigInt(a) * BigInt(b) + BigInt(divisor)) / (2n * BigInt(divisor)))
}

/** The smallest multiple of `step` that is ≥ a × b / divisor. */
export const productCeilTo = (a: number, b: number, divisor: number, step: number): number => {
  if (!isWhole(a, b)) return Infinity
  const unit = BigInt(divisor) * BigInt(step)
  const product = BigInt(a) * BigInt(b)
  return fits(((product + unit - 1n) / unit) * BigInt(step))
}

/** halfUp(n / d). */
export const halfUp = (n: number, d: number): number => productHalfUp(n, 1, d)

/** The smallest multiple of `step` that is ≥ n / d. */
export const ceilTo = (n: number, d: number, step: number): number => productCeilTo(n, 1, d, step)

/** `percent` of an amount, half up. */
export const percentOf = (amount: number, percent: number): number => productHalfUp(amount, percent, 100)

/** R8: pay for the pieces of one delivery line = halfUp(pieces × tariff × grade% / 100), rounded once. */
export const payForPieces = (pieces: Pieces, tariffCentimos: Centimos, gradePercent: number): Centimos =>
  productHalfUp(pieces * gradePercent, tariffCentimos, 100)

/** An amount of another currency in the book's, at thousandths of a unit for one unit, half up. */
export const atRate = (minor: Minor, rateThousandths: number): Centimos =>
  productHalfUp(minor, rateThousandths, 1000)

/**
 * R5: the book value that leaves a stock with `quantity` of the `held` quantity: halfUp(book × quantity / held),
 * or the whole book value with the last of it, so that nothing left is worth nothing. All without sign.
 */
export const valueLeaving = (book: Centimos, quantity: number, held: number): Centimos =>
  quantity === held ? book : productHalfUp(book, quantity, held)

export const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0)

const isWhole = (a: number, b: number): boolean => Number.isSafeInteger(a) && Number.isSafeInteger(b)
const fits = (value: bigint): number => (value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Infinity)
