/** Canonical bytes: one value, one text, on every machine (RFC 8785, over NFC strings and whole numbers). */
import { err, ok, type Result } from './result.ts'
import { byText } from './text-order.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

export type NotCanonical = { readonly path: string; readonly reason: 'number' | 'unicode' | 'type' }

/**
 * The canonical text of `value`: keys by code unit, strings in NFC, no space (RFC 8785 §3.2).
 * Refused with the place: numbers that are not whole or lie beyond ±(2^53 − 1), lone surrogates, `undefined`.
 */
export const canonicalText = (value: unknown, path = '$'): Result<string, NotCanonical> => {
  if (value === null || typeof value === 'boolean') return ok(String(value))
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? ok(String(value === 0 ? 0 : value)) : err({ path, reason: 'number' })
  }
  if (typeof value === 'string') return canonicalString(value, path)
  if (Array.isArray(value)) return canonicalList(value, path)
  return isPlainObject(value) ? canonicalObject(value, path) : err({ path, reason: 'type' })
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const loneSurrogate = /\p{Surrogate}/u

const canonicalString = (text: string, path: string): Result<string, NotCanonical> =>
  loneSurrogate.test(text) ? err({ path, reason: 'unicode' }) : ok(JSON.stringify(text.normalize('NFC')))

const canonicalList = (items: readonly unknown[], path: string): Result<string, NotCanonical> => {
  const texts: string[] = []
  for (const [place, item] of items.entries()) {
    const text = canonicalText(item, `${path}[${place}]`)
    if (!text.ok) return text
    texts.push(text.value)
  }
  return ok(`[${texts.join(',')}]`)
}

/** Keys are put in order as they will be read back, in NFC; two that become one there would be one key twice. */
const canonicalObject = (object: Record<string, unknown>, path: string): Result<string, NotCanonical> => {
  const names = new Map(Object.keys(object).map((key) => [key.normalize('NFC'), key]))
  const texts: string[] = []
  if (names.size < Object.keys(object).length) return err({ path, reason: 'unicode' })
  for (const [name, key] of [...names].sort(([a], [b]) => byText(a, b))) {
    const quoted = canonicalString(name, `${path}.${key}`)
    if (!quoted.ok) return quoted
    const text = canonicalText(object[key], `${path}.${key}`)
    if (!text.ok) return text
    texts.push(`${quoted.value}:${text.value}`)
  }
  return ok(`{${texts.join(',')}}`)
}
