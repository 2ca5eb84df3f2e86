/** A new group's book on this machine: its device and keys, its first two entries, open in memory. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../core/kernel/day.ts'
import type { Entry } from '../core/kernel/entry.ts'
import { err, ok, type Result } from '../core/kernel/result.ts'
import { emptyGroup } from '../core/group/book.ts'
import { admit, type OpenGroup } from '../core/group/recording.ts'
import { newGroup } from '../keeping/new-group.ts'
import { checkKeyFolder, keepKeys } from '../sync/key-folder.ts'
import { newKeys } from '../sync/keys.ts'
import type { Edge } from './edge.ts'

export type NewBook = {
  readonly book: string
  /** The genesis entry and the enrolment of this device. */
  readonly first: readonly Entry[]
  readonly open: OpenGroup
  /** Keeps the device's keys for a book that lies in `data`. */
  readonly saveKeys: (data: string) => Promise<Result<void>>
  /** Takes them away again where the book could not be made. */
  readonly dropKeys: () => void
}
export type NewBookTerms = { readonly on: Day; readonly currency: string; readonly practice: boolean }

/** The one who opens a book, until the group has members and posts. */
const opener = 'Actor'

export const openNewBook = async (edge: Edge, terms: NewBookTerms): Promise<Result<NewBook>> => {
  const keys = await newKeys({ extractable: true })
  const { timeZone } = edge
  const made = await newGroup(keys, { ...terms, timeZone, wallMillis: edge.nowMillis(), by: opener })
  if (!made.ok) return made
  const { book, entries, pen } = made.value
  const open: OpenGroup = { group: emptyGroup(terms.currency), writer: pen, entries: [], written: [] }
  for (const entry of entries) admit(open, entry)
  return ok({
    ...{ book, open, first: entries },
    saveKeys: async (data) => {
      const folder = checkKeyFolder(edge.keysFolder, data)
      return folder.ok ? keepKeys(folder.value, book, keys) : err(folder.error)
    },
    dropKeys: () => rmSync(join(edge.keysFolder, `${book}.json`), { force: true }),
  })
}
