/** A season run into a book that lives in memory: its entries and its folded state. */
import { readFileSync } from 'node:fs'
import { emptyGroup } from '../../src/core/group/book.ts'
import type { OpenGroup } from '../../src/core/group/recording.ts'
import { newWriter } from '../../src/core/kernel/writer.ts'
import { err, ok, type Result } from '../../src/core/kernel/result.ts'
import { parseSeason } from '../../src/formats/season/parse-season.ts'
import { runSeason } from '../../src/formats/season/run-season.ts'
import type { Season } from './season-types.ts'

export const bookId = 'a'.repeat(64)

/** The public season as JSON, fresh on every call. */
export const publicSeason = (): Season =>
  JSON.parse(
    readFileSync(new URL('../fixtures/season/public.season.json', import.meta.url), 'utf8'),
  ) as Season

export const bytesOf = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json))

/** The open book after the whole season, or the refusal of the door or of the first entry that could not stand. */
export const runInMemory = (bytes: Uint8Array): Result<OpenGroup> => {
  const season = parseSeason(bytes)
  if (!season.ok) return season
  const open = emptyBook(season.value.group.bookCurrency)
  const run = runSeason(open, season.value, { wallMillis: 1e12 })
  return run.ok ? ok(open) : err(run.error)
}

const emptyBook = (currency: string): OpenGroup => ({
  group: emptyGroup(currency),
  writer: newWriter(bookId, 'book', 'abcdefghij', 0),
  ...{ entries: [], written: [] },
})

/** The same where it must succeed. */
export const openedWith = (season: unknown): OpenGroup => {
  const open = runInMemory(bytesOf(season))
  if (!open.ok) throw new Error(JSON.stringify(open.error))
  return open.value
}
