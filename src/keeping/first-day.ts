/** The first day of a group: its opening, its women and their sealed names, in the store all together or not at all. */
import { newWriter, write } from '../core/kernel/writer.ts'
import { refuse, type Result } from '../core/kernel/result.ts'
import type { GroupEvent } from '../core/group/events.ts'
import type { VaultEvent } from '../core/vault/events.ts'
import { openVault } from '../storage/vault.ts'
import type { BookStore } from '../storage/port.ts'
import type { BookKeys } from '../sync/keys.ts'
import { openKept, type KeptGroup } from './kept-group.ts'
import { newGroup, type NewGroupTerms } from './new-group.ts'

/** A woman of the first day: a code that tells nothing, and her name. */
export type Named = { readonly person: string; readonly name: string }
export type FirstDay = {
  readonly terms: NewGroupTerms
  readonly women: readonly Named[]
  /** Makes the store of the new book, still empty. */
  readonly openStore: (book: string) => Promise<Result<BookStore>>
}

/** The book at work. Refused: no room, a field without the right form; then the store stays without entries. */
export const firstDay = async (
  keys: BookKeys,
  { terms, women, openStore }: FirstDay,
): Promise<Result<KeptGroup>> => {
  const made = await newGroup(keys, terms)
  if (!made.ok) return made
  const { book, entries, pen } = made.value
  const store = await openStore(book)
  if (!store.ok) return store
  const { on } = terms
  const joined = women.map(({ person }): GroupEvent => ({
    type: 'people.joined',
    v: 1,
    body: { on, person },
  }))
  const named: VaultEvent[] = []
  const vault = openVault(store.value, keys.vault)
  for (const { person, name } of women) {
    const item = await vault.seal(person, name)
    if (!item.ok) return item
    named.push({
      type: 'vault.itemSealed',
      v: 1,
      body: { on, person, item: 'name', sealed: item.value.hash },
    })
  }
  const told = write(pen, terms, joined)
  const sealed = write(newWriter(book, 'vault', keys.device, pen.clock), terms, named)
  if (!told.ok) return refuse('kernel.notCanonical', told.error)
  if (!sealed.ok) return refuse('kernel.notCanonical', sealed.error)
  const kept = await store.value.append([...entries, ...told.value.entries, ...sealed.value.entries])
  return kept.ok ? openKept(store.value, keys) : kept
}
