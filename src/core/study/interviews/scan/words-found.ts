/** Words by which somebody could be known: places, institutions, names, kin. What is in no list is found by where it stands. */
import { institutionWords, plainCapitals, plainLetters } from './institutions.ts'
import { aymaraKin, kinWhereOwned, kinWords, possessives, stemOfKin } from './kin.ts'
import { rowAt } from './known-words.ts'
import { sightOf, wholeNameAt, type Sight } from './names-found.ts'
import type { Found } from './numbers.ts'
import type { OwnNames } from './own-names.ts'
import { placeWords } from './places.ts'
import type { Token } from './tokens.ts'

/** Small words within what a place or an institution is called. */
const within = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'e'])

/** All of them in order; none overlaps another. */
export const wordsIn = (text: string, own: OwnNames, isAymara: boolean): readonly Found[] => {
  const sight = sightOf(text, own, isAymara)
  const found: Found[] = []
  for (let place = 0; place < sight.tokens.length;) {
    const seen = seenAt(sight, place)
    if (seen) found.push(foundOf(sight, place, seen))
    place += seen?.words ?? 1
  }
  return found
}

type Seen = Pick<Found, 'kind' | 'isSure' | 'suggestion'> & { readonly words: number }

const foundOf = ({ tokens }: Sight, place: number, { words, ...seen }: Seen): Found => ({
  ...seen,
  from: tokens[place]?.from ?? 0,
  to: tokens[place + words - 1]?.to ?? 0,
})

const seenAt = (sight: Sight, place: number): Seen | undefined => {
  const token = sight.tokens[place]
  if (!token) return undefined
  return (
    seenRow(sight, place) ??
    seenBehindLead(sight.tokens, place) ??
    seenKin(token, sight.tokens[place - 1]) ??
    seenName(sight, place) ??
    seenLetters(sight.tokens, place)
  )
}

const seenRow = ({ tokens, isAymara }: Sight, place: number): Seen | undefined => {
  const row = rowAt(tokens, place, isAymara)
  if (!row) return undefined
  const { kind } = row
  return { kind, words: row.words.length, isSure: true, ...(row.mayStay ? { suggestion: null } : {}) }
}

/** `comunidad de Huayllani`, `Asociación Las Tejedoras del Lago`: what stands in capitals behind such a word, and the word too where it has one. */
const seenBehindLead = (tokens: readonly Token[], place: number): Seen | undefined => {
  const token = tokens[place]
  if (!token?.isCapital) return undefined
  const isLead = institutionWords.has(token.folded) && !token.beginsSentence
  const lead = isLead ? token.folded : leadOf(tokens, place)
  const kind = placeWords.has(lead) ? 'place' : institutionWords.has(lead) ? 'institution' : undefined
  return kind && { kind, words: capitalsFrom(tokens, place), isSure: false }
}

/** The word before, with up to two small words between. */
const leadOf = (tokens: readonly Token[], place: number): string => {
  for (let back = 1; back <= 3; back += 1) {
    if (!tokens[place - back + 1]?.follows) return ''
    const word = tokens[place - back]?.folded ?? ''
    if (!within.has(word)) return word
  }
  return ''
}

/** How many words a row of capitals takes, with the small words between them. */
const capitalsFrom = (tokens: readonly Token[], place: number): number => {
  let words = 1
  for (let next = place + 1; next < place + 10; next += 1) {
    const token = tokens[next]
    if (!token?.follows || token.beginsSentence) break
    if (token.isCapital) words = next - place + 1
    else if (!within.has(token.folded)) break
  }
  return words
}

const seenName = (sight: Sight, place: number): Seen | undefined => {
  const name = wholeNameAt(sight, place)
  if (!name) return undefined
  const { words, pseudonym, isSure } = name
  const kind = !isSure && standsLikePlace(sight.tokens, place) ? 'place' : 'name'
  return { kind, words, isSure, ...(pseudonym === null ? {} : { suggestion: pseudonym }) }
}

const whither = new Set(['en', 'hasta', 'desde', 'hacia', 'por', 'in', 'at', 'from'])
const whence = new Set(
  [
    'soy',
    'somos',
    'es',
    'son',
    'era',
    'eran',
    'vengo',
    'viene',
    'vienen',
    'vino',
    'natural',
    'llegó',
    'salí',
  ].concat(['vivo', 'vive', 'viven', 'cerca', 'lejos', 'feria', 'fiesta']),
)

/** `somos de Ancoaque`, `hasta Wilaque`: what is in no list, and has a capital where places stand. */
const standsLikePlace = (tokens: readonly Token[], place: number): boolean => {
  const [before, farther] = [tokens[place - 1]?.folded ?? '', tokens[place - 2]?.folded ?? '']
  return whither.has(before) || (before === 'de' && whence.has(farther))
}

const seenKin = (token: Token, before: Token | undefined): Seen | undefined => {
  const word = token.folded
  if (token.hasColon && token.beginsSentence) return undefined
  const isOwned = kinWhereOwned.has(word) && before !== undefined && possessives.has(before.folded)
  const isKin = kinWords.has(word) || aymaraKin.has(word) || stemOfKin(word) !== undefined
  return isOwned || isKin ? { kind: 'kin', words: 1, isSure: true } : undefined
}

const seenLetters = (tokens: readonly Token[], place: number): Seen | undefined => {
  const token = tokens[place]
  if (!token?.isUpper || token.text.length > 8) return undefined
  const isPlain = plainLetters.has(token.folded) || plainCapitals.has(token.folded)
  return isPlain || isShouted(tokens, place) ? undefined : { kind: 'institution', words: 1, isSure: false }
}

/** A whole line in capitals says nothing by them. */
const isShouted = (tokens: readonly Token[], place: number): boolean =>
  [tokens[place - 1], tokens[place + 1]].some((token) => token?.isUpper)
