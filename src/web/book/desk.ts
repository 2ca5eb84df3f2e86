/** The phone's desk: which book lies open on it, the names that its vault gave, and the day. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Day } from '../../core/kernel/day.ts'
import { keepSnapshot, openKept, readSealed, type KeptGroup } from '../../keeping/kept-group.ts'
import { listBrowserBooks, openBrowser } from '../../storage/browser.ts'
import type { BookStore } from '../../storage/port.ts'
import { browserKeysFor } from '../../sync/browser-keys.ts'

export type Desk = {
  kept: KeptGroup | undefined
  /** By person, as they stand in the vault; who has no name here is shown by her code. */
  readonly names: Map<string, string>
  /** Asks other windows of this phone to let the book go. */
  readonly askOthers: () => Promise<void>
}
/** `firstDay`: this phone has no book yet. `elsewhere`: another window of this phone writes in it. */
export type Phase = 'firstDay' | 'ready' | 'elsewhere'

export const emptyDesk = (askOthers: () => Promise<void>): Desk => ({
  ...{ kept: undefined, names: new Map(), askOthers },
})

/** Opens the book of this phone, where there is one. Refused: keys that are gone, a store that cannot be read. */
export const openDesk = async (desk: Desk): Promise<Result<Phase>> => {
  if (desk.kept) return ok('ready')
  for (const book of await listBrowserBooks()) {
    const store = await openBrowser({ book })
    if (!store.ok) return store.error.code === 'storage.inUse' ? ok('elsewhere') : store
    if (Object.keys((await store.value.heads()).book).length > 0) return openBook(desk, store.value)
    // A first day that was cut off before its one write: there is nothing in it.
    await store.value.close()
  }
  return ok('firstDay')
}

const openBook = async (desk: Desk, store: BookStore): Promise<Result<Phase>> => {
  const { book } = store
  const keys = await browserKeysFor(book)
  const kept = keys ? await openKept(store, keys) : refuse('app.keysGone', { book })
  if (!kept.ok) {
    await store.close()
    return kept
  }
  desk.kept = kept.value
  await readNames(desk, kept.value, [...kept.value.group.people.members.keys()])
  await keepSnapshot(kept.value)
  return ok('ready')
}

export const readNames = async (desk: Desk, kept: KeptGroup, people: readonly string[]): Promise<void> => {
  for (const person of people) {
    const name = await readSealed(kept, person, 'name')
    if (name !== undefined) desk.names.set(person, name)
  }
}

/** Lets the book go, so that another window may write in it. */
export const closeDesk = async (desk: Desk): Promise<void> => {
  const { kept } = desk
  desk.kept = undefined
  desk.names.clear()
  await kept?.store.close()
}

/** The calendar day where the group lives. */
export const dayIn = (timeZone: string): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date())
