/** Coefficients in figures: two places, as they are printed; a dash where there is none. */
import type { Coefficient } from '../../../../core/statistics/coefficient.ts'
import type { Interval } from '../../../../core/statistics/resampling.ts'
import { say } from '../../parts/words.ts'

const twoPlaces = new Intl.NumberFormat('es-PE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export const figureOf = ({ value }: Coefficient): string => (value === null ? '–' : twoPlaces.format(value))

/** Of a hundred units how many. */
export const hundredths = ({ value }: Coefficient): string =>
  value === null ? '–' : `${Math.round(100 * value)}`

export const intervalOf = (interval: Interval | null): string =>
  interval === null
    ? say('agreement.noInterval')
    : say('agreement.interval', {
        low: twoPlaces.format(interval.low),
        high: twoPlaces.format(interval.high),
      })
