import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  answer,
  balance,
  balances,
  copyOn,
  decided,
  findings,
  journalOf,
  lastRef,
  meet,
  phone,
  postingsOf,
  refusal,
  smuggle,
  tell,
  workingGroup,
  type Book,
} from '../../../test/story.ts'
import { decideTakeBack } from './take-back.ts'
import { heldGrams, yarnAccount } from './yarn/yarn.ts'

const on = '2006-03-10'
const takeBack = (book: Book, ref: string, day = on) => {
  const entry = book.entries.find(({ device, seq }) => `${device}.${seq}` === ref)!
  const posted = journalOf(book).filter((transaction) => transaction.ref === ref)
  return decided(
    book,
    (group) => decideTakeBack(group, { on: day, entry, posted }),
    ref === '' ? undefined : officerOf(entry.type),
  )
}
const officerOf = (type: string) => ({ y: 'M03', q: 'M04', m: 'M02' })[type[0] ?? ''] ?? 'M01'

/** Nancy holds 1000 g at 6 céntimos, the store as much; 100 soles are in the cash box. */
const working = (): Book => {
  const book = workingGroup()
  const bought = {
    on: '2006-02-10',
    lot: 'L1',
    yarn: 'ALPNAT',
    grams: 2000,
    centimosPerKg: 6000,
    freightCentimos: 0,
    paidFrom: 'Pasivo:Credito',
  }
  tell(book, 'yarn.bought', bought)
  tell(book, 'yarn.issued', { on: '2006-02-11', lot: 'L1', to: [{ person: 'M06', grams: 1000 }] })
  tell(book, 'money.expensePaid', {
    on: '2006-02-11',
    account: 'Activo:Caja',
    paidFrom: 'Patrimonio:Aportes',
    centimos: 10000,
  })
  return book
}
const pieces = { on: '2006-03-01', person: 'M06', article: 'CHULLO', pieces: 1 }
const good = {
  ...pieces,
  source: 'new',
  outcome: 'first',
  grade: 'A',
  percent: 100,
  tariffCentimos: 1930,
  payCentimos: 1930,
} as const
const check = (book: Book, grams: number, more: object = {}) =>
  tell(book, 'quality.checked', { ...good, yarn: [{ lot: 'L1', grams, wasteGrams: 4 }], ...more })
const held = (book: Book, person: string) => heldGrams(yarnAccount(book.group.yarn, person, 'L1'))

/** Everything that a fact changes, but for findings and what only counts entries. */
const standing = ({ group }: Book) => ({
  ...{ accounts: group.yarn.accounts, store: group.yarn.lots, pieces: group.quality.pieces },
  unsettled: [...group.money.unsettled].map(([person, { grossCentimos }]) => [person, grossCentimos]),
  unbooked: group.money.ledger.unbooked,
})

test('[GB21] a mistake is taken back by an entry that names it and carries all that it undoes', () => {
  const book = working()
  const ref = tell(book, 'yarn.issued', { on: '2006-03-01', lot: 'L1', to: [{ person: 'M04', grams: 500 }] })
  const body = { on, corrects: ref, lot: 'L1', was: 'issued', lines: [{ person: 'M04', grams: 500 }] }
  expect(takeBack(book, ref)).toEqual({ ok: true, value: [{ type: 'yarn.weighingReversed', v: 1, body }] })
  expect(book.group.corrected).toEqual(new Map([[ref, lastRef(book)]]))
})

test('[GB22] it shows in the journal on its own day, and what it takes back stays where it was', () => {
  const book = working()
  const ref = tell(book, 'money.expensePaid', {
    on: '2006-03-01',
    account: 'Gastos:Insumos',
    paidFrom: 'Activo:Caja',
    centimos: 700,
  })
  takeBack(book, ref)
  expect([postingsOf(book, ref), postingsOf(book, lastRef(book))]).toEqual([
    [['Gastos:Insumos 700', 'Activo:Caja -700']],
    [['Activo:Caja 700', 'Gastos:Insumos -700']],
  ])
  expect(
    journalOf(book)
      .slice(-2)
      .map(({ day, type }) => `${day} ${type}`),
  ).toEqual(['2006-03-01 money.expensePaid', '2006-03-10 money.transferReversed'])
})

test('[GB23] weighing, pieces and soles go back to what they were before the mistake', () => {
  const mistakes: readonly ((book: Book) => string)[] = [
    (book) =>
      tell(book, 'yarn.issued', { on: '2006-03-01', lot: 'L1', to: [{ person: 'M04', grams: 5000 }] }),
    (book) =>
      tell(book, 'yarn.returned', { on: '2006-03-01', lot: 'L1', from: [{ person: 'M06', grams: 1500 }] }),
    (book) => tell(book, 'yarn.passed', { on: '2006-03-01', lot: 'L1', from: 'M06', to: 'M04', grams: 1200 }),
    (book) => tell(book, 'quality.delivered', pieces),
    (book) => check(book, 90),
    (book) => check(book, 1500),
    (book) => check(book, 90, { outcome: 'rejected', percent: 0, payCentimos: 0 }),
    (book) => check(book, 95, { outcome: 'repair', percent: 0, payCentimos: 0 }),
    (book) =>
      tell(book, 'money.contributed', { on: '2006-03-01', lines: [{ person: 'M01', centimos: 500 }] }),
    (book) =>
      tell(book, 'money.expensePaid', {
        on: '2006-03-01',
        account: 'Gastos:Insumos',
        paidFrom: 'Activo:Caja',
        centimos: 15000,
      }),
    (book) =>
      tell(book, 'money.advancesPaid', {
        on: '2006-03-01',
        lines: [
          { person: 'M04', centimos: 100 },
          { person: 'M05', centimos: 200 },
        ],
      }),
    (book) =>
      tell(book, 'money.membersPaid', {
        on: '2006-03-01',
        lines: [{ person: 'M06', centimos: 300, channel: 'cash' }],
      }),
  ]
  for (const mistake of mistakes) {
    const book = working()
    const before = { ...structuredClone(standing(book)), balances: balances(book) }
    expect(takeBack(book, mistake(book)).ok).toBe(true)
    const emptied = new Map([...book.group.yarn.accounts].filter(([, lots]) => lots.size > 0))
    const counted = new Map([...book.group.quality.pieces].filter(([, articles]) => articles.size > 0))
    expect({ ...standing(book), accounts: emptied, pieces: counted, balances: balances(book) }).toEqual(
      before,
    )
  }
})

test('[GB24] pay taken back after it was settled is set against her next pay, never reckoned anew', () => {
  const book = working()
  const ref = check(book, 90)
  tell(book, 'money.paySettled', {
    ...{ on: '2006-03-02', groupFundPercent: 0, advanceMaxPercent: 0, seen: { ...book.group.seen } },
    lines: [
      {
        person: 'M06',
        grossCentimos: 1930,
        yarnChargeCentimos: 0,
        groupFundCentimos: 0,
        advanceRecoveredCentimos: 0,
        savingsCentimos: 0,
        netCentimos: 1930,
      },
    ],
  })
  takeBack(book, ref)
  expect([
    book.group.money.unsettled.get('M06')?.grossCentimos,
    balance(book, 'Pasivo:Socias:M06'),
    held(book, 'M06'),
  ]).toEqual([-1930, 0, 1000])
})

test('[GB25] goods that are sold meanwhile cannot come back: her yarn and pay do, the difference is cost of sales', () => {
  const book = working()
  const ref = check(book, 96)
  tell(book, 'sales.localSaleMade', {
    on: '2006-03-05',
    lines: [{ article: 'CHULLO', pieces: 1, centimos: 4000 }],
  })
  takeBack(book, ref)
  expect(postingsOf(book, lastRef(book))).toEqual([
    ['Gastos:Costo-Ventas -2530', 'Pasivo:Socias:M06 1930', 'Activo:Hilo:Socias:M06 100 ALPNAT @@ 600'],
  ])
  expect(findings(book).at(-1)).toBe('money.stockShort Activo:Terminados/CHULLO')
})

test('[GB26] an entry is taken back once: here it is refused, from another phone the second is a finding', () => {
  const book = working()
  const ref = tell(book, 'yarn.issued', { on: '2006-03-01', lot: 'L1', to: [{ person: 'M04', grams: 500 }] })
  const other = copyOn(book, phone)
  takeBack(book, ref)
  takeBack(other, ref, '2006-03-11')
  expect(refusal(takeBack(book, ref))).toEqual({ code: 'book.correctedTwice', figures: { entry: ref } })
  meet(book, other)
  for (const copy of [book, other]) {
    expect([held(copy, 'M04'), findings(copy)]).toEqual([0, [`book.correctedTwice ${ref}`]])
  }
})

test('[GB27] refused before the day of the entry, for what is no fact of yarn, pieces or soles, and without the post', () => {
  const book = working()
  const ref = tell(book, 'yarn.issued', { on: '2006-03-01', lot: 'L1', to: [{ person: 'M04', grams: 500 }] })
  const joined = book.entries.find(({ type }) => type === 'people.joined')!
  const entry = book.entries.at(-1)!
  expect(refusal(takeBack(book, ref, '2006-02-28'))).toEqual({
    code: 'book.correctedBefore',
    figures: { entry: ref, on: '2006-03-01' },
  })
  expect(refusal(answer(book, (group) => decideTakeBack(group, { on, entry: joined, posted: [] })))).toEqual({
    ...{ code: 'book.notTakenBack', figures: { type: 'people.joined' } },
  })
  expect(
    refusal(decided(book, (group) => decideTakeBack(group, { on, entry, posted: [] }), 'M06'))?.code,
  ).toBe('people.postMissing')
  const lines = [{ person: 'M04', grams: 500 }]
  smuggle(book, 'yarn.weighingReversed', { on, corrects: ref, lot: 'L1', was: 'issued', lines }, 'M06')
  expect([held(book, 'M04'), findings(book)]).toEqual([500, ['people.withoutPost M06']])
})

test('[GB28] whatever is taken back, and in whatever order, no stock falls below nothing and every transaction sums to 0', () => {
  const step = fc.record({
    kind: fc.integer({ min: 0, max: 4 }),
    grams: fc.integer({ min: 0, max: 1500 }),
    back: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const book = working()
      const told = steps.map(({ kind, grams }) => {
        if (kind === 0)
          return tell(book, 'yarn.issued', { on: '2006-03-01', lot: 'L1', to: [{ person: 'M06', grams }] })
        if (kind === 1)
          return tell(book, 'yarn.returned', {
            on: '2006-03-02',
            lot: 'L1',
            from: [{ person: 'M06', grams }],
          })
        if (kind === 2) return check(book, grams)
        if (kind === 3)
          return tell(book, 'sales.localSaleMade', {
            on: '2006-03-03',
            lines: [{ article: 'CHULLO', pieces: 1, centimos: grams }],
          })
        return tell(book, 'money.expensePaid', {
          on: '2006-03-04',
          account: 'Gastos:Insumos',
          paidFrom: 'Activo:Caja',
          centimos: 10 * grams,
        })
      })
      steps.forEach(({ back }, place) => back === 0 && takeBack(book, told[place]!))
      for (const { account, quantity } of balances(book))
        expect(account.startsWith('Activo:') && quantity < 0).toBe(false)
      const atHand = balance(book, 'Activo:Hilo:Socias:M06', 'ALPNAT') as { quantity: number }
      expect(held(book, 'M06')).toBe(
        atHand.quantity + (book.group.money.ledger.unbooked.get('Activo:Hilo:Socias:M06/ALPNAT') ?? 0),
      )
    }),
    { seed: 20060301, numRuns: 60 },
  )
})
