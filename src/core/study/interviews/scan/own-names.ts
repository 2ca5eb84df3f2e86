/** The names of the key table, as words that a text can be searched for. */
import { smallOf } from './known-words.ts'
import { tokensOf } from './tokens.ts'

/** As far as the key table is open: each name, with the pseudonym that stands for it. */
export type NamesKnown = readonly { readonly name: string; readonly pseudonym: string | null }[]
/** Each folded word of a name with the pseudonym. */
export type OwnNames = ReadonlyMap<string, string | null>

/** Small words between the parts of a name. */
export const betweenNames: ReadonlySet<string> = new Set(['de', 'del', 'la', 'las', 'los'])
const shortest = 3

export const ownNamesOf = (names: NamesKnown): OwnNames =>
  new Map(
    names.flatMap(({ name, pseudonym }) =>
      tokensOf(name)
        .map((token) => token.folded)
        .filter((word) => word.length >= shortest && !betweenNames.has(word))
        .map((word): [string, string | null] => [word, pseudonym]),
    ),
  )

export const saysOwnName = (text: string, own: OwnNames): boolean =>
  tokensOf(text).some(({ folded }) => [folded, ...smallOf(folded)].some((word) => own.has(word)))
