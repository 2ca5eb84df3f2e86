/** A document's bytes to its text: plain, Word, OpenDocument or PDF, told apart by what the bytes say. */
import { hashOf } from '../../../core/kernel/hash.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { countPoints } from '../../../core/study/interviews/code-points.ts'
import { withLineFeeds } from '../../../core/study/interviews/line-ends.ts'
import { textOfPlain, type Encoding } from './plain.ts'

export type DocumentFormat = 'txt' | 'docx' | 'odt' | 'pdf'
export type DocumentText = {
  readonly text: string
  /** Code points of the text. */
  readonly points: number
  readonly format: DocumentFormat
  /** SHA-256 of the bytes as they came. */
  readonly originalHash: string
  readonly originalBytes: number
  /** How a plain text was read; `latin1` is a guess, since it was no UTF-8. */
  readonly encoding: Encoding | null
}

/** A day of talk has a few hundred kilobytes; with pictures in the document it may be some megabytes. */
const mostBytes = 32 * 1024 * 1024
const mostPoints = 4_000_000

/** Refused: DO8, each with its code. */
export const readDocument = async (bytes: Uint8Array): Promise<Result<DocumentText>> => {
  if (bytes.length > mostBytes) return refuse('study.documentTooLarge', { most: 32, unit: 'MB' })
  const read = await textOf(bytes)
  if (!read.ok) return read
  const text = withLineFeeds(read.value.text)
  if (text.trim() === '') return refuse('study.documentEmpty', {})
  const points = countPoints(text)
  if (points > mostPoints) return refuse('study.documentTooLarge', { most: 4, unit: 'M' })
  const original = { originalHash: hashOf(bytes), originalBytes: bytes.length }
  return ok({ encoding: null, ...read.value, ...original, text, points })
}

type Read = { readonly text: string; readonly format: DocumentFormat; readonly encoding?: Encoding }

/** What reads a packed document or a PDF is loaded only where one comes. */
const textOf = async (bytes: Uint8Array): Promise<Result<Read>> => {
  switch (kindOf(bytes)) {
    case 'pdf': {
      const { textOfPdf } = await import('./pdf.ts')
      const text = await textOfPdf(bytes)
      return text.ok ? ok({ text: text.value, format: 'pdf' }) : text
    }
    case 'zip': {
      const { textOfPacked } = await import('./packed.ts')
      return textOfPacked(bytes)
    }
    case 'compound':
      return isEncryptedPackage(bytes)
        ? refuse('study.documentEncrypted', {})
        : refuse('study.documentOtherKind', { kind: 'doc' })
    case 'rtf':
      return refuse('study.documentOtherKind', { kind: 'rtf' })
    case 'plain': {
      const read = textOfPlain(bytes)
      return read.ok ? ok({ ...read.value, format: 'txt' }) : read
    }
  }
}

const signatures = [
  { kind: 'zip', begins: 'PK\u0003\u0004' },
  { kind: 'zip', begins: 'PK\u0005\u0006' },
  { kind: 'compound', begins: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1' },
  { kind: 'rtf', begins: '{\\rtf' },
] as const

const kindOf = (bytes: Uint8Array) => {
  const head = latin1(bytes.subarray(0, 1024))
  const known = signatures.find(({ begins }) => head.startsWith(begins))
  if (known) return known.kind
  return head.includes('%PDF-') ? 'pdf' : 'plain'
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Word keeps what a password locks in an older container, in a stream of this name (UTF-16). */
const isEncryptedPackage = (bytes: Uint8Array): boolean => {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
  const [first = 0] = name
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (name.every((byte, place) => bytes[at + place] === byte)) return true
  return false
}
