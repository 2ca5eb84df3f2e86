/** The books of this phone: going from the group's own to the one for practice and back, and practising anew. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { newKeys } from '../../../sync/keys.ts'
import { today } from '../acting.ts'
import { layOpen, openDesk, turnTo, type Desk, type Opened } from '../desk.ts'
import { booksHere, throwPracticeAway, type BookKind } from '../shelf.ts'
import { storeFor } from './opening.ts'

export type Shelf = { readonly kinds: readonly BookKind[] }

export const shelfCalls = {
  /** Which kinds of book this phone keeps. */
  shelf: async (_desk: Desk): Promise<Result<Shelf>> => {
    const here = await booksHere()
    return here.ok ? ok({ kinds: [...new Set(here.value.map(({ kind }) => kind))] }) : here
  },

  /** Closes the open book and opens the other one; without a book of its own, a group has its first day. */
  changeBook: async (desk: Desk, { wanted }: { readonly wanted: BookKind }): Promise<Result<Opened>> => {
    return turnTo(desk, () => openDesk(desk, wanted))
  },

  /** Opens the practice group of this phone, or makes one: invented women with a season behind them. */
  practise: async (desk: Desk, { women }: { readonly women: number }): Promise<Result<Opened>> => {
    const here = await booksHere()
    if (!here.ok) return here
    const isHere = here.value.some(({ kind }) => kind === 'practice')
    return turnTo(desk, () => (isHere ? openDesk(desk, 'practice') : makePractice(desk, women)))
  },

  /** Throws what was practised away and begins anew. */
  practiseAnew: async (desk: Desk, { women }: { readonly women: number }): Promise<Result<Opened>> => {
    return turnTo(desk, async () => {
      const thrown = await throwPracticeAway()
      return thrown.ok ? makePractice(desk, women) : thrown
    })
  },

  /** Throws the practice away for good, and opens the group's own book or its first day. */
  endPractice: async (desk: Desk): Promise<Result<Opened>> => {
    return turnTo(desk, async () => {
      const thrown = await throwPracticeAway()
      return thrown.ok ? openDesk(desk, 'ours') : thrown
    })
  },
} as const

const makePractice = async (desk: Desk, women: number): Promise<Result<Opened>> => {
  const { practiceGroup } = await import('../../../keeping/practice-group.ts')
  const keys = await newKeys({ extractable: false })
  const openStore = storeFor(keys)
  const kept = await practiceGroup(keys, { today: today(), wallMillis: Date.now(), women, openStore })
  return kept.ok ? layOpen(desk, kept.value) : kept
}
