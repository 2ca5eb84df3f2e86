/** A book's store in memory: for tests of what stands above it, and for a book that nobody wants to keep. */
import type { Entry, Head, Recorded, Stream } from '../core/kernel/entry.ts'
import type { Hash } from '../core/kernel/hash.ts'
import { hashOfText } from '../core/kernel/hash.ts'
import { err, ok, type Result } from '../core/kernel/result.ts'
import { holds, type Vector } from '../core/kernel/vector.ts'
import { admit, headsByStream, placeKey, recordedOf } from './admission.ts'
import type { Appended, BookStore, SealedItem, Snapshot, StoreRefusal } from './port.ts'

const batchSize = 1000

/** An empty store for the book with this id. */
export const openMemory = (book: string): BookStore => new MemoryStore(book)

class MemoryStore implements BookStore {
  readonly book: string
  readonly access = 'write'
  readonly #log: Record<Stream, Entry[]> = { book: [], vault: [] }
  readonly #hashes = new Map<string, Hash>()
  readonly #heads = new Map<string, Head>()
  readonly #quarantine = new Map<Hash, Entry>()
  readonly #sealed = new Map<Hash, SealedItem>()
  readonly #keys = new Map<string, Uint8Array>()
  #snapshot: Snapshot | undefined

  constructor(book: string) {
    this.book = book
  }

  heads() {
    return Promise.resolve(headsByStream(this.#heads))
  }

  append(entries: readonly Entry[]): Promise<Result<Appended, StoreRefusal>> {
    const frozen = new Set([...this.#quarantine.values()].map(({ device }) => device))
    const admitted = admit({ book: this.book, heads: this.#heads, frozen, held: this.#hashes }, entries)
    if (!admitted.ok) {
      const { fork, refusal } = admitted.error
      if (fork) this.#quarantine.set(fork.hash, fork)
      return Promise.resolve(err(refusal))
    }
    for (const entry of admitted.value.fresh) {
      this.#log[entry.stream].push(entry)
      this.#hashes.set(placeKey(entry.stream, entry.device, entry.seq), entry.hash)
    }
    for (const [key, head] of admitted.value.heads) this.#heads.set(key, head)
    return Promise.resolve(ok({ added: admitted.value.fresh.length, known: admitted.value.known }))
  }

  async *recorded(stream: Stream, after: Vector = {}): AsyncIterable<readonly Recorded[]> {
    for await (const batch of this.entries(stream, after)) {
      yield batch.map(recordedOf)
    }
  }

  async *entries(stream: Stream, after: Vector = {}): AsyncIterable<readonly Entry[]> {
    const wanted = this.#log[stream].filter(({ device, seq }) => !holds(after, device, seq))
    for (let from = 0; from < wanted.length; from += batchSize) {
      yield await Promise.resolve(wanted.slice(from, from + batchSize))
    }
  }

  quarantined() {
    return Promise.resolve([...this.#quarantine.values()])
  }

  saveSnapshot(snapshot: Snapshot) {
    this.#snapshot = snapshot
    return done()
  }

  snapshot() {
    const kept = this.#snapshot
    return Promise.resolve(kept && hashOfText(kept.state) === kept.hash ? kept : undefined)
  }

  putSealed(...items: readonly SealedItem[]) {
    for (const item of items) this.#sealed.set(item.hash, item)
    return done()
  }

  sealed(hash: Hash) {
    return Promise.resolve(this.#sealed.get(hash))
  }

  putPersonKey(person: string, wrapped: Uint8Array) {
    this.#keys.set(person, wrapped)
    return done()
  }

  personKey(person: string) {
    return Promise.resolve(this.#keys.get(person))
  }

  erasePerson(person: string) {
    this.#keys.delete(person)
    for (const item of [...this.#sealed.values()]) if (item.person === person) this.#sealed.delete(item.hash)
    return done()
  }

  check() {
    return Promise.resolve([])
  }

  close() {
    return Promise.resolve()
  }
}

const done = (): Promise<Result<void, StoreRefusal>> => Promise.resolve(ok(undefined))
