/**
 * People's data keys, kept wrapped by the installation's vault key. A person has one; where two copies made one each
 * before they met, she has both from then on, and what either sealed opens on either.
 */
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import type { BookStore, StoreRefusal } from './port.ts'

export type KeyRefusal = StoreRefusal | Refusal<'vault.wrongKey'>
type Keys = readonly CryptoKey[]

const subtle = globalThis.crypto.subtle
const algorithm = { name: 'AES-GCM', length: 256 } as const
/** A key of 32 bytes, wrapped (RFC 3394). */
const wrappedLength = 40
/** More copies than these never make a key for one woman without having met. */
const mostKeys = 8

export class DataKeys {
  readonly #store: BookStore
  readonly #vaultKey: CryptoKey
  /** Two seals at the same time must not make two keys for one person. */
  readonly #known = new Map<string, Promise<Result<Keys, KeyRefusal>>>()

  constructor(store: BookStore, vaultKey: CryptoKey) {
    this.#store = store
    this.#vaultKey = vaultKey
  }

  /** The key that seals for her, made now where she has none. */
  async ofPerson(person: string): Promise<Result<CryptoKey, KeyRefusal>> {
    const keys = await this.#once(person, () => this.#findOrMake(person))
    if (!keys.ok) return keys
    const [first] = keys.value
    return first ? ok(first) : refuse('vault.wrongKey', { person })
  }

  /** All her keys, the one that seals first; none where there is none (any more). */
  async held(person: string): Promise<Result<Keys, KeyRefusal>> {
    return this.#known.get(person) ?? this.#find(person)
  }

  /** Takes in keys that another copy has for her; what is held already stays as it is. */
  async take(person: string, given: readonly Uint8Array[]): Promise<Result<void, KeyRefusal>> {
    const held = await this.held(person)
    if (!held.ok) return held
    const known = new Set(await Promise.all(held.value.map(async (key) => (await rawOf(key)).join())))
    const fresh = given.filter((raw) => !known.has(raw.join()))
    if (fresh.length === 0) return ok(undefined)
    const keys = [...held.value, ...(await Promise.all(fresh.map(keyOf)))].slice(0, mostKeys)
    const kept = await this.#keep(person, keys)
    if (kept.ok) this.#known.set(person, Promise.resolve(ok(keys)))
    return kept
  }

  async erase(person: string): Promise<Result<void, KeyRefusal>> {
    this.#known.delete(person)
    return this.#store.erasePerson(person)
  }

  async #once(person: string, work: () => Promise<Result<Keys, KeyRefusal>>) {
    const known = this.#known.get(person)
    if (known) return known
    const found = work()
    this.#known.set(person, found)
    const keys = await found
    if (!keys.ok) this.#known.delete(person)
    return keys
  }

  async #findOrMake(person: string): Promise<Result<Keys, KeyRefusal>> {
    const found = await this.#find(person)
    if (!found.ok || found.value.length > 0) return found
    const made = [await subtle.generateKey(algorithm, true, ['encrypt', 'decrypt'])]
    const kept = await this.#keep(person, made)
    return kept.ok ? ok(made) : kept
  }

  async #find(person: string): Promise<Result<Keys, KeyRefusal>> {
    const wrapped = (await this.#store.personKey(person)) ?? new Uint8Array()
    const count = Math.ceil(wrapped.length / wrappedLength)
    const parts = Array.from({ length: count }, (_, place) =>
      wrapped.slice(place * wrappedLength, (place + 1) * wrappedLength),
    )
    try {
      return ok(await Promise.all(parts.map((part) => this.#unwrap(part))))
    } catch {
      return refuse('vault.wrongKey', { person })
    }
  }

  #unwrap(wrapped: Uint8Array): Promise<CryptoKey> {
    const bytes = new Uint8Array(wrapped)
    return subtle.unwrapKey('raw', bytes, this.#vaultKey, 'AES-KW', algorithm, true, ['encrypt', 'decrypt'])
  }

  async #keep(person: string, keys: Keys): Promise<Result<void, KeyRefusal>> {
    const wrapped = await Promise.all(keys.map((key) => subtle.wrapKey('raw', key, this.#vaultKey, 'AES-KW')))
    return this.#store.putPersonKey(
      person,
      Uint8Array.from(wrapped.flatMap((part) => [...new Uint8Array(part)])),
    )
  }
}

/** The bytes of a key, for a copy that may hold it. */
export const rawOf = async (key: CryptoKey): Promise<Uint8Array> =>
  new Uint8Array(await subtle.exportKey('raw', key))

const keyOf = (raw: Uint8Array): Promise<CryptoKey> =>
  subtle.importKey('raw', new Uint8Array(raw), algorithm, true, ['encrypt', 'decrypt'])
