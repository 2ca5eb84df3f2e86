/** Bytes sealed with a phrase that people remember: PBKDF2 and AES-GCM, the same in Node and in browsers. */
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'

const subtle = globalThis.crypto.subtle
const magic = 'chinu-c1'
/** OWASP's count for PBKDF2-HMAC-SHA256 (2023); a second or two on a cheap phone. */
const rounds = 600_000
const fewestRounds = 100_000
const mostRounds = 10_000_000
const saltLength = 16
const nonceLength = 12
const headLength = magic.length + 4 + saltLength + nonceLength
const shortestPhrase = 12

/** A phrase as it counts: small letters, one space between words, so that a phone's keyboard cannot lock anybody out. */
export const phraseOf = (typed: string): string =>
  typed.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')

/** Seals packed bytes. Refused: a phrase of fewer than twelve characters. */
export const sealWithPhrase = async (
  bytes: Uint8Array,
  typed: string,
): Promise<Result<Uint8Array<ArrayBuffer>, Refusal<'copy.phraseShort'>>> => {
  const phrase = phraseOf(typed)
  if (phrase.length < shortestPhrase) return refuse('copy.phraseShort', { shortest: shortestPhrase })
  const head = headFor(globalThis.crypto.getRandomValues(new Uint8Array(saltLength + nonceLength)))
  const packed = await through(bytes, new CompressionStream('gzip'))
  const sealed = new Uint8Array(await subtle.encrypt(settingsOf(head), await keyOf(phrase, head), packed))
  const whole = new Uint8Array(headLength + sealed.length)
  whole.set(head)
  whole.set(sealed, headLength)
  return ok(whole)
}

/** The bytes. Refused: a file of another kind; a wrong phrase or a changed file, which nobody can tell apart. */
export const openWithPhrase = async (
  sealed: Uint8Array,
  typed: string,
): Promise<Result<Uint8Array<ArrayBuffer>, Refusal<'copy.damaged' | 'copy.doesNotOpen'>>> => {
  const head = new Uint8Array(sealed.slice(0, headLength))
  if (!isHead(head)) return refuse('copy.damaged', {})
  try {
    const key = await keyOf(phraseOf(typed), head)
    const packed = await subtle.decrypt(settingsOf(head), key, new Uint8Array(sealed.slice(headLength)))
    return ok(await through(new Uint8Array(packed), new DecompressionStream('gzip')))
  } catch {
    return refuse('copy.doesNotOpen', {})
  }
}

const headFor = (chance: Uint8Array): Uint8Array<ArrayBuffer> => {
  const head = new Uint8Array(headLength)
  head.set(new TextEncoder().encode(magic))
  new DataView(head.buffer).setUint32(magic.length, rounds)
  head.set(chance, magic.length + 4)
  return head
}

const roundsOf = (head: Uint8Array<ArrayBuffer>): number => new DataView(head.buffer).getUint32(magic.length)

const isHead = (head: Uint8Array<ArrayBuffer>): boolean =>
  head.length === headLength &&
  new TextDecoder().decode(head.subarray(0, magic.length)) === magic &&
  roundsOf(head) >= fewestRounds &&
  roundsOf(head) <= mostRounds

const keyOf = async (phrase: string, head: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const typed = await subtle.importKey('raw', new TextEncoder().encode(phrase), 'PBKDF2', false, [
    'deriveKey',
  ])
  const salt = head.slice(magic.length + 4, magic.length + 4 + saltLength)
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: roundsOf(head) },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** The head is bound in: a changed count or salt opens nothing. */
const settingsOf = (head: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv: head.slice(headLength - nonceLength),
  additionalData: head,
})

const through = async (
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> => {
  const packed = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(packed).arrayBuffer())
}
