/** One sealed file beside a book, in a browser: a database of its own with one record. */
import { openDB, type DBSchema } from 'idb'
import { err, ok, type Result } from '../../core/kernel/result.ts'
import type { SealedFile } from '../port.ts'
import { refusalOfError, strict } from './database.ts'

type Tables = DBSchema & { file: { key: 'file'; value: Uint8Array } }

export const sealedFileInBrowser = (book: string, ending: string): SealedFile => {
  const reaching = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await work())
    } catch (error) {
      return err(refusalOfError(error, book))
    }
  }
  const open = () =>
    openDB<Tables>(`chinu-${ending}-${book}`, 1, {
      upgrade: (database) => {
        database.createObjectStore('file')
      },
    })
  return {
    read: () =>
      reaching(async () => {
        const database = await open()
        const bytes = await database.get('file', 'file')
        database.close()
        return bytes
      }),
    write: (bytes) =>
      reaching(async () => {
        const database = await open()
        const transaction = database.transaction('file', 'readwrite', strict)
        await Promise.all([transaction.store.put(bytes, 'file'), transaction.done])
        database.close()
      }),
  }
}
