/** Sentences with figures and plurals, and the Aymara that stands beside the Spanish. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appEn } from './app-en.ts'
import { appEsPE } from './app-es-pe.ts'
import { ayPE } from './ay-pe.ts'
import { esPE } from './es-pe.ts'
import { moneyIn, soles, withMoney } from './money.ts'
import { words } from './say.ts'
import { sentenceOf } from './words.ts'

test('[WO2] figures come in anywhere, a missing one is a dash', () => {
  expect(sentenceOf('{who} tiene {n} g de {yarn}.', { who: 'Rosa', n: 12 })).toBe('Rosa tiene 12 g de –.')
  expect(sentenceOf('{n}{n}', { n: 0 })).toBe('00')
  expect(sentenceOf('Sin cifras ni nada’s.', { n: 1 })).toBe('Sin cifras ni nada’s.')
})

test('[WO2] whatever a woman is called, her name stands in the sentence as it is', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{n}', '$&', '$1', '#', '{n, plural, other {#}}'),
  )
  fc.assert(
    fc.property(name, fc.nat(), (who, n) => {
      const said = sentenceOf('{n, plural, one {# pieza} other {# piezas}} de {who}', { who, n })
      expect(said).toBe(`${n} ${n === 1 ? 'pieza' : 'piezas'} de ${who}`)
    }),
    { seed: 20_261_125 },
  )
})

test('[WO3] one and other follow the count', () => {
  const pieces = '{n, plural, one {# pieza} other {# piezas}} por revisar'
  expect([0, 1, 2, 21, 1_000_000].map((n) => sentenceOf(pieces, { n }))).toEqual([
    '0 piezas por revisar',
    '1 pieza por revisar',
    '2 piezas por revisar',
    '21 piezas por revisar',
    '1000000 piezas por revisar',
  ])
  expect(sentenceOf(pieces, {})).toBe('– piezas por revisar')
  expect(
    sentenceOf('{a, plural, one {una} other {# de ellas}}, {b, plural, other {#}}', { a: 1, b: 1 }),
  ).toBe('una, 1')
})

test('[WO3] [WO7] a language without a form for one says other', () => {
  expect([1, 12].map((n) => sentenceOf('{n, plural, other {# isi}}', { n }))).toEqual(['1 isi', '12 isi'])
})

test('[WO3] every sentence is in the part of ICU that is understood: nothing is left in braces', () => {
  const left = [words.es, words.en, ayPE].flatMap((all) =>
    Object.entries(all).filter(([, sentence]) => /[{}]|, plural/.test(sentenceOf(sentence, {}))),
  )
  expect(left).toEqual([])
})

/** A count before a noun in the plural: `{pieces} piezas`. */
const counted =
  /\{(?:count|entries|pieces|lines|women|members|days|weeks|orders|lots|turns|left|used|waiting|short|told)\} \p{L}+s\b/u

test('[WO4] where the app counts something, one is one', () => {
  const wrong = [...Object.entries(appEsPE), ...Object.entries(appEn)].filter(([, text]) =>
    counted.test(text),
  )
  expect(wrong).toEqual([])
  expect(counted.test('Guardado aquí · {entries} anotaciones')).toBe(true)
})

test('[WO5] no straight apostrophe in any language', () => {
  const straight = [words.es, words.en, ayPE]
    .flatMap((all) => Object.values(all))
    .filter((text) => text.includes('\u0027'))
  expect(straight).toEqual([])
})

type Term = { readonly es: string; readonly ay: string; readonly sure: string }
const glossary: readonly Term[] = readFileSync('test/fixtures/words/glossary.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([, , es = '', ay = '', sure = '']) => ({ es, ay, sure }))

/** `Grupo / asociación` is two words; `Elegir (cargo)` is said `Elegir`. */
const wordsOf = (es: string): readonly string[] =>
  es.split(' / ').map((word) =>
    word
      .replace(/ \(.*\)$/, '')
      .trim()
      .toLowerCase(),
  )

const surelyMeans = (ay: string, es: string): boolean =>
  glossary.some(
    (term) => term.ay === ay && term.sure === 'high' && wordsOf(term.es).includes(es.toLowerCase()),
  )

test('[WO6] each Aymara term is one of which the glossary is sure, beside its own Spanish', () => {
  expect(glossary).toHaveLength(181)
  expect(glossary.filter(({ sure }) => sure === 'high')).toHaveLength(109)
  expect(Object.entries(ayPE).filter(([key, ay]) => !surelyMeans(ay, esPE[key] ?? ''))).toEqual([])
  // A term that is not sure, and one beside another word, are seen.
  expect(surelyMeans('Lakiña', 'Repartir')).toBe(false)
  expect(surelyMeans('Payllaña', 'Recibir')).toBe(false)
})

test('[WO7] Aymara counts without a plural', () => {
  expect(
    Object.values(ayPE).filter((text) => /\b(?:zero|one|two|few|many) \{|# \S+naka\b/.test(text)),
  ).toEqual([])
})

test('[WO8] an amount in a sentence is money; what is no amount, or told as text, stays', () => {
  const figures = { centimos: 3105, owedCentimos: 120_000, pieces: 3, person: 'Rosa', heldCentimos: '–' }
  expect(withMoney(figures)).toEqual({
    ...{ centimos: 'S/ 31.05', owedCentimos: 'S/ 1,200.00', pieces: 3, person: 'Rosa', heldCentimos: '–' },
  })
  const told = [...Object.values(words.es), ...Object.values(words.en)]
  expect(told.filter((sentence) => /\} céntimos/.test(sentence))).toEqual([])
})

test('[WO8] money as in Peru', () => {
  expect([0, 5, 123_450, -100_000_000].map(soles)).toEqual([
    'S/ 0.00',
    'S/ 0.05',
    'S/ 1,234.50',
    '-S/ 1,000,000.00',
  ])
  expect(moneyIn('USD')(1_234_567)).toBe('USD 12,345.67')
})
