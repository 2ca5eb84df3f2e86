/** The same highlights as plain rows of SQLite, in the shape of Taguette's tables, asked by SQL: the baseline of the same run. */
import { DatabaseSync } from 'node:sqlite'
import type { Quote } from '../../src/reports/study/quotes.ts'

export type HighlightTable = {
  readonly snippetsOf: (code: string) => readonly string[]
  readonly csv: () => string
  readonly close: () => void
}

export const fillTable = (file: string, quotes: readonly Quote[]): HighlightTable => {
  const db = new DatabaseSync(file)
  db.exec(`
    CREATE TABLE documents(id TEXT PRIMARY KEY);
    CREATE TABLE highlights(id INTEGER PRIMARY KEY, document TEXT, start INTEGER, end INTEGER, snippet TEXT);
    CREATE TABLE highlight_tags(highlight INTEGER, tag TEXT, PRIMARY KEY(highlight, tag));
    CREATE INDEX by_tag ON highlight_tags(tag);
    BEGIN`)
  const document = db.prepare('INSERT OR IGNORE INTO documents VALUES(?)')
  const highlight = db.prepare('INSERT INTO highlights VALUES(?, ?, ?, ?, ?)')
  const tag = db.prepare('INSERT INTO highlight_tags VALUES(?, ?)')
  const ids = new Map<string, number>()
  for (const { selection, text } of quotes) {
    const { transcript, from, to, code } = selection
    const place = `${transcript} ${from} ${to}`
    const known = ids.get(place)
    const id = known ?? ids.size + 1
    if (known === undefined) {
      document.run(transcript)
      highlight.run(id, transcript, from, to, text ?? '')
      ids.set(place, id)
    }
    tag.run(id, code)
  }
  db.exec('COMMIT')
  return tableOf(db)
}

const tableOf = (db: DatabaseSync): HighlightTable => {
  const ofTag = db.prepare(
    `SELECT h.id, h.document, h.start, h.end, h.snippet FROM highlights h JOIN highlight_tags t ON t.highlight = h.id
     WHERE t.tag = ? ORDER BY h.document, h.start`,
  )
  const all = db.prepare(
    `SELECT h.id, h.document, h.snippet, t.tag FROM highlights h JOIN highlight_tags t ON t.highlight = h.id
     ORDER BY h.document, h.start`,
  )
  return {
    snippetsOf: (code) => ofTag.all(code).map((row) => String(row['snippet'])),
    csv: () =>
      all
        .all()
        .map((row) => [row['id'], row['document'], quoted(row['tag']), quoted(row['snippet'])].join(','))
        .join('\r\n'),
    close: () => db.close(),
  }
}

const quoted = (cell: unknown): string => `"${String(cell).replaceAll('"', '""')}"`
