/** A new study: its genesis entry, the device that opens it, and the passphrase of its researchers. */
import { firstEntries } from '../../core/book/genesis.ts'
import { decideOpenBook } from '../../core/book/open-book.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { Entry } from '../../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { BookStore } from '../../storage/port.ts'
import { publicKeyText, type BookKeys } from '../../sync/keys.ts'
import { keepSealedKey, newVaultKey, sealVaultKey } from './passphrase.ts'

export type NewStudyTerms = {
  readonly on: Day
  readonly timeZone: string
  readonly practice: boolean
  readonly passphrase: string
  readonly by: string
  readonly wallMillis: number
}
export type NewStudy = {
  readonly book: string
  readonly entries: readonly Entry[]
  /** Keeps what opens the study in its new store, before its entries. */
  readonly fill: (store: BookStore) => Promise<Result<void>>
}

/** A study handles no money; a book names a currency all the same. */
const currency = 'PEN'

/** The first entries, not kept anywhere yet. Refused: a field without its form; a passphrase that is too short. */
export const newStudy = async (
  keys: Pick<BookKeys, 'device' | 'signing'>,
  { passphrase, wallMillis, by, ...terms }: NewStudyTerms,
): Promise<Result<NewStudy>> => {
  const { device } = keys
  const sealedKey = await sealVaultKey(newVaultKey(), passphrase)
  if (!sealedKey.ok) return sealedKey
  const publicKey = await publicKeyText(keys)
  const random = Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  const decided = decideOpenBook({ ...terms, currency, device, publicKey, kind: 'study', random })
  if (!decided.ok) return decided
  const entries = firstEntries({ device, clock: wallMillis * 1000, by }, decided.value)
  if (!entries.ok) return refuse('kernel.notCanonical', entries.error)
  const [genesis] = entries.value
  if (!genesis) return refuse('kernel.notCanonical', { path: '$' })
  return ok({
    ...{ book: genesis.hash, entries: entries.value },
    fill: (store) => keepSealedKey(store, sealedKey.value),
  })
}
