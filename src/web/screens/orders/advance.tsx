/** The buyer's advance as the bank has it: the sum, the bank's fee, and the rate of the day. */
import type { JSX } from 'preact'
import type { OrderPage } from '../../book/calls/orders.ts'
import { currencyWord, moneyIn } from '../../parts/money.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { say } from '../../parts/words.ts'
import { Rate } from './buyer-pays.tsx'

export type AdvanceDraft = {
  readonly minor?: number | undefined
  readonly feeMinor?: number | undefined
  readonly rateThousandths?: number | undefined
}
type Form = {
  readonly page: OrderPage
  readonly advance: AdvanceDraft
  readonly set: (advance: AdvanceDraft) => void
}

export const AdvanceForm = ({ page: { currency }, advance, set }: Form): JSX.Element => {
  const money = moneyIn(currency)
  const { minor, feeMinor, rateThousandths } = advance
  return (
    <div class="form" data-form="advance">
      <FigureField
        word={say('advance.sum', { currency: currencyWord(currency) })}
        value={minor}
        shown={money(minor ?? 0)}
        places={2}
        set={(value) => set({ ...advance, minor: value })}
      />
      <FigureField
        word={say('advance.fee', { currency: currencyWord(currency) })}
        value={feeMinor}
        shown={money(feeMinor ?? 0)}
        places={2}
        set={(value) => set({ ...advance, feeMinor: value })}
      />
      <Rate {...{ currency, rateThousandths }} set={(value) => set({ ...advance, rateThousandths: value })} />
    </div>
  )
}
