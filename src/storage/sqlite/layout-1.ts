/** The first layout: one wide table of entries, texts in full. Only read, to be upgraded; never deleted from here. */
import type { DatabaseSync } from 'node:sqlite'
import type { Entry } from '../../core/kernel/entry.ts'
import { parseEntry } from '../../core/kernel/parse-entry.ts'
import { StoreFault } from '../fault.ts'
import { jsonOf } from '../json-text.ts'
import type { SealedItem } from '../port.ts'
import { bytes, rowOf, rowsOf, text, whole, type Row } from './cells.ts'

export type OlderContent = {
  readonly count: () => number
  readonly batches: () => Iterable<readonly Entry[]>
  readonly quarantined: () => readonly Entry[]
  readonly sealed: () => readonly SealedItem[]
  readonly keys: () => readonly { readonly person: string; readonly wrapped: Uint8Array }[]
}

/** The statements that made it, kept for the test that upgrades a real one. */
export const tablesOfLayout1 = [
  'CREATE TABLE entry(arrival INTEGER PRIMARY KEY, book TEXT NOT NULL, stream TEXT NOT NULL, device TEXT NOT NULL,' +
    ' seq INTEGER NOT NULL, clock INTEGER NOT NULL, by TEXT NOT NULL, type TEXT NOT NULL, v INTEGER NOT NULL,' +
    ' body TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE(stream, device, seq)) STRICT',
  'CREATE TABLE quarantine(entry TEXT NOT NULL) STRICT',
  'CREATE TABLE sealed(hash TEXT PRIMARY KEY, person TEXT NOT NULL, bytes BLOB NOT NULL) STRICT',
  'CREATE TABLE person_key(person TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT',
] as const

/** Snapshots are not taken over: they are made anew. */
export const readLayout1 = (db: DatabaseSync): OlderContent => {
  const statement = (sql: string) => {
    const prepared = db.prepare(sql)
    prepared.setReturnArrays(true)
    return prepared
  }
  return {
    count: () => whole(rowOf(statement('SELECT count(*) FROM entry'))?.[0]),
    batches: function* () {
      const batch = statement(
        `SELECT arrival, ${columns.join(', ')} FROM entry WHERE arrival > ? ORDER BY arrival LIMIT 1000`,
      )
      for (let rows = rowsOf(batch, 0); rows.length > 0; rows = rowsOf(batch, whole(rows.at(-1)?.[0]))) {
        yield rows.map((row) =>
          entryOf(Object.fromEntries(columns.map((name, place) => [name, row[place + 1]]))),
        )
      }
    },
    quarantined: () =>
      rowsOf(statement('SELECT entry FROM quarantine')).map(([entry]) => entryOf(jsonOf(text(entry)))),
    sealed: () => rowsOf(statement('SELECT hash, person, bytes FROM sealed')).map(sealedOf),
    keys: () =>
      rowsOf(statement('SELECT person, wrapped FROM person_key')).map(([person, wrapped]) => ({
        person: text(person),
        wrapped: bytes(wrapped),
      })),
  }
}

const columns = ['book', 'stream', 'device', 'seq', 'clock', 'by', 'type', 'v', 'body', 'hash'] as const

const sealedOf = ([hash, person, content]: Row): SealedItem => ({
  hash: text(hash),
  person: text(person),
  bytes: bytes(content),
})

const entryOf = (given: unknown): Entry => {
  const parsed = parseEntry(given)
  if (parsed.ok) return parsed.value
  throw new StoreFault({ code: 'storage.damaged', figures: parsed.error.figures })
}
