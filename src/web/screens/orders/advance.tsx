/** The buyer's advance as the bank has it: the sum, the bank's fee, and the rate of the day. */
import type { JSX } from 'preact'
import type { OrderPage } from '../../book/calls/orders.ts'
import { moneyIn } from '../../parts/money.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { say } from '../../parts/words.ts'

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

/** Soles have no rate to be told. */
export const startOf = ({ currency }: OrderPage): AdvanceDraft =>
  currency === 'PEN' ? { rateThousandths: 1000 } : {}

export const AdvanceForm = ({ page: { currency }, advance, set }: Form): JSX.Element => {
  const money = moneyIn(currency)
  const { minor, feeMinor, rateThousandths } = advance
  return (
    <div class="form" data-form="advance">
      <FigureField
        word={say('advance.sum', { currency })}
        value={minor}
        shown={money(minor ?? 0)}
        places={2}
        set={(value) => set({ ...advance, minor: value })}
      />
      <FigureField
        word={say('advance.fee', { currency })}
        value={feeMinor}
        shown={money(feeMinor ?? 0)}
        places={2}
        set={(value) => set({ ...advance, feeMinor: value })}
      />
      {currency !== 'PEN' && (
        <FigureField
          word={say('advance.rate', { currency })}
          value={rateThousandths}
          shown={`S/ ${((rateThousandths ?? 0) / 1000).toFixed(3)}`}
          places={3}
          set={(value) => set({ ...advance, rateThousandths: value })}
        />
      )}
    </div>
  )
}
