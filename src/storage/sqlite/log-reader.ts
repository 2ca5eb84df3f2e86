/** Reading the log in SQLite, in batches and in the order of arrival. */
import type { StatementSync } from 'node:sqlite'
import { bytesToHex } from '@noble/hashes/utils.js'
import { isGenesis } from '../../core/kernel/chain.ts'
import { streams, type Entry, type Head, type Recorded, type Stream } from '../../core/kernel/entry.ts'
import type { Hash } from '../../core/kernel/hash.ts'
import { holds, type Vector } from '../../core/kernel/vector.ts'
import { ofHeadKey, type Place } from '../admission.ts'
import { unpackBody } from './body.ts'
import { bytes, rowOf, rowsOf, whole, type Row } from './cells.ts'
import type { Connection } from './connection.ts'
import { Names, TypeNames } from './names.ts'

/** Large enough that a batch costs little, small enough that nobody waits for one. */
const batchSize = 1000

export const numberOfStream = (stream: Stream): number => streams.indexOf(stream)

export class LogReader {
  readonly devices: Names
  readonly people: Names
  readonly types: TypeNames
  readonly #connection: Connection
  readonly #recorded: StatementSync
  readonly #entries: StatementSync
  readonly #hashAt: StatementSync
  readonly #arrivalAt: StatementSync

  constructor(connection: Connection) {
    this.#connection = connection
    this.devices = new Names(connection, 'device')
    this.people = new Names(connection, 'person')
    this.types = new TypeNames(connection)
    this.#recorded = connection.prepare(batchOf('arrival, device, seq, clock, by, type, body'))
    this.#entries = connection.prepare(batchOf('arrival, device, seq, clock, by, type, body, hash'))
    this.#hashAt = connection.prepare('SELECT hash FROM log WHERE stream = ? AND device = ? AND seq = ?')
    this.#arrivalAt = connection.prepare(
      'SELECT arrival FROM log WHERE stream = ? AND device = ? AND seq = ?',
    )
  }

  reloadNames(): void {
    for (const names of [this.devices, this.people, this.types]) names.reload()
  }

  hashAt(place: Place): Hash | undefined {
    const row = this.#at(this.#hashAt, place)
    return row && bytesToHex(bytes(row[0]))
  }

  /** The batches with something in them that `after` does not hold; `heads` tells where those begin. */
  recorded(stream: Stream, after: Vector, heads: ReadonlyMap<string, Head>): Iterable<readonly Recorded[]> {
    const recordedOf = (row: Row): Recorded => this.#recordedOf(stream, row)
    return this.#batches(this.#recorded, recordedOf, { stream, after, heads })
  }

  entries(stream: Stream, after: Vector, heads: ReadonlyMap<string, Head>): Iterable<readonly Entry[]> {
    const entryOf = (row: Row): Entry => this.#entryOf(stream, row)
    return this.#batches(this.#entries, entryOf, { stream, after, heads })
  }

  *#batches<T extends Recorded>(
    statement: StatementSync,
    read: (row: Row) => T,
    { stream, after, heads }: Wanted,
  ): Iterable<readonly T[]> {
    const isAll = Object.keys(after).length === 0
    let last = this.#connection.read(() => this.#firstArrival({ stream, after, heads })) - 1
    for (;;) {
      const rows = this.#connection.read(() => rowsOf(statement, last, numberOfStream(stream)))
      const end = rows.at(-1)
      if (!end) return
      last = whole(end[0])
      // Another program may be writing: what its rows are called is looked up after they were read.
      if (this.#connection.access === 'read') this.reloadNames()
      const found = this.#connection.read(() => rows.map(read))
      const batch = isAll ? found : found.filter(({ device, seq }) => !holds(after, device, seq))
      if (batch.length > 0) yield batch
    }
  }

  #firstArrival({ stream, after, heads }: Wanted): number {
    if (Object.keys(after).length === 0) return 1
    let first = Number.MAX_SAFE_INTEGER
    for (const [key, head] of heads) {
      const { stream: of, device } = ofHeadKey(key)
      const seq = (after[device] ?? 0) + 1
      if (of !== stream || seq > head.seq) continue
      first = Math.min(first, whole(this.#at(this.#arrivalAt, { stream, device, seq })?.[0]))
    }
    return first
  }

  #at(statement: StatementSync, { stream, device, seq }: Place): Row | undefined {
    return rowOf(statement, numberOfStream(stream), this.devices.find(device) ?? 0, seq)
  }

  #recordedOf(stream: Stream, [, device, seq, clock, by, type, body]: Row): Recorded {
    const name = this.types.nameOf(whole(type))
    return {
      stream,
      device: this.devices.nameOf(whole(device)),
      seq: whole(seq),
      clock: whole(clock),
      by: this.people.nameOf(whole(by)),
      type: name.type,
      v: name.v,
      body: unpackBody(body),
    }
  }

  #entryOf(stream: Stream, row: Row): Entry {
    const { device, seq, clock, by, type, v, body } = this.#recordedOf(stream, row)
    const hash = bytesToHex(bytes(row[7]))
    const opens = hash === this.#connection.book && isGenesis({ stream, seq, book: '' })
    return { book: opens ? '' : this.#connection.book, stream, device, seq, clock, by, type, v, body, hash }
  }
}

type Wanted = { readonly stream: Stream; readonly after: Vector; readonly heads: ReadonlyMap<string, Head> }

/** By arrival, never by the index of places: so the scan follows the order of the file. */
const batchOf = (columns: string): string =>
  `SELECT ${columns} FROM log NOT INDEXED WHERE arrival > ? AND stream = ? ORDER BY arrival LIMIT ${batchSize}`
