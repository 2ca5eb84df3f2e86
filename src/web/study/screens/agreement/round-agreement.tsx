/** The agreement of a round that both locked: the unit stated, figures with their words, differences side by side. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { agreementUnits, type AgreementUnit } from '../../../../reports/study/agreement/units.ts'
import type { CodeTold } from '../../calls/codebook.ts'
import type { AgreementTold, DifferenceTold } from '../../calls/agreement.ts'
import { ask, go } from '../../parts/app.ts'
import { ChoiceField } from '../../parts/field.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { CordSign } from '../../text/cord-sign.tsx'
import { cordsOf } from '../../text/shown-mark.ts'
import { figureOf, hundredths } from './figures-told.ts'
import { FigureRow } from './figure-row.tsx'

type Shown = { readonly round: string; readonly codes: readonly CodeTold[] }

export const RoundAgreement = ({ round, codes }: Shown): JSX.Element => {
  const [unit, setUnit] = useState<AgreementUnit>('turn')
  const told = useAnswer(() => ask('agreement', { round, unit }), `${round} ${unit}`)
  return (
    <div class="agreement">
      <ChoiceField
        label={say('agreement.unit')}
        options={agreementUnits.map((value) => ({ value, word: say(`unit.${value}`) }))}
        value={unit}
        set={setUnit}
      />
      {told && <Figures {...{ told, codes }} />}
      {told && <Differences {...{ told, codes }} />}
    </div>
  )
}

type Told = { readonly told: AgreementTold; readonly codes: readonly CodeTold[] }

const Figures = ({ told: { agreement, labels }, codes }: Told): JSX.Element => {
  const { overall, codes: rows, transcripts, hasFewTexts, gone, resampling } = agreement
  const named = (code: string | null): CodeTold | undefined => codes.find((one) => one.code === code)
  const cords = cordsOf(codes)
  return (
    <>
      <p class="in-words">
        {say('agreement.words', {
          observed: hundredths(overall.observed),
          units: overall.units,
          texts: transcripts,
        })}{' '}
        {overall.kappa.value === null
          ? say(`agreement.${overall.kappa.why}`)
          : say('agreement.kappaWords', { kappa: figureOf(overall.kappa) })}
      </p>
      {hasFewTexts && <p class="in-words small">{say('agreement.fewTexts', { texts: transcripts })}</p>}
      <div class="scrolls" tabIndex={0} role="region" aria-label={say('agreement.table')}>
        <table class="matrix figures">
          <thead>
            <tr>
              <th scope="col">{say('matrix.theme')}</th>
              <th scope="col">{say('agreement.observed')}</th>
              <th scope="col">{say('agreement.kappa')}</th>
              <th scope="col">{say('agreement.alpha')}</th>
              <th scope="col">{say('agreement.prevalence', { one: labels[0], other: labels[1] })}</th>
            </tr>
          </thead>
          <tbody>
            <FigureRow row={overall} name={say('agreement.overall')} isOverall />
            {rows.map((row) => (
              <FigureRow
                key={row.code}
                row={row}
                name={named(row.code)?.name ?? row.code ?? ''}
                cord={cords.get(row.code ?? '')}
              />
            ))}
          </tbody>
        </table>
      </div>
      <ul class="meanings small">
        {(['observed', 'kappa', 'alpha', 'prevalence', 'interval'] as const).map((key) => (
          <li key={key}>{say(`meaning.${key}`, { draws: resampling.draws, seed: resampling.seed })}</li>
        ))}
        {gone > 0 && <li>{say('agreement.gone', { count: gone })}</li>}
      </ul>
    </>
  )
}

const Differences = ({ told: { differences, differing, labels }, codes }: Told): JSX.Element => (
  <section class="differences" aria-label={say('agreement.differences')}>
    <h2>{differing === 0 ? say('agreement.same') : say('agreement.differ', { count: differing })}</h2>
    {differences.map((one) => (
      <Differing key={`${one.transcript} ${one.from} ${one.to}`} {...{ one, labels, codes }} />
    ))}
    {differing > differences.length && (
      <p class="small">{say('agreement.first100', { count: differences.length })}</p>
    )}
  </section>
)

type One = {
  readonly one: DifferenceTold
  readonly labels: readonly [string, string]
  readonly codes: readonly CodeTold[]
}

const Differing = ({ one, labels, codes }: One): JSX.Element => (
  <article class="difference">
    <button class="passage" onClick={() => go('reading', one.transcript, `${one.from}-${one.to}`)}>
      “{one.text}”
    </button>
    <Side label={labels[0]} put={one.first} codes={codes} />
    <Side label={labels[1]} put={one.second} codes={codes} />
  </article>
)

type SideTold = {
  readonly label: string
  readonly put: readonly string[]
  readonly codes: readonly CodeTold[]
}

const Side = ({ label, put, codes }: SideTold): JSX.Element => {
  const cords = cordsOf(codes)
  return (
    <div class="side">
      <span class="small">{label}</span>
      {put.map((code) => (
        <span key={code} class="theme">
          <CordSign {...(cords.get(code) ?? { yarn: 'coal', twist: 'plain' })} />
          <b>{codes.find((one) => one.code === code)?.name ?? code}</b>
        </span>
      ))}
      {put.length === 0 && <span class="nothing">{say('agreement.nothing')}</span>}
    </div>
  )
}
