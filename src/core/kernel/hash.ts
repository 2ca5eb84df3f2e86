/** SHA-256, synchronous and the same everywhere. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A SHA-256 digest as 64 lower-case hex digits; the empty text where there is none yet. */
export type Hash = string

export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** SHA-256 over a previous digest (or nothing) and a text in UTF-8. */
export const hashAfter = (previous: Hash, text: string): Hash =>
  bytesToHex(sha256.create().update(hexToBytes(previous)).update(utf8ToBytes(text)).digest())

/** SHA-256 of bytes. */
export const hashOf = (bytes: Uint8Array): Hash => bytesToHex(sha256(bytes))

/** SHA-256 of a text in UTF-8. */
export const hashOfText = (text: string): Hash => hashOf(utf8ToBytes(text))
