/** `chinu start` from the command line: what it refuses before it serves anything. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chinuIn, ownFolder, publicSeason } from './program.ts'

test('a port that is none, a word too many, keys inside the data: one line, exit 2, and nothing is made', () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  for (const [args, code] of [
    [['--port', 'x'], 'cli.call'],
    [['--port', '70000'], 'cli.call'],
    [['now'], 'cli.call'],
    [['--book', 'ab'], 'cli.noBook'],
  ] as const) {
    mkdirSync(data, { recursive: true })
    const { status, out, told } = chinuIn(folder)('start', '--data', data, ...args)
    expect([status, out, told]).toEqual([2, '', expect.stringContaining(`[${code}]`)])
    expect(told.trim().split('\n')).toHaveLength(1)
  }
  const inside = chinuIn(folder, join(data, 'keys'))('start', '--data', data, '--practice')
  expect([inside.status, inside.told]).toEqual([2, expect.stringContaining('[keys.insideData]')])
  expect(existsSync(join(data, 'keys'))).toBe(false)
})

test('several books and none chosen, or a list of enrolments that is none: refused', () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const chinu = chinuIn(folder)
  for (let time = 0; time < 2; time += 1) expect(chinu('season', publicSeason, '--data', data).status).toBe(0)
  expect(chinu('start', '--data', data).told).toContain('[cli.severalBooks]')
  const other = join(folder, 'other')
  mkdirSync(other)
  writeFileSync(join(other, 'enrolled.json'), '{"format":1,"enrolled":[{"device":"x"}]}')
  expect(chinu('start', '--data', other).told).toContain('[storage.damaged]')
})
