/** A code's own words as the one description that the exchange standard has for them, and back. */
import type { Code } from '../../../core/study/coding/coding.ts'

export type CodeWords = Pick<Code, 'definition' | 'include' | 'exclude' | 'examples' | 'isSensitive'> & {
  readonly isRetired: boolean
}

const marks = ['include', 'exclude', 'example', 'sensitive', 'retired'] as const

/** The definition, then a paragraph for each further part, marked by its name in brackets. */
export const descriptionOfCode = (words: CodeWords): string => {
  const marked = [
    ...[words.include].flatMap((text) => (text === undefined ? [] : `[include] ${guarded(text)}`)),
    ...[words.exclude].flatMap((text) => (text === undefined ? [] : `[exclude] ${guarded(text)}`)),
    ...words.examples.map((text) => `[example] ${guarded(text)}`),
    ...(words.isSensitive ? ['[sensitive]'] : []),
    ...(words.isRetired ? ['[retired]'] : []),
  ]
  return [...[words.definition].flatMap((text) => (text === undefined ? [] : guarded(text))), ...marked].join(
    '\n\n',
  )
}

/** Where somebody's own words look like our marks, they get one more bracket; reading takes it off. */
const guarded = (text: string): string => text.replaceAll(looksMarked, '$1[$2')
const looksMarked = new RegExp(`(^|\\n\\n)(\\[+(?:${marks.join('|')})\\])`, 'g')
const unguarded = (text: string): string => text.replaceAll(wasGuarded, '$1$2')
const wasGuarded = new RegExp(`(^|\\n\\n)\\[(\\[+(?:${marks.join('|')})\\])`, 'g')

const begins = new RegExp(`(?:^|\\n\\n)\\[(${marks.join('|')})\\](?: |$|(?=\\n\\n))`, 'g')

/** Only what we wrote is taken apart: another program's brackets are its own. */
export const codeWordsOf = (description: string, isOurs: boolean): CodeWords => {
  const found = isOurs ? [...description.matchAll(begins)] : []
  const parts = found.map((match, place) => ({
    mark: match[1],
    text: unguarded(description.slice(match.index + match[0].length, found[place + 1]?.index)),
  }))
  const textsOf = (mark: (typeof marks)[number]) =>
    parts.filter((part) => part.mark === mark).map(({ text }) => text)
  const first = description.slice(0, found[0]?.index)
  const definition = isOurs ? unguarded(first) : first
  const [include = '', exclude = ''] = [textsOf('include')[0], textsOf('exclude')[0]]
  return {
    ...(definition === '' ? {} : { definition }),
    ...(include === '' ? {} : { include }),
    ...(exclude === '' ? {} : { exclude }),
    examples: textsOf('example'),
    isSensitive: textsOf('sensitive').length > 0,
    isRetired: textsOf('retired').length > 0,
  }
}
