/** One measured case in a process of its own: `node bench/cases.ts CASE FOLDER` prints its figures as JSON. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Entry } from '../src/core/kernel/entry.ts'
import { newWriter, write } from '../src/core/kernel/writer.ts'
import { trialBalance } from '../src/core/group/replay.ts'
import { listBooks, openBook } from '../src/storage/data-folder.ts'
import type { BookStore } from '../src/storage/port.ts'
import { openGroup, replayStore } from '../src/keeping/stored-group.ts'
import { statementOf } from '../src/reports/statement.ts'
import { costOf, median, peakMegabytes } from './cost.ts'

type Figures = Readonly<Record<string, number>>
type Case = (folder: string) => Promise<Figures>

const open = (folder: string, access: 'read' | 'write'): BookStore => {
  const books = listBooks(join(folder, 'data'))
  const store = openBook(join(folder, 'data'), books.ok ? (books.value[0] ?? '') : '', { access })
  if (!store.ok) throw new Error(JSON.stringify(store.error))
  return store.value
}

/** The pay of one member, which every engine must agree on. */
const earned = (statement: {
  readonly settledGrossCentimos: number
  readonly unsettled: { readonly grossCentimos: number }
}): number => statement.settledGrossCentimos + statement.unsettled.grossCentimos

const opening =
  (how: typeof openGroup | typeof replayStore): Case =>
  async (folder) => {
    const { cost, value } = await costOf(async () => how(open(folder, 'read')))
    if (!value.ok) throw new Error(JSON.stringify(value.error))
    const group = value.value
    const statement = await costOf(() => statementOf(group, 'M01'))
    const balance = await costOf(() => trialBalance(group.money.ledger))
    return {
      ...cost,
      statementMs: statement.cost.wallMs,
      balanceMs: balance.cost.wallMs,
      lines: balance.value.length,
      check: earned(statement.value),
      rssMb: peakMegabytes(),
    }
  }

type Fact = {
  readonly type: string
  readonly body: { readonly person?: string; readonly payCentimos?: number }
}
const earnedIn = (facts: Iterable<Fact>): number => {
  let total = 0
  for (const { type, body } of facts) {
    if (type === 'quality.checked' && body.person === 'M01') total += body.payCentimos ?? 0
  }
  return total
}

const yjs: Case = async (folder) => {
  const Y = await import('yjs')
  const bytes = readFileSync(join(folder, 'facts.yjs'))
  const { cost, value } = await costOf(() => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, bytes)
    return earnedIn(doc.getMap<Fact>('facts').values())
  })
  return { ...cost, check: value, rssMb: peakMegabytes() }
}

const automerge: Case = async (folder) => {
  const A = await import('@automerge/automerge')
  const bytes = readFileSync(join(folder, 'facts.automerge'))
  const { cost, value } = await costOf(() => {
    const doc = A.load<{ facts: Record<string, { toString(): string }> }>(bytes)
    return earnedIn(Object.values(doc.facts).map((text): Fact => JSON.parse(String(text))))
  })
  return { ...cost, check: value, rssMb: peakMegabytes() }
}

/** Single durable appends into the large store, and bare inserts of the same bytes with FULL, taken in turn. */
const append: Case = async (folder) => {
  const store = open(folder, 'write')
  const bareFile = join(folder, 'bare.sqlite')
  rmSync(bareFile, { force: true })
  const bare = new DatabaseSync(bareFile)
  bare.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE bare (n INTEGER PRIMARY KEY, body TEXT)',
  )
  const insert = bare.prepare('INSERT INTO bare (body) VALUES (?)')
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  let bytes = 0
  for (const entry of appends(store.book, 400)) {
    const ours = await costOf(() => store.append([entry]))
    if (!ours.value.ok) throw new Error(JSON.stringify(ours.value.error))
    times.ours.push(ours.cost.wallMs)
    times.bare.push((await costOf(() => insert.run(entry.body))).cost.wallMs)
    bytes += JSON.stringify(entry).length
  }
  await store.close()
  bare.close()
  return { oursMs: median(times.ours), bareMs: median(times.bare), bytesHanded: bytes / 400 }
}

const appends = (book: string, count: number): readonly Entry[] => {
  const body = (n: number) => ({
    on: '2020-01-01',
    person: 'M01',
    article: 'CHULLO',
    pieces: 1 + (n % 3),
    order: 'P1',
  })
  const events = Array.from({ length: count }, (_, n) => ({ type: 'quality.delivered', v: 1, body: body(n) }))
  const device = Array.from({ length: 10 }, () => 'defghijkl'[Math.floor(Math.random() * 9)]).join('')
  const written = write(newWriter(book, 'book', device, 1e15), { by: 'Actor', wallMillis: 2e12 }, events)
  if (!written.ok) throw new Error('not canonical')
  return written.value.entries
}

const cases: Readonly<Record<string, Case>> = {
  snapshot: opening(openGroup),
  refold: opening(replayStore),
  yjs,
  automerge,
  append,
}

const [name = '', folder = ''] = process.argv.slice(2)
const chosen = cases[name]
if (!chosen) throw new Error(`no case ${name}`)
console.log(JSON.stringify(await chosen(folder)))
