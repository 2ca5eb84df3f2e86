/** The vault: names and whatever else is a person's own, sealed with her data key (WebCrypto, in Node and browsers alike). */
import { hashOf } from '../core/kernel/hash.ts'
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { DataKeys, rawOf, type KeyRefusal } from './data-keys.ts'
import type { BookStore, SealedItem } from './port.ts'

export type VaultRefusal = KeyRefusal | Refusal<'vault.noKey' | 'vault.damaged' | 'vault.notHere'>

export type Vault = {
  /** Seals and keeps it; the answer's hash is what the chain gets (`vault.itemSealed`). */
  seal(person: string, content: string | Uint8Array): Promise<Result<SealedItem, VaultRefusal>>
  open(item: SealedItem): Promise<Result<Uint8Array, VaultRefusal>>
  /** The text that was sealed under this hash. */
  read(hash: string): Promise<Result<string, VaultRefusal>>
  /** Erases the person's key and all that is sealed for her; the chain stays whole. */
  erase(person: string): Promise<Result<void, VaultRefusal>>
  /** The bytes of her data keys, in clear: for a copy of the book that may open it, and for nothing else. */
  keysOf(person: string): Promise<Result<readonly Uint8Array[], VaultRefusal>>
  /** Takes in her data keys from another copy; they are wrapped by this installation's key before they are kept. */
  takeKeys(person: string, keys: readonly Uint8Array[]): Promise<Result<void, VaultRefusal>>
}

const subtle = globalThis.crypto.subtle
const nonceLength = 12

/** The vault of a book, opened with the installation's vault key (AES-KW). */
export const openVault = (store: BookStore, vaultKey: CryptoKey): Vault => {
  const keys = new DataKeys(store, vaultKey)
  return {
    seal: (person, content) => seal(store, keys, { person, content }),
    open: (item) => open(store, keys, item),
    read: async (hash) => {
      const item = await store.sealed(hash)
      if (!item) return refuse('vault.notHere', { place: hash })
      const content = await open(store, keys, item)
      return content.ok ? ok(new TextDecoder().decode(content.value)) : content
    },
    erase: (person) => keys.erase(person),
    keysOf: async (person) => {
      const held = await keys.held(person)
      return held.ok ? ok(await Promise.all(held.value.map(rawOf))) : held
    },
    takeKeys: (person, given) => keys.take(person, given),
  }
}

type Content = { readonly person: string; readonly content: string | Uint8Array }

const seal = async (
  store: BookStore,
  keys: DataKeys,
  { person, content }: Content,
): Promise<Result<SealedItem, VaultRefusal>> => {
  const key = await keys.ofPerson(person)
  if (!key.ok) return key
  const nonce = globalThis.crypto.getRandomValues(new Uint8Array(nonceLength))
  const plain = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const sealed = new Uint8Array(await subtle.encrypt(settings(store.book, person, nonce), key.value, plain))
  const bytes = new Uint8Array(nonceLength + sealed.length)
  bytes.set(nonce)
  bytes.set(sealed, nonceLength)
  const item = { person, hash: hashOf(bytes), bytes }
  const kept = await store.putSealed(item)
  return kept.ok ? ok(item) : kept
}

const open = async (
  { book }: BookStore,
  keys: DataKeys,
  { person, hash, bytes }: SealedItem,
): Promise<Result<Uint8Array, VaultRefusal>> => {
  const held = await keys.held(person)
  if (!held.ok) return held
  if (held.value.length === 0) return refuse('vault.noKey', { place: hash, person })
  const nonce = new Uint8Array(bytes.subarray(0, nonceLength))
  const sealed = new Uint8Array(bytes.subarray(nonceLength))
  for (const key of held.value) {
    const plain = await opened(key, settings(book, person, nonce), sealed)
    if (plain) return ok(plain)
  }
  return refuse('vault.damaged', { place: hash, person })
}

const opened = async (
  key: CryptoKey,
  how: AesGcmParams,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await subtle.decrypt(how, key, sealed))
  } catch {
    return undefined
  }
}

/** Book and person are bound in, so that bytes moved elsewhere do not open. */
const settings = (book: string, person: string, nonce: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(`chinu vault 1\n${book}\n${person}`),
})
