/** Sealing what was told about an order: its change, the buyer's advance, his bill or his payment. Figures that are missing are named. */
import type { OrderPage } from '../../book/calls/orders.ts'
import { acting, ask, done, refused } from '../../parts/app.ts'
import { articleName } from '../../parts/codes.ts'
import { currencyWord } from '../../parts/money.ts'
import { say } from '../../parts/words.ts'
import type { AdvanceDraft } from './advance.tsx'
import type { BillDraft, CollectDraft } from './buyer-pays.tsx'
import { lineKey, type Changed } from './change.tsx'

/** Lines that were not touched stay as they are. */
export const sealChange = async ({ order, sold }: OrderPage, changed: Changed): Promise<boolean> => {
  const by = acting.value
  if (by === undefined) return false
  const lines = sold.flatMap((line) => {
    const { product, size, colour } = line
    const pieces = changed[lineKey(line)]
    return pieces === undefined ? [] : [{ product, size, colour, pieces }]
  })
  return done(ask('changeOrder', { by, order, lines }))
}

export const sealAdvance = async (
  { order, currency }: OrderPage,
  { minor, feeMinor = 0, rateThousandths }: AdvanceDraft,
): Promise<boolean> => {
  const by = acting.value
  if (by === undefined) return false
  if (minor === undefined) return missing(say('advance.sum', { currency: currencyWord(currency) }))
  if (rateThousandths === undefined) return missing(say('advance.rate', { currency }))
  return done(ask('receiveAdvance', { by, order, minor, feeMinor, rateThousandths }))
}

export const sealBill = async (
  { order, currency }: OrderPage,
  { pieces, freightMinor = 0, rateThousandths }: BillDraft,
): Promise<boolean> => {
  const by = acting.value
  if (by === undefined) return false
  const told = pieces.flatMap(({ article, pieces: count }) =>
    count === undefined || count === 0 ? [] : [{ article, pieces: count }],
  )
  if (told.length === 0) return missing(pieces.map(({ article }) => articleName(article)).join(', '))
  if (rateThousandths === undefined) return missing(say('advance.rate', { currency }))
  return done(ask('bill', { by, order, pieces: told, freightMinor, rateThousandths }))
}

export const sealCollect = async ({
  unpaid: { invoice, currency },
  feeMinor = 0,
  rateThousandths,
}: CollectDraft): Promise<boolean> => {
  const by = acting.value
  if (by === undefined) return false
  if (rateThousandths === undefined) return missing(say('advance.rate', { currency }))
  return done(ask('collect', { by, invoice, feeMinor, rateThousandths }))
}

const missing = (field: string): boolean => {
  refused.value = { code: 'app.figureMissing', figures: { field } }
  return false
}
