/** Searching the texts without regard to accents, capitals and which apostrophe was typed. */
import { codePointsOf, pointOf, sliceOf } from '../../core/study/interviews/code-points.ts'
import { wholeWords } from '../../core/study/interviews/whole-words.ts'
import type { Texts } from './quotes.ts'

export type Hit = {
  readonly transcript: string
  /** Code points of the cleared text, end exclusive. */
  readonly from: number
  readonly to: number
  readonly before: string
  readonly found: string
  readonly after: string
}
export type Found = {
  /** At most as many as were asked for. */
  readonly hits: readonly Hit[]
  /** How many there are altogether. */
  readonly total: number
}
export type SearchAsked = {
  readonly words: string
  readonly transcripts?: readonly string[] | undefined
  /** Hits that are told at most; 500 where it is not said. */
  readonly most?: number | undefined
  /** Code points of context on each side, and the word that they would cut; 60 where it is not said. */
  readonly around?: number | undefined
}

/**
 * Where words stand one after the other in the texts that were given. Every text is read through:
 * no index is kept that could outlive a text whose key is gone.
 */
export const searchTexts = (texts: Texts, asked: SearchAsked): Found => {
  const { words, transcripts = [...texts.keys()], most = 500, around = 60 } = asked
  const pattern = patternOf(words)
  if (!pattern) return { hits: [], total: 0 }
  const hits: Hit[] = []
  let total = 0
  for (const transcript of transcripts) {
    const text = texts.get(transcript) ?? ''
    pattern.lastIndex = 0
    const points = hits.length < most && pattern.test(text) ? codePointsOf(text) : undefined
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      total += 1
      if (!points || hits.length >= most) continue
      const from = pointOf(points, match.index)
      const to = pointOf(points, match.index + match[0].length)
      const near = wholeWords(points, { from: Math.max(0, from - around), to: to + around })
      const before = sliceOf(points, { from: near.from, to: from })
      const after = sliceOf(points, { from: to, to: near.to })
      hits.push({ transcript, from, to, before, found: match[0], after })
    }
  }
  return { hits, total }
}

/** Combining accents, as they stand in a text that was not composed. */
const accents = '[\\u0300-\\u036f]'
const apostrophes = `['’‘ʼʻ\`´′]`

/** Every letter of the Latin blocks by the letter it is without accents. */
const variants: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>()
  for (let point = 0xc0; point <= 0x1eff; point = point === 0x24f ? 0x1e00 : point + 1) {
    const letter = String.fromCharCode(point)
    const plain = folded(letter)
    if (plain !== letter.toLowerCase() && plain.length === 1)
      found.set(plain, `${found.get(plain) ?? ''}${letter}`)
  }
  return found
})()

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(new RegExp(accents, 'g'), '').toLowerCase()
}

/** A pattern that finds words however they are accented; nothing where nothing is left to look for. */
const patternOf = (words: string): RegExp | undefined => {
  const parts = folded(words.trim())
    .split(/\s+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return undefined
  const sources = parts.map((part) => Array.from(part, sourceOf).join(''))
  return new RegExp(sources.join('\\s+'), 'giu')
}

const sourceOf = (letter: string): string => {
  if (new RegExp(apostrophes, 'u').test(letter)) return apostrophes
  const others = variants.get(letter)
  const plain = letter.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return `${others === undefined ? plain : `[${plain}${others}]`}${accents}*`
}
