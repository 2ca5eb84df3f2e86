/** The phone's desk: which book lies open on it, the names that its vault gave, and the day. */
import type { BookCopy } from '../../core/book/book-copy.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Day } from '../../core/kernel/day.ts'
import { keepSnapshot, openKept, readSealed, type KeptGroup } from '../../keeping/kept-group.ts'
import { openBrowser } from '../../storage/browser.ts'
import type { BookStore } from '../../storage/port.ts'
import { browserKeysFor } from '../../sync/browser-keys.ts'
import type { BookKeys } from '../../sync/keys.ts'
import { keptLine } from './second-copy/kept-line.ts'
import { booksHere, type BookHere, type BookKind } from './shelf.ts'

export type Desk = {
  kept: KeptGroup | undefined
  /** By person, as they stand in the vault; who has no name here is shown by her code. */
  readonly names: Map<string, string>
  /** A copy that was opened and not brought onto this phone yet. */
  brought?: BookCopy | undefined
  /** Asks other windows of this phone to let the book go. */
  readonly askOthers: () => Promise<void>
  /** Sends on to the second copy what it lacks, in the background. */
  readonly sendOn: () => void
}
/** `firstDay`: this phone has no book yet. `elsewhere`: another window of this phone writes in it. */
export type Phase = 'firstDay' | 'ready' | 'elsewhere'

/** What opening led to, and whether the open book is one for practice. */
export type Opened = { readonly phase: Phase; readonly practice: boolean }

export const emptyDesk = (ways: Pick<Desk, 'askOthers' | 'sendOn'>): Desk => ({
  ...{ kept: undefined, names: new Map() },
  ...ways,
})

/**
 * Opens the wanted book of this phone; where that is not here, or none is wanted, the group's own before one for practice.
 * Who wants a group's own book and has none stands before its first day. Refused: keys that are gone, a store that cannot
 * be read.
 */
export const openDesk = async (desk: Desk, wanted?: BookKind): Promise<Result<Opened>> => {
  if (desk.kept) return ok({ phase: 'ready', practice: desk.kept.group.book.practice })
  const here = await booksHere()
  if (!here.ok) return here
  const found = (kind: BookKind) => here.value.find((one) => one.kind === kind)
  const chosen =
    wanted === 'ours' ? found('ours') : wanted ? (found(wanted) ?? found('ours')) : byItself(here.value)
  if (!chosen) return ok({ phase: 'firstDay', practice: false })
  const store = await openBrowser({ book: chosen.book })
  if (store.ok) return openBook(desk, store.value)
  return store.error.code === 'storage.inUse' ? ok({ phase: 'elsewhere', practice: false }) : store
}

const byItself = (here: readonly BookHere[]): BookHere | undefined =>
  here.find(({ kind }) => kind === 'ours') ?? here[0]

const openBook = async (desk: Desk, store: BookStore): Promise<Result<Opened>> => {
  const { book } = store
  const keys = await browserKeysFor(book)
  const whole = keys ? await wholeBook(store, keys) : ok(undefined)
  const kept = !whole.ok ? whole : keys ? await openKept(store, keys) : refuse('app.keysGone', { book })
  if (!kept.ok) {
    await store.close()
    return kept
  }
  const opened = await layOpen(desk, kept.value)
  await keepSnapshot(kept.value)
  return opened
}

/** A book lies open on the desk, with the names of its women. */
export const layOpen = async (desk: Desk, kept: KeptGroup): Promise<Result<Opened>> => {
  desk.kept = kept
  await readNames(desk, kept, [...kept.group.people.members.keys()])
  return ok({ phase: 'ready', practice: kept.group.book.practice })
}

/** Lets the open book go for another one; where that fails, the first lies open again. */
export const turnTo = async (desk: Desk, open: () => Promise<Result<Opened>>): Promise<Result<Opened>> => {
  const before = desk.kept?.group.book.practice
  await closeDesk(desk)
  const opened = await open()
  if (!opened.ok && before !== undefined) await openDesk(desk, before ? 'practice' : 'ours')
  return opened
}

/** A book that is being brought here is opened once all of it has come. */
const wholeBook = async (store: BookStore, keys: BookKeys): Promise<Result<void>> => {
  const line = await keptLine(store.book)
  return line?.isFilling ? (await import('./second-copy/fill.ts')).fillFromCopy(store, keys) : ok(undefined)
}

export const readNames = async (desk: Desk, kept: KeptGroup, people: readonly string[]): Promise<void> => {
  const read = await Promise.all(
    people.map(async (person) => [person, await readSealed(kept, person, 'name')] as const),
  )
  for (const [person, name] of read) if (name !== undefined) desk.names.set(person, name)
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
