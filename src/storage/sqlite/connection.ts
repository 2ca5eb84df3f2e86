/** One open database file: durable writes that are counted, and reads whose failures are refusals. */
import { statSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { invariant } from '../../core/kernel/invariant.ts'
import { err, ok, refuse, type Result } from '../../core/kernel/result.ts'
import { StoreFault } from '../fault.ts'
import type { StoreRefusal } from '../port.ts'
import { rowOf, whole } from './cells.ts'
import type { WriterLock } from './lock.ts'
import { refusalOfError } from './refusals.ts'
import { closedAs, hashOfFile, Witness } from './witness.ts'

type Opened = {
  readonly db: DatabaseSync
  readonly file: string
  readonly book: string
  /** Held by the one writer; without it the connection only reads. */
  readonly lock: WriterLock | undefined
}

/** Opens the file and sets what durability asks for; the caller closes it where something throws. */
export const openDatabase = (file: string, { readOnly }: { readonly readOnly: boolean }): DatabaseSync => {
  const db = new DatabaseSync(file, { readOnly, timeout: 2000 })
  if (readOnly) return db
  // Never left to a default: builds exist in which WAL silently lowers it to NORMAL (research/sync.md §3).
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON')
  return db
}

export class Connection {
  readonly file: string
  readonly book: string
  readonly #db: DatabaseSync
  readonly #lock: WriterLock | undefined
  readonly #statements: Readonly<
    Record<'begin' | 'count' | 'counted' | 'commit' | 'synchronous', StatementSync>
  >
  #witness: Witness | undefined
  #writes = 0
  #isAsserted = false

  constructor({ db, file, book, lock }: Opened) {
    this.file = file
    this.book = book
    this.#db = db
    this.#lock = lock
    this.#statements = {
      begin: db.prepare('BEGIN IMMEDIATE'),
      count: db.prepare('UPDATE head SET seq = seq + 1 WHERE stream = 2'),
      counted: this.prepare('SELECT seq FROM head WHERE stream = 2'),
      commit: db.prepare('COMMIT'),
      synchronous: this.prepare('PRAGMA synchronous'),
    }
    this.#writes = this.writes()
  }

  get access(): 'write' | 'read' {
    return this.#lock ? 'write' : 'read'
  }

  /** A statement whose rows come as arrays: objects cost twice as much (measured in sqlite.bench). */
  prepare(sql: string): StatementSync {
    const statement = this.#db.prepare(sql)
    statement.setReturnArrays(true)
    return statement
  }

  /** How many writes the file holds. */
  writes(): number {
    return whole(rowOf(this.#statements.counted)?.[0])
  }

  /** Does `work` in one durable transaction; where it fails nothing is written. */
  write<T>(work: () => T): Result<T, StoreRefusal> {
    if (!this.#lock) return refuse('storage.readOnly', { place: this.file })
    try {
      this.#witness ??= new Witness(this.file, this.book)
      this.#statements.begin.run()
      const answer = work()
      this.#statements.count.run()
      this.#statements.commit.run()
      this.#acknowledge()
      return ok(answer)
    } catch (error) {
      this.#rollBack()
      return err(refusalOfError(error, this.file))
    }
  }

  /** Reads; a failure of the file is thrown as a `StoreFault`. */
  read<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw new StoreFault(refusalOfError(error, this.file), error)
    }
  }

  /** Does what may be refused; where the file fails on the way, that is the refusal. */
  attempt<T>(work: () => Result<T, StoreRefusal>): Result<T, StoreRefusal> {
    try {
      return work()
    } catch (error) {
      return err(refusalOfError(error, this.file))
    }
  }

  /** Whether a byte of the file is another than when its last writer closed it, as far as that is known. */
  isChangedSinceClosed(): boolean {
    return this.read(() => {
      const closed = this.#witness ? undefined : closedAs(this.file, this.book)
      if (closed === undefined || (statSync(`${this.file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
        return false
      return hashOfFile(this.file) !== closed
    })
  }

  /** Moves what was erased out of the write-ahead log too. A reader in the way only puts it off until the next time. */
  emptyLog(): void {
    this.read(() => {
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    })
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close()
    this.#witness?.close(this.file)
    this.#witness = undefined
    this.#lock?.release()
  }

  #acknowledge(): void {
    if (!this.#isAsserted) {
      const level = rowOf(this.#statements.synchronous)?.[0]
      invariant(level === 2, `synchronous is FULL after the first write, not ${String(level)}`)
      this.#isAsserted = true
    }
    this.#writes += 1
    this.#witness?.note(this.#writes)
  }

  #rollBack(): void {
    if (this.#db.isOpen && this.#db.isTransaction) this.#db.exec('ROLLBACK')
  }
}
