/** `chinu export`: a book in the formats that others read, into a folder. */
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { streams, type Entry } from '../core/kernel/entry.ts'
import { eventsText } from '../formats/events/event-lines.ts'
import { hledgerFiles, shortId } from '../formats/hledger/hledger-files.ts'
import type { BookStore } from '../storage/port.ts'
import { say } from '../words/say.ts'
import { onlyPositional, readCall, textOf } from './call.ts'
import type { Edge, Outcome } from './edge.ts'
import { writeFiles } from './files.ts'
import { currencyOf, recordedEntries } from '../keeping/stored-group.ts'
import { chooseStore } from './choose-store.ts'

const options = { data: { type: 'string' }, out: { type: 'string' }, book: { type: 'string' } } as const

type Format = (store: BookStore) => Promise<Result<ReadonlyMap<string, string>>>

/** One journal for each year, its closing apart. */
const hledger: Format = async (store) => {
  const entries = await recordedEntries(store)
  const currency = currencyOf(store, entries)
  return currency.ok ? hledgerFiles(entries, { book: store.book, currency: currency.value }) : currency
}

/** Every entry of both streams, as it came. */
const events: Format = async (store) => {
  const entries: Entry[] = []
  for (const stream of streams) for await (const batch of store.entries(stream)) entries.push(...batch)
  return ok(new Map([[`${shortId(store.book)}.events.jsonl`, eventsText(store.book, entries)]]))
}

const formats: Readonly<Record<string, Format>> = { hledger, events }

export const exportBook = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const name = onlyPositional(call.value, 'export FORMAT')
  if (!name.ok) return name
  const format = Object.hasOwn(formats, name.value) ? formats[name.value] : undefined
  if (!format) return refuse('cli.call', { detail: `export ${name.value}` })
  const [data, out] = [textOf(call.value, 'data'), textOf(call.value, 'out')]
  if (data === undefined || out === undefined) return refuse('cli.call', { detail: '--data, --out' })
  const store = await chooseStore({ data, book: textOf(call.value, 'book'), kind: 'group' })
  if (!store.ok) return store
  try {
    const files = await format(store.value)
    const written = files.ok ? writeFiles(out, files.value) : files
    if (!written.ok) return written
    for (const file of written.value) edge.out(`${say(edge.language, 'cli.exported', { file })}\n`)
    return ok(0)
  } finally {
    await store.value.close()
  }
}
