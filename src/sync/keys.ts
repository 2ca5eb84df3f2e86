/** A device's keys in one book: it signs where its chains stand, and opens its vault. */
import { canonicalText } from '../core/kernel/canonical.ts'
import type { Stream } from '../core/kernel/entry.ts'
import type { Hash } from '../core/kernel/hash.ts'
import { invariant } from '../core/kernel/invariant.ts'
import { base64urlToBytes, bytesToBase64url } from './base64url.ts'

/** The last entry of one device in one stream, which vouches for all before it. */
export type HeadStatement = {
  readonly book: string
  readonly stream: Stream
  readonly device: string
  readonly seq: number
  readonly hash: Hash
}
/** The algorithm stands beside each signature, so that another may follow one day. */
export type Signature = { readonly algorithm: 'ES256'; readonly signature: string }

export type BookKeys = {
  readonly device: string
  readonly signing: CryptoKeyPair
  /** Wraps people's data keys (AES-KW); see `storage/vault.ts`. */
  readonly vault: CryptoKey
}

const subtle = globalThis.crypto.subtle
export const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const
export const vaultAlgorithm = { name: 'AES-KW', length: 256 } as const
export const vaultUses: readonly KeyUsage[] = ['wrapKey', 'unwrapKey']
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const

/** A new device with its keys; extractable only where they are kept in a file. */
export const newKeys = async ({ extractable }: { readonly extractable: boolean }): Promise<BookKeys> => ({
  device: newDevice(),
  signing: await subtle.generateKey(curve, extractable, ['sign', 'verify']),
  vault: await subtle.generateKey(vaultAlgorithm, extractable, [...vaultUses]),
})

/** Ten characters of base 32, 50 bits of chance: minted per book, so that nothing links the books on one machine. */
export const newDevice = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(10)), (byte) => base32[byte & 31]).join('')

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** The public key as it stands in `book.deviceEnrolled`: the raw point in base64url. */
export const publicKeyText = async ({ signing: pair }: Pick<BookKeys, 'signing'>): Promise<string> =>
  bytesToBase64url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)))

export const signHead = async (
  keys: Pick<BookKeys, 'signing'>,
  statement: HeadStatement,
): Promise<Signature> => {
  const signature = await subtle.sign(signing, keys.signing.privateKey, statementBytes(statement))
  return { algorithm: 'ES256', signature: bytesToBase64url(new Uint8Array(signature)) }
}

/** Whether the holder of that public key said this; a key or signature that is none says nothing. */
export const verifyHead = async (
  publicKey: string,
  statement: HeadStatement,
  { algorithm, signature }: { readonly algorithm: string; readonly signature: string },
): Promise<boolean> => {
  const [point, bytes] = [base64urlToBytes(publicKey), base64urlToBytes(signature)]
  if (algorithm !== 'ES256' || !point || !bytes) return false
  try {
    const key = await subtle.importKey('raw', point, curve, false, ['verify'])
    return await subtle.verify(signing, key, bytes, statementBytes(statement))
  } catch {
    return false
  }
}

/** What is signed says first what it is, so that no signature can stand for anything else. */
const statementBytes = ({ book, stream, device, seq, hash }: HeadStatement): Uint8Array<ArrayBuffer> => {
  const text = canonicalText({ book, stream, device, seq, hash })
  invariant(text.ok, 'a head statement is canonical')
  return new TextEncoder().encode(`chinu head 1\n${text.value}`)
}
