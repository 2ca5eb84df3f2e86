/** An archive that any program opens, packed by the machine's own deflate: the same bytes for the same files on the same engine. */

export type ToPack = {
  /** In ASCII, with `/` between folders. */
  readonly name: string
  /** What the file says, in UTF-8; a long one in pieces, each of which is packed while the next is made. */
  readonly pieces: Iterable<string>
}
type Packed = {
  readonly name: Uint8Array
  readonly deflated: Uint8Array
  readonly crc: number
  readonly bytes: number
}

/** How many files are packed at once: each takes a quarter of a megabyte while it is. */
const atOnce = 8

export const writeZip = async (files: readonly ToPack[]): Promise<Uint8Array<ArrayBuffer>> => {
  const packed: Packed[] = []
  const left = files.entries()
  const packInTurn = async (): Promise<void> => {
    for (const [place, file] of left) packed[place] = await pack(file)
  }
  await Promise.all(Array.from({ length: atOnce }, packInTurn))
  return archiveOf(packed)
}

const encoder = new TextEncoder()
/** Around what is deflated gzip has ten bytes, for it is given no name to keep, and behind it checksum and length. */
const gzipHead = 10
const gzipEnd = 8

const pack = async ({ name, pieces }: ToPack): Promise<Packed> => {
  const gzip = new CompressionStream('gzip')
  const [bytes] = await Promise.all([collected(gzip.readable), written(gzip.writable, pieces)])
  const end = new DataView(bytes.buffer, bytes.length - gzipEnd)
  return {
    name: encoder.encode(name),
    deflated: bytes.subarray(gzipHead, -gzipEnd),
    crc: end.getUint32(0, true),
    bytes: end.getUint32(4, true),
  }
}

/** Waits for the piece before only when the next one is made. */
const written = async (stream: WritableStream<BufferSource>, pieces: Iterable<string>): Promise<void> => {
  const writer = stream.getWriter()
  let before: Promise<void> | undefined
  for (const piece of pieces) {
    const bytes = encoder.encode(piece)
    await before
    before = writer.write(bytes)
  }
  await before
  await writer.close()
}

const collected = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value)
  return joined(chunks)
}

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const part of parts) {
    all.set(part, from)
    from += part.length
  }
  return all
}

type Field = readonly [value: number, bytes: 2 | 4]
const short = (value: number): Field => [value, 2]
const long = (value: number): Field => [value, 4]
const nothing = short(0)

/** Each file behind a head of its own, then the list of all with the place of each, then the end (PKWARE's APPNOTE 6.3, §4.3). */
const archiveOf = (files: readonly Packed[]): Uint8Array<ArrayBuffer> => {
  const parts: Uint8Array[] = []
  const list: Uint8Array[] = []
  let at = 0
  for (const file of files) {
    const head = record(long(0x04034b50), ...shared(file))
    parts.push(head, file.name, file.deflated)
    // No remark, the first disk, nothing said of the file's kind.
    const rest = [nothing, nothing, nothing, long(0), long(at)]
    list.push(record(long(0x02014b50), version, ...shared(file), ...rest), file.name)
    at += head.length + file.name.length + file.deflated.length
  }
  const listed = joined(list)
  const count = short(files.length)
  const end = [nothing, nothing, count, count, long(listed.length), long(at), nothing]
  return joined([...parts, listed, record(long(0x06054b50), ...end)])
}

const version = short(20)
const deflate = short(8)
/** Archives keep local time without a zone: this is the first day that they know, wherever they are written. */
const firstDay = short((1 << 5) | 1)

/** What stands of a file in its head and in the list alike. */
const shared = ({ name, deflated, crc, bytes }: Packed): readonly Field[] => [
  ...[version, nothing, deflate, nothing, firstDay],
  ...[long(crc), long(deflated.length), long(bytes), short(name.length), nothing],
]

/** Numbers one behind the other, low byte first. */
const record = (...fields: readonly Field[]): Uint8Array => {
  const made = new Uint8Array(fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  const view = new DataView(made.buffer)
  let at = 0
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return made
}
