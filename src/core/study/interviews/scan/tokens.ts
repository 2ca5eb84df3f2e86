/** The words of a text with where each stands, as the search for names looks at them. */
import { folded } from './folding.ts'

export type Token = {
  /** UTF-16 units, end exclusive. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly folded: string
  readonly isCapital: boolean
  /** All of at least two letters are capitals. */
  readonly isUpper: boolean
  /** It would have a capital whatever it is. */
  readonly beginsSentence: boolean
  /** Nothing but a space or a line end lies between this word and the one before. */
  readonly follows: boolean
  /** A colon stands right behind it, as behind a speaker’s label. */
  readonly hasColon: boolean
}

const word = /[\p{L}\p{M}]+(?:[’'ʼ‘´`ʻ][\p{L}\p{M}]+)*/gu
const sentenceBegins = /(?:^|[.!?…:¿¡«"“(\n\][][ \t]*|[—–-][ \t]*)$/u

export const tokensOf = (text: string): readonly Token[] => {
  let end = 0
  return Array.from(text.matchAll(word), ({ 0: found, index }): Token => {
    const between = text.slice(end, index)
    end = index + found.length
    return {
      ...{ from: index, to: end, text: found, folded: folded(found) },
      isCapital: /^\p{Lu}/u.test(found),
      isUpper: found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase(),
      beginsSentence: index === between.length || sentenceBegins.test(between),
      follows: /^(?:[ \t]|\n)$/.test(between),
      hasColon: /^[ \t]*:/.test(text.slice(end, end + 3)),
    }
  })
}
