/** What this browser remembers of a book's second copy: who keeps it, the token, and where it was said to stand last. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Heads } from '../../../storage/port.ts'

export type KeptLine = {
  readonly token: string
  /** The device that keeps the copy, with its key. */
  readonly device: string
  readonly publicKey: string
  /** What it has on its disk, as it said itself; nothing until it said so. */
  readonly heads: Heads | undefined
  readonly atMillis: number | undefined
  /** The book is being brought here and not all of it has come. */
  readonly isFilling: boolean
}
type Tables = DBSchema & { line: { key: string; value: KeptLine } }

export const keptLine = (book: string): Promise<KeptLine | undefined> =>
  withTables((tables) => tables.get('line', book))

export const keepLine = (book: string, line: KeptLine): Promise<void> =>
  withTables(async (tables) => {
    const transaction = tables.transaction('line', 'readwrite', { durability: 'strict' })
    await Promise.all([transaction.store.put(line, book), transaction.done])
  })

export const dropLine = (book: string): Promise<void> => withTables((tables) => tables.delete('line', book))

const withTables = async <T>(work: (tables: IDBPDatabase<Tables>) => Promise<T>): Promise<T> => {
  const tables = await openDB<Tables>('chinu-second-copy', 1, {
    upgrade: (database) => {
      database.createObjectStore('line')
    },
  })
  try {
    return await work(tables)
  } finally {
    tables.close()
  }
}
