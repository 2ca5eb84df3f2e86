/** Ids of the exchange standard by the ten thousand, always the same for the same thing, at a small part of a SHA-256 each. */
import { hashOfText } from '../../../../core/kernel/hash.ts'
import type { Guid } from '../project.ts'
import { keyedDigest, type Words } from './keyed-digest.ts'

/** The words make a key by SHA-256; under it each id is one digest (RFC 9562, version 8). */
export const quickGuids = (...words: readonly string[]): ((id: string) => Guid) => {
  const hex = hashOfText(words.join('\n'))
  const word = (place: number) => Number.parseInt(hex.slice(8 * place, 8 * place + 8), 16) | 0
  const digest = keyedDigest({ a: word(0), b: word(1), c: word(2), d: word(3) })
  return (id) => guidOfWords(digest(id))
}

/** The code of the hex digit that stands so many bits from the right. */
const digit = (word: number, bits: number): number => {
  const value = (word >>> bits) & 15
  return value < 10 ? 48 + value : 87 + value
}
const dash = 45

const guidOfWords = ({ a, b, c, d }: Words): Guid => {
  const version = (b & ~0xf000) | 0x8000
  const variant = (c & 0x3fffffff) | 0x80000000
  // One call with all codes: joining digits as texts would cost more than the digest.
  // prettier-ignore
  return String.fromCharCode(
    digit(a, 28), digit(a, 24), digit(a, 20), digit(a, 16),
    digit(a, 12), digit(a, 8), digit(a, 4), digit(a, 0),
    dash,
    digit(version, 28), digit(version, 24), digit(version, 20), digit(version, 16),
    dash,
    digit(version, 12), digit(version, 8), digit(version, 4), digit(version, 0),
    dash,
    digit(variant, 28), digit(variant, 24), digit(variant, 20), digit(variant, 16),
    dash,
    digit(variant, 12), digit(variant, 8), digit(variant, 4), digit(variant, 0),
    digit(d, 28), digit(d, 24), digit(d, 20), digit(d, 16),
    digit(d, 12), digit(d, 8), digit(d, 4), digit(d, 0),
  )
}
