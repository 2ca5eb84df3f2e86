/** What is written about a case by hand: its variable keeps the type that a project gave it, while what is written fits. */
import { isDay } from '../../kernel/day.ts'
import type { Case } from './coding.ts'

export type CaseValue = Case['values'][number]
type Written = { readonly variable: string; readonly value: string }

const fits: Readonly<Record<CaseValue['type'], (value: string) => boolean>> = {
  Text: () => true,
  Boolean: (value) => value === 'true' || value === 'false',
  Integer: (value) => /^[-+]?\d{1,18}$/.test(value),
  Float: (value) => /^[-+]?\d+(?:\.\d+)?$/.test(value),
  Date: isDay,
  DateTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[-+]\d\d:\d\d)?$/.test(value),
}

/** Newer values beside those of before, in the order in which they are written; what has neither name nor value is left out. */
export const writtenValues = (before: readonly CaseValue[], written: readonly Written[]): CaseValue[] =>
  written
    .map(({ variable, value }) => ({ variable: variable.trim(), value: value.trim() }))
    .filter(({ variable, value }) => variable !== '' && value !== '')
    .map(({ variable, value }) => {
      const known = before.find((one) => one.variable === variable)
      return known && fits[known.type](value) ? { ...known, value } : { variable, type: 'Text', value }
    })
