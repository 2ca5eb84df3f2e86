/** The door for events files: bytes in, entries that a store can append, or the line of what is wrong. */
import { checkNext, isGenesis } from '../../core/kernel/chain.ts'
import { referenceOf, streams, type Entry, type Head, type Stream } from '../../core/kernel/entry.ts'
import { err, ok, refuse, type Err, type Refusal, type Result } from '../../core/kernel/result.ts'
import { sortedKeys } from '../../core/kernel/text-order.ts'
import { parseJsonText } from '../json-text.ts'
import type { Heads } from './event-lines.ts'
import { parseHead, type FileHead } from './parse-head.ts'
import { parseLine } from './parse-line.ts'

export type EventsFile = {
  readonly book: string
  readonly heads: Heads
  /** In the order of the file, without gaps in any chain. */
  readonly entries: readonly Entry[]
}
export type ReadOptions = {
  /** The id of the book that the file is meant for; without it, any. */
  readonly book?: string
}

/** Reads a whole file; BOM and CRLF are read. Refused, with the line: anything that a store would not take. */
export const readEvents = (bytes: Uint8Array, { book }: ReadOptions = {}): Result<EventsFile> => {
  const lines = linesOf(bytes)
  const head = parseJsonLine(lines.next().value, parseHead)
  if (!head.ok) return atLine(head.error, 1)
  const foreign = refuse('storage.foreignBook', { place: head.value.book, stream: 'book' })
  if (book !== undefined && book !== head.value.book) return atLine(foreign.error, 1)
  const read: Reading = { head: head.value, tips: { book: new Map(), vault: new Map() }, entries: [] }
  for (const line of lines) {
    const entry = nextEntry(read, line)
    if (!entry.ok) return atLine(entry.error, read.entries.length + 2)
    read.entries.push(entry.value)
  }
  const whole = checkWhole(read)
  if (!whole.ok) return atLine(whole.error, read.entries.length + 2)
  return ok({ book: read.head.book, heads: read.head.heads, entries: read.entries })
}

type Tip = Head & { readonly clock: number }
type Reading = {
  readonly head: FileHead
  /** The last entry of every device so far. */
  readonly tips: Readonly<Record<Stream, Map<string, Tip>>>
  readonly entries: Entry[]
}

const nextEntry = ({ head, tips }: Reading, line: Uint8Array): Result<Entry> => {
  const parsed = parseJsonLine(line, parseLine)
  if (!parsed.ok) return parsed
  const entry = parsed.value
  const ofStream = tips[entry.stream]
  const tip = ofStream.get(entry.device)
  const follows = checkNext(head.book, tip, entry)
  if (!follows.ok) return follows
  if (tip && entry.clock <= tip.clock) return refuse('events.clockGoesBack', { place: referenceOf(entry) })
  ofStream.set(entry.device, { seq: entry.seq, hash: entry.hash, clock: entry.clock })
  return parsed
}

/** What no single line shows: lines missing at the end of a chain, and a book without its beginning. */
const checkWhole = ({ head, tips, entries }: Reading): Result<void> => {
  for (const stream of streams) {
    const promised = head.heads[stream]
    const devices = [...new Set([...sortedKeys(promised), ...tips[stream].keys()])]
    const wrong = devices.find((device) => promised[device]?.hash !== tips[stream].get(device)?.hash)
    if (wrong === undefined) continue
    const [seq, last] = [promised[wrong]?.seq ?? 0, tips[stream].get(wrong)?.seq ?? 0]
    return refuse('events.headDiffers', { place: referenceOf({ device: wrong, seq }), stream, last })
  }
  return entries.some(isGenesis) ? ok(undefined) : refuse('chain.noGenesis', { place: head.book })
}

const parseJsonLine = <T>(
  line: Uint8Array | undefined | void,
  parse: (given: unknown) => Result<T>,
): Result<T> => {
  const json = parseJsonText(line ?? new Uint8Array())
  return json.ok ? parse(json.value) : json
}

const atLine = ({ code, figures }: Refusal, line: number): Err<Refusal> =>
  err({ code, figures: { ...figures, line } })

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** The lines as bytes, so that one wrong byte is named with its line; line ends at the end of the file count for nothing. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === lineFeed || bytes[end - 1] === carriageReturn)) end -= 1
  for (let from = 0; from < end;) {
    const found = bytes.indexOf(lineFeed, from)
    const to = found === -1 || found > end ? end : found
    const last = to > from && bytes[to - 1] === carriageReturn ? to - 1 : to
    yield bytes.subarray(from, last)
    from = to + 1
  }
}
