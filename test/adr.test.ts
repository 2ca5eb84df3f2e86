/** Each decision record has a number of its own, and says its context, its decision and the consequences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'docs/adr'
const numbered = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => /^\d/.test(name)).sort()

test('there are records', () => {
  expect(numbered).not.toEqual([])
})

test('a number stands for one record only', () => {
  const numbers = numbered.map((name) => Number.parseInt(name, 10))
  expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([])
})

test.each(numbered)('%s has its parts, in order', (name) => {
  const headings = [...readFileSync(join(folder, name), 'utf8').matchAll(/^#+ (.*)$/gm)].map(
    (match) => match[1],
  )
  const parts = headings.filter((heading) => /^(Context|Decision|Consequences)/.test(heading ?? ''))
  expect(parts.map((part) => part?.split(/\W/)[0])).toEqual(['Context', 'Decision', 'Consequences'])
})
