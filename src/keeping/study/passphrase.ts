/** What opens a study: its vault key, sealed with the passphrase of its researchers and kept in the store itself. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { BookStore, StoreRefusal } from '../../storage/port.ts'
import { vaultAlgorithm, vaultUses } from '../../sync/keys.ts'
import { openWithPhrase, sealWithPhrase } from '../../sync/phrase-seal.ts'

const subtle = globalThis.crypto.subtle
/** The place of a person's key that holds the study's instead. */
const keyPlace = 'passphrase'

/** Seals the bytes of a vault key. Refused: a passphrase that is too short. */
export const sealVaultKey = (raw: Uint8Array, passphrase: string): Promise<Result<Uint8Array<ArrayBuffer>>> =>
  sealWithPhrase(raw, passphrase)

/** Keeps a sealed vault key; what was sealed with an older passphrase no longer counts. */
export const keepSealedKey = (store: BookStore, sealed: Uint8Array): Promise<Result<void, StoreRefusal>> =>
  store.putPersonKey(keyPlace, sealed)

/** The bytes of the vault key. Refused: a wrong passphrase, a store that holds no study. */
export const openWithPassphrase = async (
  store: BookStore,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const sealed = await store.personKey(keyPlace)
  if (!sealed) return refuse('study.notAStudy', { book: store.book })
  const raw = await openWithPhrase(sealed, passphrase)
  return raw.ok ? ok(raw.value) : refuse('study.wrongPassphrase', {})
}

/** A new vault key as bytes: 256 bits of chance. */
export const newVaultKey = (): Uint8Array<ArrayBuffer> =>
  globalThis.crypto.getRandomValues(new Uint8Array(32))

/** The vault key as it is used while the study is open; it cannot be taken out of the program again. */
export const vaultKeyOf = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  subtle.importKey('raw', raw, vaultAlgorithm, false, [...vaultUses])
