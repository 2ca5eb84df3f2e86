/** What another copy lacks: its missing entries in order, the sealed items they name, and those people's keys. */
import { streams, type Entry, type Head, type Stream } from '../../core/kernel/entry.ts'
import type { Vector } from '../../core/kernel/vector.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { Heads, SealedItem } from '../../storage/port.ts'
import type { BookKeys } from '../../sync/keys.ts'
import { segmentsOf } from '../../sync/segment.ts'
import type { Batch } from '../../sync/wire.ts'
import type { Copy } from './copy.ts'
import { sealedIn } from './sealed-in.ts'

export const emptyBatch: Batch = { segments: [], sealed: [], keys: [] }

/** `entries` and `letters`: when a batch is full; one entry goes in any case. */
export type BatchFor = {
  readonly heads: Heads
  readonly keys: Pick<BookKeys, 'signing'>
  readonly entries: number
  readonly letters: number
}
export type Filled = { readonly batch: Batch; readonly more: boolean }

/** Refused: a person's key that this installation's key does not open. */
export const batchFor = async (copy: Copy, wanted: BatchFor): Promise<Result<Filled>> => {
  const { heads, keys } = wanted
  const { book } = copy.store
  const basket: Basket = { entries: [], sealed: [], letters: 0, isFull: false }
  for (const stream of streams) {
    if (basket.isFull) break
    for await (const entries of copy.store.entries(stream, vectorOf(heads[stream]))) {
      await fill(copy, basket, { entries, wanted })
      if (basket.isFull) break
    }
  }
  const headOf = (stream: Stream, device: string): Head | undefined => heads[stream][device]
  const segments = await segmentsOf(basket.entries, { book, heads: headOf, keys })
  const dataKeys = await keysOf(copy, new Set(basket.sealed.map(({ person }) => person)))
  if (!dataKeys.ok) return dataKeys
  const batch = { segments, sealed: basket.sealed, keys: dataKeys.value }
  return ok({ batch, more: basket.isFull })
}

type Basket = {
  readonly entries: Entry[]
  readonly sealed: SealedItem[]
  letters: number
  isFull: boolean
}

const fill = async (
  copy: Copy,
  basket: Basket,
  { entries, wanted }: { entries: readonly Entry[]; wanted: BatchFor },
): Promise<void> => {
  for (const entry of entries) {
    const named = sealedIn([entry])
    const items = await Promise.all(named.map(({ hash }) => copy.store.sealed(hash)))
    const sealed = items.filter((item) => item !== undefined)
    const letters = sealed.reduce((sum, { bytes }) => sum + 2 * bytes.length, entry.body.length + 200)
    const { entries: told } = basket
    basket.isFull =
      told.length >= wanted.entries || (told.length > 0 && basket.letters + letters > wanted.letters)
    if (basket.isFull) return
    told.push(entry)
    basket.sealed.push(...sealed)
    basket.letters += letters
  }
}

const keysOf = async (copy: Copy, people: ReadonlySet<string>): Promise<Result<Batch['keys']>> => {
  const all: Batch['keys'][number][] = []
  for (const person of people) {
    const keys = await copy.vault.keysOf(person)
    if (!keys.ok) return keys
    if (keys.value.length > 0) all.push({ person, keys: keys.value })
  }
  return ok(all)
}

const vectorOf = (heads: Readonly<Record<string, Head>>): Vector =>
  Object.fromEntries(Object.entries(heads).map(([device, { seq }]) => [device, seq]))
