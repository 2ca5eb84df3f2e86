/**
 * A count of the writes beside the database, so that a lost tail is found.
 *
 * SQLite reads a damaged write-ahead log up to the first bad frame and says nothing: acknowledged entries would be gone in
 * silence. The count is written after each commit and never waited for, so it may lag behind (power cut), never run ahead.
 */
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { hashOfText } from '../../core/kernel/hash.ts'

export const witnessFile = (file: string): string => `${file}-seen`

/** The number of writes that were acknowledged at least; 0 where no witness can be read. */
export const writesSeen = (file: string, book: string): number => {
  if (!existsSync(witnessFile(file))) return 0
  const [count = '', check] = readFileSync(witnessFile(file), 'utf8').trimEnd().split(' ')
  return check === checkOf(book, count) ? Number(count) : 0
}

export class Witness {
  readonly #book: string
  readonly #file: number

  constructor(file: string, book: string) {
    this.#book = book
    this.#file = openSync(witnessFile(file), existsSync(witnessFile(file)) ? 'r+' : 'w+', 0o600)
  }

  note(writes: number): void {
    const count = String(writes).padStart(16, '0')
    try {
      writeSync(this.#file, `${count} ${checkOf(this.#book, count)}\n`, 0)
    } catch {
      // The write itself stands in the database; a witness that lags says less, never anything wrong.
    }
  }

  close(): void {
    closeSync(this.#file)
  }
}

const checkOf = (book: string, count: string): string => hashOfText(`${book} ${count}`).slice(0, 16)
