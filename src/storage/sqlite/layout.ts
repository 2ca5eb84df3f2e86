/** The tables of a book's file: narrow, since a phone keeps them for years. */
import type { DatabaseSync } from 'node:sqlite'

export const layoutVersion = 2
/** `Chin`, so that `file` and we can tell a book from any other database. */
export const applicationId = 0x4368696e

/**
 * Texts that repeat stand once, in small tables; the row number is the order of arrival.
 * `head` also counts the writes (stream 2), so that a lost tail is noticed; see `witness.ts`.
 */
const tables = [
  'CREATE TABLE book(id TEXT NOT NULL) STRICT',
  'CREATE TABLE device(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT',
  'CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT',
  'CREATE TABLE type(id INTEGER PRIMARY KEY, name TEXT NOT NULL, v INTEGER NOT NULL, UNIQUE(name, v)) STRICT',
  'CREATE TABLE log(arrival INTEGER PRIMARY KEY, stream INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL,' +
    ' clock INTEGER NOT NULL, by INTEGER NOT NULL, type INTEGER NOT NULL, hash BLOB NOT NULL, body ANY NOT NULL) STRICT',
  'CREATE UNIQUE INDEX log_place ON log(stream, device, seq)',
  'CREATE TABLE head(stream INTEGER NOT NULL, device INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,' +
    ' PRIMARY KEY(stream, device)) STRICT, WITHOUT ROWID',
  'CREATE TABLE quarantine(hash BLOB PRIMARY KEY, entry TEXT NOT NULL) STRICT',
  'CREATE TABLE snapshot(fold_version TEXT NOT NULL, vector TEXT NOT NULL, state TEXT NOT NULL, hash TEXT NOT NULL) STRICT',
  'CREATE TABLE sealed(hash BLOB PRIMARY KEY, person TEXT NOT NULL, bytes BLOB NOT NULL) STRICT',
  'CREATE INDEX sealed_person ON sealed(person)',
  'CREATE TABLE person_key(person TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT',
] as const

/** Writes the tables into an empty file, all or nothing. */
export const createLayout = (db: DatabaseSync, book: string): void => {
  db.exec('BEGIN IMMEDIATE')
  for (const table of tables) db.exec(table)
  db.prepare('INSERT INTO book VALUES(?)').run(book)
  db.exec("INSERT INTO head VALUES(2, 0, 0, x'')")
  db.exec(`PRAGMA application_id=${applicationId}; PRAGMA user_version=${layoutVersion}`)
  db.exec('COMMIT')
}

/** Whether the file has the tables of this version, to the letter, and is this book's. */
export const hasLayout = (db: DatabaseSync, book: string): boolean => {
  const rows: readonly unknown[] = db
    .prepare('SELECT sql AS sql FROM sqlite_schema WHERE sql IS NOT NULL')
    .all()
  const found = new Set(
    rows.map((row) => (typeof row === 'object' && row !== null && 'sql' in row ? row.sql : '')),
  )
  if (rows.length !== tables.length || !tables.every((table) => found.has(table))) return false
  const books: readonly object[] = db.prepare('SELECT id FROM book').all()
  return books.length === 1 && books.every((row) => Object.values(row)[0] === book)
}

/** The version of a file's layout, or nothing where it is no book of ours. */
export const versionOf = (db: DatabaseSync): number | undefined => {
  const version = pragma(db, 'user_version')
  const ours = pragma(db, 'application_id') === applicationId && version !== undefined && version >= 1
  return ours ? version : undefined
}

const pragma = (db: DatabaseSync, name: 'application_id' | 'user_version'): number | undefined => {
  const row: unknown = db.prepare(`PRAGMA ${name}`).get()
  if (typeof row !== 'object' || row === null) return undefined
  const value: unknown = Object.values(row)[0]
  return typeof value === 'number' ? value : undefined
}
