/** `chinu season` as outsiders call it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chinuIn, ownFolder, publicSeason } from './program.ts'

const expected = JSON.parse(readFileSync('test/fixtures/season/public.expected.json', 'utf8'))

test('[CL1] the report of the public season, whole and at each checkpoint', () => {
  const chinu = chinuIn(ownFolder())
  const { checkpoints, roundingVectors: _vectors, ...report } = expected
  const whole = chinu('season', publicSeason, '--json')
  expect(whole.status).toBe(0)
  expect(JSON.parse(whole.out)).toEqual(report)
  for (const { after, balances } of [checkpoints[0], checkpoints.at(-1)]) {
    const until = chinu('season', publicSeason, '--json', '--until', after)
    expect(JSON.parse(until.out).balances).toEqual(balances)
  }
})

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a season spoilt on purpose is to no type
type Wrong = readonly [string, (season: any) => void, string]
const wrong: readonly Wrong[] = [
  ['a negative amount', (season) => (season.events[5].centimos = -1), 'E06'],
  ['a fraction', (season) => (season.events[7].gramsByMember.M01 = 10.5), 'E08'],
  ['an unknown member', (season) => (season.events[11].member = 'M99'), 'E12'],
  ['a date that goes back', (season) => (season.events[3].date = '2006-01-01'), 'E04'],
  ['more yarn than there is', (season) => (season.events[7].gramsByMember.M01 = 10_000), 'E08'],
  [
    'nothing to settle',
    (season) => season.events.splice(29, 0, { ...season.events[28], id: 'E29b' }),
    'E29b',
  ],
  ['a missing vote', (season) => delete season.agreements.groupFundPercent, 'E29'],
]

test.each(wrong)('[CL2] %s: exit 2, the entry named on one line, nothing written', (_what, spoil, entry) => {
  const folder = ownFolder()
  const season = JSON.parse(readFileSync(publicSeason, 'utf8'))
  spoil(season)
  const file = join(folder, 'wrong.season.json')
  writeFileSync(file, JSON.stringify(season))
  const ran = chinuIn(folder)('season', file, '--data', join(folder, 'data'), '--lang', 'en')
  expect(ran).toMatchObject({ status: 2, out: '' })
  expect(ran.told.split('\n')).toHaveLength(2)
  expect(ran.told).toContain(`${entry}:`)
  expect(readdirSync(folder)).toEqual(['wrong.season.json'])
})

test('[CL2] calls that are not usable', () => {
  const folder = ownFolder()
  const chinu = chinuIn(folder)
  const calls = [
    ['nothing-like-that'],
    ['season'],
    ['season', 'no-such-file.json'],
    ['season', publicSeason, '--ack', '--json'],
    ['season', publicSeason, '--until', 'E99'],
    ['season', publicSeason, '--wrong'],
    ['verify', '--data', join(folder, 'none')],
    ['export', 'hledger', '--data', join(folder, 'none'), '--out', join(folder, 'out')],
    ['export', 'abacus', '--data', folder, '--out', folder],
    ['import', 'events', publicSeason, '--data', join(folder, 'data')],
  ]
  for (const call of calls) {
    const ran = chinu(...call)
    expect([call, ran.status, ran.out]).toEqual([call, 2, ''])
    expect([call, ran.told.split('\n').length]).toEqual([call, 2])
  }
  expect(readdirSync(folder)).toEqual([])
})

test('[RL2] what cannot be kept writes nothing: keys inside the data, a folder that is a file', () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const inside = chinuIn(folder, join(data, 'keys'))('season', publicSeason, '--data', data)
  expect([inside.status, inside.told]).toEqual([2, expect.stringContaining('[keys.insideData]')])
  expect(existsSync(data)).toBe(false)
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const onFile = chinuIn(folder)('season', publicSeason, '--data', file)
  expect([onFile.status, onFile.out]).toEqual([2, ''])
  expect(existsSync(join(folder, 'keys')) ? readdirSync(join(folder, 'keys')) : []).toEqual([])
})
