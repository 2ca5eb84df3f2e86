/** Tables of a study: codes, quotes, matrices, co-occurrence. */
import { expect, test } from 'vitest'
import { ToldStudy } from '../../../test/study/told-study.ts'
import { caseMatrix } from './case-matrix.ts'
import { coOccurrence } from './co-occurrence.ts'
import { codesList } from './codes-list.ts'
import { attributesOf, cellFilter, themeMatrix } from './matrix.ts'
import { memosList } from './memos.ts'
import { partOf } from './part.ts'
import { quotesOf } from './quotes.ts'
import { viewStudy } from './study-view.ts'

/** Three women and a husband; he and Flavia live in one house. */
const told = () =>
  new ToldStudy()
    .code('home', { name: 'En la casa' })
    .code('income', { name: 'Ingreso', parent: 'home' })
    .code('voice', { name: 'Voz' })
    .person('r1', '🧶 Ahora ya hablo en la reunión. El dinero lo guardo yo.', {
      group: 'g1',
      household: 'h1',
    })
    .person('r2', 'Hablo más. Hablo con todos.', { group: 'g2', language: 'ay' })
    .person('r3', 'Nada cambió.', { role: 'leader', attributes: [{ name: 'hijos', value: '2' }] })
    .person('r4', 'Ella guarda el dinero.', { role: 'husband', household: 'h1' })
    .select('t-r1', 'Ahora ya hablo en la reunión.', 'voice')
    .select('t-r1', 'El dinero lo guardo yo.', 'income')
    .select('t-r1', 'lo guardo yo', 'voice')
    .select('t-r2', 'Hablo más.', 'voice')
    .select('t-r2', 'Hablo con todos.', 'voice')
    .select('t-r4', 'Ella guarda el dinero.', 'home')

const viewed = (one = told()) => {
  const study = one.study()
  return viewStudy(study, study.coding.selections.values())
}

test('[RT1] codes in order, with tellers and selections, by themselves and with all below', () => {
  expect(codesList(viewed()).map(({ path, own, below }) => [path.join('/'), own, below])).toEqual([
    ['En la casa', { tellers: 1, selections: 1 }, { tellers: 2, selections: 2 }],
    ['En la casa/Ingreso', { tellers: 1, selections: 1 }, { tellers: 1, selections: 1 }],
    ['Voz', { tellers: 2, selections: 4 }, { tellers: 2, selections: 4 }],
  ])
})

test('[RT1] what was merged counts where it went, and its children stand there', () => {
  const one = told().code('money', { parent: 'income', name: 'Plata' })
  one.tell('coding.codesMerged', { from: 'income', into: 'voice' })
  const listed = codesList(viewed(one)).map(({ path, own }) => [path.join('/'), own.selections])
  expect(listed).toEqual([
    ['En la casa', 1],
    ['Voz', 5],
    ['Voz/Plata', 0],
  ])
})

test('[RT2] quotes in the order of the texts, cut at code points', () => {
  const one = told().text('t-x', 'a👩🏽‍🌾ma e\u0301l').select('t-x', 'ma e\u0301l', 'voice')
  const view = viewed(one)
  const quotes = quotesOf(view, one.texts, { code: 'voice' })
  expect(quotes.map(({ teller, text }) => [teller.label, text])).toEqual([
    ['P-r1', 'Ahora ya hablo en la reunión.'],
    ['P-r1', 'lo guardo yo'],
    ['P-r2', 'Hablo más.'],
    ['P-r2', 'Hablo con todos.'],
    ['Texto t-x', 'ma e\u0301l'],
  ])
  const below = quotesOf(view, one.texts, { code: 'home', withBelow: true })
  expect(below.map(({ path, text }) => [path.join('/'), text])).toEqual([
    ['En la casa/Ingreso', 'El dinero lo guardo yo.'],
    ['En la casa', 'Ella guarda el dinero.'],
  ])
  expect(quotesOf(view, new Map(), { code: 'home' })[0]?.text).toBeUndefined()
})

test('[RT3] a matrix counts tellers, and its cells open to the quotes that they count', () => {
  const one = told()
  const view = viewed(one)
  const matrix = themeMatrix(view, { by: 'group' })
  expect(matrix.columns).toEqual([
    { value: 'g1', base: 1 },
    { value: 'g2', base: 1 },
    { value: '', base: 2 },
  ])
  expect(matrix.rows.map(({ code, cells }) => [code, ...cells.map((cell) => cell.tellers)])).toEqual([
    ['home', 1, 0, 1],
    ['income', 1, 0, 0],
    ['voice', 1, 1, 0],
  ])
  for (const by of attributesOf(view)) {
    const { rows, columns } = themeMatrix(view, { by })
    for (const { code, cells } of rows)
      for (const [place, { value }] of columns.entries()) {
        const filter = cellFilter(by, value)
        const quotes = quotesOf(view, one.texts, { code, withBelow: true, filter })
        const tellers = new Set(quotes.map(({ teller }) => teller.teller)).size
        expect(cells[place]).toEqual({ tellers, selections: quotes.length })
      }
  }
  expect(attributesOf(view)).toEqual(['role', 'group', 'ageBand', 'language', 'hijos'])
})

test('[RT4] codes by people', () => {
  const { codes, rows } = caseMatrix(viewed())
  expect(codes).toEqual(['home', 'income', 'voice'])
  expect(rows.map(({ teller, cells }) => [teller.label, ...cells])).toEqual([
    ['P-r1', 0, 1, 1],
    ['P-r2', 0, 0, 1],
    ['P-r3', 0, 0, 0],
    ['P-r4', 1, 0, 0],
  ])
})

test('[RT5] two codes co-occur where they share a character, not where they touch', () => {
  const touching = told().passage('t-r3', [0, 4], 'voice').passage('t-r3', [4, 8], 'home')
  const { codes, tellers, pairs } = coOccurrence(viewed(touching))
  const at = (one: string, other: string) => codes.indexOf(one) * codes.length + codes.indexOf(other)
  expect(pairs[at('income', 'voice')]).toBe(1)
  expect(pairs[at('voice', 'income')]).toBe(1)
  expect(pairs[at('home', 'voice')]).toBe(0)
  expect([pairs[at('voice', 'voice')], tellers[at('voice', 'voice')]]).toEqual([5, 3])
})

test('[RT8] memos with what they are about', () => {
  const one = told()
  const about = { kind: 'selection', id: [...one.study().coding.selections.keys()][0] ?? '' } as const
  one.tell('coding.memoWritten', { memo: 'm1', text: 'ojo', about })
  one.tell('coding.memoWritten', { memo: 'm2', text: 'tema', about: { kind: 'code', id: 'home' } })
  const study = one.study()
  const all = viewStudy(study, study.coding.selections.values())
  expect(memosList(all, study.coding.memos.values()).map(({ memo, code }) => [memo.memo, code])).toEqual([
    ['m1', 'voice'],
    ['m2', 'home'],
  ])
  expect(memosList(viewStudy(study, []), study.coding.memos.values())).toHaveLength(1)
})

test('[RT9] a percentage needs a base of 30', () => {
  expect(partOf(7, 18)).toEqual({ count: 7, base: 18, percent: null })
  expect([partOf(14, 29).percent, partOf(14, 30).percent, partOf(14, 69).percent]).toEqual([null, 47, 20])
})

test('[RT10] nothing of a text that is not cleared', () => {
  const one = told()
  const hash = 'b'.repeat(64)
  one.tell('interviews.transcriptBrought', {
    ...{ transcript: 'raw', respondent: 'r1', interview: null, label: 'x', format: 'txt', language: 'es' },
    ...{ text: hash, points: 9, originalHash: hash, originalBytes: 9, isFictional: true },
  })
  one.passage('raw', [0, 4], 'voice').passage('gone', [0, 4], 'voice')
  expect(codesList(viewed(one)).map(({ own }) => own.selections)).toEqual([1, 1, 4])
})
