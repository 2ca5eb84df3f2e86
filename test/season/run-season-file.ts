/** What the program finds in a season file, from its bytes to the report. */
import { emptyGroup } from '../../src/core/group/book.ts'
import type { OpenGroup } from '../../src/core/group/recording.ts'
import { newWriter } from '../../src/core/kernel/writer.ts'
import { parseSeason } from '../../src/formats/season/parse-season.ts'
import { runSeason } from '../../src/formats/season/run-season.ts'
import { seasonReport } from '../../src/formats/season/season-report.ts'

const bookId = 'a'.repeat(64)

/** The report of a season as plain JSON; throws with the refusal. */
export const reportOf = (bytes: Uint8Array, until?: string): Record<string, unknown> => {
  const season = parseSeason(bytes)
  if (!season.ok) throw new Error(JSON.stringify(season.error))
  const open: OpenGroup = {
    group: emptyGroup(season.value.group.bookCurrency),
    writer: newWriter(bookId, 'book', 'abcdefghij', 0),
    entries: [],
    written: [],
  }
  const run = runSeason(open, season.value, { wallMillis: 1e12, ...(until === undefined ? {} : { until }) })
  if (!run.ok) throw new Error(JSON.stringify(run.error))
  return JSON.parse(JSON.stringify(seasonReport(open.group, season.value, run.value))) as Record<
    string,
    unknown
  >
}
