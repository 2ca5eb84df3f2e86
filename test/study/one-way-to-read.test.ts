/** Coding is read through what a viewer may see, nowhere else: a table or a file that reads all would end a blind round. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { isTest } from '../source-files.ts'

/** These read all on purpose: what is sensitive is guarded whoever marked it; whose text a memo belongs to, and how many there are. */
const allowed = ['reports/study/outgoing/countable-codes.ts', 'formats/study/exchange/export-memos.ts']
/** Coding itself; and screens, which hold no study but what the worker tells them. */
const elsewhere = ['core/study/coding/', 'web/study/screens/']
const readsAll =
  /\bcoding\??\.(?:selections|byTranscript|memos)\b|\{[^}]*\b(?:selections|byTranscript|memos)\b[^}]*\} = [\w.]*\bcoding\b/

test('[CD13] no room but coding itself reads selections and memos past visibleSelections and visibleMemos', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter(
      (file) => /\.tsx?$/.test(file) && !isTest(file) && !elsewhere.some((room) => file.startsWith(room)),
    )
  expect(files.length).toBeGreaterThan(100)
  const found = files.filter((file) => readsAll.test(readFileSync(join('src', file), 'utf8')))
  expect(found.filter((file) => !allowed.includes(file))).toEqual([])
  expect(readsAll.test('for (const one of study.coding.selections.values())')).toBe(true)
  expect(readsAll.test('const { memos, cases } = study.coding')).toBe(true)
})
