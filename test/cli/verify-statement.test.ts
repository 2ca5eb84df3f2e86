/** `chinu verify --statement`: the code on a woman's paper, the book, and a book in which one céntimo is another. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOfText } from '../../src/core/kernel/hash.ts'
import { decideGiveStatement } from '../../src/core/group/people/give-statement.ts'
import { entriesAbout } from '../../src/keeping/entries-about.ts'
import { record } from '../../src/keeping/kept-group.ts'
import { practiceGroup } from '../../src/keeping/practice-group.ts'
import { accountOf, accountText } from '../../src/reports/woman/account.ts'
import { codeOfDigest } from '../../src/reports/woman/statement-code.ts'
import { namesHer } from '../../src/reports/woman/told-of-her.ts'
import { fileOfBook } from '../../src/storage/data-folder.ts'
import { createSqlite } from '../../src/storage/sqlite.ts'
import { newKeys } from '../../src/sync/keys.ts'
import type { Result } from '../../src/core/kernel/result.ts'
import { chinuIn, ownFolder } from './program.ts'
import { withOneCentimoMore } from './forged.ts'

const value = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const on = '2026-11-20'
const acting = { by: 'S03', wallMillis: Date.UTC(2026, 10, 20, 15) }

/** The practice group's book in a folder, with a statement given to a woman who earned in it. */
const withStatement = async () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  mkdirSync(data)
  const keys = await newKeys({ extractable: true })
  const openStore = (book: string) => Promise.resolve(createSqlite({ file: fileOfBook(data, book), book }))
  const terms = { today: on, wallMillis: acting.wallMillis - 1e9, women: 16, openStore }
  const kept = value(await practiceGroup(keys, terms))
  const person = 'S01'
  const account = accountOf(kept.group, await entriesAbout(kept, { person, picks: namesHer }), person)
  const digest = hashOfText(value(accountText({ book: kept.store.book, on }, account)))
  value(
    await record(kept, { ...acting, by: person }, (group) =>
      decideGiveStatement({ people: group.people, seen: group.seen }, { on, person, digest }),
    ),
  )
  await kept.store.close()
  return { folder, data, code: codeOfDigest(digest), account, chinu: chinuIn(folder) }
}

test('[CL20] the code finds the statement, which the book still gives; typed as people type', async () => {
  const { data, code, account, chinu } = await withStatement()
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
  const right = chinu('verify', '--data', data, '--statement', code)
  expect([right.status, right.told]).toEqual([0, ''])
  expect(right.out).toContain(`La hoja ${code} de S01 es del ${on} y el libro dice lo mismo`)
  const typed = code.replace('-', '').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
  const json = chinu('verify', '--data', data, '--statement', typed, '--json')
  expect([json.status, JSON.parse(json.out)]).toEqual([
    0,
    expect.objectContaining({ isRight: true, code, account: JSON.parse(JSON.stringify(account)) }),
  ])
  expect(account.receivedCentimos).toBeGreaterThan(0)
})

test('[CL20] exit 1 for a code that no statement has, 2 for what is no code', async () => {
  const { data, code, chinu } = await withStatement()
  const other = `${code.startsWith('0') ? '1' : '0'}${code.slice(1)}`
  const unknown = chinu('verify', '--data', data, '--statement', other)
  expect([unknown.status, unknown.out]).toEqual([1, expect.stringContaining('no hay una hoja')])
  for (const none of ['', 'K7', `${code}0`, 'UUUUU-UUUUU']) {
    const refused = chinu('verify', '--data', data, '--statement', none)
    expect([none, refused.status, refused.out]).toEqual([none, 2, ''])
  }
})

test('[CL20] one céntimo changed and every hash made anew: the book verifies, the statement does not', async () => {
  const { folder, data, code, chinu } = await withStatement()
  chinu('export', 'events', '--data', data, '--out', folder)
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '')
  writeFileSync(file, withOneCentimoMore(readFileSync(file), 'S01'))
  const forged = join(folder, 'forged')
  const imported = chinu('import', 'events', file, '--data', forged)
  expect([imported.status, imported.told]).toEqual([0, expect.any(String)])
  expect(chinu('verify', '--data', forged).status).toBe(0)
  const differs = chinu('verify', '--data', forged, '--statement', code)
  expect([differs.status, differs.out]).toEqual([1, expect.stringContaining('ya no da la hoja')])
})
