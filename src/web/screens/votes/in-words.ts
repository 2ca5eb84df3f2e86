/** Terms of a vote as people say them. */
import { moneyIn, soles } from '../../parts/money.ts'
import { articleName, currencyName, yarnName } from '../../parts/codes.ts'
import { longDay, say } from '../../parts/words.ts'
import type { About, Field, Matter, Unit } from './matters.ts'

export type Terms = Readonly<Record<string, unknown>>
export type Grade = {
  readonly grade: string
  readonly percent: number | undefined
  readonly goods: string | undefined
}

export const isTerms = (terms: unknown): terms is Terms => typeof terms === 'object' && terms !== null

/** A figure with its unit; money of another currency by its letters. */
export const figureInWords = (unit: Unit, value: number, about: string): string => {
  switch (unit) {
    case 'soles':
      return soles(value)
    case 'money':
      return moneyIn(about)(value)
    case 'rate':
      return `S/ ${(value / 1000).toFixed(3)}`
    case 'percent':
    case 'grams':
    case 'pieces':
    case 'lines':
      return say(`unit.${unit}`, { value })
    default:
      return unit satisfies never
  }
}

export const placesOf = (unit: Unit): 0 | 2 | 3 =>
  unit === 'rate' ? 3 : unit === 'soles' || unit === 'money' ? 2 : 0

export const choiceInWords = (value: string | boolean): string => say(`choice.${value}`)

export const aboutInWords = (about: About | undefined, code: string): string => {
  if (about === 'yarn') return yarnName(code)
  return about === 'article' ? articleName(code) : currencyName(code)
}

const fieldInWords = (field: Field, terms: Terms, about: string): string => {
  const value = terms[field.key]
  if (field.kind === 'figure' && typeof value === 'number') return figureInWords(field.unit, value, about)
  if (field.kind === 'choice' && (typeof value === 'string' || typeof value === 'boolean'))
    return choiceInWords(value)
  if (field.kind === 'day' && typeof value === 'string') return longDay(value)
  return field.kind === 'grades' ? gradesOf(terms).map(gradeInWords).join(' · ') : ''
}

const gradeInWords = ({ grade, percent }: Grade): string =>
  `${grade} ${say('unit.percent', { value: percent ?? 0 })}`

/** The grades that terms tell of. */
export const gradesOf = (terms: Terms): readonly Grade[] => {
  const { grades } = terms
  return Array.isArray(grades) ? grades.filter(isGrade) : []
}
const isGrade = (told: unknown): told is Grade => isTerms(told) && typeof told['grade'] === 'string'

export const termsInWords = ({ fields }: Matter, terms: unknown, about: string): string =>
  isTerms(terms) ? fields.map((field) => fieldInWords(field, terms, about)).join(' ') : ''
