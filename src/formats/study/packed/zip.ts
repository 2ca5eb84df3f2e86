/** Other programs' archives, read with care: what is listed, one file at a time, each checked against its checksum. */
import { Inflate } from 'fflate'
import { ok, refuse, type Refusal, type Result } from '../../../core/kernel/result.ts'
import { crc32 } from './crc32.ts'

export type ZipRefusal = Refusal<'packed.notZip' | 'packed.tooLarge' | 'packed.damaged' | 'packed.notRead'>
export type ZipFile = { readonly name: string; readonly bytes: number }
export type Zip = {
  /** Files in the order of the archive's list; no folders, and no name that leads out of the archive. */
  readonly files: readonly ZipFile[]
  /** The bytes of a file. Refused: it is not there, is damaged, locked, packed in a way we do not read, or too large. */
  read(name: string): Result<Uint8Array, ZipRefusal>
}
export type ZipLimits = {
  /** Files in the list. */
  readonly files: number
  /** Bytes of everything that is read from one archive, unpacked. */
  readonly bytes: number
}

export const usualLimits: ZipLimits = { files: 20_000, bytes: 256 * 1024 * 1024 }

type Listed = ZipFile & {
  readonly method: number
  readonly isLocked: boolean
  readonly crc: number
  readonly packed: number
  readonly at: number
}

const endMark = 0x06054b50
const listMark = 0x02014b50
const fileMark = 0x04034b50
const endLength = 22
const listLength = 46
const fileLength = 30
const longestRemark = 0xffff
/** In a field, that the true figure stands in a 64-bit extension: an archive beyond 4 GB. */
const beyond = 0xffffffff

/** Opens an archive by the list at its end. Refused: no list, one that does not fit the file, too many files. */
export const openZip = (bytes: Uint8Array, limits: ZipLimits = usualLimits): Result<Zip, ZipRefusal> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return refuse('packed.notZip', {})
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (start === beyond || count > limits.files) return refuse('packed.tooLarge', { most: limits.files })
  const listed = listOf(view, { start, end, count })
  if (!listed) return refuse('packed.damaged', { place: 'list' })
  const byName = new Map(listed.filter(isPlain).map((one) => [one.name, one]))
  let left = limits.bytes
  return ok({
    files: [...byName.values()].map(({ name, bytes: length }) => ({ name, bytes: length })),
    read: (name) => {
      const one = byName.get(name)
      if (!one) return refuse('packed.notRead', { place: name })
      if (one.bytes > left) return refuse('packed.tooLarge', { place: name, most: limits.bytes })
      left -= one.bytes
      return unpack(view, one)
    },
  })
}

/** The last end mark: an archive may have a remark behind it. */
const endOf = (view: DataView): number | undefined => {
  const first = Math.max(0, view.byteLength - endLength - longestRemark)
  for (let place = view.byteLength - endLength; place >= first; place -= 1) {
    if (view.getUint32(place, true) === endMark) return place
  }
  return undefined
}

const listOf = (
  view: DataView,
  { start, end, count }: { readonly start: number; readonly end: number; readonly count: number },
): readonly Listed[] | undefined => {
  const listed: Listed[] = []
  let place = start
  for (let read = 0; read < count; read += 1) {
    if (place + listLength > end || view.getUint32(place, true) !== listMark) return undefined
    const name = view.getUint16(place + 28, true)
    const next =
      place + listLength + name + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
    if (next > end) return undefined
    listed.push({
      name: nameAt(view, place + listLength, name),
      isLocked: (view.getUint16(place + 8, true) & 1) === 1,
      method: view.getUint16(place + 10, true),
      crc: view.getUint32(place + 16, true),
      packed: view.getUint32(place + 20, true),
      bytes: view.getUint32(place + 24, true),
      at: view.getUint32(place + 42, true),
    })
    place = next
  }
  return listed
}

/** Names are read as UTF-8; some programs write folders with a backslash. */
const nameAt = (view: DataView, place: number, length: number): string =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + place, length)).replaceAll('\\', '/')

/** A file, and not one that would lie outside of where an archive is unpacked; we unpack nowhere, and trust none such. */
const isPlain = ({ name }: Listed): boolean =>
  name !== '' &&
  !name.endsWith('/') &&
  !name.startsWith('/') &&
  !/^[a-z]:/i.test(name) &&
  !name.includes('\0') &&
  !name.split('/').includes('..')

const unpack = (view: DataView, one: Listed): Result<Uint8Array, ZipRefusal> => {
  const damaged = refuse('packed.damaged', { place: one.name })
  if (one.isLocked) return refuse('packed.notRead', { place: one.name })
  if (one.at + fileLength > view.byteLength || view.getUint32(one.at, true) !== fileMark) return damaged
  const start = one.at + fileLength + view.getUint16(one.at + 26, true) + view.getUint16(one.at + 28, true)
  if (start + one.packed > view.byteLength) return damaged
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, one.packed)
  if (one.method !== 0 && one.method !== 8) return refuse('packed.notRead', { place: one.name })
  const plain = one.method === 0 ? packed : inflated(packed, one.bytes)
  return plain?.length === one.bytes && crc32(plain) === one.crc ? ok(plain) : damaged
}

/** Packed bytes that are unpacked at once: they make 17 MB at the most before what came of them is counted. */
const step = 16_384

/** Unpacked piece by piece, and no further than what the list promised: what holds more, or less, is no such file. */
const inflated = (packed: Uint8Array, bytes: number): Uint8Array | undefined => {
  // Deflate makes at most 1,032 bytes of one: a list that promises more lies.
  if (bytes > packed.length * 1032) return undefined
  const plain = new Uint8Array(bytes)
  let length = 0
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= bytes) plain.set(piece, length)
    length += piece.length
  })
  try {
    for (let from = 0; from < packed.length && length <= bytes; from += step)
      inflate.push(packed.subarray(from, from + step), from + step >= packed.length)
  } catch {
    return undefined
  }
  return length === bytes ? plain : undefined
}
