/** A book's store in a browser: IndexedDB, each write on the disk before it is acknowledged. */
import { deleteDB } from 'idb'
import type { Entry, Recorded, Stream } from '../core/kernel/entry.ts'
import { hashOf, hashOfText, type Hash } from '../core/kernel/hash.ts'
import { err, ok, refuse, type Result } from '../core/kernel/result.ts'
import { holds, type Vector } from '../core/kernel/vector.ts'
import { headsByStream, recordedOf } from './admission.ts'
import { appendPacks } from './browser/append.ts'
import {
  bookOfDatabase,
  layoutVersion,
  nameOfDatabase,
  openTables,
  refusalOfError,
  strict,
  type Database,
} from './browser/database.ts'
import { entriesOf, type Pack } from './browser/pack.ts'
import { firstPack, packsFrom, packsOfStream } from './browser/read.ts'
import { takeLock, type Unlock } from './browser/tab-lock.ts'
import { StoreFault } from './fault.ts'
import type { Appended, BookStore, SealedItem, Snapshot, StoreRefusal } from './port.ts'

export type OpenBrowser = { readonly book: string; readonly access?: 'write' | 'read' }

/** Opens a book's store, or makes it; one tab writes at a time. */
export const openBrowser = async ({
  book,
  access = 'write',
}: OpenBrowser): Promise<Result<BookStore, StoreRefusal>> => {
  const unlock = access === 'write' ? await takeLock(nameOfDatabase(book)) : () => undefined
  if (!unlock) return refuse('storage.inUse', { place: book })
  try {
    const database = await openTables(book)
    const writes = access === 'write' && database.version === layoutVersion
    return ok(new BrowserStore({ book, database, unlock, access: writes ? 'write' : 'read' }))
  } catch (error) {
    unlock()
    return err(refusalOfError(error, book))
  }
}

/** The ids of the books that this browser keeps. */
export const listBrowserBooks = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => bookOfDatabase(name) ?? []).sort()

/** Deletes a book of this browser with all that is sealed in it. Refused: another tab writes in it. */
export const dropBrowserBook = async (book: string): Promise<Result<void, StoreRefusal>> => {
  const unlock = await takeLock(nameOfDatabase(book))
  if (!unlock) return refuse('storage.inUse', { place: book })
  try {
    await deleteDB(nameOfDatabase(book))
    return ok(undefined)
  } catch (error) {
    return err(refusalOfError(error, book))
  } finally {
    unlock()
  }
}

type Parts = Pick<BookStore, 'book' | 'access'> & { readonly database: Database; readonly unlock: Unlock }
type Written = Promise<Result<void, StoreRefusal>>

class BrowserStore implements BookStore {
  readonly book: string
  readonly access: 'write' | 'read'
  readonly #database: Database
  readonly #unlock: Unlock

  constructor({ book, access, database, unlock }: Parts) {
    this.book = book
    this.access = access
    this.#database = database
    this.#unlock = unlock
  }

  heads() {
    return this.#read(async () => {
      const transaction = this.#database.transaction('head')
      const [keys, heads] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
      return headsByStream(new Map(keys.flatMap((key, place) => pair(key, heads[place]))))
    })
  }

  append(entries: readonly Entry[]): Promise<Result<Appended, StoreRefusal>> {
    return this.#write(() => appendPacks(this.#database, this.book, entries))
  }

  async *recorded(stream: Stream, after: Vector = {}): AsyncIterable<readonly Recorded[]> {
    for await (const batch of this.entries(stream, after)) {
      yield batch.map(recordedOf)
    }
  }

  async *entries(stream: Stream, after: Vector = {}): AsyncIterable<readonly Entry[]> {
    const wantedIn = (packs: readonly Pack[]): readonly Entry[] =>
      packs
        .filter((pack) => pack.stream === stream)
        .flatMap((pack) => entriesOf(pack, this.book))
        .filter(({ device, seq }) => !holds(after, device, seq))
    if (stream === 'vault') {
      const sealed = wantedIn(await this.#read(() => packsOfStream(this.#database, stream)))
      if (sealed.length > 0) yield sealed
      return
    }
    const heads = (await this.heads())[stream]
    let from = await this.#read(() => firstPack(this.#database, { stream, after, heads }))
    // One record alone comes first: whoever looks for the opening of a book reads no more of it.
    let most: number | undefined = 1
    while (from !== undefined) {
      const [start, atOnce]: [number, number | undefined] = [from, most]
      const read = await this.#read(() => packsFrom(this.#database, start, atOnce))
      most = undefined
      from = read.next
      const wanted = wantedIn(read.packs)
      if (wanted.length > 0) yield wanted
    }
  }

  quarantined() {
    return this.#read(() => this.#database.getAll('quarantine'))
  }

  saveSnapshot(snapshot: Snapshot): Written {
    return this.#put(async () => {
      const transaction = this.#database.transaction('snapshot', 'readwrite', strict)
      await Promise.all([transaction.store.put(snapshot, 'snapshot'), transaction.done])
    })
  }

  async snapshot() {
    const kept = await this.#read(() => this.#database.get('snapshot', 'snapshot'))
    return kept && hashOfText(kept.state) === kept.hash ? kept : undefined
  }

  putSealed(...items: readonly SealedItem[]): Written {
    return this.#put(async () => {
      const transaction = this.#database.transaction('sealed', 'readwrite', strict)
      await Promise.all([...items.map((item) => transaction.store.put(item)), transaction.done])
    })
  }

  sealed(hash: Hash) {
    return this.#read(() => this.#database.get('sealed', hash))
  }

  putPersonKey(person: string, wrapped: Uint8Array): Written {
    return this.#put(async () => {
      const transaction = this.#database.transaction('personKey', 'readwrite', strict)
      await Promise.all([transaction.store.put(wrapped, person), transaction.done])
    })
  }

  personKey(person: string) {
    return this.#read(() => this.#database.get('personKey', person))
  }

  erasePerson(person: string): Written {
    return this.#put(async () => {
      const transaction = this.#database.transaction(['personKey', 'sealed'], 'readwrite', strict)
      const sealed = transaction.objectStore('sealed')
      const hashes = await sealed.index('person').getAllKeys(person)
      const deleted = hashes.map((hash) => sealed.delete(hash))
      await Promise.all([transaction.objectStore('personKey').delete(person), ...deleted, transaction.done])
    })
  }

  /** A browser checks its pages itself; what it cannot know is whether sealed bytes are still what was sealed. */
  async check(): Promise<readonly StoreRefusal[]> {
    const items = await this.#read(() => this.#database.getAll('sealed'))
    const astray = items.filter(({ hash, bytes }) => hashOf(bytes) !== hash)
    return astray.map(({ hash }) => ({ code: 'storage.damaged', figures: { place: hash, table: 'sealed' } }))
  }

  async close() {
    this.#database.close()
    this.#unlock()
  }

  #put(work: () => Promise<void>): Written {
    return this.#write(async () => ok(await work()))
  }

  async #write<T>(work: () => Promise<Result<T, StoreRefusal>>): Promise<Result<T, StoreRefusal>> {
    if (this.access === 'read') return refuse('storage.readOnly', { place: this.book })
    try {
      return await work()
    } catch (error) {
      return err(refusalOfError(error, this.book))
    }
  }

  async #read<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw new StoreFault(refusalOfError(error, this.book), error)
    }
  }
}

const pair = <T>(key: string, value: T | undefined): [string, T][] =>
  value === undefined ? [] : [[key, value]]
