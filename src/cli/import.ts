/** `chinu import`: brings entries of another copy in; a file that the book cannot take changes nothing. */
import { basename } from 'node:path'
import { isGenesis } from '../core/kernel/chain.ts'
import { referenceOf, streams, type Entry } from '../core/kernel/entry.ts'
import type { Hash } from '../core/kernel/hash.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { readEvents, type EventsFile } from '../formats/events/read-events.ts'
import { createBook, listBooks, openBook } from '../storage/data-folder.ts'
import type { BookStore } from '../storage/port.ts'
import { say } from '../words/say.ts'
import { isSet, readCall, textOf, type Call } from './call.ts'
import { inFile, type Edge, type Outcome } from './edge.ts'
import { readBytes } from './files.ts'
import { replayStore, saveSnapshot } from '../keeping/stored-group.ts'

const options = {
  data: { type: 'string' },
  book: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const

export const importFile = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const [format, file, ...more] = call.value.positionals
  const data = textOf(call.value, 'data')
  if (format !== 'events' || file === undefined || more.length > 0 || data === undefined) {
    return refuse('cli.call', { detail: 'import events FILE --data DIR' })
  }
  const read = readFile(file, call.value)
  if (!read.ok) return inFile(read, basename(file))
  if (isOfStudy(read.value)) return refuse('cli.isAStudy', { place: basename(file) })
  const done = isSet(call.value, 'dry-run')
    ? await propose(data, read.value)
    : await bringIn(data, read.value)
  if (!done.ok) return inFile(done, basename(file))
  const key = isSet(call.value, 'dry-run') ? 'cli.wouldImport' : 'cli.imported'
  edge.out(`${say(edge.language, key, done.value)}\n`)
  return ok(0)
}

const readFile = (file: string, call: Call): Result<EventsFile> => {
  const bytes = readBytes(file)
  const book = textOf(call, 'book')
  return bytes.ok ? readEvents(bytes.value, book === undefined ? {} : { book }) : bytes
}

/** A study's entries are envelopes: without its keys they say nothing, and those travel in its archive. */
const isOfStudy = ({ entries }: EventsFile): boolean => entries.some(({ type }) => type.startsWith('study.'))

type Counted = { readonly added: number; readonly known: number }

const isHere = (data: string, book: string): boolean => {
  const books = listBooks(data)
  return books.ok && books.value.includes(book)
}

/** What an import would bring: each entry that is here already must be the same one, or the import would be refused. */
const propose = async (data: string, { book, entries }: EventsFile): Promise<Result<Counted>> => {
  if (!isHere(data, book)) return ok({ added: entries.length, known: 0 })
  const store = openBook(data, book, { access: 'read' })
  if (!store.ok) return store
  try {
    const held = await hashesIn(store.value)
    let known = 0
    for (const entry of entries) {
      const hash = held.get(`${entry.stream}/${referenceOf(entry)}`)
      if (hash !== undefined && hash !== entry.hash) {
        return refuse('storage.forked', { place: referenceOf(entry), stream: entry.stream })
      }
      if (hash !== undefined) known += 1
    }
    return ok({ added: entries.length - known, known })
  } finally {
    await store.value.close()
  }
}

const hashesIn = async (store: BookStore): Promise<ReadonlyMap<string, Hash>> => {
  const hashes = new Map<string, Hash>()
  for (const stream of streams) {
    for await (const batch of store.entries(stream)) {
      for (const entry of batch) hashes.set(`${stream}/${referenceOf(entry)}`, entry.hash)
    }
  }
  return hashes
}

const bringIn = async (data: string, { book, entries }: EventsFile): Promise<Result<Counted>> => {
  if (!isHere(data, book)) return makeBook(data, entries)
  const store = openBook(data, book)
  if (!store.ok) return store
  try {
    const appended = await store.value.append(entries)
    return appended.ok ? await kept(store.value, appended.value) : appended
  } finally {
    await store.value.close()
  }
}

/** A book that this folder does not hold yet begins with its genesis entry, whatever came first there. */
const makeBook = async (data: string, entries: readonly Entry[]): Promise<Result<Counted>> => {
  const ordered = [...entries.filter(isGenesis), ...entries.filter((entry) => !isGenesis(entry))]
  const store = await createBook(data, ordered)
  if (!store.ok) return store
  try {
    return await kept(store.value, { added: entries.length, known: 0 })
  } finally {
    await store.value.close()
  }
}

/** Opening stays cheap after an import; the entries are safe already, so a snapshot that cannot be kept refuses nothing. */
const kept = async (store: BookStore, counted: Counted): Promise<Result<Counted>> => {
  if (counted.added === 0) return ok(counted)
  const group = await replayStore(store)
  if (group.ok) await saveSnapshot(store, group.value)
  return ok(counted)
}
