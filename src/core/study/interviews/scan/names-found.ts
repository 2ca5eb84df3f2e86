/** Names: those of the key table, those that many bear, and those that only their place and their capital letter give away. */
import { plainCapitals, plainLetters } from './institutions.ts'
import { addresses, kinWords, titles } from './kin.ts'
import { isKnownName, rowAt, smallOf, stemOf } from './known-words.ts'
import { betweenNames, type OwnNames } from './own-names.ts'
import { tokensOf, type Token } from './tokens.ts'

export type Sight = {
  readonly tokens: readonly Token[]
  readonly own: OwnNames
  readonly isAymara: boolean
  /** Words that have a capital within a sentence, and never stand without one. */
  readonly alwaysCapital: ReadonlySet<string>
}

export const sightOf = (text: string, own: OwnNames, isAymara: boolean): Sight => {
  const tokens = tokensOf(text)
  const within = tokens.filter(({ isCapital, beginsSentence }) => isCapital && !beginsSentence)
  const small = new Set(tokens.filter(({ isCapital }) => !isCapital).map(({ folded }) => folded))
  const alwaysCapital = new Set(within.map(({ folded }) => folded).filter((word) => !small.has(word)))
  return { tokens, own, isAymara, alwaysCapital }
}

type Name = { readonly pseudonym: string | null; readonly isSure: boolean }
export type WholeName = Name & { readonly words: number }

/** The name that begins at a word, with its surnames: they go together. */
export const wholeNameAt = (sight: Sight, place: number): WholeName | undefined => {
  const first = nameAt(sight, place)
  if (!first) return undefined
  const whole = { words: 1, ...first }
  for (let next = place + 1; next < place + 8; next += 1) {
    const step = stepOf(sight, next)
    if (step === 'ends') break
    if (step === 'between') continue
    whole.words = next - place + 1
    whole.pseudonym ??= step.pseudonym
    whole.isSure ||= step.isSure
  }
  return whole
}

/** How a name goes on: with a further name, a small word between, or not at all. */
const stepOf = (sight: Sight, place: number): Name | 'between' | 'ends' => {
  const { tokens, isAymara } = sight
  const token = tokens[place]
  if (!token?.follows || tokens[place - 1]?.hasColon) return 'ends'
  if (betweenNames.has(token.folded)) return 'between'
  return rowAt(tokens, place, isAymara) ? 'ends' : (nameAt(sight, place) ?? 'ends')
}

const nameAt = (sight: Sight, place: number): Name | undefined => {
  const token = sight.tokens[place]
  if (!token || token.text.length < 2) return undefined
  const hers = ownName(token, sight)
  if (hers !== undefined) return { pseudonym: hers, isSure: true }
  if (isKnownName(token, sight.isAymara)) return { pseudonym: null, isSure: true }
  const before = wordBefore(sight, place)
  if (titles.has(before) && !kinWords.has(token.folded)) return { pseudonym: null, isSure: true }
  return isPlain(token) || !standsLikeName(sight, token, before)
    ? undefined
    : { pseudonym: null, isSure: false }
}

/** The word right before, though it may be shortened: `Sra. Eduviges`. */
const wordBefore = ({ tokens }: Sight, place: number): string => {
  const [before, token] = [tokens[place - 1], tokens[place]]
  if (!before || !token) return ''
  const isShortened = before.text.length <= 4 && token.from - before.to === 2
  return token.follows || isShortened ? before.folded : ''
}

const isPlain = ({ isCapital, folded }: Token): boolean =>
  !isCapital || plainCapitals.has(folded) || plainLetters.has(folded)

/** In capitals and short it is letters that stand for something, and no name, unless it is who speaks. */
const standsLikeName = ({ alwaysCapital }: Sight, token: Token, before: string): boolean => {
  if (token.isUpper && token.text.length <= 8) return token.hasColon && token.text.length > 3
  if (addresses.has(before) || kinWords.has(before) || !token.beginsSentence) return true
  return (token.isUpper && token.hasColon) || alwaysCapital.has(token.folded)
}

const ownName = (token: Token, { own, isAymara }: Sight): string | null | undefined => {
  if (own.size === 0) return undefined
  const word = [token.folded, ...smallOf(token.folded)].find((one) => own.has(one))
  const stem = word ?? stemOf(token, isAymara, (one) => own.has(one))
  return stem === undefined ? undefined : own.get(stem)
}
