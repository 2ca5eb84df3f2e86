/** A book's entries as lines of JSON: what was recorded, where it stands in its chain, and nothing that is not in the book. */
import { referenceOf, streams, type Entry, type Head, type Stream } from '../../core/kernel/entry.ts'
import { sortedKeys } from '../../core/kernel/text-order.ts'

export const eventsFormat = 'chinu-events'
export const eventsVersion = 1

/** The last entry of every device, by stream. */
export type Heads = Readonly<Record<Stream, Readonly<Record<string, Head>>>>

/** The first line of a file: of which book it is, and how far each chain goes. */
const headLine = (book: string, heads: Heads): string => {
  const byStream = streams.map((stream) => `"${stream}":${headsText(heads[stream])}`).join(',')
  return `{"book":"${book}","format":"${eventsFormat}","heads":{${byStream}},"version":${eventsVersion}}\n`
}

const headsText = (heads: Readonly<Record<string, Head>>): string => {
  const ofDevices = sortedKeys(heads).map((device) => {
    const head = heads[device]
    return head ? `"${device}":{"hash":"${head.hash}","seq":${head.seq}}` : ''
  })
  return `{${ofDevices.join(',')}}`
}

/** The line of an entry, in canonical JSON; `id` is its reference, `device.seq`. Header texts need no escape. */
export const entryLine = (entry: Entry): string => {
  const { body, book, by, clock, device, hash, seq, stream, type, v } = entry
  return (
    `{"body":${body},"book":"${book}","by":"${by}","clock":${clock},"device":"${device}","hash":"${hash}",` +
    `"id":"${referenceOf(entry)}","seq":${seq},"stream":"${stream}","type":"${type}","v":${v}}\n`
  )
}

/** The heads of entries that come without gaps. */
export const headsOf = (entries: readonly Entry[]): Heads => {
  const heads: Record<Stream, Record<string, Head>> = { book: {}, vault: {} }
  for (const { stream, device, seq, hash } of entries) heads[stream][device] = { seq, hash }
  return heads
}

/** A whole file, from the entries of both streams in the order in which they arrived. */
export const eventsText = (book: string, entries: readonly Entry[]): string =>
  headLine(book, headsOf(entries)) + entries.map(entryLine).join('')
