/**
 * What lies beside the database: a count of its writes, so that a lost tail is found, and the hash of the file as it was
 * closed, so that any changed byte is, also where SQLite keeps nothing.
 *
 * SQLite reads a damaged write-ahead log up to the first bad frame and says nothing: acknowledged entries would be gone in
 * silence. The count is written after each commit and never waited for, so it may lag behind (power cut), never run ahead.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs'
import { hashOfText } from '../../core/kernel/hash.ts'

export const witnessFile = (file: string): string => `${file}-seen`

/** The number of writes that were acknowledged at least; 0 where no witness can be read. */
export const writesSeen = (file: string, book: string): number => {
  if (!existsSync(witnessFile(file))) return 0
  const [count = '', check] = readFileSync(witnessFile(file), 'utf8').trimEnd().split(' ')
  return check === checkOf(book, count) ? Number(count) : 0
}

/** The hash of the file as its last writer closed it; nothing where somebody has begun to write since. */
export const closedAs = (file: string, book: string): string | undefined => {
  if (!existsSync(witnessFile(file))) return undefined
  const [, second = ''] = readFileSync(witnessFile(file), 'utf8').split('\n')
  const [hash = '', check] = second.split(' ')
  return check === checkOf(book, hash) ? hash : undefined
}

/** SHA-256 of a file, read in parts. */
export const hashOfFile = (file: string): string => {
  const hash = createHash('sha256')
  const part = Buffer.alloc(1 << 20)
  const open = openSync(file, 'r')
  try {
    for (let read = readSync(open, part); read > 0; read = readSync(open, part))
      hash.update(part.subarray(0, read))
  } finally {
    closeSync(open)
  }
  return hash.digest('hex')
}

/** Opened before the first write: from then on the file is no longer as it was closed. */
export class Witness {
  readonly #book: string
  readonly #file: number

  constructor(file: string, book: string) {
    this.#book = book
    this.#file = openSync(witnessFile(file), existsSync(witnessFile(file)) ? 'r+' : 'w+', 0o600)
    ftruncateSync(this.#file, Math.min(fstatSync(this.#file).size, countLength))
  }

  note(writes: number): void {
    const count = String(writes).padStart(16, '0')
    try {
      writeSync(this.#file, `${count} ${checkOf(this.#book, count)}\n`, 0)
    } catch {
      // The write itself stands in the database; a witness that lags says less, never anything wrong.
    }
  }

  /** Closes, with the hash of the file where nothing of it lies in a log beside it any more. */
  close(file: string): void {
    try {
      if (!existsSync(`${file}-wal`)) {
        const hash = hashOfFile(file)
        writeSync(this.#file, `${hash} ${checkOf(this.#book, hash)}\n`, countLength)
      }
    } catch {
      // As above: a witness that says less is never wrong.
    } finally {
      closeSync(this.#file)
    }
  }
}

/** The bytes of the first line: sixteen digits, a space, sixteen of the check, the end of the line. */
const countLength = 34

const checkOf = (book: string, count: string): string => hashOfText(`${book} ${count}`).slice(0, 16)
