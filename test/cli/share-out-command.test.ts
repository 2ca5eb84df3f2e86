/** `chinu share-out` as outsiders call it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../share-out/checker.ts'
import { chinuIn, ownFolder } from './program.ts'

const fixture = (name: string): string => `test/fixtures/share-out/${name}.json`
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

test.each(['p01-village20', 'p02-association69', 'p03-federation200', 'p04-overload15', 'p05-degenerate8'])(
  '[CL9] %s: feasible, with shortage and minimum of the best that is known, and levels not below it',
  (name) => {
    const ran = chinuIn(ownFolder())('share-out', fixture(name))
    expect(ran.status).toBe(0)
    const checked = check(read(fixture(name)), JSON.parse(ran.out))
    const { best } = read(fixture(`${name}.best`))
    expect(checked.errors).toEqual([])
    expect([checked.shortfallPieces, checked.traineeShort, checked.minLevelAble]).toEqual([
      ...[best.shortfallPieces, best.traineeShort, best.minLevelAble],
    ])
    const at = checked.leximinAble.findIndex((level, place) => level !== best.leximinAble[place])
    expect(checked.leximinAble[at] ?? 0).toBeGreaterThanOrEqual(best.leximinAble[at] ?? 0)
  },
)

test('[CL9] the same file, seed and rounds give the same bytes; another seed may not', () => {
  const chinu = chinuIn(ownFolder())
  const run = (...more: string[]) => chinu('share-out', fixture('p02-association69'), ...more).out
  const once = run('--rounds', '900', '--seed', '4')
  expect(run('--seed', '4', '--rounds', '900')).toBe(once)
  expect(run('--rounds', '900', '--seed', '5')).not.toBe(once)
})

test('[CL9] seconds are turned into rounds, and where the clock stopped it the solution says so', () => {
  const chinu = chinuIn(ownFolder())
  const stats = (...more: string[]) =>
    JSON.parse(chinu('share-out', fixture('p06-union1000'), ...more).out).stats
  expect(stats('--time-limit', '0.2', '--rounds', '900000')).toMatchObject({ stopped: true })
  expect(stats('--rounds', '100')).toMatchObject({ stopped: false, seed: 1 })
})

test('[CL10] why is told to people on stderr, in their language, and as codes in the solution', () => {
  const chinu = chinuIn(ownFolder())
  const es = chinu('share-out', fixture('p05-degenerate8'), '--explain')
  expect(es.status).toBe(0)
  expect(es.told).toContain('M5 · piezas: 1.')
  expect(es.told).toContain('P3: faltan 1.')
  const en = chinu('--lang', 'en', 'share-out', fixture('p05-degenerate8'), '--explain')
  expect(en.told).toContain('M5 · pieces: 1.')
  expect(en.out).toBe(es.out)
  expect(JSON.parse(es.out).explanations.members).toHaveLength(8)
  expect(chinu('share-out', fixture('p05-degenerate8')).told).toBe('')
})

test.each([
  [
    'an unknown product',
    (file: { members: { skills: unknown[] }[] }) => (file.members[3]!.skills = [{ product: 'P9', hours: 1 }]),
  ],
  ['a pay in words', (file: { products: { pay: unknown }[] }) => (file.products[0]!.pay = 'twelve')],
  ['no format', (file: { format?: string }) => delete file.format],
])('[CL2] share-out with %s: exit 2, one line, nothing on stdout', (_what, spoil) => {
  const folder = ownFolder()
  const file = join(folder, 'spoilt.json')
  const instance = read(fixture('p05-degenerate8'))
  ;(spoil as (file: unknown) => void)(instance)
  writeFileSync(file, JSON.stringify(instance))
  const ran = chinuIn(folder)('share-out', file)
  expect([ran.status, ran.out]).toEqual([2, ''])
  expect(ran.told.trimEnd().split('\n')).toHaveLength(1)
  expect(ran.told).toContain('spoilt.json')
})

test.each([
  ['no file', []],
  ['a file that is not there', ['nowhere.json']],
  ['two files', [fixture('p05-degenerate8'), fixture('p05-degenerate8')]],
  ['a seed in words', [fixture('p05-degenerate8'), '--seed', 'x']],
  ['rounds below nothing', [fixture('p05-degenerate8'), '--rounds=-1']],
  ['no time', [fixture('p05-degenerate8'), '--time-limit', '0']],
  ['an unknown option', [fixture('p05-degenerate8'), '--fast']],
])('[CL2] share-out with %s: exit 2, one line, nothing on stdout', (_what, args) => {
  const ran = chinuIn(ownFolder())('share-out', ...args)
  expect([ran.status, ran.out]).toEqual([2, ''])
  expect(ran.told.trimEnd().split('\n')).toHaveLength(1)
})
