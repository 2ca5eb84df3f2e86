/** One row of the table of names, sealed by the data key of whom it is about. */
import * as v from 'valibot'

export type NameRow = {
  readonly respondent: string
  readonly name: string
  /** A telephone, a way to her house; empty where there is none. */
  readonly contact: string
}
export type RowOf = {
  readonly book: string
  readonly respondent: string
  /** Her data keys as bytes; the first seals. */
  readonly keys: readonly Uint8Array[]
}

const subtle = globalThis.crypto.subtle
const nonceLength = 12
const said = v.strictObject({ name: v.string(), contact: v.string() })

export const sealRow = async (
  { keys, ...of }: RowOf,
  { name, contact }: NameRow,
): Promise<Uint8Array<ArrayBuffer>> => {
  const nonce = globalThis.crypto.getRandomValues(new Uint8Array(nonceLength))
  const plain = new TextEncoder().encode(JSON.stringify({ name: name.trim(), contact: contact.trim() }))
  const key = await keyOf(keys[0] ?? new Uint8Array(), 'encrypt')
  const sealed = new Uint8Array(await subtle.encrypt(settings(of, nonce), key, plain))
  return new Uint8Array([...nonce, ...sealed])
}

/** The row, or nothing where none of the keys opens it. */
export const openRow = async (
  { keys, ...of }: RowOf,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<NameRow | undefined> => {
  const nonce = sealed.slice(0, nonceLength)
  for (const raw of keys) {
    const plain = await opened(await keyOf(raw, 'decrypt'), settings(of, nonce), sealed.slice(nonceLength))
    const parsed =
      plain && v.safeParse(v.pipe(v.string(), v.parseJson(), said), new TextDecoder().decode(plain))
    if (parsed?.success) return { respondent: of.respondent, ...parsed.output }
  }
  return undefined
}

const opened = async (
  key: CryptoKey,
  how: AesGcmParams,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer | undefined> => {
  try {
    return await subtle.decrypt(how, key, sealed)
  } catch {
    return undefined
  }
}

const keyOf = (raw: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, [use])

/** Study and respondent are bound in, so that a row moved elsewhere does not open. */
const settings = (
  { book, respondent }: Omit<RowOf, 'keys'>,
  nonce: Uint8Array<ArrayBuffer>,
): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(`chinu names 1\n${book}\n${respondent}`),
})
