/** The log in SQLite: what it holds of each device, and appending what is admitted. */
import type { StatementSync } from 'node:sqlite'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { streams, type Entry, type Head, type Recorded, type Stream } from '../../core/kernel/entry.ts'
import type { Hash } from '../../core/kernel/hash.ts'
import { parseEntry } from '../../core/kernel/parse-entry.ts'
import { err, ok, type Result } from '../../core/kernel/result.ts'
import type { Vector } from '../../core/kernel/vector.ts'
import { admit, headKey, ofHeadKey, placeKey, placesToKnow } from '../admission.ts'
import { StoreFault } from '../fault.ts'
import { jsonOf } from '../json-text.ts'
import type { Appended, StoreRefusal } from '../port.ts'
import { packBody } from './body.ts'
import { bytes, rowsOf, text, whole } from './cells.ts'
import type { Connection } from './connection.ts'
import { LogReader, numberOfStream } from './log-reader.ts'

export class SqliteLog {
  readonly #connection: Connection
  readonly #reader: LogReader
  readonly #insert: StatementSync
  readonly #selectHeads: StatementSync
  readonly #putHead: StatementSync
  readonly #quarantined: StatementSync
  readonly #quarantine: StatementSync
  #heads = new Map<string, Head>()
  #frozen = new Set<string>()

  constructor(connection: Connection) {
    this.#connection = connection
    this.#reader = new LogReader(connection)
    this.#insert = connection.prepare(
      'INSERT INTO log(stream, device, seq, clock, by, type, hash, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?)',
    )
    this.#selectHeads = connection.prepare('SELECT stream, device, seq, hash FROM head WHERE stream < 2')
    this.#putHead = connection.prepare(
      'INSERT OR REPLACE INTO head(stream, device, seq, hash) VALUES(?, ?, ?, ?)',
    )
    this.#quarantined = connection.prepare('SELECT entry FROM quarantine')
    this.#quarantine = connection.prepare('INSERT OR IGNORE INTO quarantine(hash, entry) VALUES(?, ?)')
    this.#load()
  }

  /** The heads that the writer remembers; a reader looks anew, since another program may be writing. */
  heads(): ReadonlyMap<string, Head> {
    if (this.#connection.access === 'read') this.#connection.read(() => this.#load())
    return this.#heads
  }

  append(entries: readonly Entry[]): Result<Appended, StoreRefusal> {
    const { book } = this.#connection
    const held = this.#connection.read(() => this.#hashesFor(entries))
    const admitted = admit({ book, heads: this.#heads, frozen: this.#frozen, held }, entries)
    if (!admitted.ok) return this.#refuse(admitted.error.refusal, admitted.error.fork)
    const { fresh, known, heads } = admitted.value
    if (fresh.length === 0) return ok({ added: 0, known })
    const written = this.#connection.write(() => this.#write(fresh, heads))
    if (!written.ok) return this.#forgetNames(written)
    for (const [key, head] of heads) this.#heads.set(key, head)
    return ok({ added: fresh.length, known })
  }

  recorded(stream: Stream, after: Vector): Iterable<readonly Recorded[]> {
    return this.#reader.recorded(stream, after, this.heads())
  }

  entries(stream: Stream, after: Vector): Iterable<readonly Entry[]> {
    return this.#reader.entries(stream, after, this.heads())
  }

  quarantined(): readonly Entry[] {
    return rowsOf(this.#quarantined).map(([entry]) => {
      const parsed = parseEntry(jsonOf(text(entry)))
      if (parsed.ok) return parsed.value
      throw new StoreFault({
        code: 'storage.damaged',
        figures: { ...parsed.error.figures, table: 'quarantine' },
      })
    })
  }

  /** Keeps an entry in quarantine, which freezes its device. */
  keepFork(fork: Entry): Result<void, StoreRefusal> {
    const kept = this.#connection.write(
      () => void this.#quarantine.run(hexToBytes(fork.hash), JSON.stringify(fork)),
    )
    if (kept.ok) this.#frozen.add(fork.device)
    return kept
  }

  /** How many entries there are, by their heads. */
  count(): number {
    return [...this.#heads.values()].reduce((all, { seq }) => all + seq, 0)
  }

  /** The place of the first head that does not stand at the end of what the log holds of its device. */
  headAstray(): string | undefined {
    for (const [key, head] of this.#heads) {
      const place = { ...ofHeadKey(key), seq: head.seq }
      const follower = this.#reader.hashAt({ ...place, seq: head.seq + 1 })
      if (this.#reader.hashAt(place) !== head.hash || follower !== undefined)
        return `${place.device}.${head.seq}`
    }
    return undefined
  }

  #load(): void {
    this.#reader.reloadNames()
    this.#heads = new Map()
    for (const [stream, device, seq, hash] of rowsOf(this.#selectHeads)) {
      const key = headKey({
        stream: streams[whole(stream)] ?? '?',
        device: this.#reader.devices.nameOf(whole(device)),
      })
      this.#heads.set(key, { seq: whole(seq), hash: bytesToHex(bytes(hash)) })
    }
    this.#frozen = new Set(this.quarantined().map(({ device }) => device))
  }

  #write(fresh: readonly Entry[], heads: ReadonlyMap<string, Head>): void {
    const { devices, people, types } = this.#reader
    for (const { stream, device, seq, clock, by, type, v, hash, body } of fresh) {
      const place = [numberOfStream(stream), devices.idOf(device), seq] as const
      this.#insert.run(
        ...place,
        clock,
        people.idOf(by),
        types.idOf({ type, v }),
        hexToBytes(hash),
        packBody(body),
      )
    }
    for (const [key, { seq, hash }] of heads) {
      const { stream, device } = ofHeadKey(key)
      this.#putHead.run(numberOfStream(stream), devices.idOf(device), seq, hexToBytes(hash))
    }
  }

  /** After a transaction that was rolled back; if even that cannot be read, the refusal still stands. */
  #forgetNames(refused: Result<never, StoreRefusal>): Result<never, StoreRefusal> {
    this.#connection.read(() => this.#reader.reloadNames())
    return refused
  }

  /** The evidence of a fork is kept, whatever else is refused. */
  #refuse(refusal: StoreRefusal, fork: Entry | undefined): Result<never, StoreRefusal> {
    if (!fork || this.#connection.access === 'read') return err(refusal)
    const kept = this.keepFork(fork)
    return kept.ok ? err(refusal) : kept
  }

  #hashesFor(entries: readonly Entry[]): ReadonlyMap<string, Hash> {
    const hashes = new Map<string, Hash>()
    for (const place of placesToKnow(this.#heads, entries)) {
      const hash = this.#reader.hashAt(place)
      if (hash !== undefined) hashes.set(placeKey(place.stream, place.device, place.seq), hash)
    }
    return hashes
  }
}
