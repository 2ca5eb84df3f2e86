/** The search for names, on passages written for it: all that was planted is found, and little else. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StudyLanguage } from '../sample/events.ts'
import { codePointsOf, countPoints, sliceOf } from './code-points.ts'
import { scanText, type Hit, type ScanTerms } from './scan.ts'
import { folded } from './scan/folding.ts'
import { hitKinds } from './scan/replacements.ts'

type Planted = { kind: string; from: number; to: number; text: string }
type Passage = { text: string; planted: Planted[]; terms: ScanTerms }

const passageOf = (written: string): Passage => {
  const [head = '', ...lines] = written.split('\n')
  const [language = '', table = ''] = head.split('|').map((part) => part.trim())
  const names = table.split(';').flatMap((pair) => {
    const [name, pseudonym] = pair.split('=').map((part) => part.trim())
    return name && pseudonym ? [{ name, pseudonym }] : []
  })
  let text = ''
  const planted: Planted[] = []
  for (const part of lines
    .join('\n')
    .trim()
    .split(/(\{[^}]*\})/)) {
    const [, kind, words, optional] = /^\{(\w+)\|([^|}]*)(\|optional)?\}$/.exec(part) ?? []
    if (kind && words && hitKinds.some((one) => one === kind) && !optional)
      planted.push({ kind, from: countPoints(text), to: countPoints(text) + countPoints(words), text: words })
    text += words ?? part
  }
  return { text, planted, terms: { names, language: language as StudyLanguage } }
}

const passages = readFileSync('test/fixtures/study/passages.txt', 'utf8')
  .split(/^@ /m)
  .slice(1)
  .map(passageOf)

const overlap = (one: { from: number; to: number }, other: { from: number; to: number }): boolean =>
  one.from < other.to && other.from < one.to

test('[PS5] everything that was planted is found, as what it is', () => {
  const missed = passages.flatMap(({ text, planted, terms }) => {
    const hits = scanText(text, terms)
    return planted.filter(
      ({ kind, from, to }) => !hits.some((hit) => hit.kind === kind && hit.from <= from && to <= hit.to),
    )
  })
  expect(missed).toEqual([])
  expect(passages.reduce((sum, { planted }) => sum + planted.length, 0)).toBeGreaterThan(110)
})

test('[PS5] what was not planted is seldom found', () => {
  const strays = passages.flatMap(({ text, planted, terms }) =>
    scanText(text, terms).filter((hit) => !planted.some((one) => overlap(one, hit))),
  )
  // A surname that begins a sentence looks like any word there, and is asked about.
  expect(strays.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['name Cruz'])
})

const hitsOf = (text: string, terms: Partial<ScanTerms> = {}): Hit[] => [
  ...scanText(text, { names: [], language: 'es', ...terms }),
]

test('[PS6] a name of the key table is found however it is typed, and its pseudonym is proposed', () => {
  const names = [{ name: 'Eulogia Ch’aiña', pseudonym: 'Marta' }]
  for (const typed of [
    'Eulogia',
    'EULOGIA',
    'eulogia',
    'Eulogía',
    'Ch’aiña',
    "ch'aiña",
    'CHʼAIÑA',
    'Eulogita',
    'chaiña',
  ])
    expect(hitsOf(`le dije a ${typed} que venga`, { names })).toMatchObject([
      { kind: 'name', text: typed, suggestion: 'Marta', isSure: true },
    ])
  expect(hitsOf('Eulogia Ch’aiña Mamani vino', { names })).toMatchObject([
    { text: 'Eulogia Ch’aiña Mamani', suggestion: 'Marta' },
  ])
})

test('[PS6] apostrophes, accents and case fall away; ñ does not', () => {
  expect(folded('Ch’ÄRKA')).toBe(folded('chʼarka'))
  expect(folded('niña')).not.toBe(folded('nina'))
  expect(folded('nin\u0303a')).toBe(folded('niña'))
})

test('[PS7] what may stand there instead: a band for an age, brackets for the rest, nothing for kin, sums and the wide land', () => {
  const proposed = hitsOf(
    'Tengo 59 años, mi cuñada es de Ilave, en Puno. Su DNI es 01234567, ganó 50 soles con la UNCA.',
  )
  expect(proposed.map(({ text, suggestion }) => [text, suggestion])).toEqual([
    ['59 años', 'entre 55 y 64 años'],
    ['cuñada', null],
    ['Ilave', '[lugar]'],
    ['Puno', null],
    ['01234567', '[número]'],
    ['50 soles', null],
    ['UNCA', '[institución]'],
  ])
  expect(hitsOf('con [nombre] de [lugar], y [número]')).toEqual([])
})

test('[PS8] hits are in order, do not overlap, and lie by code points, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'Flavia',
      ' Mamani',
      ' de ',
      'la Cruz',
      ' 🧶',
      ' mi ',
      'cuñada',
      ' 59 años',
      '. ',
      'S/. 20',
      ' 951234567',
      'Juli',
      'ru',
    ],
    ...[
      ' comunidad de',
      ' Ancoaque',
      '\n',
      ' e\u0301',
      'CIAP',
      ': ',
      ' 3 de mayo',
      ' [nombre]',
      ' don',
      ' ñ',
      ' el',
    ],
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('es' as const, 'ay' as const),
      (parts, language) => {
        const text = parts.join('')
        const points = codePointsOf(text)
        let end = 0
        for (const hit of hitsOf(text, { language, names: [{ name: 'Flavia', pseudonym: 'Ana' }] })) {
          expect(hit.from).toBeGreaterThanOrEqual(end)
          expect(hit.to).toBeGreaterThan(hit.from)
          expect(sliceOf(points, hit)).toBe(hit.text)
          end = hit.to
        }
        expect(end).toBeLessThanOrEqual(points.length)
      },
    ),
    { seed: 20260504, numRuns: 1500 },
  )
})

test('[PS8] a transcript of an hour is looked through in no time', () => {
  const long = passages
    .map(({ text }) => text)
    .join('\n')
    .repeat(20)
  const began = performance.now()
  expect(hitsOf(long).length).toBeGreaterThan(2000)
  expect(performance.now() - began).toBeLessThan(3000)
})
