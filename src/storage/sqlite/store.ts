/** The port of a book's store, on one SQLite file. */
import type { Entry, Stream } from '../../core/kernel/entry.ts'
import type { Hash } from '../../core/kernel/hash.ts'
import type { Vector } from '../../core/kernel/vector.ts'
import { headsByStream } from '../admission.ts'
import { refusalOf } from '../fault.ts'
import type { BookStore, SealedItem, Snapshot, StoreRefusal } from '../port.ts'
import { rowsOf, text } from './cells.ts'
import type { Connection } from './connection.ts'
import { Keepsakes } from './keepsakes.ts'
import { SqliteLog } from './log.ts'

/** SQLite answers at once; the promises are the port's, for stores that cannot. */
export class SqliteStore implements BookStore {
  readonly book: string
  readonly access: 'write' | 'read'
  readonly #connection: Connection
  readonly #log: SqliteLog
  readonly #keepsakes: Keepsakes

  constructor(connection: Connection) {
    this.#connection = connection
    this.book = connection.book
    this.access = connection.access
    this.#log = new SqliteLog(connection)
    this.#keepsakes = new Keepsakes(connection)
  }

  async heads() {
    return headsByStream(this.#log.heads())
  }

  async append(entries: readonly Entry[]) {
    return this.#connection.attempt(() => this.#log.append(entries))
  }

  async *recorded(stream: Stream, after: Vector = {}) {
    yield* this.#log.recorded(stream, after)
  }

  async *entries(stream: Stream, after: Vector = {}) {
    yield* this.#log.entries(stream, after)
  }

  async quarantined() {
    return this.#connection.read(() => this.#log.quarantined())
  }

  async saveSnapshot(snapshot: Snapshot) {
    return this.#keepsakes.saveSnapshot(snapshot)
  }

  async snapshot() {
    return this.#keepsakes.snapshot()
  }

  async putSealed(...items: readonly SealedItem[]) {
    return this.#keepsakes.putSealed(...items)
  }

  async sealed(hash: Hash) {
    return this.#keepsakes.sealed(hash)
  }

  async putPersonKey(person: string, wrapped: Uint8Array) {
    return this.#keepsakes.putPersonKey(person, wrapped)
  }

  async personKey(person: string) {
    return this.#keepsakes.personKey(person)
  }

  async erasePerson(person: string) {
    return this.#connection.attempt(() => this.#keepsakes.erasePerson(person))
  }

  /** The head that does not fit the log, if any: cheap enough for every opening. */
  headAstray(): string | undefined {
    return this.#connection.read(() => this.#log.headAstray())
  }

  async check(): Promise<readonly StoreRefusal[]> {
    const found: StoreRefusal[] = []
    try {
      if (this.#connection.isChangedSinceClosed())
        found.push(this.#damage({ reason: 'changed since it was closed' }))
      for (const row of this.#connection.read(() =>
        rowsOf(this.#connection.prepare('PRAGMA integrity_check')),
      )) {
        if (row[0] !== 'ok') found.push(this.#damage({ reason: text(row[0]) }))
      }
      const head = this.headAstray()
      if (head !== undefined) found.push(this.#damage({ place: head, table: 'head' }))
      const sealed = this.#connection.read(() => this.#keepsakes.sealedAstray())
      for (const hash of sealed) found.push(this.#damage({ place: hash, table: 'sealed' }))
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      found.push(refusal)
    }
    return found
  }

  async close() {
    this.#connection.close()
  }

  #damage(figures: StoreRefusal['figures']): StoreRefusal {
    return { code: 'storage.damaged', figures: { place: this.#connection.file, ...figures } }
  }
}
