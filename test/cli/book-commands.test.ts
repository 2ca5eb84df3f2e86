/** `chinu verify`, `export` and `import` on a book that a season made. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { hashOfEntry } from '../../src/core/kernel/entry.ts'
import { eventsText } from '../../src/formats/events/event-lines.ts'
import { readEvents } from '../../src/formats/events/read-events.ts'
import { chinuIn, ownFolder, publicSeason, type Ran } from './program.ts'

type Made = { readonly folder: string; readonly data: string; readonly chinu: (...args: string[]) => Ran }

const madeBook = (): Made => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const chinu = chinuIn(folder)
  expect(chinu('season', publicSeason, '--data', data).status).toBe(0)
  return { folder, data, chinu }
}
const bookFile = (data: string): string =>
  join(data, readdirSync(data).find((name) => name.endsWith('.sqlite')) ?? '')

test('[CL3] every acknowledged entry is named as the export names it', () => {
  const folder = ownFolder()
  const chinu = chinuIn(folder)
  const data = join(folder, 'data')
  const acknowledged = chinu('season', publicSeason, '--data', data, '--ack').out.trim().split('\n')
  chinu('export', 'events', '--data', data, '--out', folder)
  const file = readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? ''
  const [, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(acknowledged)
})

test('[CL4] there and back: the same entries, the same checks; a dry run writes nothing', () => {
  const { folder, data, chinu } = madeBook()
  const [out, again, copy] = [join(folder, 'out'), join(folder, 'again'), join(folder, 'copy')]
  chinu('export', 'events', '--data', data, '--out', out)
  const file = join(out, readdirSync(out)[0] ?? '')
  expect(chinu('import', 'events', file, '--data', copy, '--dry-run').status).toBe(0)
  expect(readdirSync(folder)).not.toContain('copy')
  expect(chinu('import', 'events', file, '--data', copy).status).toBe(0)
  expect(chinu('verify', '--data', copy).status).toBe(0)
  chinu('export', 'events', '--data', copy, '--out', again)
  expect(readFileSync(join(again, readdirSync(again)[0] ?? ''), 'utf8')).toBe(readFileSync(file, 'utf8'))
  writeFileSync(file, readFileSync(file, 'utf8').replace('"grams":1000', '"grams":1001'))
  const changed = chinu('import', 'events', file, '--data', join(folder, 'other'))
  expect([changed.status, changed.out]).toEqual([2, ''])
  expect(readdirSync(folder)).not.toContain('other')
})

test('[CL5] a changed gram, a changed snapshot and a cut file are found', () => {
  const { data, chinu } = madeBook()
  const right = chinu('verify', '--data', data, '--json')
  expect([right.status, JSON.parse(right.out)]).toEqual([
    0,
    expect.objectContaining({ isRight: true, findings: [] }),
  ])
  const file = bookFile(data)
  const good = readFileSync(file)
  const changes = [
    `UPDATE log SET body = replace(body, '"grams":1000', '"grams":1001')`,
    `UPDATE snapshot SET state = replace(state, 'M01', 'M02')`,
  ]
  for (const change of changes) {
    const db = new DatabaseSync(file)
    db.exec(change)
    db.close()
    const found = chinu('verify', '--data', data)
    expect([change, found.status]).toEqual([change, 1])
    writeFileSync(file, good)
    for (const beside of ['-wal', '-shm']) rmSync(`${file}${beside}`, { force: true })
  }
  writeFileSync(file, good.subarray(0, good.length / 2))
  expect(chinu('verify', '--data', data).status).toBe(1)
})

test('[CL6] the journals of the year and of its closing are written and named', () => {
  const { folder, data, chinu } = madeBook()
  const ran = chinu('export', 'hledger', '--data', data, '--out', join(folder, 'books'))
  expect(ran.status).toBe(0)
  const names = readdirSync(join(folder, 'books')).sort()
  expect(names).toEqual([
    expect.stringMatching(/^\w{12}-2006-closing\.journal$/),
    expect.stringMatching(/^\w{12}-2006\.journal$/),
  ])
  for (const name of names) expect(ran.out).toContain(name)
})

test('[CL7] with several books a call must choose', () => {
  const { data, chinu } = madeBook()
  chinu('season', publicSeason, '--data', data)
  const books = readdirSync(data)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => name.slice(0, -7))
  const unclear = chinu('verify', '--data', data)
  expect([unclear.status, unclear.out]).toEqual([2, ''])
  for (const book of books) expect(unclear.told).toContain(book)
  for (const book of books) expect(chinu('verify', '--data', data, '--book', book).status).toBe(0)
})

test('[CL8] another entry under a number that is held: refused, also by a dry run, and named by verify', () => {
  const { folder, data, chinu } = madeBook()
  chinu('export', 'events', '--data', data, '--out', folder)
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '')
  const read = readEvents(readFileSync(file))
  if (!read.ok) throw new Error(read.error.code)
  const { book, entries } = read.value
  const [before, last] = entries.slice(-2)
  if (!before || !last) throw new Error('no entries')
  const other = { ...last, body: last.body.replace('"on":"2006-05-28"', '"on":"2006-05-29"') }
  const forked = { ...other, hash: hashOfEntry(other, before.hash) }
  writeFileSync(file, eventsText(book, [...entries.slice(0, -1), forked]))
  const tried = chinu('import', 'events', file, '--data', data, '--dry-run')
  expect([tried.status, tried.out]).toEqual([2, ''])
  expect(tried.told).toContain('[storage.forked]')
  expect(chinu('verify', '--data', data).status).toBe(0)
  const imported = chinu('import', 'events', file, '--data', data)
  expect([imported.status, imported.out]).toEqual([2, ''])
  const verified = chinu('verify', '--data', data)
  expect([verified.status, verified.out]).toEqual([1, expect.stringContaining(`${last.device}.${last.seq}`)])
})
