/** A device's keys in a browser: not extractable, kept as they are in IndexedDB. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { BookKeys } from './keys.ts'

type Tables = DBSchema & { keys: { key: string; value: BookKeys } }

/** The keys for a book, or nothing: then this browser is a new device of it. */
export const browserKeysFor = (book: string): Promise<BookKeys | undefined> =>
  withTables((tables) => tables.get('keys', book))

/** Keeps new keys; those that are there already stay, since their device has signed. Answers whether these are kept. */
export const keepBrowserKeys = (book: string, keys: BookKeys): Promise<boolean> =>
  withTables(async (tables) => {
    const transaction = tables.transaction('keys', 'readwrite', { durability: 'strict' })
    const known = await transaction.store.getKey(book)
    if (known === undefined) await transaction.store.add(keys, book)
    await transaction.done
    return known === undefined
  })

/** Forgets the keys of a book that is thrown away. */
export const dropBrowserKeys = (book: string): Promise<void> =>
  withTables(async (tables) => {
    const transaction = tables.transaction('keys', 'readwrite', { durability: 'strict' })
    await Promise.all([transaction.store.delete(book), transaction.done])
  })

const withTables = async <T>(work: (tables: IDBPDatabase<Tables>) => Promise<T>): Promise<T> => {
  const tables = await openDB<Tables>('chinu-keys', 1, {
    upgrade: (database) => {
      database.createObjectStore('keys')
    },
  })
  try {
    return await work(tables)
  } finally {
    tables.close()
  }
}
