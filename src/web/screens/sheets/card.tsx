/** The cost card that follows from a sheet by today's votes, line by line, with the pay of a piece on top. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CostCard } from '../../../core/group/catalogue/cost-card.ts'
import type { SheetSize } from '../../../core/group/catalogue/events.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { moneyIn, soles } from '../../parts/money.ts'
import { ask, changes } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Refused } from '../../parts/refusal.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

export const CardShown = ({ size }: { readonly size: SheetSize }): JSX.Element | null => {
  const terms = useAnswer(() => ask('orderTerms'))
  const currency = terms && (terms.currencies[0] ?? 'USD')
  const card = useCard(size, currency)
  if (!card || currency === undefined) return null
  return card.ok ? <Card {...{ card: card.value, currency }} /> : <Refused refusal={card.error} />
}

const useCard = (size: SheetSize, currency: string | undefined): Result<CostCard> | undefined => {
  const [card, setCard] = useState<Result<CostCard>>()
  const about = JSON.stringify([size, currency, changes.value])
  useEffect(() => {
    let isWanted = true
    if (currency !== undefined)
      void ask('costCard', { size, currency }).then((told) => isWanted && setCard(told))
    return () => {
      isWanted = false
    }
  }, [about])
  return card
}

const lines = [
  ...(['tariffCentimos', 'yarnCentimos', 'otherMaterialsCentimos', 'primeCostCentimos'] as const),
  ...(['overheadCentimos', 'marginCentimos', 'exportCostCentimos', 'fobCentimos'] as const),
] as const
const sums: ReadonlySet<string> = new Set(['primeCostCentimos', 'fobCentimos'])

const Card = ({ card, currency }: { readonly card: CostCard; readonly currency: string }): JSX.Element => (
  <section class="form" data-card>
    <h2>{say('card.title')}</h2>
    <ul class="card-lines">
      {lines.map((line) => (
        <li key={line} class={sums.has(line) ? 'sum' : ''} data-cost={line}>
          <span>{say(`card.${line}`)}</span>
          <b>{soles(card[line])}</b>
        </li>
      ))}
      <li class="sum" data-cost="fobMinor">
        <span>{say('card.toBuyer')}</span>
        <b>{moneyIn(currency)(card.fobMinor)}</b>
      </li>
    </ul>
    <p class="next">
      <Icon name="clock" />
      <span>
        {say('price.hour')} <b>{soles(card.paidPerHourCentimos)}</b>
      </span>
    </p>
  </section>
)
