/** One copy of a book as the exchange sees it: its store, its vault, and which devices may write in it. */
import { clockAfterReceiving } from '../../core/kernel/clock.ts'
import type { Entry, Head, Stream } from '../../core/kernel/entry.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import type { Writer } from '../../core/kernel/writer.ts'
import type { BookStore } from '../../storage/port.ts'
import { openVault, type Vault } from '../../storage/vault.ts'
import type { BookKeys } from '../../sync/keys.ts'
import { foldedVault, takeIn, type KeptGroup } from '../kept-group.ts'
import { enrolmentsIn, type Enrolled } from './enrolments-in.ts'
import { erasedIn } from './sealed-in.ts'

export type Copy = {
  readonly store: BookStore
  readonly vault: Vault
  /** Public keys by device, as the book tells them. */
  devices(): Enrolled
  isErased(person: string): boolean
  /** Told once the store has them. */
  took(entries: readonly Entry[]): Promise<Result<void>>
}

/** The copy of a book that is open and folded. `nowMillis`: a clock far ahead of it is not followed. */
export const copyOf = (kept: KeptGroup, nowMillis: () => number): Copy => ({
  store: kept.store,
  vault: kept.vault,
  devices: () => devicesOf(kept),
  isErased: (person) => kept.sealed.erased.has(person),
  took: async (entries) => {
    const taken = await takeIn(kept, entries)
    if (!taken.ok) return taken
    if (entries.some(({ stream }) => stream === 'vault')) kept.sealed = await foldedVault(kept.store)
    const heads = await kept.store.heads()
    const clock = entries.reduce(
      (last, entry) => clockAfterReceiving(last, entry.clock, nowMillis()),
      Math.max(kept.pens.book.clock, kept.pens.vault.clock),
    )
    const moved = (pen: Writer, head: Head | undefined): Writer => ({
      ...{ ...pen, clock },
      // Another copy may bring back what this device wrote before its store was set back.
      ...(head && head.seq > pen.seq ? head : {}),
    })
    const of = (stream: Stream): Writer => moved(kept.pens[stream], heads[stream][kept.pens[stream].device])
    kept.pens = { book: of('book'), vault: of('vault') }
    return ok(undefined)
  },
})

/** The device that opened the book stands in it before its own enrolment, which is the entry after. */
const devicesOf = ({ group: { book } }: KeptGroup): Enrolled => {
  const known = Object.entries(book.devices).map(([device, { publicKey }]) => [device, publicKey] as const)
  return new Map([[book.box, ''], ...known])
}

/** A copy that is being filled and is not folded yet. */
const bareCopy = (store: BookStore, keys: Pick<BookKeys, 'vault'>): Copy => {
  const devices = new Map<string, string>()
  const erased = new Set<string>()
  return {
    ...{ store, vault: openVault(store, keys.vault) },
    devices: () => devices,
    isErased: (person) => erased.has(person),
    took: async (entries) => {
      for (const { book, device } of entries) if (book === '') devices.set(device, '')
      for (const [device, { publicKey }] of enrolmentsIn(entries)) devices.set(device, publicKey)
      for (const person of erasedIn(entries)) erased.add(person)
      return ok(undefined)
    },
  }
}

/** The same for a store that holds a part of the book already. */
export const resumedCopy = async (store: BookStore, keys: Pick<BookKeys, 'vault'>): Promise<Copy> => {
  const copy = bareCopy(store, keys)
  for (const stream of ['book', 'vault'] as const)
    for await (const batch of store.entries(stream)) await copy.took(batch)
  return copy
}
