/** One writer per book: a lock that the system releases when the process ends, however it ends. */
import { DatabaseSync } from 'node:sqlite'

/**
 * Taken on an empty database beside the book's, so that readers stay free: two writers that both
 * remember heads would give one number to two entries, which is a fork.
 */
export class WriterLock {
  readonly #db: DatabaseSync

  /** Throws SQLITE_BUSY where another writer holds it. */
  constructor(file: string) {
    this.#db = new DatabaseSync(`${file}-lock`, { timeout: 0 })
    try {
      this.#db.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      this.#db.close()
      throw error
    }
  }

  release(): void {
    if (this.#db.isOpen) this.#db.close()
  }
}
