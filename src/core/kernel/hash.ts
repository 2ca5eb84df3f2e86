/** SHA-256, synchronous and the same everywhere. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A SHA-256 digest as 64 lower-case hex digits; the empty text where there is none yet. */
export type Hash = string

export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** A chain's hash; a machine's own, quicker SHA-256 may stand in where a whole book is checked. */
export type HashAfter = (previous: Hash, text: string) => Hash

/** SHA-256 over a previous digest (or nothing) and a text in UTF-8. */
export const hashAfter: HashAfter = (previous, text) =>
  bytesToHex(sha256.create().update(hexToBytes(previous)).update(utf8ToBytes(text)).digest())

/** SHA-256 of bytes. */
export const hashOf = (bytes: Uint8Array): Hash => bytesToHex(sha256(bytes))

/** SHA-256 of a text in UTF-8. */
export const hashOfText = (text: string): Hash => hashOf(utf8ToBytes(text))

/** SHA-256 of bytes that come one piece after the other. */
export const hashing = (): {
  readonly take: (bytes: Uint8Array) => void
  readonly hash: () => Hash
} => {
  const digest = sha256.create()
  return { take: (bytes) => void digest.update(bytes), hash: () => bytesToHex(digest.digest()) }
}
