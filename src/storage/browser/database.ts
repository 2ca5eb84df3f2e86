/** The tables of a book in a browser's IndexedDB, and how its errors are told. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Entry, Head, Stream } from '../../core/kernel/entry.ts'
import { faultFigures, refusalOf } from '../fault.ts'
import type { SealedItem, Snapshot, StoreRefusal } from '../port.ts'
import type { Pack } from './pack.ts'

export const layoutVersion = 1

/** Said with every write: left to itself a browser may acknowledge before the disk has it (research/sync.md §3). */
export const strict = { durability: 'strict' } as const

export type Tables = DBSchema & {
  /** Keyed by arrival. */
  log: { key: number; value: Pack; indexes: { places: [Stream, string, number] } }
  /** Keyed by `stream/device`. */
  head: { key: string; value: Head }
  quarantine: { key: string; value: Entry }
  snapshot: { key: 'snapshot'; value: Snapshot }
  sealed: { key: string; value: SealedItem; indexes: { person: string } }
  personKey: { key: string; value: Uint8Array }
}
export type Database = IDBPDatabase<Tables>

const prefix = 'chinu-book-'
export const nameOfDatabase = (book: string): string => `${prefix}${book}`
export const bookOfDatabase = (name: string | undefined): string | undefined =>
  name?.startsWith(prefix) ? name.slice(prefix.length) : undefined

/** Opens or makes the tables; a database of a newer version is opened as it is, to be read. */
export const openTables = async (book: string): Promise<Database> => {
  const name = nameOfDatabase(book)
  try {
    return await openDB<Tables>(name, layoutVersion, { upgrade: makeTables })
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error
    return openDB<Tables>(name)
  }
}

const makeTables = (database: Database): void => {
  const log = database.createObjectStore('log', { autoIncrement: true })
  log.createIndex('places', 'places', { multiEntry: true })
  database.createObjectStore('head')
  database.createObjectStore('quarantine', { keyPath: 'hash' })
  database.createObjectStore('snapshot')
  const sealed = database.createObjectStore('sealed', { keyPath: 'hash' })
  sealed.createIndex('person', 'person')
  database.createObjectStore('personKey')
}

const codesByName: Readonly<Record<string, StoreRefusal['code']>> = {
  QuotaExceededError: 'storage.full',
  DataError: 'storage.damaged',
  DataCloneError: 'storage.damaged',
  NotReadableError: 'storage.damaged',
  UnknownError: 'storage.damaged',
  NotFoundError: 'storage.damaged',
  VersionError: 'storage.readOnly',
  InvalidStateError: 'storage.notFound',
}

/** The refusal that an error of IndexedDB means; a bug of ours is thrown on. */
export const refusalOfError = (error: unknown, book: string): StoreRefusal => {
  const carried = refusalOf(error)
  if (carried) return carried
  const code = error instanceof DOMException ? codesByName[error.name] : undefined
  if (code === undefined) throw error
  return { code, figures: faultFigures(book, error) }
}
