import { expect, test } from 'vitest'
import type { GroupEvent } from './events.ts'
import { noOrders } from './orders/orders.ts'
import { noPeople } from './people/people.ts'
import { noSales } from './sales/sales.ts'
import { doubtAbout, noStanding, rememberedDecisions } from './sealed.ts'

type Seen = Readonly<Record<string, number>>
const surplus = (seen: Seen): GroupEvent => ({
  ...{ type: 'money.surplusDistributed', v: 1 },
  body: {
    ...{
      on: '2006-12-15',
      fundPercent: 20,
      accounts: [],
      incomeCentimos: 0,
      expenseCentimos: 0,
      surplusCentimos: 0,
    },
    ...{ toFundCentimos: 0, toMembers: [], seen },
  },
})
const vote = (seen: Seen, currency: string): GroupEvent => ({
  ...{ type: 'agreements.voted', v: 1 },
  body: { on: '2006-02-01', from: '2006-02-01', matter: 'priceStep', terms: { currency, minor: 5 }, seen },
})
const areas = () => ({
  ...{ standing: noStanding(), people: noPeople(), orders: noOrders(), sales: noSales() },
})
const twice = { code: 'book.decidedTwice', about: 'money.surplusDistributed' }

test('[GB6] a decision stands that saw those before it on its matter, or was seen by them', () => {
  const book = areas()
  expect(doubtAbout(book, surplus({}), { device: 'boxaaaaaaa', seq: 5 })).toBeUndefined()
  expect(doubtAbout(book, surplus({ boxaaaaaaa: 5 }), { device: 'phoneaaaaa', seq: 1 })).toBeUndefined()
  expect(doubtAbout(book, surplus({ boxaaaaaaa: 4 }), { device: 'thirdaaaaa', seq: 1 })).toEqual(twice)
})

test('[GB7] one dated before a decision that it had seen does not unseat it', () => {
  const book = areas()
  expect(doubtAbout(book, surplus({ boxaaaaaaa: 9 }), { device: 'phoneaaaaa', seq: 3 })).toBeUndefined()
  expect(doubtAbout(book, surplus({}), { device: 'boxaaaaaaa', seq: 9 })).toBeUndefined()
})

test('[GB8] a decision that does not stand unseats nobody, and other matters are decided apart', () => {
  const book = areas()
  doubtAbout(book, surplus({}), { device: 'boxaaaaaaa', seq: 5 })
  expect(doubtAbout(book, surplus({}), { device: 'phoneaaaaa', seq: 1 })).toEqual(twice)
  expect(doubtAbout(book, surplus({ boxaaaaaaa: 5 }), { device: 'thirdaaaaa', seq: 1 })).toBeUndefined()
  expect(doubtAbout(book, vote({}, 'USD'), { device: 'phoneaaaaa', seq: 2 })).toBeUndefined()
  expect(doubtAbout(book, vote({}, 'EUR'), { device: 'thirdaaaaa', seq: 2 })).toBeUndefined()
})

test('[GB9] a device has always seen what it wrote itself', () => {
  const book = areas()
  doubtAbout(book, surplus({}), { device: 'boxaaaaaaa', seq: 5 })
  expect(doubtAbout(book, surplus({}), { device: 'boxaaaaaaa', seq: 6 })).toBeUndefined()
})

test('[GB10] of decisions long past the book remembers that they were made; who had not seen them does not stand', () => {
  const book = areas()
  doubtAbout(book, surplus({}), { device: 'phoneaaaaa', seq: 1 })
  for (let seq = 1; seq <= rememberedDecisions; seq += 1)
    doubtAbout(book, vote({}, 'USD'), { device: 'boxaaaaaaa', seq })
  expect([book.standing.recent.length, [...book.standing.older]]).toEqual([
    ...[rememberedDecisions, [['money/surplus', { phoneaaaaa: 1 }]]],
  ])
  expect(doubtAbout(book, surplus({ boxaaaaaaa: 200 }), { device: 'boxaaaaaaa', seq: 300 })).toEqual(twice)
  expect(doubtAbout(book, surplus({ phoneaaaaa: 1 }), { device: 'boxaaaaaaa', seq: 301 })).toBeUndefined()
})
