/** Reading the log of a browser's store, some records at a time. */
import type { Head, Stream } from '../../core/kernel/entry.ts'
import type { Vector } from '../../core/kernel/vector.ts'
import type { Database } from './database.ts'
import type { Pack } from './pack.ts'

/** As many records as are fetched at once; a record may hold one entry or a thousand. */
const packsAtOnce = 200

type Wanted = {
  readonly stream: Stream
  readonly after: Vector
  readonly heads: Readonly<Record<string, Head>>
}
type Read = { readonly packs: readonly Pack[]; readonly next: number | undefined }

/** The record from which on something may be wanted; nothing where all is held. */
export const firstPack = async (
  database: Database,
  { stream, after, heads }: Wanted,
): Promise<number | undefined> => {
  if (Object.keys(after).length === 0) return 0
  const places = database.transaction('log').store.index('places')
  let first: number | undefined
  for (const [device, head] of Object.entries(heads)) {
    const seq = (after[device] ?? 0) + 1
    if (seq > head.seq) continue
    // The record that begins last, but not after the place.
    const range = IDBKeyRange.bound([stream, device, 0], [stream, device, seq])
    const cursor = await places.openKeyCursor(range, 'prev')
    const key = cursor?.primaryKey ?? 0
    first = first === undefined ? key : Math.min(first, key)
  }
  return first
}

/** Some records from that one on, and where to go on. */
export const packsFrom = async (
  database: Database,
  from: number,
  most: number = packsAtOnce,
): Promise<Read> => {
  const range = IDBKeyRange.lowerBound(from)
  const { store } = database.transaction('log')
  const [keys, packs] = await Promise.all([store.getAllKeys(range, most), store.getAll(range, most)])
  const last = keys.at(-1)
  return { packs, next: last === undefined || keys.length < most ? undefined : last + 1 }
}

/** All records of one stream: the vault's are few, and lie far apart among those of the book. */
export const packsOfStream = async (database: Database, stream: Stream): Promise<readonly Pack[]> => {
  const { store } = database.transaction('log')
  const keys = await store.index('places').getAllKeys(IDBKeyRange.bound([stream], [stream, []]))
  const inOrder = [...new Set(keys)].sort((one, other) => one - other)
  const packs = await Promise.all(inOrder.map((key) => store.get(key)))
  return packs.flatMap((pack) => pack ?? [])
}
