/** What the store in SQLite costs, beside the bare database in the same run: printed, and held within wide bounds. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Entry } from '../core/kernel/entry.ts'
import { checkChain } from './check-chain.ts'
import type { BookStore } from './port.ts'
import { SampleBook, usualBody } from './sample-book.contract.ts'
import { createSqlite, openSqlite } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'chinu-figures-'))
afterAll(() => rmSync(folder, { recursive: true }))
const count = 100_000
const sample = new SampleBook()
const file = join(folder, 'large.sqlite')
let entries: Entry[] = []

const must = (opened: ReturnType<typeof openSqlite>): BookStore => {
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

beforeAll(async () => {
  entries = sample.many(count, usualBody)
  const store = must(createSqlite({ file, book: sample.book }))
  for (let from = 0; from < count; from += 5000) await store.append(entries.slice(from, from + 5000))
  await store.close()
})

const cpu = async (
  work: () => Promise<number> | number,
): Promise<{ cpu: number; wall: number; answer: number }> => {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const answer = await work()
  const { user, system } = process.cpuUsage(before)
  return { cpu: Math.round((user + system) / 1000), wall: Math.round(performance.now() - start), answer }
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

test('[ST21] an entry takes at most 230 bytes of the log with its index', () => {
  const bodies = entries.reduce((all, { body }) => all + body.length, 0) / count
  const bytes = statSync(file).size / count
  console.log(`bytes an entry: ${bytes.toFixed(1)}, bodies of ${bodies.toFixed(1)}`)
  expect(bodies).toBeGreaterThan(125)
  expect(bytes).toBeLessThanOrEqual(230)
})

test('[ST21] opening and reading 100,000 entries', async () => {
  const opening = await cpu(async () => {
    const store = must(openSqlite({ file, book: sample.book }))
    await store.heads()
    await store.close()
    return 0
  })
  const store = must(openSqlite({ file, book: sample.book }))
  const read = async () => {
    let found = 0
    for await (const batch of store.recorded('book')) found += batch.length
    return found
  }
  const runs = [await cpu(read), await cpu(read), await cpu(read)]
  await store.close()
  console.log('opening', opening, 'recorded()', runs)
  for (const { answer } of runs) expect(answer).toBe(count)
  expect(Math.min(...runs.map((run) => run.cpu))).toBeLessThanOrEqual(500)
})

test('[ST26] the chain of 100,000 entries', async () => {
  const store = must(openSqlite({ file, book: sample.book }))
  const run = await cpu(async () => {
    const { entries: found, problems } = await checkChain(store)
    expect(problems).toEqual([])
    return found
  })
  await store.close()
  console.log('checkChain', run)
  expect(run.answer).toBe(count)
  expect(run.cpu).toBeLessThan(10_000)
})

test('[ST22] one durable append beside a bare insert with FULL', async () => {
  const bare = new DatabaseSync(join(folder, 'bare.sqlite'))
  bare.exec(
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT)',
  )
  const insert = bare.prepare('INSERT INTO t(body) VALUES(?)')
  const store = must(openSqlite({ file, book: sample.book }))
  const [bareTimes, times]: [number[], number[]] = [[], []]
  for (let round = 0; round < 400; round += 1) {
    const entry = sample.next({ body: usualBody(round) })
    const start = performance.now()
    insert.run(entry.body)
    const between = performance.now()
    const appended = await store.append([entry])
    times.push(performance.now() - between)
    bareTimes.push(between - start)
    expect(appended.ok).toBe(true)
  }
  bare.close()
  await store.close()
  const [ours, theirs] = [median(times), median(bareTimes)]
  console.log(
    `append p50 ${ours.toFixed(3)} ms, bare ${theirs.toFixed(3)} ms, ratio ${(ours / theirs).toFixed(2)}`,
  )
  expect(ours / theirs).toBeLessThan(3)
})
