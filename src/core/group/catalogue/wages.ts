/** What the paid hour is held against: Peru's minimum wage and the nearest published living wage, with their dates. */
import { productHalfUp } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'

export type WageLine = { readonly from: Day; readonly centimosPerMonth: number; readonly source: string }

/**
 * Remuneración Mínima Vital of the private sector. Between the days listed some rises are missing whose exact
 * day we could not confirm; `until` says where a line stops being certain.
 */
const minimumWages: readonly (WageLine & { readonly until: Day })[] = [
  { from: '2000-03-10', until: '2003-09-14', centimosPerMonth: 41_000, source: 'RMV, El Comercio 2022' },
  { from: '2003-09-15', until: '2005-12-31', centimosPerMonth: 46_000, source: 'RMV, El Comercio 2022' },
  { from: '2006-01-01', until: '2007-09-30', centimosPerMonth: 50_000, source: 'RMV, El Comercio 2022' },
  { from: '2007-10-01', until: '2007-12-31', centimosPerMonth: 53_000, source: 'RMV, El Comercio 2022' },
  { from: '2008-01-01', until: '2009-12-31', centimosPerMonth: 55_000, source: 'RMV, El Comercio 2022' },
  { from: '2018-04-01', until: '2022-04-30', centimosPerMonth: 93_000, source: 'RMV, El Comercio 2022' },
  { from: '2022-05-01', until: '2024-12-31', centimosPerMonth: 102_500, source: 'RMV, El Comercio 2022' },
  { from: '2025-01-01', until: '2026-02-28', centimosPerMonth: 113_000, source: 'DS 006-2024-TR' },
]

/** Anker living wage of rural Peru: studied in San Martín, Cajamarca, Junín and Cusco, not in Puno. */
const livingWages: readonly WageLine[] = [
  { from: '2020-01-01', centimosPerMonth: 158_200, source: 'Anker, rural Peru, 2020' },
  { from: '2023-01-01', centimosPerMonth: 196_000, source: 'Anker, rural Peru, 2023' },
  { from: '2024-01-01', centimosPerMonth: 199_700, source: 'Anker, rural Peru, 2024' },
]

export type HourBeside = {
  readonly centimosPerHour: number
  readonly since: Day
  readonly source: string
  /** Whether the line is known to hold on the day asked for. */
  readonly certain: boolean
}

/** The minimum wage of an hour on a day: month / 30 days / 8 hours; nothing before the first line. */
export const minimumWageHour = (on: Day): HourBeside | undefined => {
  const line = minimumWages.filter((candidate) => candidate.from <= on).at(-1)
  return line && { ...hourOf(line, 240), certain: on <= line.until }
}

/** The living wage of an hour: month / 208 hours, weeks of 48 hours × 52 / 12; nothing before the first line. */
export const livingWageHour = (on: Day): HourBeside | undefined => {
  const line = livingWages.filter((candidate) => candidate.from <= on).at(-1)
  return line && { ...hourOf(line, 208), certain: on.slice(0, 4) === line.from.slice(0, 4) }
}

const hourOf = (
  { centimosPerMonth, from, source }: WageLine,
  hours: number,
): Omit<HourBeside, 'certain'> => ({
  centimosPerHour: productHalfUp(centimosPerMonth, 1, hours),
  since: from,
  source,
})
