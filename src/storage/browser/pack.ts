/** Entries as lines of text: one record for a whole batch costs a browser's database little more than for one entry. */
import { isGenesis } from '../../core/kernel/chain.ts'
import type { Entry, Stream } from '../../core/kernel/entry.ts'

/** What one record of the log holds: entries of one stream, in the order of arrival. */
export type Pack = {
  readonly stream: Stream
  /** Where each device's entries begin in it, as `[stream, device, seq]`: the keys by which a place is found. */
  readonly places: readonly (readonly [Stream, string, number])[]
  readonly lines: string
}

const mostInPack = 1000

/** The header's grammar knows no space and canonical JSON no line break, so that nothing needs to be escaped. */
const lineOf = ({ device, seq, clock, by, type, v, hash, body }: Entry): string =>
  `${device} ${seq} ${clock} ${by} ${type} ${v} ${hash} ${body}`

export const packsOf = (entries: readonly Entry[]): readonly Pack[] => {
  const packs: Pack[] = []
  for (let from = 0; from < entries.length;) {
    const stream = entries[from]?.stream ?? 'book'
    const next = entries.findIndex(
      (entry, place) => place > from && (entry.stream !== stream || place - from >= mostInPack),
    )
    const end = next === -1 ? entries.length : next
    packs.push(packOf(stream, entries.slice(from, end)))
    from = end
  }
  return packs
}

const packOf = (stream: Stream, entries: readonly Entry[]): Pack => {
  const firsts = new Map<string, number>()
  for (const { device, seq } of entries) if (!firsts.has(device)) firsts.set(device, seq)
  const places = [...firsts].map(([device, seq]) => [stream, device, seq] as const)
  return { stream, places, lines: entries.map(lineOf).join('\n') }
}

export const entriesOf = ({ stream, lines }: Pack, book: string): readonly Entry[] =>
  lines.split('\n').map((line) => entryOf(line, stream, book))

const entryOf = (line: string, stream: Stream, book: string): Entry => {
  const fields: string[] = []
  let from = 0
  for (let field = 0; field < 7; field += 1) {
    const end = line.indexOf(' ', from)
    fields.push(line.slice(from, end))
    from = end + 1
  }
  const [device = '', seq, clock, by = '', type = '', v, hash = ''] = fields
  const opens = hash === book && isGenesis({ stream, seq: Number(seq), book: '' })
  const numbers = { seq: Number(seq), clock: Number(clock), v: Number(v) }
  return { book: opens ? '' : book, stream, device, by, type, hash, ...numbers, body: line.slice(from) }
}
