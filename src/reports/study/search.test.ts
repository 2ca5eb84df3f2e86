/** Search and filters of a study. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ToldStudy } from '../../../test/study/told-study.ts'
import { coOccurrence } from './co-occurrence.ts'
import type { CodeCondition, Filter } from './filter.ts'
import { quotesOf } from './quotes.ts'
import { searchTexts } from './search.ts'
import { overlap, viewStudy } from './study-view.ts'

test.each([
  ['educacion', 'La EDUCACIÓN cambia', 'EDUCACIÓN'],
  ['educación', 'la educacio\u0301n cambia', 'educacio\u0301n'],
  ["q'ipi", 'un q’ipi grande', 'q’ipi'],
  ['q’ipi', 'un qʼipi grande', 'qʼipi'],
  ['nino', 'el niño', 'niño'],
  ['ya  no tiene', 'dice que ya\nno tiene miedo', 'ya\nno tiene'],
  ['(risas)', 'sí (risas) no', '(risas)'],
  ['mama-hija', 'un lazo mamá-hija', 'mamá-hija'],
])('[RT6] %s is found in: %s', (words, text, found) => {
  const { hits, total } = searchTexts(new Map([['t', text]]), { words })
  expect([hits.map((hit) => hit.found), total]).toEqual([[found], 1])
})

test('[RT6] hits are told in code points, with context', () => {
  const texts = new Map([['t', '🧶🧶 dijo: “Ch’ama” y 🧶 más ch’ama, fuerza']])
  const { hits, total } = searchTexts(texts, { words: "CH'AMA", around: 4, most: 1 })
  expect(total).toBe(2)
  expect(hits).toEqual([
    { transcript: 't', from: 10, to: 16, before: 'dijo: “', found: 'Ch’ama', after: '” y ' },
  ])
  expect(searchTexts(texts, { words: ' ' })).toEqual({ hits: [], total: 0 })
  expect(searchTexts(texts, { words: 'ch’ama', transcripts: [] }).total).toBe(0)
})

test('[RT11] what stands around a hit is cut between words', () => {
  const texts = new Map([['t', 'Los cuadernos 👩🏽‍🌾 compro yo, con lo que gano tejiendo 1.500 soles']])
  const [hit] = searchTexts(texts, { words: 'compr', around: 5 }).hits
  expect([hit?.before, hit?.found, hit?.after]).toEqual(['👩🏽‍🌾 ', 'compr', 'o yo,'])
  const [other] = searchTexts(texts, { words: 'gano', around: 12 }).hits
  expect([other?.before, other?.after]).toEqual([' con lo que ', ' tejiendo 1.500'])
})

test('[RT6] any sign may be looked for', () => {
  for (let code = 0x21; code < 0x250; code += 1) {
    const words = String.fromCodePoint(code)
    if (words.trim() === '') continue
    expect([words, searchTexts(new Map([['t', `a ${words} b`]]), { words }).total > 0]).toEqual([words, true])
  }
})

test('[RT6] every word of a text is found where it stands', () => {
  const letters = fc.constantFrom(...Array.from('aáÁeñÑ’🧶çü'))
  const word = fc.array(letters, { minLength: 1, maxLength: 6 }).map((all) => all.join(''))
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), (words, pick) => {
      const text = words.join(' ')
      const place = pick % words.length
      const from = Array.from(words.slice(0, place).join(' ')).length + (place > 0 ? 1 : 0)
      const asked = (words[place] ?? '').normalize('NFD').toUpperCase()
      const { hits } = searchTexts(new Map([['t', text]]), { words: asked })
      const points = Array.from(text)
      for (const hit of hits) expect(points.slice(hit.from, hit.to).join('')).toBe(hit.found)
      // A hit before it may take the place, as searches go on behind a hit.
      expect(hits.some((hit) => hit.from <= from && from < hit.to)).toBe(true)
    }),
    { seed: 5, numRuns: 300 },
  )
})

const filtered = (filter: Filter) => {
  const told = new ToldStudy()
    .code('a')
    .code('a1', { parent: 'a' })
    .code('b')
    .person('r1', '0123456789', { group: 'g1' })
    .person('r2', '0123456789', { group: 'g2' })
    .passage('t-r1', [0, 5], 'a1')
    .passage('t-r1', [3, 6], 'b')
    .passage('t-r1', [7, 9], 'a1', 'eva')
    .passage('t-r2', [0, 2], 'b')
  const study = told.study()
  const quotes = quotesOf(viewStudy(study, study.coding.selections.values()), told.texts, { filter })
  return quotes.map(({ selection, teller }) => `${teller.teller} ${selection.code} ${selection.from}`)
}
const a: CodeCondition = { code: 'a', withBelow: true }
const b: CodeCondition = { code: 'b' }

test.each<[string, Filter, readonly string[]]>([
  ['and', { codes: { all: [a, b] } }, ['r1 a1 0', 'r1 b 3']],
  ['and not', { codes: { all: [a, { not: b }] } }, ['r1 a1 7']],
  ['or', { codes: { any: [{ code: 'a' }, b] } }, ['r1 a1 0', 'r1 b 3', 'r2 b 0']],
  ['in the text', { codes: { all: [b, { not: a }] }, within: 'transcript' }, ['r2 b 0']],
  ['value', { where: [{ attribute: 'group', values: ['g2'] }] }, ['r2 b 0']],
  ['no value', { where: [{ attribute: 'hijos', values: [''] }], transcripts: ['t-r2'] }, ['r2 b 0']],
  ['coder', { coders: ['eva'], codes: a }, ['r1 a1 7']],
])('[RT7] filters combine: %s', (_, filter, quotes) => {
  expect(filtered(filter)).toEqual(quotes)
})

test('[RT5] the sweep finds what comparing all with all finds', () => {
  const passage = fc.record({
    ...{ person: fc.nat(2), code: fc.nat(3), from: fc.nat(12), length: fc.nat(5) },
  })
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 30 }), (passages) => {
      const told = new ToldStudy()
      for (const code of ['c0', 'c1', 'c2', 'c3']) told.code(code)
      for (const person of ['r0', 'r1', 'r2']) told.person(person, '0'.repeat(20))
      for (const { person, code, from, length } of passages)
        told.passage(`t-r${person}`, [from, from + length], `c${code}`)
      const study = told.study()
      const all = [...study.coding.selections.values()]
      const { codes, pairs, tellers } = coOccurrence(viewStudy(study, all))
      for (const [row, one] of codes.entries())
        for (const [column, other] of codes.entries()) {
          if (one === other) continue
          const met = all.flatMap((x) =>
            all
              .filter((y) => x.transcript === y.transcript && x.code === one && y.code === other)
              .filter((y) => overlap(x, y)),
          )
          const cell = row * codes.length + column
          expect(pairs[cell]).toBe(met.length)
          expect(tellers[cell]).toBe(new Set(met.map((y) => y.transcript)).size)
        }
    }),
    { seed: 7, numRuns: 150 },
  )
})
