/** Opening the book of this phone, taking it over from another window, and making a new one. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { firstDay } from '../../../keeping/first-day.ts'
import { keepSnapshot } from '../../../keeping/kept-group.ts'
import { openBrowser } from '../../../storage/browser.ts'
import type { BookStore } from '../../../storage/port.ts'
import { keepBrowserKeys } from '../../../sync/browser-keys.ts'
import { newKeys, type BookKeys } from '../../../sync/keys.ts'
import { today } from '../acting.ts'
import { openDesk, readNames, type Desk, type Phase } from '../desk.ts'
import { personAt } from './people.ts'

export const openingCalls = {
  open: (desk: Desk): Promise<Result<Phase>> => openDesk(desk),

  /** Asks the window that writes to let go, and takes the book over. */
  takeOver: async (desk: Desk): Promise<Result<Phase>> => {
    await desk.askOthers()
    return openDesk(desk)
  },

  /** Nobody looks at the app: time for a snapshot, so that the next opening is quick. */
  rest: async ({ kept }: Desk): Promise<Result<void>> => ok(kept && (await keepSnapshot(kept))),

  /** Makes the book of a new group on this phone; the first woman opens it. */
  found: async (desk: Desk, { names }: { readonly names: readonly string[] }): Promise<Result<Phase>> => {
    const told = names.map((name) => name.trim()).filter((name) => name !== '')
    const women = told.map((name, place) => ({ name, person: personAt(place) }))
    const [opener] = women
    if (opener === undefined) return refuse('app.nobodyYet', {})
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
    return ok('ready')
  },

  /** Makes a practice group on this phone: invented women with a season behind them. */
  practise: async (desk: Desk, { women }: { readonly women: number }): Promise<Result<Phase>> => {
    const { practiceGroup } = await import('../../../keeping/practice-group.ts')
    const keys = await newKeys({ extractable: false })
    const openStore = storeFor(keys)
    const kept = await practiceGroup(keys, { today: today(), wallMillis: Date.now(), women, openStore })
    if (!kept.ok) return kept
    desk.kept = kept.value
    await readNames(desk, kept.value, [...kept.value.group.people.members.keys()])
    return ok('ready')
  },
} as const

/** A store of its own for a new book, whose keys stay in this browser. */
const storeFor =
  (keys: BookKeys) =>
  async (book: string): Promise<Result<BookStore>> => {
    await keepBrowserKeys(book, keys)
    return openBrowser({ book })
  }
