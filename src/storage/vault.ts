/** The vault: names and whatever else is a person's own, sealed with her data key (WebCrypto, in Node and browsers alike). */
import { hashOf } from '../core/kernel/hash.ts'
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { DataKeys, type KeyRefusal } from './data-keys.ts'
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
  /** A person's key in clear, for a copy that is sealed at once; nothing where it is not here. */
  keyOf(person: string): Promise<Result<Uint8Array | undefined, VaultRefusal>>
  /** Takes a person's key in from a copy. */
  adoptKey(person: string, key: Uint8Array): Promise<Result<void, VaultRefusal>>
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
    keyOf: (person) => keys.bytesOf(person),
    adoptKey: (person, key) => keys.adopt(person, key),
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
  const bytes = new Uint8Array([...nonce, ...sealed])
  const item = { person, hash: hashOf(bytes), bytes }
  const kept = await store.putSealed(item)
  return kept.ok ? ok(item) : kept
}

const open = async (
  { book }: BookStore,
  keys: DataKeys,
  { person, hash, bytes }: SealedItem,
): Promise<Result<Uint8Array, VaultRefusal>> => {
  const key = await keys.held(person)
  if (!key.ok) return key
  if (!key.value) return refuse('vault.noKey', { place: hash, person })
  try {
    const nonce = new Uint8Array(bytes.subarray(0, nonceLength))
    const sealed = new Uint8Array(bytes.subarray(nonceLength))
    return ok(new Uint8Array(await subtle.decrypt(settings(book, person, nonce), key.value, sealed)))
  } catch {
    return refuse('vault.damaged', { place: hash, person })
  }
}

/** Book and person are bound in, so that bytes moved elsewhere do not open. */
const settings = (book: string, person: string, nonce: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(`chinu vault 1\n${book}\n${person}`),
})
