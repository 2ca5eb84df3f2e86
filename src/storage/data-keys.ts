/** People's data keys: one each, kept wrapped by the installation's vault key. */
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import type { BookStore, StoreRefusal } from './port.ts'

export type KeyRefusal = StoreRefusal | Refusal<'vault.wrongKey'>

const subtle = globalThis.crypto.subtle
const algorithm = { name: 'AES-GCM', length: 256 } as const

export class DataKeys {
  readonly #store: BookStore
  readonly #vaultKey: CryptoKey
  /** Two seals at the same time must not make two keys for one person. */
  readonly #known = new Map<string, Promise<Result<CryptoKey, KeyRefusal>>>()

  constructor(store: BookStore, vaultKey: CryptoKey) {
    this.#store = store
    this.#vaultKey = vaultKey
  }

  /** Her key, made now where she has none. */
  async ofPerson(person: string): Promise<Result<CryptoKey, KeyRefusal>> {
    const known = this.#known.get(person)
    if (known) return known
    const found = this.#findOrMake(person)
    this.#known.set(person, found)
    const key = await found
    if (!key.ok) this.#known.delete(person)
    return key
  }

  /** Her key, or nothing where there is none (any more). */
  async held(person: string): Promise<Result<CryptoKey | undefined, KeyRefusal>> {
    return this.#known.get(person) ?? this.#find(person)
  }

  /** Her key's own bytes, for a sealed copy of the book; nothing where there is none (any more). */
  async bytesOf(person: string): Promise<Result<Uint8Array | undefined, KeyRefusal>> {
    const key = await this.held(person)
    if (!key.ok || !key.value) return key.ok ? ok(undefined) : key
    return ok(new Uint8Array(await subtle.exportKey('raw', key.value)))
  }

  /** Takes her key in from a copy, wrapped by this installation's key. */
  async adopt(person: string, bytes: Uint8Array): Promise<Result<void, KeyRefusal>> {
    const raw = new Uint8Array(bytes)
    const key = await subtle.importKey('raw', raw, algorithm, true, ['encrypt', 'decrypt'])
    const kept = await this.#keep(person, key)
    if (kept.ok) this.#known.set(person, Promise.resolve(ok(key)))
    return kept
  }

  async erase(person: string): Promise<Result<void, KeyRefusal>> {
    this.#known.delete(person)
    return this.#store.erasePerson(person)
  }

  async #findOrMake(person: string): Promise<Result<CryptoKey, KeyRefusal>> {
    const found = await this.#find(person)
    if (!found.ok) return found
    return found.value ? ok(found.value) : this.#make(person)
  }

  async #find(person: string): Promise<Result<CryptoKey | undefined, KeyRefusal>> {
    const wrapped = await this.#store.personKey(person)
    if (!wrapped) return ok(undefined)
    try {
      const bytes = new Uint8Array(wrapped)
      return ok(
        await subtle.unwrapKey('raw', bytes, this.#vaultKey, 'AES-KW', algorithm, true, [
          'encrypt',
          'decrypt',
        ]),
      )
    } catch {
      return refuse('vault.wrongKey', { person })
    }
  }

  async #make(person: string): Promise<Result<CryptoKey, KeyRefusal>> {
    const key = await subtle.generateKey(algorithm, true, ['encrypt', 'decrypt'])
    const kept = await this.#keep(person, key)
    return kept.ok ? ok(key) : kept
  }

  async #keep(person: string, key: CryptoKey): Promise<Result<void, KeyRefusal>> {
    const wrapped = new Uint8Array(await subtle.wrapKey('raw', key, this.#vaultKey, 'AES-KW'))
    return this.#store.putPersonKey(person, wrapped)
  }
}
