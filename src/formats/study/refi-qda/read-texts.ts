/** Where a source's plain text lies: inside the element, or in a file of the archive under one of the usual names. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { XmlElement } from '../packed/xml-tree.ts'
import type { Zip, ZipRefusal } from '../packed/zip.ts'
import { attributeOf, childOf, warn, type Reading } from './reading.ts'

export type RawText = {
  /** As it lies there, byte order mark and line ends too. */
  readonly text: string
  readonly original: Uint8Array
}

/**
 * The text as stored; nothing, and a warning, where it lies outside of the archive or only as a formatted document.
 * Refused: a file of the archive that is damaged or too large.
 */
export const rawTextOf = (
  reading: Reading,
  element: XmlElement,
  zip: Zip | undefined,
): Result<RawText | undefined, ZipRefusal> => {
  const content = childOf(element, 'PlainTextContent')
  const path = attributeOf(element, 'plainTextPath').trim()
  if (path === '' && content)
    return ok({ text: content.text, original: new TextEncoder().encode(content.text) })
  const file = path === '' ? undefined : fileOf(path, zip)
  if (zip && file !== undefined) {
    const bytes = zip.read(file)
    return bytes.ok ? ok({ text: decoded(reading, file, bytes.value), original: bytes.value }) : bytes
  }
  return ok(undefined)
}

/** `internal://x.txt` lies under `sources`, in either case; some write the bare name, some put the file elsewhere. */
const fileOf = (path: string, zip: Zip | undefined): string | undefined => {
  if (/^(absolute|file|https?):/i.test(path)) return undefined
  const bare = unescaped(
    path
      .replace(/^[a-z]+:\/+/i, '')
      .replaceAll('\\', '/')
      .replace(/^\.?\/+/, ''),
  )
  const files = zip?.files.map(({ name }) => name) ?? []
  const wanted = [`sources/${bare}`, bare].map((name) => name.toLowerCase())
  const exact = files.find((name) => wanted.includes(name.toLowerCase()))
  if (exact !== undefined) return exact
  const last = `/${bare.split('/').at(-1) ?? ''}`.toLowerCase()
  const alike = files.filter((name) => `/${name}`.toLowerCase().endsWith(last))
  return alike.length === 1 ? alike[0] : undefined
}

const unescaped = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** UTF-8, UTF-16 with its mark, or else what Windows programs wrote, which is told. */
const decoded = (reading: Reading, file: string, bytes: Uint8Array): string => {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    warn(reading, 'refi.notUtf8', { file })
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
