/** The text of a key file: device, signing key and vault key of one book. */
import * as v from 'valibot'
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { base64urlToBytes, bytesToBase64url } from './base64url.ts'
import { curve, vaultAlgorithm, vaultUses, type BookKeys } from './keys.ts'

const subtle = globalThis.crypto.subtle
const coordinate = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))

const keyFile = v.strictObject({
  format: v.literal(1),
  book: v.string(),
  device: v.pipe(v.string(), v.regex(/^[a-z2-7]{10}$/)),
  signing: v.strictObject({
    kty: v.literal('EC'),
    crv: v.literal('P-256'),
    x: coordinate,
    y: coordinate,
    d: coordinate,
  }),
  vault: coordinate,
})
type Place = { readonly book: string; readonly place: string }

export const keysToText = async ({ device, signing, vault }: BookKeys, book: string): Promise<string> => {
  const { kty, crv, x, y, d } = await subtle.exportKey('jwk', signing.privateKey)
  const wrapping = bytesToBase64url(new Uint8Array(await subtle.exportKey('raw', vault)))
  return `${JSON.stringify({ format: 1, book, device, signing: { kty, crv, x, y, d }, vault: wrapping }, null, 2)}\n`
}

export const keysFromText = async (
  text: string,
  { book, place }: Place,
): Promise<Result<BookKeys, Refusal<'keys.damaged'>>> => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keyFile), text)
  if (!parsed.success || parsed.output.book !== book) return refuse('keys.damaged', { place })
  const { device, signing, vault } = parsed.output
  const { kty, crv, x, y } = signing
  try {
    const raw = base64urlToBytes(vault) ?? new Uint8Array()
    return ok({
      device,
      signing: {
        privateKey: await subtle.importKey('jwk', signing, curve, true, ['sign']),
        publicKey: await subtle.importKey('jwk', { kty, crv, x, y }, curve, true, ['verify']),
      },
      vault: await subtle.importKey('raw', raw, vaultAlgorithm, true, [...vaultUses]),
    })
  } catch {
    return refuse('keys.damaged', { place })
  }
}
