/** Pieces that leave with a bill, and the buyer's payment as the bank has it: freight, fee, and the rate of the day. */
import { useEffect, useRef } from 'preact/hooks'
import type { JSX } from 'preact'
import type { OfOrder, Unpaid } from '../../../reports/buyers-money.ts'
import { currencyWord, moneyIn } from '../../parts/money.ts'
import { articleName } from '../../parts/codes.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { say } from '../../parts/words.ts'

export type BillDraft = {
  readonly pieces: readonly { readonly article: string; readonly pieces: number | undefined }[]
  readonly freightMinor?: number | undefined
  readonly rateThousandths?: number | undefined
}
export type CollectDraft = {
  readonly unpaid: Unpaid
  readonly feeMinor?: number | undefined
  readonly rateThousandths?: number | undefined
}

/** Opened from the hem, the form lies far below: it is brought before the eyes. */
const useInView = () => {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.scrollIntoView({ block: 'center' }), [])
  return form
}

/** Soles have no rate to be told. */
export const ownRate = (currency: string): { readonly rateThousandths?: number } =>
  currency === 'PEN' ? { rateThousandths: 1000 } : {}

/** All that is ready, until another count is told. */
export const billOf = ({ toBill, currency }: OfOrder): BillDraft => ({ pieces: toBill, ...ownRate(currency) })
export const collectOf = (unpaid: Unpaid): CollectDraft => ({ unpaid, ...ownRate(unpaid.currency) })

type Bill = {
  readonly currency: string
  readonly bill: BillDraft
  readonly set: (bill: BillDraft) => void
}

export const BillForm = ({ currency, bill, set }: Bill): JSX.Element => {
  const { pieces, freightMinor, rateThousandths } = bill
  return (
    <div class="form" data-form="bill" ref={useInView()}>
      <p>{say('bill.how')}</p>
      {pieces.map(({ article, pieces: count }) => (
        <FigureField
          key={article}
          word={articleName(article)}
          value={count}
          shown={String(count ?? 0)}
          set={(value) =>
            set({
              ...bill,
              pieces: pieces.map((one) => (one.article === article ? { article, pieces: value } : one)),
            })
          }
        />
      ))}
      <FigureField
        word={say('bill.freight', { currency: currencyWord(currency) })}
        value={freightMinor}
        shown={moneyIn(currency)(freightMinor ?? 0)}
        places={2}
        set={(value) => set({ ...bill, freightMinor: value })}
      />
      <Rate {...{ currency, rateThousandths }} set={(value) => set({ ...bill, rateThousandths: value })} />
    </div>
  )
}

type Collect = { readonly collect: CollectDraft; readonly set: (collect: CollectDraft) => void }

export const CollectForm = ({ collect, set }: Collect): JSX.Element => {
  const { unpaid, feeMinor, rateThousandths } = collect
  const { currency } = unpaid
  return (
    <div class="form" data-form="collect" ref={useInView()}>
      <p>{say('collect.how', { sum: moneyIn(currency)(unpaid.minor) })}</p>
      <FigureField
        word={say('advance.fee', { currency: currencyWord(currency) })}
        value={feeMinor}
        shown={moneyIn(currency)(feeMinor ?? 0)}
        places={2}
        set={(value) => set({ ...collect, feeMinor: value })}
      />
      <Rate {...{ currency, rateThousandths }} set={(value) => set({ ...collect, rateThousandths: value })} />
    </div>
  )
}

type RateOf = {
  readonly currency: string
  readonly rateThousandths: number | undefined
  readonly set: (value: number | undefined) => void
}

/** What the bank gives in soles for one of another currency. */
export const Rate = ({ currency, rateThousandths, set }: RateOf): JSX.Element | null =>
  currency === 'PEN' ? null : (
    <FigureField
      word={say('advance.rate', { currency })}
      value={rateThousandths}
      shown={`S/\u00a0${((rateThousandths ?? 0) / 1000).toFixed(3)}`}
      places={3}
      set={set}
    />
  )
