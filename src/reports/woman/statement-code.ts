/** The short code on a statement: the first 50 bits of the hash of what it says, in letters that are not mistaken for others. */
import type { Hash } from '../../core/kernel/hash.ts'

/** Crockford’s letters: no I, L, O, U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bitsOfCode = 50

/** `K74M2-R9XQ3`: two groups of five. */
export const codeOfDigest = (digest: Hash): string => {
  const bits = [...digest]
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('')
    .slice(0, bitsOfCode)
  const code = [...bits.matchAll(/.{5}/g)].map(([five]) => letters[Number.parseInt(five, 2)] ?? '').join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** What somebody typed as the code that it means, in either case, with or without the hyphen; nothing where it is none. */
export const readCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return code.length === 10 && [...code].every((letter) => letters.includes(letter))
    ? `${code.slice(0, 5)}-${code.slice(5)}`
    : undefined
}
