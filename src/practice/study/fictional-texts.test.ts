/** The practice study's texts: marked, long enough, coded with codes that are there, and silent about what nobody is asked. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { turnsOf } from '../../core/study/interviews/turns.ts'
import { scanText } from '../../core/study/interviews/scan.ts'
import { articleCodebook } from './codebook.ts'
import { doubleCoded, fromArticle, notCleared, singleCoded } from './fictional-texts.ts'
import { markedText } from './marked-text.ts'
import { everybody, members } from './people.ts'
import { articleWords } from './quotes.ts'

const fictional = [...doubleCoded, ...singleCoded, notCleared]
const named = new Set(articleWords.map(({ pseudonym }) => pseudonym))
const pseudonymOf = (respondent: string) =>
  everybody.find((person) => person.respondent === respondent)?.pseudonym ?? ''

test('[PR12] what the article prints says where it is from, short, of its fourteen named; they say nothing else', () => {
  expect(named.size).toBe(14)
  for (const { text, respondent, isFictional, label } of fromArticle) {
    expect(text).toMatch(/^\[A (quotation|paraphrase) from the article: K\. Forstner, “/)
    expect(label).toMatch(/^Cita del artículo: /)
    expect([isFictional, named.has(pseudonymOf(respondent))]).toEqual([false, true])
  }
  expect(articleWords.every(({ words }) => words.split(' ').length <= 24)).toBe(true)
  expect(fictional.filter(({ respondent }) => named.has(pseudonymOf(respondent)))).toEqual([])
  expect(everybody.filter(({ pseudonym, household }) => named.has(pseudonym) && household !== null)).toEqual(
    [],
  )
})

test('[PR13] what is invented says so in its title, its text and its entry; four to nine hundred words each', () => {
  expect(fictional.length).toBeGreaterThan(12)
  for (const { text, label, isFictional } of fictional) {
    expect([isFictional, label.startsWith('Ficticia: '), text.startsWith('[Texto ficticio')]).toEqual([
      true,
      true,
      true,
    ])
    expect(text).not.toMatch(/[{}|]/)
    expect(new Set(turnsOf(text).map(({ speaker }) => speaker)).size).toBe(3)
  }
  const words = [...doubleCoded, ...singleCoded].map(({ text }) => text.split(/\s+/).length)
  expect(Math.min(...words)).toBeGreaterThanOrEqual(400)
  expect(Math.max(...words)).toBeLessThanOrEqual(900)
})

test('[PR13] nobody tells of violence of her own, and no number of a real person stands anywhere', () => {
  const codes = fictional.flatMap(({ coded }) => coded.map(({ code }) => code))
  expect(codes).not.toContain('hh-violence-own')
  const numbers = fictional.flatMap(({ text }) =>
    scanText(text, { names: [], language: 'es' }).filter(({ kind }) =>
      ['identity', 'phone', 'contact'].includes(kind),
    ),
  )
  expect(numbers.map(({ text }) => text)).toEqual(['951 000 111', '00000000'])
})

test('[PR11] passages are coded with codes of the book, within their text, and every top code is met', () => {
  const known = new Map(articleCodebook.map((code) => [code.code, code]))
  const topOf = (code: string): string => {
    const parent = known.get(code)?.parent
    return parent ? topOf(parent) : code
  }
  const coded = [...doubleCoded, ...singleCoded, ...fromArticle].flatMap((text) =>
    text.coded.map((passage) => ({ ...passage, length: Array.from(text.text).length })),
  )
  expect(coded.filter(({ code }) => !known.has(code))).toEqual([])
  expect(coded.every(({ from, to, length }) => from < to && to <= length)).toBe(true)
  const tops = articleCodebook.filter(({ parent }) => parent === null).map(({ code }) => code)
  expect([...new Set(coded.map(({ code }) => topOf(code)))].sort()).toEqual([...tops].sort())
  expect([tops.length, articleCodebook.length]).toEqual([9, 99])
  expect(articleCodebook.filter(({ isSensitive }) => isSensitive).map(({ code }) => code)).toHaveLength(5)
})

test('[PR14] the two codings of the couple share much and differ somewhere', () => {
  for (const { coded } of doubleCoded) {
    const by = (coder: 'a' | 'b') => coded.filter(({ coders }) => coders.includes(coder)).length
    const both = coded.filter(({ coders }) => coders.length === 2).length
    expect(both).toBeGreaterThan(8)
    expect(Math.min(by('a'), by('b'))).toBeGreaterThan(both)
  }
})

test('[PR15] in the text that is not cleared names of every kind wait', () => {
  const kinds = new Set(scanText(notCleared.text, { names: [], language: 'es' }).map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(
    ['age', 'date', 'identity', 'institution', 'kin', 'money', 'name', 'phone', 'place'].sort(),
  )
})

test('[PR11] no pseudonym twice, and everybody of a household with a member of it', () => {
  expect(new Set(everybody.map(({ pseudonym }) => pseudonym)).size).toBe(99)
  const homes = new Set(members.map(({ household }) => household))
  expect(everybody.every(({ household }) => household === null || homes.has(household))).toBe(true)
})

test('[PR13] a marked text without its marks is what stood between them', () => {
  const piece = fc.constantFrom('{fem car/a|', '}', 'hola ', '🧶', '\n', 'ñ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const marked = parts.join('')
      const { text, coded } = markedText(marked)
      expect(text).toBe(marked.replaceAll(/\{fem car\/a\||\}/g, ''))
      expect(coded.every(({ from, to }) => from <= to && to <= Array.from(text).length)).toBe(true)
    }),
    { seed: 20260504, numRuns: 500 },
  )
})
