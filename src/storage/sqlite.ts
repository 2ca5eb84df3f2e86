/** A book's store in one SQLite file: making it, and opening it with care. */
import { existsSync, statSync } from 'node:fs'
import { err, ok, refuse, type Result } from '../core/kernel/result.ts'
import type { BookStore, StoreRefusal } from './port.ts'
import { Connection, openDatabase } from './sqlite/connection.ts'
import { createLayout, hasLayout, layoutVersion, versionOf } from './sqlite/layout.ts'
import { WriterLock } from './sqlite/lock.ts'
import { refusalOfError } from './sqlite/refusals.ts'
import { SqliteStore } from './sqlite/store.ts'
import { upgradeFile } from './sqlite/upgrade.ts'
import { writesSeen } from './sqlite/witness.ts'

export type OpenSqlite = {
  readonly file: string
  readonly book: string
  /** `read` leaves the writer's place to others; a store of a newer version is opened so in any case. */
  readonly access?: 'write' | 'read'
}
type Opened = Result<SqliteStore, StoreRefusal>
/** Takes note of what must be closed where opening fails half-way. */
type Own = (close: () => void) => void

/** Makes an empty store; refused where the file is there already. */
export const createSqlite = ({ file, book }: OpenSqlite): Result<BookStore, StoreRefusal> =>
  closingOnFailure(file, (own) => {
    if (existsSync(file)) return refuse('storage.inUse', { place: file })
    const lock = new WriterLock(file)
    own(() => lock.release())
    const db = openDatabase(file, { readOnly: false })
    own(() => db.close())
    createLayout(db, book)
    return ok(new SqliteStore(new Connection({ db, file, book, lock })))
  })

/** Opens the store of a book; an older one is upgraded, a newer one only read, a damaged one refused. */
export const openSqlite = ({ file, book, access = 'write' }: OpenSqlite): Result<BookStore, StoreRefusal> =>
  closingOnFailure(file, (own) => {
    if (!existsSync(file)) return refuse('storage.notFound', { place: file })
    const version = versionInFile(file)
    if (version === undefined) return refuse('storage.damaged', { place: file, size: statSync(file).size })
    if (version < layoutVersion) {
      const upgraded = upgradeFile({ file, book, version })
      if (!upgraded.ok) return upgraded
    }
    const lock = access === 'write' && version <= layoutVersion ? new WriterLock(file) : undefined
    own(() => lock?.release())
    const db = openDatabase(file, { readOnly: !lock })
    own(() => db.close())
    if (version > layoutVersion)
      return openNewer(() => new SqliteStore(new Connection({ db, file, book, lock })), { file, version })
    if (!hasLayout(db, book)) return refuse('storage.damaged', { place: file, table: 'sqlite_schema' })
    return soundTail(new Connection({ db, file, book, lock }))
  })

const closingOnFailure = (file: string, open: (own: Own) => Opened): Opened => {
  const closes: (() => void)[] = []
  const closeAll = (): void => closes.reverse().forEach((close) => close())
  try {
    const opened = open((close) => closes.push(close))
    if (!opened.ok) closeAll()
    return opened
  } catch (error) {
    closeAll()
    return err(refusalOfError(error, file))
  }
}

const versionInFile = (file: string): number | undefined => {
  const db = openDatabase(file, { readOnly: true })
  try {
    return versionOf(db)
  } finally {
    db.close()
  }
}

/** A newer version may have moved tables; where ours are no longer there, the book cannot even be read. */
const openNewer = (open: () => SqliteStore, { file, version }: { file: string; version: number }): Opened => {
  try {
    return ok(open())
  } catch {
    return refuse('storage.readOnly', { place: file, version, knows: layoutVersion })
  }
}

/** What was acknowledged must be there: the writes that the witness counted, and each head at the end of its chain. */
const soundTail = (connection: Connection): Opened => {
  const { file, book } = connection
  const [writes, seen] = [connection.writes(), writesSeen(file, book)]
  if (writes < seen) return refuse('storage.damaged', { place: `${file}-wal`, writes, seen })
  const store = new SqliteStore(connection)
  const astray = store.headAstray()
  return astray === undefined ? ok(store) : refuse('storage.damaged', { place: astray, file, table: 'head' })
}
