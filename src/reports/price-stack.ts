/** What becomes of the price of one piece: yarn and costs, what the group keeps, what the maker gets; as a stack of coins. */
import { sum, ceilTo } from '../core/kernel/amounts.ts'
import { largestRemainder } from '../core/kernel/split.ts'
import type { CostCard } from '../core/group/catalogue/cost-card.ts'

export type PricePart = {
  readonly part: 'costs' | 'group' | 'maker'
  readonly centimos: number
  /** Coins of this part in the stack. */
  readonly coins: number
}
export type PriceStack = {
  readonly fobCentimos: number
  /** What one coin of the stack stands for. */
  readonly coinCentimos: number
  /** From the bottom of the stack up. */
  readonly parts: readonly PricePart[]
}

/** More coins than these are not counted by an eye. */
const mostCoins = 48
const coinValues = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]

/** The parts add up to the price to the céntimo; the coins are rounded, all together. */
export const priceStack = (card: CostCard): PriceStack => {
  const costs = sum([card.yarnCentimos, card.otherMaterialsCentimos, card.exportCostCentimos])
  const group = card.overheadCentimos + card.marginCentimos
  const amounts = [costs, group, card.tariffCentimos]
  const isEnough = (coin: number): boolean => card.fobCentimos <= coin * mostCoins
  const coinCentimos = coinValues.find(isEnough) ?? ceilTo(card.fobCentimos, mostCoins, 10_000)
  const coins = largestRemainder(ceilTo(card.fobCentimos, coinCentimos, 1), amounts)
  const names = ['costs', 'group', 'maker'] as const
  return {
    ...{ fobCentimos: card.fobCentimos, coinCentimos },
    parts: names.map((part, place) => ({ part, centimos: amounts[place] ?? 0, coins: coins[place] ?? 0 })),
  }
}
