import { expect, test } from 'vitest'
import {
  decided,
  done,
  findings,
  foundedGroup,
  journalOf,
  refusal,
  smuggle,
  tell,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideTakeBack } from '../take-back.ts'
import { decideSettleFinding, finderFor, foldFindings, noFindings, openFindings } from './findings.ts'

const on = '2006-03-01'
const place = { ref: 'boxaaaaaaa.5', day: '2006-03-02', on, by: 'M01' }
const key = { code: 'yarn.overdrawn', ref: 'boxaaaaaaa.5', about: 'M04/L1' }
const settled = { on, ...key, how: 'trueAsWritten' } as const

const shortOfCash = (): { book: Book; ref: string } => {
  const book = foundedGroup()
  const ref = tell(book, 'money.expensePaid', {
    on,
    account: 'Gastos:Insumos',
    paidFrom: 'Activo:Caja',
    centimos: 5,
  })
  return { book, ref }
}

test('[FI1] a finding names its code, the entry, what it is about, its day and figures; it is noted once', () => {
  const state = noFindings()
  const find = finderFor(state, place)
  find('yarn.overdrawn', 'M04/L1', { grams: 5 })
  find('yarn.overdrawn', 'M04/L1', { grams: 9 })
  expect(openFindings(state)).toEqual([
    {
      ...{
        key: 'yarn.overdrawn boxaaaaaaa.5 M04/L1',
        code: 'yarn.overdrawn',
        ref: 'boxaaaaaaa.5',
        day: '2006-03-02',
      },
      figures: { grams: 9, about: 'M04/L1' },
    },
  ])
})

test('[FI2] people settle an open finding by an entry that names it, and it is open no longer', () => {
  const { book, ref } = shortOfCash()
  expect(findings(book)).toEqual(['money.stockShort Activo:Caja/PEN'])
  const body = { on, code: 'money.stockShort', ref, about: 'Activo:Caja/PEN', how: 'putRight' } as const
  expect(done(book, (group) => decideSettleFinding(group.findings, body))).toEqual([
    { type: 'findings.settled', v: 1, body },
  ])
  expect([findings(book), book.group.findings.settledAhead.size]).toEqual([[], 0])
})

test('[FI3] what is not open cannot be settled', () => {
  const { book, ref } = shortOfCash()
  const body = { on, code: 'money.stockShort', ref, about: 'Activo:Caja/USD', how: 'noEffect' } as const
  expect(refusal(decided(book, (group) => decideSettleFinding(group.findings, body)))).toEqual({
    ...{ code: 'findings.notOpen', figures: { code: 'money.stockShort', ref, about: 'Activo:Caja/USD' } },
  })
})

test('[FI4] a finding that was settled on an earlier day than it came up does not open again', () => {
  const state = noFindings()
  foldFindings(state, { type: 'findings.settled', v: 1, body: settled })
  finderFor(state, place)('yarn.overdrawn', 'M04/L1', { grams: 5 })
  expect(openFindings(state)).toEqual([])
})

test('[FI5] findings stand in the order in which they came up', () => {
  const state = noFindings()
  for (const about of ['B', 'A', 'C']) finderFor(state, place)('yarn.overdrawn', about, {})
  foldFindings(state, { type: 'findings.settled', v: 1, body: { ...settled, about: 'A' } })
  expect(openFindings(state).map(({ figures }) => figures['about'])).toEqual(['B', 'C'])
})

test('[FI6] every finding that the book can raise has a name that an entry can carry', () => {
  const { book } = shortOfCash()
  smuggle(book, 'sales.collected', { on, invoice: 'F9', feeMinor: 0, rateThousandths: 1 }, 'M06')
  for (const { code, ref, figures } of openFindings(book.group.findings)) {
    done(book, ({ findings: open }) =>
      decideSettleFinding(open, { on, code, ref, about: String(figures['about']), how: 'noEffect' }),
    )
  }
  expect(findings(book)).toEqual([])
})

test('[FI10] a mistake taken back leaves no finding behind; what taking it back contradicts is one of its own', () => {
  const book = workingGroup()
  tell(book, 'yarn.bought', {
    ...{ on, lot: 'L1', yarn: 'ALPNAT', grams: 100, centimosPerKg: 6000, freightCentimos: 0 },
    paidFrom: 'Pasivo:Credito',
  })
  const given = tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M06', grams: 500 }] })
  expect(findings(book).length).toBeGreaterThan(0)
  const entry = book.entries.at(-1)
  if (!entry) throw new Error('no entry')
  const posted = journalOf(book).filter(({ ref }) => ref === given)
  done(book, (group) => decideTakeBack(group, { on, entry, posted }), 'M03')
  expect(findings(book)).toEqual([])
})
