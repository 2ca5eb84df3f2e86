/** The bytes of a plain text, by its mark, as UTF-8, or at last as Latin-1. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1'
export type PlainText = { readonly text: string; readonly encoding: Encoding }

/** Refused: bytes that are no text in any of these. */
export const textOfPlain = (bytes: Uint8Array): Result<PlainText> => {
  const marked = markOf(bytes)
  const text = decoded(bytes, marked ?? 'utf-8')
  if (text !== undefined) return checked({ text, encoding: marked ?? 'utf-8' })
  const guessed = marked ? undefined : decoded(bytes, 'latin1')
  return guessed === undefined
    ? refuse('study.notADocument', {})
    : checked({ text: guessed, encoding: 'latin1' })
}

const markOf = ([one, two]: Uint8Array): Encoding | undefined => {
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  if (one === 0xfe && two === 0xff) return 'utf-16be'
  return undefined
}

/** The browser's own Latin-1 is Windows-1252, which is what such files are. */
const decoded = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const neverInText = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFE\uFFFF]/

const checked = (read: PlainText): Result<PlainText> =>
  neverInText.test(read.text) ? refuse('study.notADocument', {}) : ok(read)
