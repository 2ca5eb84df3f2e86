/** What a word or a row of words is known as: a place, an institution, somebody’s name. */
import { folded } from './folding.ts'
import { institutionsThatAreWords, knownInstitutions } from './institutions.ts'
import { aymaraEndings } from './kin.ts'
import { knownNames, namesThatAreWords } from './names.ts'
import { knownPlaces, placesThatAreWords, widePlaces } from './places.ts'
import type { HitKind } from './replacements.ts'
import type { Token } from './tokens.ts'

/** A row of words that is always the same thing. */
export type KnownRow = {
  readonly words: readonly string[]
  readonly kind: HitKind
  readonly needsCapital: boolean
  readonly mayStay: boolean
}

const rowOf =
  (kind: HitKind, alsoWords: ReadonlySet<string>) =>
  (written: string): KnownRow => ({
    words: written.split(' ').map(folded),
    kind,
    needsCapital: alsoWords.has(written),
    mayStay: kind === 'place' && widePlaces.has(written),
  })

const rows: readonly KnownRow[] = [
  ...knownInstitutions.map(rowOf('institution', institutionsThatAreWords)),
  ...knownPlaces.map(rowOf('place', placesThatAreWords)),
  ...knownPlaces
    .filter((name) => name.includes('ñ'))
    .map((name) => rowOf('place', placesThatAreWords)(name.replaceAll('ñ', 'n'))),
]

/** Longer rows come first. */
const rowsByFirst = new Map<string, KnownRow[]>()
for (const row of [...rows].sort((one, other) => other.words.length - one.words.length)) {
  const [first = ''] = row.words
  rowsByFirst.set(first, [...(rowsByFirst.get(first) ?? []), row])
}
/** The beginnings of single words, by which Aymara’s endings are told apart from the word. */
const shortest = 4

/** The longest known row that begins at a word. Behind its last word endings of Aymara may stand. */
export const rowAt = (tokens: readonly Token[], place: number, isAymara: boolean): KnownRow | undefined => {
  const token = tokens[place]
  if (!token) return undefined
  const stem = stemOf(token, isAymara, isSingle)
  const candidates = [token.folded, ...(stem === undefined ? [] : [stem])].flatMap(
    (first) => rowsByFirst.get(first) ?? [],
  )
  return candidates.find(
    (row) =>
      (!row.needsCapital || token.isCapital) &&
      fits(row, tokens.slice(place, place + row.words.length), isAymara),
  )
}

const isSingle = (word: string): boolean =>
  rowsByFirst.get(word)?.some(({ words }) => words.length === 1) ?? false

const fits = ({ words }: KnownRow, tokens: readonly Token[], isAymara: boolean): boolean =>
  words.every((word, step) => {
    const token = tokens[step]
    if (!token || (step > 0 && !token.follows)) return false
    if (token.folded === word) return true
    return step === words.length - 1 && stemOf(token, isAymara, (stem) => stem === word) !== undefined
  })

/** Whether a word is a name that many bear; ordinary words are names only with a capital. */
export const isKnownName = (token: Token, isAymara: boolean): boolean => {
  const is = (word: string): boolean =>
    knownNames.has(word) && (token.isCapital || !namesThatAreWords.has(word))
  if (is(token.folded)) return true
  if (token.isCapital && smallOf(token.folded).some((word) => knownNames.has(word))) return true
  return stemOf(token, isAymara, is) !== undefined
}

/** What `Rosita`, `Carmencita`, `Juanito` may be small for. */
export const smallOf = (word: string): readonly string[] => {
  const stem = /^(.{2,}?)c?it[oa]s?$/.exec(word)?.[1]
  return stem === undefined ? [] : ['', 'a', 'o', 'e', 'ia', 'io'].map((end) => `${stem}${end}`)
}

/** `Juliru`, `Mamanimpi`: a known word with endings of Aymara behind it. In Spanish only with a capital. */
export const stemOf = (
  { folded: word, isCapital }: Token,
  isAymara: boolean,
  isKnown: (stem: string) => boolean,
): string | undefined => {
  if (!isAymara && !isCapital) return undefined
  for (let length = word.length - 1; length >= shortest; length -= 1) {
    const stem = word.slice(0, length)
    if (isKnown(stem) && aymaraEndings.test(word.slice(length))) return stem
  }
  return undefined
}
