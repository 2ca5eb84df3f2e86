/** What a book's file keeps beside the log: the snapshot, sealed items and people's wrapped keys. */
import type { StatementSync } from 'node:sqlite'
import { createHash } from 'node:crypto'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { hashOf, type Hash } from '../../core/kernel/hash.ts'
import type { Result } from '../../core/kernel/result.ts'
import type { Vector } from '../../core/kernel/vector.ts'
import type { SealedItem, Snapshot, StoreRefusal } from '../port.ts'
import { parseVector } from '../vector-text.ts'
import { bytes, rowOf, rowsOf, text } from './cells.ts'
import type { Connection } from './connection.ts'

type Written = Result<void, StoreRefusal>
type Work = 'dropSnapshot' | 'saveSnapshot' | 'putSealed' | 'putKey' | 'eraseKey' | 'eraseSealed'

export class Keepsakes {
  readonly #connection: Connection
  readonly #writes: Readonly<Record<Work, StatementSync>>
  readonly #snapshot: StatementSync
  readonly #sealed: StatementSync
  readonly #allSealed: StatementSync
  readonly #key: StatementSync

  constructor(connection: Connection) {
    this.#connection = connection
    this.#writes = {
      dropSnapshot: connection.prepare('DELETE FROM snapshot'),
      saveSnapshot: connection.prepare(
        'INSERT INTO snapshot(fold_version, vector, state, hash) VALUES(?, ?, ?, ?)',
      ),
      putSealed: connection.prepare('INSERT OR REPLACE INTO sealed(hash, person, bytes) VALUES(?, ?, ?)'),
      putKey: connection.prepare('INSERT OR REPLACE INTO person_key(person, wrapped) VALUES(?, ?)'),
      eraseKey: connection.prepare('DELETE FROM person_key WHERE person = ?'),
      eraseSealed: connection.prepare('DELETE FROM sealed WHERE person = ?'),
    }
    this.#snapshot = connection.prepare('SELECT fold_version, vector, state, hash FROM snapshot')
    this.#sealed = connection.prepare('SELECT person, bytes FROM sealed WHERE hash = ?')
    this.#allSealed = connection.prepare('SELECT hash, bytes FROM sealed')
    this.#key = connection.prepare('SELECT wrapped FROM person_key WHERE person = ?')
  }

  saveSnapshot({ foldVersion, vector, state, hash }: Snapshot): Written {
    return this.#connection.write(() => {
      this.#writes.dropSnapshot.run()
      this.#writes.saveSnapshot.run(foldVersion, JSON.stringify(vector), state, hash)
    })
  }

  snapshot(): Snapshot | undefined {
    return this.#connection.read(() => {
      const row = rowOf(this.#snapshot)
      if (!row) return undefined
      const [foldVersion, vector, state, hash] = row.map(text)
      const parsed: Vector | undefined = parseVector(vector)
      if (foldVersion === undefined || state === undefined || hash === undefined || !parsed) return undefined
      return createHash('sha256').update(state).digest('hex') === hash
        ? { foldVersion, vector: parsed, state, hash }
        : undefined
    })
  }

  putSealed(...items: readonly SealedItem[]): Written {
    return this.#connection.write(() => {
      for (const { hash, person, bytes: content } of items)
        this.#writes.putSealed.run(hexToBytes(hash), person, content)
    })
  }

  sealed(hash: Hash): SealedItem | undefined {
    return this.#connection.read(() => {
      const row = rowOf(this.#sealed, hexToBytes(hash))
      return row && { person: text(row[0]), hash, bytes: bytes(row[1]) }
    })
  }

  /** Hashes whose sealed bytes are no longer what was sealed. */
  sealedAstray(): readonly Hash[] {
    return rowsOf(this.#allSealed)
      .map((row) => ({ hash: bytesToHex(bytes(row[0])), found: hashOf(bytes(row[1])) }))
      .flatMap(({ hash, found }) => (hash === found ? [] : [hash]))
  }

  putPersonKey(person: string, wrapped: Uint8Array): Written {
    return this.#connection.write(() => void this.#writes.putKey.run(person, wrapped))
  }

  personKey(person: string): Uint8Array | undefined {
    return this.#connection.read(() => {
      const row = rowOf(this.#key, person)
      return row && bytes(row[0])
    })
  }

  /** With secure_delete the pages are zeroed; emptying the write-ahead log takes the older copies of them away too. */
  erasePerson(person: string): Written {
    const erased = this.#connection.write(() => {
      this.#writes.eraseKey.run(person)
      this.#writes.eraseSealed.run(person)
    })
    if (erased.ok) this.#connection.emptyLog()
    return erased
  }
}
