/** What SQLite and the file system complain of, as refusals of the port. */
import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { faultFigures, refusalOf } from '../fault.ts'
import type { StoreRefusal } from '../port.ts'

/** https://www.sqlite.org/rescode.html, the low byte. */
const codesByResult: Readonly<Record<number, StoreRefusal['code']>> = {
  1: 'storage.damaged', // our statements are right, so the tables are not what they should be
  5: 'storage.inUse',
  6: 'storage.inUse',
  8: 'storage.readOnly',
  10: 'storage.damaged',
  11: 'storage.damaged',
  13: 'storage.full',
  26: 'storage.damaged',
}
const codesBySystem: Readonly<Record<string, StoreRefusal['code']>> = {
  ENOSPC: 'storage.full',
  EDQUOT: 'storage.full',
  ENOENT: 'storage.notFound',
  ENOTDIR: 'storage.notFound',
  EEXIST: 'storage.notFound',
  EISDIR: 'storage.notFound',
  ENAMETOOLONG: 'storage.notFound',
  EACCES: 'storage.readOnly',
  EPERM: 'storage.readOnly',
  EROFS: 'storage.readOnly',
  EIO: 'storage.damaged',
}

/** The refusal that an error of SQLite or of a file means; a bug of ours is thrown on. */
export const refusalOfError = (error: unknown, file: string): StoreRefusal => {
  const carried = refusalOf(error)
  if (carried) return { code: carried.code, figures: { file, ...carried.figures } }
  const code = codeOf(error, file)
  if (code === undefined) throw error
  return { code, figures: faultFigures(file, error) }
}

const codeOf = (error: unknown, file: string): StoreRefusal['code'] | undefined => {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') return codeOfResult(error.errcode & 0xff, file)
  if (!('code' in error) || typeof error.code !== 'string') return undefined
  return error.code === 'ERR_OUT_OF_RANGE' ? 'storage.damaged' : codesBySystem[error.code]
}

/** A disk without room shows as an input/output error, or as a file that cannot be made, as often as by its own code. */
const codeOfResult = (result: number, file: string): StoreRefusal['code'] | undefined => {
  if ((result === 10 || result === 14) && isFull(dirname(file))) return 'storage.full'
  if (result !== 14) return codesByResult[result]
  return existsSync(dirname(file)) ? 'storage.readOnly' : 'storage.notFound'
}

/** SQLite's shared memory beside a file takes 32 kB: with less there is no working. */
const leastRoom = 64 * 1024

const isFull = (folder: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < leastRoom
  } catch {
    return false
  }
}
