/** Bringing a file of an older layout to today's: copied entry by entry, checked, swapped in one step. */
import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { invariant } from '../../core/kernel/invariant.ts'
import { err, ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { StoreRefusal } from '../port.ts'
import { Connection, openDatabase } from './connection.ts'
import { swapFile } from './files.ts'
import { Keepsakes } from './keepsakes.ts'
import { createLayout } from './layout.ts'
import { readLayout1 } from './layout-1.ts'
import { WriterLock } from './lock.ts'
import { SqliteLog } from './log.ts'
import { refusalOfError } from './refusals.ts'
import { witnessFile } from './witness.ts'

type Older = { readonly file: string; readonly book: string; readonly version: number }
type Done = Result<void, StoreRefusal>

/** How each older layout is read; there is no step from version to version, all lead to today's. */
const readers = { 1: readLayout1 } as const

/** Until the swap the old file stands untouched; afterwards nothing is left of it, since it holds keys that may be erased. */
export const upgradeFile = ({ file, book, version }: Older): Done => {
  invariant(version in readers, `layout ${version} can be read`)
  const lock = new WriterLock(file)
  const copy = `${file}.upgrade`
  try {
    removeDatabase(copy)
    emptyWriteAheadLog(file)
    const copied = copyInto(copy, { file, book, version })
    if (copied.ok) swapFile(copy, file)
    return copied
  } catch (error) {
    return err(refusalOfError(error, file))
  } finally {
    removeDatabase(copy)
    lock.release()
  }
}

const copyInto = (copy: string, { file, book }: Older): Done => {
  const old = new DatabaseSync(file, { readOnly: true })
  const db = openDatabase(copy, { readOnly: false })
  const connection = new Connection({ db: created(db, book), file: copy, book, lock: new WriterLock(copy) })
  try {
    const content = readers[1](old)
    const log = new SqliteLog(connection)
    const keepsakes = new Keepsakes(connection)
    for (const batch of content.batches()) {
      // Each entry passes the checks of any append: a chain that is broken in the old file is refused here.
      const appended = log.append(batch)
      if (!appended.ok) return appended
    }
    const kept = [
      ...content.quarantined().map((entry) => log.keepFork(entry)),
      ...content.sealed().map((item) => keepsakes.putSealed(item)),
      ...content.keys().map(({ person, wrapped }) => keepsakes.putPersonKey(person, wrapped)),
    ]
    const refused = kept.find((done) => !done.ok)
    if (refused) return refused
    const count = log.count()
    return count === content.count()
      ? ok(undefined)
      : refuse('storage.damaged', { place: file, entries: content.count(), copied: count })
  } finally {
    connection.close()
    old.close()
  }
}

const created = (db: DatabaseSync, book: string): DatabaseSync => {
  createLayout(db, book)
  return db
}

/** All of the old file in one piece, since a write-ahead log left over would be applied to the new one. */
const emptyWriteAheadLog = (file: string): void => {
  const old = openDatabase(file, { readOnly: false })
  old.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE')
  old.close()
  rmSync(witnessFile(file), { force: true })
}

const removeDatabase = (file: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-lock', '-seen', '-journal'])
    rmSync(`${file}${suffix}`, { force: true })
}
