/** The door for instance files: what it reads, what it refuses and where; and the solution that is written. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultRounds, shareOut } from '../../core/share-out/share-out.ts'
import { check } from '../../../test/share-out/checker.ts'
import { parseInstance } from './parse-instance.ts'
import { solutionOf } from './solution.ts'

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- files are spoilt on purpose
type Raw = any
const whole = (): Raw => ({
  ...{ format: 'share-out-instance/1', name: 'trial', currency: 'PEN', fairness: 'share', weeks: 2 },
  products: [
    { id: 'hat', quantity: 6, pay: 12.5, minLot: 2, startWeek: 1, dueWeek: 1, traineeMin: 1, weight: 3 },
    { id: 'scarf', quantity: 4, pay: 20 },
  ],
  members: [
    {
      ...{ id: 'Ana', hours: [10, 7.25], earned: 0.29, desired: 300, maxProducts: 1 },
      skills: [{ product: 'hat', hours: 1.1, quality: 0.93, trainee: true, max: 5 }],
    },
    { id: 'Eva', hours: [8, 8], desired: 100, skills: [{ product: 'scarf', hours: 2 }] },
  ],
  kept: [{ member: 'Ana', product: 'hat', pieces: 2, how: 'atLeast' }],
})

test('[IF1] every field, its units and its default', () => {
  const read = parseInstance(bytes(whole()))
  expect(read).toEqual({
    ok: true,
    value: {
      name: 'trial',
      instance: {
        ...{ fairness: 'share', weeks: 2 },
        lines: [
          {
            ...{ id: 'hat', pieces: 6, payCentimos: 1250, weight: 3, lot: 2 },
            startWeek: 1,
            dueWeek: 1,
            traineePieces: 1,
          },
          {
            ...{ id: 'scarf', pieces: 4, payCentimos: 2000, weight: 1, lot: 1 },
            startWeek: 1,
            dueWeek: 2,
            traineePieces: 0,
          },
        ],
        members: [
          {
            ...{
              id: 'Ana',
              weekCentihours: [1000, 725],
              earnedCentimos: 29,
              desiredCentimos: 30_000,
              mostLines: 1,
            },
            skills: [{ line: 'hat', centihours: 110, qualityMillionths: 930_000, trainee: true, most: 5 }],
          },
          {
            ...{ id: 'Eva', weekCentihours: [800, 800], earnedCentimos: 0, desiredCentimos: 10_000 },
            skills: [{ line: 'scarf', centihours: 200, qualityMillionths: 1_000_000, trainee: false }],
          },
        ],
        kept: [{ member: 'Ana', line: 'hat', pieces: 2, how: 'atLeast' }],
      },
    },
  })
})

test('[IF1] BOM, CRLF and notes of others are read', () => {
  const text = JSON.stringify({ ...whole(), note: 'ours' }, null, 1).replaceAll('\n', '\r\n')
  expect(parseInstance(bytes(`\uFEFF${text}`))).toEqual(parseInstance(bytes(whole())))
})

const spoilt: readonly (readonly [string, (raw: Raw) => unknown, string])[] = [
  ['another format', (raw) => (raw.format = 'share-out-instance/2'), 'format'],
  ['no format', (raw) => delete raw.format, 'format'],
  ['another fairness', (raw) => (raw.fairness = 'luck'), 'fairness'],
  ['no weeks', (raw) => (raw.weeks = 0), 'weeks'],
  ['half a week', (raw) => (raw.weeks = 1.5), 'weeks'],
  ['too many weeks', (raw) => (raw.weeks = 1e9), 'weeks'],
  ['a currency in words', (raw) => (raw.currency = 'soles'), 'currency'],
  ['no products', (raw) => delete raw.products, 'products'],
  ['products that are no list', (raw) => (raw.products = {}), 'products'],
  ['a product that is nothing', (raw) => (raw.products[1] = null), 'products 2'],
  ['a product id twice', (raw) => (raw.products[1].id = 'hat'), 'products 2 id'],
  ['an empty id', (raw) => (raw.products[0].id = ''), 'products 1 id'],
  ['an id that is a number', (raw) => (raw.members[0].id = 7), 'members 1 id'],
  ['a member id twice', (raw) => (raw.members[1].id = 'Ana'), 'id'],
  ['fewer than no pieces', (raw) => (raw.products[0].quantity = -1), 'products 1 quantity'],
  ['half a piece', (raw) => (raw.products[0].quantity = 2.5), 'products 1 quantity'],
  ['pieces in words', (raw) => (raw.products[0].quantity = '6'), 'products 1 quantity'],
  ['no pay', (raw) => delete raw.products[0].pay, 'products 1 pay'],
  ['pay below nothing', (raw) => (raw.products[0].pay = -1), 'products 1 pay'],
  ['pay with three decimals', (raw) => (raw.products[0].pay = 12.505), 'products 1 pay'],
  ['pay without end', (raw) => (raw.products[0].pay = null), 'products 1 pay'],
  ['no lot', (raw) => (raw.products[0].minLot = 0), 'products 1 minLot'],
  ['a weight below nothing', (raw) => (raw.products[0].weight = -1), 'products 1 weight'],
  ['trainees below nothing', (raw) => (raw.products[0].traineeMin = -1), 'products 1 traineeMin'],
  ['a start before the first week', (raw) => (raw.products[0].startWeek = 0), 'products 1 startWeek'],
  ['due before the start', (raw) => (raw.products[0].startWeek = 2), 'products 1 dueWeek'],
  ['due after the last week', (raw) => (raw.products[0].dueWeek = 3), 'products 1 dueWeek'],
  ['no members', (raw) => delete raw.members, 'members'],
  ['hours for one week', (raw) => (raw.members[0].hours = [10]), 'members Ana hours'],
  ['hours that are no list', (raw) => (raw.members[0].hours = 10), 'members Ana hours'],
  ['hours below nothing', (raw) => (raw.members[0].hours[1] = -2), 'members Ana hours.2'],
  ['hours with three decimals', (raw) => (raw.members[0].hours[1] = 1.005), 'members Ana hours.2'],
  ['income below nothing', (raw) => (raw.members[0].earned = -1), 'members Ana earned'],
  ['a wish that is missing', (raw) => delete raw.members[1].desired, 'members Eva desired'],
  ['a wish of nothing', (raw) => (raw.members[1].desired = 0), 'members Eva desired'],
  ['most lines below nothing', (raw) => (raw.members[0].maxProducts = -1), 'members Ana maxProducts'],
  ['no skills', (raw) => delete raw.members[0].skills, 'members Ana skills'],
  [
    'an unknown product',
    (raw) => (raw.members[0].skills[0].product = 'sock'),
    'members Ana skills.1.product',
  ],
  [
    'a skill twice',
    (raw) => raw.members[1].skills.push({ product: 'scarf', hours: 3 }),
    'members Eva skills.2.product',
  ],
  ['no time', (raw) => (raw.members[0].skills[0].hours = 0), 'members Ana skills.1.hours'],
  ['quality over one', (raw) => (raw.members[0].skills[0].quality = 1.2), 'members Ana skills.1.quality'],
  ['a trainee in words', (raw) => (raw.members[0].skills[0].trainee = 'yes'), 'members Ana skills.1.trainee'],
  ['at most half a piece', (raw) => (raw.members[0].skills[0].max = 0.5), 'members Ana skills.1.max'],
  ['a name that objects have', (raw) => (raw.members[0].constructor = 1), 'members.0.constructor'],
]

test.each(spoilt)('[IF2] %s is refused, and named', (_what, spoil, field) => {
  const raw = whole()
  spoil(raw)
  const read = parseInstance(bytes(raw))
  expect(read).toMatchObject({ ok: false, error: { code: 'shareOut.badField' } })
  expect(!read.ok && read.error.figures['field']).toContain(field)
})

test('[IF2] text that is no JSON, or cut off anywhere, is refused', () => {
  const text = JSON.stringify(whole())
  for (let length = 0; length < text.length; length += 1)
    expect(parseInstance(bytes(text.slice(0, length))).ok).toBe(false)
  for (const value of ['[]', 'null', '7', '"share-out-instance/1"', '{}'])
    expect(parseInstance(bytes(value)).ok).toBe(false)
  expect(parseInstance(new Uint8Array([0xff, 0xfe, 0x7b])).ok).toBe(false)
})

test('[IF3] amounts that could not be compared exactly are refused', () => {
  const raw = whole()
  raw.products[0].quantity = 9_000_000
  raw.products[0].pay = 9_000_000
  expect(parseInstance(bytes(raw))).toMatchObject({ ok: false, error: { code: 'shareOut.tooLarge' } })
})

test.each([
  ['a line that she may not knit', { member: 'Eva', product: 'hat', pieces: 1, how: 'atLeast' }],
  ['a stranger', { member: 'Sol', product: 'hat', pieces: 1, how: 'atLeast' }],
  ['twice', { member: 'Ana', product: 'hat', pieces: 1, how: 'atLeast' }],
  ['more than there is', { member: 'Eva', product: 'scarf', pieces: 5, how: 'atLeast' }],
  ['another way', { member: 'Eva', product: 'scarf', pieces: 1, how: 'never' }],
])('[IF4] kept: %s is refused', (_what, kept) => {
  const raw = whole()
  raw.kept.push(kept)
  expect(parseInstance(bytes(raw)).ok).toBe(false)
})

const solved = (raw: Raw, explain = false): Raw => {
  const read = parseInstance(bytes(raw))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { name, instance } = read.value
  const out = shareOut(instance, { seed: 1, rounds: Math.min(3000, defaultRounds(instance)) })
  return solutionOf(name, instance, out, { seed: 1, explain })
}

test('[IF5] the solution: allocations, what is short and why, certificate, figures', () => {
  const raw = whole()
  raw.products.push({ id: 'glove', quantity: 1, pay: 5 })
  raw.members[1].hours = [2, 2]
  const solution = solved(raw, true)
  expect(solution).toMatchObject({
    ...{ format: 'share-out-solution/1', instance: 'trial', status: 'shortfall' },
    allocations: [
      { member: 'Ana', product: 'hat', pieces: 5 },
      { member: 'Eva', product: 'scarf', pieces: 2 },
    ],
    shortfall: [
      { product: 'hat', pieces: 1, reason: 'limits', skilledMembers: 1 },
      { product: 'scarf', pieces: 2, reason: 'hours', hoursShort: 4, skilledMembers: 1 },
      { product: 'glove', pieces: 1, reason: 'no-skill', skilledMembers: 0 },
    ],
    stats: { weightedShortfall: 6, traineeShortfall: 0, exhaustive: true, stopped: false, hours: 9.5 },
  })
  expect(solution.explanations.members).toHaveLength(2)
  expect(solved(raw).explanations).toBeUndefined()
})

const plain = { format: 'share-out-instance/1', name: 'odd', weeks: 1 }
const knitter = (id: string, more: object = {}) => ({
  id,
  hours: [40],
  skills: [{ product: 'hat', hours: 1 }],
  ...more,
})
const hats = (more: object = {}) => [{ id: 'hat', quantity: 9, pay: 10, ...more }]
const odd: Readonly<Record<string, Raw>> = {
  'nobody skilled': { ...plain, products: hats(), members: [knitter('Ana', { skills: [] })] },
  'no hours': {
    ...plain,
    products: hats(),
    members: [knitter('Ana', { hours: [0] }), knitter('Eva', { hours: [0] })],
  },
  'one member': { ...plain, products: hats(), members: [knitter('Ana')] },
  'nothing ordered': { ...plain, products: hats({ quantity: 0 }), members: [knitter('Ana')] },
  'no members': { ...plain, products: hats(), members: [] },
  'no products': { ...plain, products: [], members: [knitter('Ana', { skills: [] })] },
  'a lot larger than the line': {
    ...plain,
    products: hats({ minLot: 500 }),
    members: [knitter('Ana'), knitter('Eva')],
  },
  'lots that nobody fills': {
    ...plain,
    products: hats({ quantity: 900, minLot: 300 }),
    members: [knitter('Ana')],
  },
  'no pay': { ...plain, products: hats({ pay: 0 }), members: [knitter('Ana'), knitter('Eva')] },
  '9,000 pieces': {
    ...plain,
    products: [...hats({ quantity: 9000, minLot: 3 }), { id: 'scarf', quantity: 7000, pay: 3.5 }],
    members: Array.from({ length: 12 }, (_, at) => ({
      ...knitter(`M${at}`, { hours: [2000 + 40 * at] }),
      skills: [
        { product: 'hat', hours: 1 + at / 10 },
        { product: 'scarf', hours: 0.8 },
      ],
    })),
  },
  'all alike': {
    ...plain,
    products: hats({ quantity: 100 }),
    members: Array.from({ length: 30 }, (_, at) => knitter(`M${at}`)),
  },
}

test.each(Object.entries(odd))('[IF6] %s', (_what, raw) => {
  const solution = solved(raw)
  const checked = check(raw, solution)
  expect(checked.errors).toEqual([])
  expect(checked.shortfallPieces === 0).toBe(solution.status === 'complete')
})

test.each(['p01-village20', 'p04-overload15', 'p05-degenerate8'])(
  '[IF6] %s, as its checker finds it',
  (name) => {
    const raw = JSON.parse(readFileSync(`test/fixtures/share-out/${name}.json`, 'utf8'))
    const checked = check(raw, solved(raw))
    expect(checked.errors).toEqual([])
  },
)
