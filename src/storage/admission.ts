/** Which entries of a batch a store lets in: pure, so that every store admits alike. */
import { checkHeld, checkNext } from '../core/kernel/chain.ts'
import { referenceOf, type Entry, type Head, type Recorded, type Stream } from '../core/kernel/entry.ts'
import type { Hash } from '../core/kernel/hash.ts'
import { err, ok, type Result } from '../core/kernel/result.ts'
import type { Heads, StoreRefusal } from './port.ts'

/** A device's place in a stream, as a key. */
export const headKey = ({ stream, device }: { readonly stream: string; readonly device: string }): string =>
  `${stream}/${device}`

export const ofHeadKey = (key: string): { readonly stream: Stream; readonly device: string } => {
  const [stream, device = ''] = key.split('/')
  return { stream: stream === 'vault' ? 'vault' : 'book', device }
}

/** An entry's place, as a key. */
export const placeKey = (stream: string, device: string, seq: number): string => `${stream}/${device}/${seq}`

export type Place = { readonly stream: Stream; readonly device: string; readonly seq: number }

/** What a store knows before it admits a batch. */
export type Known = {
  readonly book: string
  /** By `headKey`. */
  readonly heads: ReadonlyMap<string, Head>
  /** Devices with an entry in quarantine. */
  readonly frozen: ReadonlySet<string>
  /** Hashes held at the places that `placesToKnow` names, by `placeKey`. */
  readonly held: ReadonlyMap<string, Hash>
}

export type Admitted = {
  readonly fresh: readonly Entry[]
  readonly known: number
  readonly heads: ReadonlyMap<string, Head>
}
export type NotAdmitted = { readonly refusal: StoreRefusal; readonly fork?: Entry }

/** The held places whose hashes decide: those that the batch names again, and the ones before them. */
export const placesToKnow = (heads: ReadonlyMap<string, Head>, entries: readonly Entry[]): readonly Place[] =>
  entries.flatMap(({ stream, device, seq }) => {
    if (seq > (heads.get(headKey({ stream, device }))?.seq ?? 0)) return []
    const here = { stream, device, seq }
    return seq === 1 ? [here] : [{ ...here, seq: seq - 1 }, here]
  })

/** Goes through the batch in its order; the first entry that cannot stand refuses all of it. */
export const admit = (known: Known, entries: readonly Entry[]): Result<Admitted, NotAdmitted> => {
  const heads = new Map<string, Head>()
  const held = new Map<string, Hash>()
  const fresh: Entry[] = []
  for (const entry of entries) {
    const key = headKey(entry)
    const head = heads.get(key) ?? known.heads.get(key)
    if (head && entry.seq <= head.seq) {
      const same = compare(known, held, entry)
      if (!same.ok) return same
      continue
    }
    const next = checkNext(known.book, head, entry)
    if (!next.ok) return err({ refusal: next.error })
    if (known.frozen.has(entry.device)) return err({ refusal: frozen(entry) })
    heads.set(key, { seq: entry.seq, hash: entry.hash })
    held.set(placeKey(entry.stream, entry.device, entry.seq), entry.hash)
    fresh.push(entry)
  }
  return ok({ fresh, known: entries.length - fresh.length, heads })
}

const compare = (known: Known, fresh: ReadonlyMap<string, Hash>, entry: Entry): Result<void, NotAdmitted> => {
  const at = (seq: number): Hash | undefined => {
    const key = placeKey(entry.stream, entry.device, seq)
    return fresh.get(key) ?? known.held.get(key)
  }
  const held = at(entry.seq)
  if (held === undefined)
    return err({ refusal: { code: 'storage.damaged', figures: { place: referenceOf(entry) } } })
  const same = checkHeld(known.book, { held, previous: at(entry.seq - 1) }, entry)
  if (same.ok) return ok(undefined)
  return err(
    same.error.code === 'storage.forked' ? { refusal: same.error, fork: entry } : { refusal: same.error },
  )
}

const frozen = (entry: Entry): StoreRefusal => ({
  code: 'storage.frozen',
  figures: { place: referenceOf(entry), stream: entry.stream },
})

/** An entry without its book and its hash. */
export const recordedOf = ({ stream, device, seq, clock, by, type, v, body }: Entry): Recorded => ({
  ...{ stream, device, seq, clock },
  ...{ by, type, v, body },
})

/** The heads as the port tells them. */
export const headsByStream = (heads: ReadonlyMap<string, Head>): Heads => {
  const byStream: Record<Stream, Record<string, Head>> = { book: {}, vault: {} }
  for (const [key, head] of heads) {
    const { stream, device } = ofHeadKey(key)
    byStream[stream][device] = head
  }
  return byStream
}
