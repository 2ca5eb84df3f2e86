/** The entries of a book that are about one woman, read from its store when they are asked for. */
import type { Recorded } from '../core/kernel/entry.ts'
import type { Vector } from '../core/kernel/vector.ts'
import type { GroupBook } from '../core/group/book.ts'
import type { BookStore } from '../storage/port.ts'

export type About = {
  readonly person: string
  /** Up to where the store was read. */
  readonly read: Vector
  readonly entries: readonly Recorded[]
}
type Kept = { readonly store: BookStore; readonly group: GroupBook; about: About | undefined }
type Asked = { readonly person: string; readonly picks: (entry: Recorded, person: string) => boolean }

/** What `picks` takes of the book, in the order of arrival; asked again for her, only what came since is read. */
export const entriesAbout = async (kept: Kept, { person, picks }: Asked): Promise<readonly Recorded[]> => {
  const known = kept.about?.person === person ? kept.about : undefined
  const entries = [...(known?.entries ?? [])]
  for await (const batch of kept.store.recorded('book', known?.read ?? {}))
    entries.push(...batch.filter((entry) => picks(entry, person)))
  kept.about = { person, entries, read: { ...kept.group.seen } }
  return entries
}
