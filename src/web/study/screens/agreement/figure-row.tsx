/** One row of agreement: what was observed, kappa and alpha with their intervals as threads, and each coder's prevalence. */
import type { JSX } from 'preact'
import type { Coefficient } from '../../../../core/statistics/coefficient.ts'
import type { Interval } from '../../../../core/statistics/resampling.ts'
import type { AgreementRow } from '../../../../reports/study/agreement/agreement.ts'
import { say } from '../../parts/words.ts'
import { CordSign } from '../../text/cord-sign.tsx'
import type { Cord } from '../../text/shown-mark.ts'
import { figureOf, hundredths, intervalOf } from './figures-told.ts'

type Row = {
  readonly row: AgreementRow
  readonly name: string
  readonly cord?: Cord | undefined
  readonly isOverall?: boolean
}

export const FigureRow = ({ row, name, cord, isOverall = false }: Row): JSX.Element => {
  const { counts, observed, kappa, alpha, kappaInterval, alphaInterval, prevalence } = row
  const { both, onlyFirst, onlySecond, neither } = counts
  return (
    <tr data-code={row.code ?? 'overall'} class={isOverall ? 'overall' : undefined}>
      <th scope="row">
        <span class="theme">
          {cord && <CordSign {...cord} />}
          <span>
            {name}
            <span class="small counts">
              {say('agreement.counts', { both, onlyFirst, onlySecond, neither })}
            </span>
          </span>
        </span>
      </th>
      <td data-figure="observed">{figureOf(observed)}</td>
      <td data-figure="kappa">
        <WithInterval figure={kappa} interval={kappaInterval} />
      </td>
      <td data-figure="alpha">
        <WithInterval figure={alpha} interval={alphaInterval} />
      </td>
      <td data-figure="prevalence">
        {hundredths(prevalence.first)} % · {hundredths(prevalence.second)} %
      </td>
    </tr>
  )
}

type Told = { readonly figure: Coefficient; readonly interval: Interval | null }

/** A thread from the lower to the upper end on a scale from 0 to 1, with a knot where the figure lies. */
const WithInterval = ({ figure, interval }: Told): JSX.Element => (
  <span class="with-interval">
    <b>{figureOf(figure)}</b>
    {figure.value === null ? (
      <span class="small">{say(`figure.${figure.why}`)}</span>
    ) : (
      <>
        <svg viewBox="0 0 108 12" width="108" height="12" aria-hidden="true">
          <line class="scale" x1="4" y1="6" x2="104" y2="6" />
          {interval && (
            <line class="thread-part" x1={placeOf(interval.low)} y1="6" x2={placeOf(interval.high)} y2="6" />
          )}
          <circle class="knot-part" cx={placeOf(figure.value)} cy="6" r="5" />
        </svg>
        <span class="small">{intervalOf(interval)}</span>
      </>
    )}
  </span>
)

const placeOf = (value: number): number => 4 + 100 * Math.min(1, Math.max(0, value))
