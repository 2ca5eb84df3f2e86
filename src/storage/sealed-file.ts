/** One sealed file beside a book, in a data folder: written whole or not at all, and readable by its owner alone. */
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../core/kernel/result.ts'
import type { SealedFile } from './port.ts'
import { swapFile } from './sqlite/files.ts'
import { refusalOfError } from './sqlite/refusals.ts'

/** The file `<book>.<ending>`; it need not be there yet. */
export const sealedFileIn = (folder: string, book: string, ending: string): SealedFile => {
  const file = join(folder, `${book}.${ending}`)
  const reaching = <T>(work: () => T): Result<T> => {
    try {
      return ok(work())
    } catch (error) {
      return err(refusalOfError(error, file))
    }
  }
  return {
    read: async () => reaching(() => (existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined)),
    write: async (bytes) =>
      reaching(() => {
        const draft = join(folder, `.new-${randomUUID()}`)
        try {
          writeFileSync(draft, bytes, { mode: 0o600, flush: true, flag: 'wx' })
          swapFile(draft, file)
        } finally {
          rmSync(draft, { force: true })
        }
      }),
  }
}
