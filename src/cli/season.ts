/** `chinu season`: runs a season file into a book, and prints what it found. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { referenceOf } from '../core/kernel/entry.ts'
import { parseSeason } from '../formats/season/parse-season.ts'
import { runSeason, type SeasonRun } from '../formats/season/run-season.ts'
import type { Season } from '../formats/season/season-file.ts'
import { seasonReport } from '../formats/season/season-report.ts'
import { createBook } from '../storage/data-folder.ts'
import type { BookStore } from '../storage/port.ts'
import { say } from '../words/say.ts'
import { isSet, onlyPositional, readCall, textOf, type Call } from './call.ts'
import { inFile, type Edge, type Outcome } from './edge.ts'
import { readBytes } from './files.ts'
import { openNewBook, type NewBook } from './new-book.ts'
import { saveSnapshot } from '../keeping/stored-group.ts'
import { seasonInWords } from './season-in-words.ts'

const options = {
  until: { type: 'string' },
  data: { type: 'string' },
  ack: { type: 'boolean' },
  json: { type: 'boolean' },
  practice: { type: 'boolean' },
} as const

/** Runs the whole season in memory first: what the book cannot take is refused before anything is written. */
export const season = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const file = onlyPositional(call.value, 'season FILE')
  if (!file.ok) return file
  if (isSet(call.value, 'ack') && isSet(call.value, 'json'))
    return refuse('cli.call', { detail: '--ack --json' })
  const parsed = readSeason(file.value)
  if (!parsed.ok) return inFile(parsed, basename(file.value))
  const ran = await runInMemory(parsed.value, call.value, edge)
  if (!ran.ok) return inFile(ran, basename(file.value))
  const kept = await keep(ran.value.book, call.value, edge)
  if (!kept.ok) return kept
  const report = seasonReport(ran.value.book.open.group, parsed.value, ran.value.run)
  if (isSet(call.value, 'json')) edge.out(`${JSON.stringify(report, null, 1)}\n`)
  else if (!isSet(call.value, 'ack'))
    edge.out(
      seasonInWords(
        edge.language,
        ran.value.book.open.group,
        ran.value.run,
        parsed.value.events[0]?.date ?? edge.today(),
      ),
    )
  return ok(0)
}

const readSeason = (file: string): Result<Season> => {
  const bytes = readBytes(file)
  return bytes.ok ? parseSeason(bytes.value) : bytes
}

type Ran = { readonly book: NewBook; readonly run: SeasonRun }

const runInMemory = async (file: Season, call: Call, edge: Edge): Promise<Result<Ran>> => {
  const until = textOf(call, 'until')
  const on = file.events[0]?.date ?? edge.today()
  const book = await openNewBook(edge, {
    on,
    currency: file.group.bookCurrency,
    practice: isSet(call, 'practice'),
  })
  if (!book.ok) return book
  const { open } = book.value
  const run = runSeason(open, file, {
    wallMillis: edge.nowMillis(),
    ...(until === undefined ? {} : { until }),
  })
  return run.ok ? ok({ book: book.value, run: run.value }) : run
}

/** Writes the book into `--data`; with `--ack` alone into a folder that is thrown away afterwards. */
const keep = async (book: NewBook, call: Call, edge: Edge): Promise<Result<void>> => {
  const data = textOf(call, 'data')
  const isAck = isSet(call, 'ack')
  if (data !== undefined) return writeBook(book, { folder: data, isAck }, edge)
  if (!isAck) {
    edge.tell(`${say(edge.language, 'cli.newBookNotKept', { book: book.book })}\n`)
    return ok(undefined)
  }
  const folder = mkdtempSync(join(tmpdir(), 'chinu-'))
  try {
    return await writeBook(book, { folder, isAck }, edge)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Writing = { readonly folder: string; readonly isAck: boolean }

/** The whole book at once; with `--ack` its first entries, then one after the other, each named once it is safe. */
const writeBook = async (book: NewBook, { folder, isAck }: Writing, edge: Edge): Promise<Result<void>> => {
  const { first, open } = book
  const saved = await book.saveKeys(folder)
  if (!saved.ok) return saved
  const created = await createBook(folder, isAck ? first : [...first, ...open.written])
  if (!created.ok) {
    book.dropKeys()
    return created
  }
  const store = created.value
  edge.tell(`${say(edge.language, 'cli.newBook', { book: store.book, place: folder })}\n`)
  try {
    const appended = isAck ? await appendOneByOne(store, book, edge) : ok(undefined)
    // The entries are safe: a snapshot that cannot be kept only makes the next opening slower.
    if (appended.ok) await saveSnapshot(store, open.group)
    return appended
  } finally {
    await store.close()
  }
}

const appendOneByOne = async (
  store: BookStore,
  { first, open }: NewBook,
  edge: Edge,
): Promise<Result<void>> => {
  for (const entry of first) edge.out(`${referenceOf(entry)}\n`)
  for (const entry of open.written) {
    const appended = await store.append([entry])
    if (!appended.ok) return appended
    edge.out(`${referenceOf(entry)}\n`)
  }
  return ok(undefined)
}
