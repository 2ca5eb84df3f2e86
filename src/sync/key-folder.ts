/** A folder of keys, one file for each book, outside the data folder: a copy of the data is not a copy of the device. */
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { err, ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { keysFromText, keysToText } from './key-file.ts'
import type { BookKeys } from './keys.ts'

export type KeyFolderRefusal = Refusal<
  | 'keys.insideData' // the key folder lies in the data folder or the other way round
  | 'keys.open' // others can read it, and it cannot be closed to them
  | 'keys.damaged' // the file is no key file of this book
  | 'keys.exist' // this book has its keys already
  | 'keys.unreachable' // the folder cannot be read or written
>

const ownFolder = 0o700
const ownFile = 0o600

/** Whether keys may be kept there, beside that data; answers the folder. */
export const checkKeyFolder = (keys: string, data: string): Result<string, KeyFolderRefusal> =>
  lies(keys, data) || lies(data, keys) ? refuse('keys.insideData', { keys, data }) : ok(keys)

/** The keys for a book; nothing where there are none: whoever writes then is a new device of the book. */
export const keysFor = async (
  folder: string,
  book: string,
): Promise<Result<BookKeys | undefined, KeyFolderRefusal>> => {
  const file = fileOf(folder, book)
  return reaching(file, async () => {
    if (!existsSync(file)) return ok(undefined)
    const closed = closeToOthers(folder, file)
    return closed.ok ? keysFromText(readFileSync(file, 'utf8'), { book, place: file }) : closed
  })
}

/** Keeps new keys for a book, all of the file or nothing; never in the place of others. */
export const keepKeys = async (
  folder: string,
  book: string,
  keys: BookKeys,
): Promise<Result<void, KeyFolderRefusal>> => {
  const file = fileOf(folder, book)
  const draft = join(folder, `.new-${randomUUID()}`)
  const text = await keysToText(keys, book)
  return reaching(file, async () => {
    mkdirSync(folder, { recursive: true, mode: ownFolder })
    const closed = closeToOthers(folder)
    if (!closed.ok) return closed
    if (existsSync(file)) return refuse('keys.exist', { place: file })
    try {
      writeFileSync(draft, text, { mode: ownFile, flush: true, flag: 'wx' })
      renameSync(draft, file)
    } finally {
      rmSync(draft, { force: true })
    }
    return ok(undefined)
  })
}

const fileOf = (folder: string, book: string): string => join(folder, `${book}.json`)

const lies = (inner: string, outer: string): boolean => {
  const path = relative(real(outer), real(inner))
  return path === '' || (!path.startsWith('..') && !path.startsWith('/'))
}

/** The path without links, as far as it exists. */
const real = (path: string): string => {
  const whole = resolve(path)
  if (existsSync(whole) || dirname(whole) === whole) return realpathSync(whole)
  return join(real(dirname(whole)), relative(dirname(whole), whole))
}

/** Takes others' permissions away, as ssh asks for; Windows has none of these. */
const closeToOthers = (folder: string, file?: string): Result<void, KeyFolderRefusal> => {
  if (process.platform === 'win32') return ok(undefined)
  for (const [path, mode] of [[folder, ownFolder], ...(file ? [[file, ownFile] as const] : [])] as const) {
    if (isOwn(path)) continue
    try {
      chmodSync(path, mode)
    } catch {
      return refuse('keys.open', { place: path, mode: mode.toString(8) })
    }
    if (!isOwn(path)) return refuse('keys.open', { place: path, mode: mode.toString(8) })
  }
  return ok(undefined)
}

const isOwn = (path: string): boolean => (statSync(path).mode & 0o077) === 0

const reaching = async <T>(
  place: string,
  work: () => Promise<Result<T, KeyFolderRefusal>>,
): Promise<Result<T, KeyFolderRefusal>> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    const code = 'code' in error && error.code === 'EEXIST' ? 'keys.exist' : 'keys.unreachable'
    return err({ code, figures: { place, reason: error.message } })
  }
}
