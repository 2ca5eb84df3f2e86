/** Opening the book of this phone, taking it over from another window, and making a new one. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { firstDay } from '../../../keeping/first-day.ts'
import { keepSnapshot } from '../../../keeping/kept-group.ts'
import { openBrowser } from '../../../storage/browser.ts'
import type { BookStore } from '../../../storage/port.ts'
import { keepBrowserKeys } from '../../../sync/browser-keys.ts'
import { newKeys, type BookKeys } from '../../../sync/keys.ts'
import { today } from '../acting.ts'
import { openDesk, type Desk, type Opened } from '../desk.ts'
import { booksHere, type BookKind } from '../shelf.ts'
import { personAt } from './people.ts'

/** Which book was open last; without it, the group's own before one for practice. */
type Wanted = { readonly wanted?: BookKind }

export const openingCalls = {
  open: (desk: Desk, { wanted }: Wanted): Promise<Result<Opened>> => openDesk(desk, wanted),

  /** Asks the window that writes to let go, and takes the book over. */
  takeOver: async (desk: Desk, { wanted }: Wanted): Promise<Result<Opened>> => {
    await desk.askOthers()
    return openDesk(desk, wanted)
  },

  /** Nobody looks at the app: time for a snapshot, so that the next opening is quick. */
  rest: async ({ kept }: Desk): Promise<Result<void>> => ok(kept && (await keepSnapshot(kept))),

  /** Makes the book of a new group on this phone; the first woman opens it. */
  found: async (desk: Desk, { names }: { readonly names: readonly string[] }): Promise<Result<Opened>> => {
    const told = names.map((name) => name.trim()).filter((name) => name !== '')
    const women = told.map((name, place) => ({ name, person: personAt(place) }))
    const [opener] = women
    if (opener === undefined) return refuse('app.nobodyYet', {})
    const here = await booksHere()
    if (!here.ok) return here
    // Another window was quicker: a group has one book.
    if (here.value.some(({ kind }) => kind === 'ours')) return openDesk(desk, 'ours')
    const keys = await newKeys({ extractable: false })
    const terms = {
      on: today(),
      currency: 'PEN',
      timeZone: 'America/Lima',
      practice: false,
      by: opener.person,
      wallMillis: Date.now(),
    }
    const kept = await firstDay(keys, { terms, women, openStore: storeFor(keys) })
    if (!kept.ok) return kept
    desk.kept = kept.value
    for (const { person, name } of women) desk.names.set(person, name)
    return ok({ phase: 'ready', practice: false })
  },
} as const

/** A store of its own for a new book, whose keys stay in this browser. */
export const storeFor =
  (keys: BookKeys) =>
  async (book: string): Promise<Result<BookStore>> => {
    await keepBrowserKeys(book, keys)
    return openBrowser({ book })
  }
