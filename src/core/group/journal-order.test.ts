import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Recorded } from '../kernel/entry.ts'
import { closingsOf, inJournalOrder, journalDay, onOf } from './journal-order.ts'

const entry = (
  device: string,
  seq: number,
  on: string,
  clock: number,
  more: Partial<Recorded> & { body?: string } = {},
): Recorded => ({
  ...{
    stream: 'book',
    device,
    seq,
    clock,
    by: 'M01',
    type: 'money.withdrawn',
    v: 1,
    body: JSON.stringify({ centimos: 5, on }),
  },
  ...more,
})
const opened = entry('boxaaaaaaa', 1, '2006-02-01', 1, { type: 'book.opened' })
const closing = (
  device: string,
  seq: number,
  on: string,
  through: string,
  seen: Record<string, number>,
): Recorded =>
  entry(device, seq, on, seq, {
    type: 'money.periodClosed',
    body: JSON.stringify({ balances: '0'.repeat(64), on, seen, through }),
  })
const places = (entries: readonly Recorded[]) =>
  inJournalOrder(entries).map(({ entry: { device, seq }, day }) => `${device}.${seq} ${day}`)

test('[GB1] entries stand by the day that people meant, then clock, device and number', () => {
  const entries = [
    entry('boxaaaaaaa', 3, '2006-02-03', 30),
    entry('phoneaaaaa', 2, '2006-02-02', 40),
    entry('phoneaaaaa', 1, '2006-02-02', 20),
    entry('boxaaaaaaa', 2, '2006-02-02', 20),
  ]
  expect(places(entries)).toEqual([
    ...[
      'boxaaaaaaa.2 2006-02-02',
      'phoneaaaaa.1 2006-02-02',
      'phoneaaaaa.2 2006-02-02',
      'boxaaaaaaa.3 2006-02-03',
    ],
  ])
})

test('[GB2] the order does not depend on how the entries came', () => {
  const entries = [1, 2, 3, 4, 5, 6].flatMap((seq) => [
    entry('boxaaaaaaa', seq + 1, `2006-0${1 + (seq % 3)}-01`, seq),
    entry('phoneaaaaa', seq, `2006-0${1 + (seq % 2)}-01`, seq),
  ])
  const all = [
    opened,
    ...entries,
    closing('boxaaaaaaa', 8, '2006-02-20', '2006-01-31', { boxaaaaaaa: 7, phoneaaaaa: 3 }),
  ]
  const expected = places(all)
  const shuffled = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
  fc.assert(
    fc.property(shuffled, (given) => {
      expect(places(given)).toEqual(expected)
    }),
    { seed: 7, numRuns: 50 },
  )
})

test('[GB3] the day is the body’s own `on`, which no text inside can imitate', () => {
  expect(onOf({ body: '{"note":"\\"on\\":\\"1999-01-01\\"","on":"2006-02-01"}' })).toBe('2006-02-01')
})

test('[GB4] an entry that a closing had not seen counts on the first day after it, past every such closing', () => {
  const closings = [
    { through: '2006-03-31', seen: { phoneaaaaa: 2 }, balances: '', ref: 'boxaaaaaaa.5' },
    { through: '2006-06-30', seen: { phoneaaaaa: 3 }, balances: '', ref: 'boxaaaaaaa.9' },
  ]
  const day = (seq: number, on: string) => journalDay({ device: 'phoneaaaaa', seq }, on, closings)
  expect([day(2, '2006-03-01'), day(3, '2006-03-01'), day(4, '2006-03-01'), day(4, '2006-07-01')]).toEqual([
    ...['2006-03-01', '2006-04-01', '2006-07-01', '2006-07-01'],
  ])
})

test('[GB5] closings stand that the box wrote, each for a later day than the one before and for a day gone by', () => {
  const entries = [
    closing('boxaaaaaaa', 4, '2006-05-02', '2006-04-30', {}),
    opened,
    closing('boxaaaaaaa', 3, '2006-04-02', '2006-03-31', {}),
    closing('boxaaaaaaa', 5, '2006-05-03', '2006-03-31', {}),
    closing('boxaaaaaaa', 6, '2006-05-03', '2006-05-03', {}),
    closing('phoneaaaaa', 1, '2006-07-02', '2006-06-30', {}),
  ]
  expect(closingsOf(entries).map(({ ref, through }) => `${ref} ${through}`)).toEqual([
    'boxaaaaaaa.3 2006-03-31',
    'boxaaaaaaa.4 2006-04-30',
  ])
})
