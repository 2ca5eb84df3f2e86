/** Steps on files that are done or not done, also where the power goes. */
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

/** Puts a file in another's place (or where there was none) durably. */
export const swapFile = (from: string, to: string): void => {
  syncFile(from)
  renameSync(from, to)
  syncFile(dirname(to))
}

/** Asks the disk to keep what was written; for a folder, its list of names. */
const syncFile = (path: string): void => {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
