/** Whatever the program refuses, finds or says has its sentence in each language, and no sentence is left over. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { programEsPE } from '../src/words/program/es-pe.ts'
import { studyWords } from '../src/words/study/say-study.ts'
import { hasWords, words, type Language } from '../src/words/say.ts'

const { es: esPE, en } = words
const { es: studyEsPE, en: studyEn } = studyWords

const languages: readonly Language[] = ['es', 'en']
const code =
  /\b(?:refuse|find|say|refusal|finding)(?:<[^>]*>)?\(\s*(?:\w+(?:\.\w+)*,\s*)?'([a-z][\w]*\.[\w.]+)'/gi

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !path.startsWith('words') && !/\.(test|contract)\.ts$/.test(path),
)
const texts = paths.map((path) => readFileSync(join('src', path), 'utf8'))
const plain = /\bcode: '([a-z]\w*\.\w+)'/g
const codesIn = (of: readonly string[]): ReadonlySet<string> =>
  new Set(
    of.flatMap((text) => [...text.matchAll(code), ...text.matchAll(plain)].map((match) => match[1] ?? '')),
  )
/** A study's rooms have their own words, beside those of the house. */
const isOfStudy = (path: string | undefined): boolean => (path ?? '').split(sep).includes('study')
const everywhere = [...codesIn(texts)]
const inStudies = codesIn(texts.filter((_, place) => isOfStudy(paths[place])))
const saidOfStudies = everywhere.filter((key) => key.startsWith('study.') || inStudies.has(key))
const inGroups = codesIn(texts.filter((_, place) => !isOfStudy(paths[place])))
const said = [...inGroups].filter((key) => !key.startsWith('study.'))
const literals = new Set(
  texts.flatMap((text) => [...text.matchAll(/['`]([a-z]\w*\.[\w.]+)['`]/g)].map((m) => m[1])),
)

/** A key may be put together at its end: `check.${name}`. */
const beginnings = texts.flatMap((text) => [...text.matchAll(/`([a-z]\w*\.)\$\{/g)].map((m) => m[1] ?? ''))

const figuresIn = (sentence: string | undefined): readonly string[] =>
  [
    ...new Set(
      [...withoutForms(sentence ?? '').matchAll(/\{(\w+)(?=\}|, plural)/g)].map((match) => match[1] ?? ''),
    ),
  ].sort()

/** The words of a plural's forms are no figures. */
const withoutForms = (sentence: string): string => sentence.replaceAll(/ (?:one|other) \{[^{}]*\}/g, '')

test.each(languages)('every code has its sentence in %s', (language) => {
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((key) => !hasWords(language, key)).sort()).toEqual([])
})

test.each(languages)('every code of a study has its sentence in %s', (language) => {
  expect(saidOfStudies.length).toBeGreaterThan(20)
  const missing = saidOfStudies.filter((key) => !hasWords(language, key) && !(key in studyWords[language]))
  expect(missing.sort()).toEqual([])
})

test.each([
  ['a group', esPE, en],
  ['a study', studyEsPE, studyEn],
] as const)('[WO1] both languages say the same keys with the same figures of %s', (_, spanish, english) => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(spanish).sort())
  const differ = Object.keys(spanish).filter(
    (key) => figuresIn(english[key]).join() !== figuresIn(spanish[key]).join(),
  )
  expect(differ).toEqual([])
})

test('[WO1] no sentence is left over', () => {
  expect(Object.keys({ ...esPE, ...studyEsPE }).filter((key) => !isUsed(key))).toEqual([])
})

test('[WO1] a study has no words that the house has already', () => {
  expect(Object.keys(studyEsPE).filter((key) => key in esPE)).toEqual([])
})

test('[WO1] the app says nothing that only the command line has words for', () => {
  const web = texts.filter((_, place) => paths[place]?.startsWith(join('web', '')))
  expect(web.length).toBeGreaterThan(50)
  const missing = Object.keys(programEsPE).filter((key) => web.some((text) => text.includes(`'${key}'`)))
  expect(missing).toEqual([])
  expect(web.filter((text) => /`(?:cli|check|season|hledger|keys|shareOut)\.\$\{/.test(text))).toEqual([])
})

const isUsed = (key: string): boolean =>
  literals.has(key) || beginnings.some((beginning) => key.startsWith(beginning))
