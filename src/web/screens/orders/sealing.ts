/** Sealing what was told about an order: its change, or the buyer's advance. Figures that are missing are named. */
import type { OrderPage } from '../../book/calls/orders.ts'
import { acting, ask, done, refused } from '../../parts/app.ts'
import type { AdvanceDraft } from './advance.tsx'
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
  order: string,
  { minor, feeMinor, rateThousandths }: AdvanceDraft,
): Promise<boolean> => {
  const by = acting.value
  if (by === undefined) return false
  if (minor === undefined || feeMinor === undefined || rateThousandths === undefined) {
    refused.value = { code: 'app.figureMissing', figures: {} }
    return false
  }
  return done(ask('receiveAdvance', { by, order, minor, feeMinor, rateThousandths }))
}
