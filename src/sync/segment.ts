/** A segment: consecutive entries of one device as they travel. Their hashes are reckoned anew where it arrives; its head is signed. */
import { hashOfEntry, firstPrevious, type Entry, type Head, type Stream } from '../core/kernel/entry.ts'
import type { Hash } from '../core/kernel/hash.ts'
import { parseEntry } from '../core/kernel/parse-entry.ts'
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { signHead, verifyHead, type BookKeys, type HeadStatement, type Signature } from './keys.ts'

/** What an entry has beside its place, which the segment tells. */
export type Told = Pick<Entry, 'clock' | 'by' | 'type' | 'v' | 'body'>

export type Segment = Signature & {
  readonly stream: Stream
  readonly device: string
  /** Number of the first entry. */
  readonly from: number
  /** Hash before the first entry; empty before the genesis entry. */
  readonly previous: Hash
  /** Hash of the last entry, which the sender signs. */
  readonly head: Hash
  readonly entries: readonly Told[]
}

/** Makes signed segments of entries that each follow the receiver's head of their chain. */
export const segmentsOf = async (
  entries: readonly Entry[],
  { book, heads, keys }: { book: string; heads: HeadOf; keys: Pick<BookKeys, 'signing'> },
): Promise<readonly Segment[]> =>
  Promise.all(
    chainsOf(entries).map(async (chain) => {
      const [first, last] = [chain[0], chain.at(-1)]
      const { stream, device, seq: from } = first
      const statement = statementOf(book, last ?? first)
      const previous = heads(stream, device)?.hash ?? (first.book === '' ? '' : firstPrevious(book))
      const told = chain.map(({ clock, by, type, v, body }) => ({ clock, by, type, v, body }))
      const signature = await signHead(keys, statement)
      return { stream, device, from, previous, head: statement.hash, entries: told, ...signature }
    }),
  )

/** Where the receiver stands in a chain; nothing where it holds none of it. */
export type HeadOf = (stream: Stream, device: string) => Head | undefined
type Chain = [Entry, ...Entry[]]

/** The entries of each device in each stream, in the order in which the chains first come. */
const chainsOf = (entries: readonly Entry[]): readonly Chain[] => {
  const chains = new Map<string, Chain>()
  for (const entry of entries) {
    const place = `${entry.stream}/${entry.device}`
    const chain = chains.get(place)
    if (chain) chain.push(entry)
    else chains.set(place, [entry])
  }
  return [...chains.values()]
}

const statementOf = (book: string, { stream, device, seq, hash }: Entry): HeadStatement => ({
  ...{ book, stream, device, seq, hash },
})

/** The entries of a segment with their hashes. Refused: one without its form, a chain that does not end in the head that is told. */
export const entriesOf = (
  book: string,
  segment: Segment,
): Result<readonly Entry[], Refusal<'entry.malformed' | 'storage.chainBroken'>> => {
  const { stream, device, from } = segment
  const entries: Entry[] = []
  let { previous } = segment
  for (const [place, told] of segment.entries.entries()) {
    const isGenesis = previous === '' && from === 1 && stream === 'book'
    const header = { book: isGenesis ? '' : book, stream, device, seq: from + place, ...told }
    const entry = parseEntry({ ...header, hash: hashOfEntry(header, previous) })
    if (!entry.ok) return entry
    previous = entry.value.hash
    entries.push(entry.value)
  }
  return previous === segment.head
    ? ok(entries)
    : refuse('storage.chainBroken', { place: `${device}.${from}`, stream })
}

/** Whether the holder of that public key vouches for the segment. */
export const isVouchedFor = (book: string, segment: Segment, publicKey: string): Promise<boolean> => {
  const { stream, device, from, head: hash, entries, algorithm, signature } = segment
  const statement = { book, stream, device, seq: from + entries.length - 1, hash }
  return verifyHead(publicKey, statement, { algorithm, signature })
}
