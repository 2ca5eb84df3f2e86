/** A new group's book on this machine: its device and keys, its first two entries, open in memory. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { decideOpenBook } from '../core/book/open-book.ts'
import { firstEntries } from '../core/book/genesis.ts'
import type { Day } from '../core/kernel/day.ts'
import type { Entry } from '../core/kernel/entry.ts'
import { err, ok, refuse, type Result } from '../core/kernel/result.ts'
import { emptyGroup } from '../core/group/book.ts'
import { admit, type OpenGroup } from '../core/group/recording.ts'
import { checkKeyFolder, keepKeys } from '../sync/key-folder.ts'
import { newKeys, publicKeyText } from '../sync/keys.ts'
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

export const openNewBook = async (
  edge: Edge,
  { on, currency, practice }: NewBookTerms,
): Promise<Result<NewBook>> => {
  const keys = await newKeys({ extractable: true })
  const { device } = keys
  const decided = decideOpenBook({
    ...{ on, currency, practice, device, kind: 'group', timeZone: edge.timeZone },
    random: Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(16))).toString('hex'),
    publicKey: await publicKeyText(keys),
  })
  if (!decided.ok) return decided
  const entries = firstEntries({ device, clock: edge.nowMillis() * 1000, by: opener }, decided.value)
  if (!entries.ok) return refuse('kernel.notCanonical', entries.error)
  const [genesis] = entries.value
  const last = entries.value.at(-1)
  if (!genesis || !last) return refuse('kernel.notCanonical', { path: '$' })

  const book = genesis.hash
  const writer = { book, stream: 'book', device, seq: last.seq, hash: last.hash, clock: last.clock } as const
  const open: OpenGroup = { group: emptyGroup(currency), writer, entries: [], written: [] }
  for (const entry of entries.value) admit(open, entry)
  return ok({
    ...{ book, open, first: entries.value },
    saveKeys: async (data) => {
      const folder = checkKeyFolder(edge.keysFolder, data)
      return folder.ok ? keepKeys(folder.value, book, keys) : err(folder.error)
    },
    dropKeys: () => rmSync(join(edge.keysFolder, `${book}.json`), { force: true }),
  })
}
