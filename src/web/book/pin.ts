/** A picture PIN: four of nine pictures, kept as a slow hash. It is a curtain against a curious hand, not a safe. */
import { bytesToBase64url } from '../../sync/base64url.ts'
import * as v from 'valibot'

/** Four pictures of nine are 6,561 secrets: whoever has the phone's storage and time finds it. */
const rounds = 120_000

const kept = v.strictObject({
  salt: v.string(),
  hash: v.string(),
  /** The reset that it was chosen after; a PIN from before the last reset holds no more. */
  after: v.nullable(v.string()),
})
export type Pictures = readonly number[]

/** What is sealed for her in the vault. */
export const pinToKeep = async (pictures: Pictures, after: string | null): Promise<string> => {
  const salt = bytesToBase64url(globalThis.crypto.getRandomValues(new Uint8Array(16)))
  return JSON.stringify({ salt, hash: await slowHash(pictures, salt), after })
}

/** Whether a kept PIN still holds. */
export const holdsPin = (text: string | undefined, after: string | null): boolean =>
  parse(text)?.after === after

export const isPin = async (text: string | undefined, pictures: Pictures): Promise<boolean> => {
  const pin = parse(text)
  return pin !== undefined && (await slowHash(pictures, pin.salt)) === pin.hash
}

const parse = (text: string | undefined): v.InferOutput<typeof kept> | undefined => {
  if (text === undefined) return undefined
  const parsed = v.safeParse(kept, JSON.parse(text))
  return parsed.success ? parsed.output : undefined
}

const slowHash = async (pictures: Pictures, salt: string): Promise<string> => {
  const { subtle } = globalThis.crypto
  const encoder = new TextEncoder()
  const key = await subtle.importKey('raw', encoder.encode(pictures.join('-')), 'PBKDF2', false, [
    'deriveBits',
  ])
  const settings = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(salt), iterations: rounds }
  return bytesToBase64url(new Uint8Array(await subtle.deriveBits(settings, key, 256)))
}
