/** What the exported journals look like, line by line. */
import { expect, test } from 'vitest'
import { bookId, openedWith, publicSeason } from '../../../test/season/season-in-memory.ts'
import { severalYears } from '../../../test/season/several-years.ts'
import { testWith } from '../../../test/test-with.ts'
import type { Posting, Transaction } from '../../core/group/money/ledger.ts'
import { byHledger, byLedger, objections } from './accountants.contract.ts'
import { filesOfTransactions, hledgerFiles, shortId } from './hledger-files.ts'

const soles = (account: string, centimos: number): Posting => ({
  ...{ account, commodity: 'PEN' },
  quantity: centimos,
  bookCentimos: centimos,
})

const transaction = (fields: Partial<Transaction>): Transaction => ({
  ...{ day: '2006-03-01', on: '2006-03-01', ref: 'abcdefghij.7', type: 'money.withdrawn', closing: false },
  postings: [soles('Activo:Caja', 900), soles('Activo:Banco-PEN', -900)],
  ...fields,
})

const filesOf = (...transactions: readonly Transaction[]): readonly (readonly [string, string])[] => {
  const files = filesOfTransactions(transactions, { book: bookId, currency: 'PEN' })
  if (!files.ok) throw new Error(JSON.stringify(files.error))
  return [...files.value]
}
const journalOf = (...transactions: readonly Transaction[]): string => filesOf(...transactions)[0]?.[1] ?? ''

test('[HL1] a file is named after the book and its year', () => {
  const files = filesOf(transaction({}), transaction({ day: '2008-01-02', on: '2008-01-02' }))
  expect(files.map(([name]) => name)).toEqual(['aaaaaaaaaaaa-2006.journal', 'aaaaaaaaaaaa-2008.journal'])
  expect(shortId('0123456789abcdef')).toBe('0123456789ab')
})

test('[HL2] a file as a whole: declarations, types, postings with exact values, assertions', () => {
  const bought = [
    { account: 'Activo:Hilo:Almacen', commodity: 'ALPNAT', quantity: 7000, bookCentimos: 42216 },
    soles('Activo:Banco-PEN', -42216),
  ]
  expect(journalOf(transaction({ type: 'yarn.bought', postings: bought }))).toBe(
    `; Chinu, libro ${bookId}, 2006. El cierre de resultados va aparte, en el archivo -closing.
; Cada partida es una cantidad; @@ da su valor exacto en PEN. DIA=DIA2: cuenta en DIA, fue en DIA2.
commodity ALPNAT
commodity PEN
account Activo:Banco-PEN
    ; type:A
account Activo:Hilo:Almacen
    ; type:A

2006-03-01 (abcdefghij.7) Compra de hilo
    Activo:Hilo:Almacen  7000 ALPNAT @@ 422.16 PEN
    Activo:Banco-PEN  -422.16 PEN

2006-03-01 Verificacion de saldos
    Activo:Banco-PEN  0.00 PEN = -422.16 PEN
    Activo:Hilo:Almacen  0 ALPNAT = 7000 ALPNAT
`,
  )
})

test('[HL3] an entry posted on another day than people meant shows both; a day before ledger’s first is only told', () => {
  expect(journalOf(transaction({ on: '2006-01-20' }))).toContain(
    '\n2006-03-01=2006-01-20 (abcdefghij.7) Retiro de banco a caja\n',
  )
  expect(journalOf(transaction({ on: '0206-01-20' }))).toContain(
    '\n2006-03-01 (abcdefghij.7) Retiro de banco a caja  ; del 0206-01-20\n',
  )
})

test('[HL3] an entry type without words is called by its name, and every text is ASCII', () => {
  expect(journalOf(transaction({ type: 'sharing.done' }))).toContain('(abcdefghij.7) sharing.done\n')
  const files = hledgerFiles(openedWith(publicSeason()).entries, { book: bookId, currency: 'PEN' })
  const texts = files.ok ? [...files.value.values()].join('') : ''
  expect(texts).toMatch(/^[\n -~]+$/)
  expect(texts).not.toMatch(/\) [a-z]+\.[a-zA-Z]+\n/)
})

testWith('hledger', 'ledger')(
  '[HL4] goods worth nothing, a value on no goods, and a value of the other sign',
  () => {
    const yarn = (quantity: number, bookCentimos: number): Posting => ({
      ...{ account: 'Activo:Hilo:Almacen', commodity: 'ALPNAT' },
      ...{ quantity, bookCentimos },
    })
    const text = journalOf(
      transaction({ postings: [yarn(10, 0)] }),
      transaction({ postings: [yarn(0, 500), soles('Activo:Caja', -500)] }),
      transaction({ postings: [yarn(3, -200), soles('Activo:Caja', 200)] }),
      transaction({ postings: [yarn(-1, 1), soles('Activo:Caja', -1)] }),
    )
    expect(text).toContain('10 ALPNAT @@ 0.00 PEN\n')
    expect(text).toContain('-1 ALPNAT @@ 0.00 PEN\n    Activo:Hilo:Almacen  1 ALPNAT @@ 5.00 PEN\n')
    expect(text).toContain('4 ALPNAT @@ 0.00 PEN\n    Activo:Hilo:Almacen  -1 ALPNAT @@ 2.00 PEN\n')
    expect(objections([text])).toEqual({ hledger: '', ledger: '' })
    const quantities = { 'Activo:Caja PEN': -301, 'Activo:Hilo:Almacen ALPNAT': 12 }
    expect(byHledger([text])).toEqual(quantities)
    expect(byLedger([text])).toEqual(quantities)
    const values = { 'Activo:Caja PEN': -301, 'Activo:Hilo:Almacen PEN': 301 }
    expect(byHledger([text], '-B')).toEqual(values)
    expect(byLedger([text], '--basis')).toEqual(values)
  },
)

testWith('hledger', 'ledger')(
  '[HL2] accounts inside each other and the largest amounts are read exactly',
  () => {
    const largest = Number.MAX_SAFE_INTEGER
    const large = [soles('Gastos:Insumos', largest), soles('Activo:Caja', -largest)]
    const inner = [soles('Gastos:Insumos:Agujas', 1), soles('Activo:Caja:1', -1)]
    const text = journalOf(transaction({ postings: large }), transaction({ postings: inner }))
    expect(text).toContain('    Gastos:Insumos  90071992547409.91 PEN\n')
    expect(objections([text])).toEqual({ hledger: '', ledger: '' })
    expect(byHledger([text])['Gastos:Insumos PEN']).toBe(largest)
  },
)

test('[HL5] the closing counts on the last day of its year, with its own day behind it, and asserts nothing', () => {
  const spent = [soles('Gastos:Insumos', 100), soles('Activo:Caja', -100)]
  const closed = [soles('Gastos:Insumos', -100), soles('Patrimonio:Excedentes', 100)]
  const files = filesOf(
    transaction({ postings: spent }),
    transaction({ day: '2006-05-28', on: '2006-05-28', closing: true, postings: closed }),
    transaction({ day: '2006-12-20', on: '2006-12-20', postings: spent }),
    transaction({ day: '2007-02-01', on: '2007-02-01' }),
  )
  expect(files[1]?.[0]).toBe('aaaaaaaaaaaa-2006-closing.journal')
  expect(files[1]?.[1]).toContain('\n2006-12-20=2006-05-28 (abcdefghij.7) Cierre de resultados\n')
  expect(files[1]?.[1]).not.toMatch(/ = /)
  expect(files[0]?.[1]).toContain('    Gastos:Insumos  0.00 PEN = 2.00 PEN\n')
  expect(files[0]?.[1]).not.toContain('Excedentes')
  expect(files[2]?.[1]).toContain('    Gastos:Insumos  1.00 PEN\n')
})

test('[HL6] a later year opens on its first day with quantities and book values', () => {
  const { entries } = openedWith(
    severalYears([
      { days: 0, closes: true },
      { days: 365, closes: true },
    ]),
  )
  const files = hledgerFiles(entries, { book: bookId, currency: 'PEN' })
  const later = files.ok ? (files.value.get('aaaaaaaaaaaa-2007.journal') ?? '') : ''
  const opening = later.split('\n\n')[1]
  expect(opening).toContain('2007-01-01 (apertura) Saldos de apertura\n')
  expect(opening).toContain('    Activo:Caja  209.80 PEN\n')
  expect(opening).toContain('    Activo:Hilo:Almacen  539 ALPNAT @@ ')
  expect(opening).not.toMatch(/Gastos|Ingresos|Excedentes|M06/)
})

test('[HL7] the last transaction asserts every account and commodity that the year touched', () => {
  const back = [soles('Activo:Caja', -900), soles('Activo:Banco-PEN', 900)]
  const text = journalOf(
    transaction({}),
    transaction({ day: '2006-03-09', on: '2006-03-09', postings: back }),
  )
  expect(text.split('\n\n').at(-1)).toBe(
    '2006-03-09 Verificacion de saldos\n' +
      '    Activo:Banco-PEN  0.00 PEN = 0.00 PEN\n' +
      '    Activo:Caja  0.00 PEN = 0.00 PEN\n',
  )
})

test('[HL10] a day before ledger’s first is refused with its entry', () => {
  const files = filesOfTransactions([transaction({ day: '0206-02-01', on: '0206-02-01' })], {
    ...{ book: bookId, currency: 'PEN' },
  })
  expect(files).toEqual({
    ok: false,
    error: {
      code: 'hledger.dayTooEarly',
      figures: { place: 'abcdefghij.7', day: '0206-02-01', first: '1400-01-01' },
    },
  })
})
