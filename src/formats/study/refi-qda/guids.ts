/** Ids of the exchange standard: as they came, or made from what they stand for, so that the same project gives the same file. */
import { hashOfText } from '../../../core/kernel/hash.ts'
import { guidPattern, type Guid } from './project.ts'

/** An id as we keep it; nothing where it is none. */
export const guidOf = (text: string | undefined): Guid | undefined => {
  const bare = (text ?? '')
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase()
  return guidPattern.test(bare) ? bare : undefined
}

/** An id that is always the same for the same words (RFC 9562, version 8, from SHA-256). */
export const derivedGuid = (...words: readonly string[]): Guid => {
  const hex = hashOfText(words.join('\n'))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  const last = `${variant}${hex.slice(17, 20)}`
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, last, hex.slice(20, 32)].join('-')
}
