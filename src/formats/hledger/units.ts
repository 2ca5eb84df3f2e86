/** In what a posting is counted, as the journal writes it: a currency with two decimals, yarn and goods whole. */
import { chart } from '../../core/group/money/chart.ts'
import type { Posting, Transaction } from '../../core/group/money/ledger.ts'
import { byText } from '../../core/kernel/text-order.ts'
import { commodityNames } from './commodity-names.ts'

export type Unit = {
  /** What the journal calls it. */
  readonly name: string
  /** The group's own code for it. */
  readonly code: string
  readonly decimals: 0 | 2
  /** Whether it is the book's own currency, where quantity and book value are one. */
  readonly isBookCurrency: boolean
}
export type UnitOf = (posting: Posting) => Unit

/** The units of a book's transactions; the same in each of its years. */
export const unitsOf = (transactions: readonly Transaction[], bookCurrency: string): UnitOf => {
  const currencies = new Set([bookCurrency])
  const goods = new Set<string>()
  for (const { postings } of transactions) {
    for (const posting of postings)
      (isMoney(posting, bookCurrency) ? currencies : goods).add(posting.commodity)
  }
  const names = commodityNames({ currencies, goods })
  const ofMoney = new Map([...currencies].map((code) => [code, moneyUnit(code, bookCurrency)]))
  const ofGoods = new Map([...names].map(([code, name]) => [code, goodsUnit(code, name)]))
  return (posting) => {
    const { commodity } = posting
    const units = isMoney(posting, bookCurrency) ? ofMoney : ofGoods
    return units.get(commodity) ?? goodsUnit(commodity, commodity)
  }
}

/** Of two units of one name, which is impossible, none comes first. */
export const byName = (a: Unit, b: Unit): number => byText(a.name, b.name)

const moneyUnit = (code: string, bookCurrency: string): Unit => ({
  ...{ name: code, code, decimals: 2 },
  isBookCurrency: code === bookCurrency,
})

const goodsUnit = (code: string, name: string): Unit => ({ name, code, decimals: 0, isBookCurrency: false })

const isMoney = ({ account, commodity, quantity, bookCentimos }: Posting, bookCurrency: string): boolean =>
  commodity === bookCurrency ? quantity === bookCentimos : !isGoodsAccount(account)

const isGoodsAccount = (account: string): boolean =>
  account === chart.finished || account === chart.yarnStore || account.startsWith(chart.yarnWith(''))
