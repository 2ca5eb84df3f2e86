/** Another passphrase for a study: the same key, sealed anew. Copies that were made before keep the old one. */
import type { Result } from '../../core/kernel/result.ts'
import type { BookStore } from '../../storage/port.ts'
import { keepSealedKey, openWithPassphrase, sealVaultKey } from './passphrase.ts'

export type PassphraseChange = { readonly old: string; readonly next: string }

/** Refused: a wrong old passphrase, a new one that is too short; then the old one still opens. */
export const changePassphrase = async (
  store: BookStore,
  { old, next }: PassphraseChange,
): Promise<Result<void>> => {
  const raw = await openWithPassphrase(store, old)
  if (!raw.ok) return raw
  const sealed = await sealVaultKey(raw.value, next)
  return sealed.ok ? keepSealedKey(store, sealed.value) : sealed
}
