/** Whether an entry follows from what a copy of the book holds of its device. */
import { firstPrevious, referenceOf, textOfEntry, type Entry, type Head } from './entry.ts'
import { hashAfter, type Hash, type HashAfter } from './hash.ts'
import { ok, refuse, type Refusal, type Result } from './result.ts'

export type ChainRefusal = Refusal<
  'storage.gap' | 'storage.chainBroken' | 'storage.foreignBook' | 'storage.forked'
>

/** The genesis entry is the one whose book is still empty; its hash is the book's id. */
export const isGenesis = ({ book, stream, seq }: Pick<Entry, 'book' | 'stream' | 'seq'>): boolean =>
  book === '' && stream === 'book' && seq === 1

/** What the first entry of a chain is hashed after: the book's id, and nothing in the genesis entry. */
export const startOfChain = (entry: Entry): Hash => (isGenesis(entry) ? '' : firstPrevious(entry.book))

/** A new entry: it belongs to the book, stands right after the head, and its hash follows. */
export const checkNext = (
  book: string,
  head: Head | undefined,
  entry: Entry,
  hash: HashAfter = hashAfter,
): Result<void, ChainRefusal> => {
  if (!belongs(book, entry)) return refuse('storage.foreignBook', placeOf(entry))
  const last = head?.seq ?? 0
  if (entry.seq !== last + 1) return refuse('storage.gap', { ...placeOf(entry), last })
  return checkHash(entry, head?.hash, hash)
}

/**
 * An entry whose number is held already: the same is fine, another that follows as rightly is a fork.
 * `held` is the hash at its number, `previous` the one before it; without `previous` it is the chain's first.
 */
export const checkHeld = (
  book: string,
  { held, previous }: { readonly held: Hash; readonly previous: Hash | undefined },
  entry: Entry,
): Result<void, ChainRefusal> => {
  if (!belongs(book, entry)) return refuse('storage.foreignBook', placeOf(entry))
  const follows = checkHash(entry, previous)
  if (!follows.ok) return follows
  return held === entry.hash ? ok(undefined) : refuse('storage.forked', placeOf(entry))
}

const belongs = (book: string, entry: Entry): boolean =>
  entry.book === book || (isGenesis(entry) && entry.hash === book)

const checkHash = (
  entry: Entry,
  previous: Hash | undefined,
  hash: HashAfter = hashAfter,
): Result<void, ChainRefusal> =>
  hash(previous ?? startOfChain(entry), textOfEntry(entry)) === entry.hash
    ? ok(undefined)
    : refuse('storage.chainBroken', placeOf(entry))

const placeOf = (entry: Entry) => ({ place: referenceOf(entry), stream: entry.stream })
