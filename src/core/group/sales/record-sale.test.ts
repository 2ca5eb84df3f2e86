import { expect, test } from 'vitest'
import {
  balance,
  copyOn,
  decided,
  done,
  findings,
  lastRef,
  meet,
  phone,
  postingsOf,
  refusal,
  tell,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { decideCollect, decideSellLocally } from './record-sale.ts'

const invoiced = (): Book => {
  const book = workingGroup()
  const sums = {
    fobMinor: 1000,
    freightMinor: 0,
    advanceMinor: 0,
    advanceCentimos: 0,
    restMinor: 1000,
    restCentimos: 3310,
  }
  const body = {
    on: '2006-04-20',
    invoice: 'F001',
    order: 'P01',
    currency: 'USD',
    rateThousandths: 3310,
    lines: [],
    ...sums,
  }
  tell(book, 'sales.invoiced', {
    ...body,
    commissionPercent: 0,
    commissionCentimos: 0,
    seen: { ...book.group.seen },
  })
  return book
}
const f001 = { on: '2006-05-20', invoice: 'F001', feeMinor: 100, rateThousandths: 3280 }

test('[SA9] an invoice is paid whole: net and fee at the day’s rate, the rest is exchange difference (R12)', () => {
  const book = invoiced()
  done(book, (group) => decideCollect(group, f001))
  expect(postingsOf(book, lastRef(book))).toEqual([
    [
      'Activo:Banco-USD 900 USD @@ 2952',
      'Gastos:Banco 328',
      'Gastos:Diferencia-Cambio 30',
      'Activo:PorCobrar:F001 -1000 USD @@ -3310',
    ],
  ])
  expect(balance(book, 'Activo:PorCobrar:F001', 'USD')).toEqual({ quantity: 0, bookCentimos: 0 })
})

test('[SA10] an unknown invoice, and one that is paid, are refused', () => {
  const book = invoiced()
  done(book, (group) => decideCollect(group, f001))
  const tried = ['F001', 'F009', 'constructor'].map((invoice) =>
    refusal(decided(book, (group) => decideCollect(group, { ...f001, invoice }))),
  )
  expect(tried).toEqual([
    { code: 'sales.collectedTwice', figures: { invoice: 'F001' } },
    { code: 'sales.unknownInvoice', figures: { invoice: 'F009' } },
    { code: 'sales.unknownInvoice', figures: { invoice: 'constructor' } },
  ])
})

test('[SA11] a payment told on two phones is posted once, and the other is a finding', () => {
  const book = invoiced()
  const other = copyOn(book, phone)
  done(book, (group) => decideCollect(group, f001))
  done(other, (group) => decideCollect(group, { ...f001, on: '2006-05-21' }))
  meet(book, other)
  for (const copy of [book, other]) {
    expect(balance(copy, 'Activo:Banco-USD', 'USD')).toEqual({ quantity: 900, bookCentimos: 2952 })
    expect(findings(copy)).toEqual(['sales.collectedTwice F001'])
  }
})

test('[SA12] a fee above what came is posted as far as the money goes, and is a finding', () => {
  const book = invoiced()
  done(book, (group) => decideCollect(group, { ...f001, feeMinor: 1200 }))
  expect(postingsOf(book, lastRef(book))).toEqual([
    ['Gastos:Banco 3280', 'Gastos:Diferencia-Cambio 30', 'Activo:PorCobrar:F001 -1000 USD @@ -3310'],
  ])
  expect(findings(book)).toEqual(['money.feeTooLarge F001'])
})

test('[SA13] a sale on the market brings cash, and the goods leave at their cost (R11)', () => {
  const book = workingGroup()
  const made = { on: '2006-04-10', person: 'M06', article: 'CHULLO', pieces: 3 }
  tell(book, 'quality.delivered', made)
  tell(book, 'quality.checked', {
    ...made,
    source: 'new',
    outcome: 'second',
    tariffCentimos: 0,
    percent: 100,
    payCentimos: 5000,
    yarn: [],
  })
  done(book, (group) =>
    decideSellLocally(group, { on: '2006-04-12', lines: [{ article: 'CHULLO', pieces: 1, centimos: 2500 }] }),
  )
  expect(postingsOf(book, lastRef(book))).toEqual([
    ['Activo:Caja 2500', 'Ingresos:Ventas-Local -2500'],
    ['Gastos:Costo-Ventas 1667', 'Activo:Terminados -1 CHULLO @@ -1667'],
  ])
})

test('[SA14] more sold than the goods in the book is recorded, the cash counted, and is a finding', () => {
  const book = workingGroup()
  done(book, (group) =>
    decideSellLocally(group, { on: '2006-04-12', lines: [{ article: 'CHULLO', pieces: 2, centimos: 2500 }] }),
  )
  expect([balance(book, 'Activo:Caja'), findings(book)]).toEqual([
    2500,
    ['money.stockShort Activo:Terminados/CHULLO'],
  ])
})

test('[SA15] a sale of what the group has no sheet for is refused', () => {
  const sale = decided(workingGroup(), (group) =>
    decideSellLocally(group, { on: '2006-04-12', lines: [{ article: 'GORRO', pieces: 1, centimos: 1 }] }),
  )
  expect(refusal(sale)).toEqual({ code: 'catalogue.unknownArticle', figures: { article: 'GORRO' } })
})

test('[SA16] of a paid invoice the book keeps only its number and the day', () => {
  const book = invoiced()
  done(book, (group) => decideCollect(group, f001))
  expect(book.group.sales).toEqual({ unpaid: new Map(), paid: new Map([['F001', '2006-05-20']]) })
})
