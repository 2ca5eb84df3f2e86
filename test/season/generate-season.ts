/** A seeded generator of season files that the rules can take: every entry the reckoning refuses is dropped. */
import { diceOf, type Dice } from './dice.ts'
import { reckon, Refused } from './reckoning.ts'
import type { Entry, Product, Season } from './season-types.ts'

const names = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)

const counted = (keys: readonly string[], count: () => number): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, count()]))

type Draft = Omit<Entry, 'id' | 'date'>
type Scene = {
  readonly dice: Dice
  readonly agreements: Season['agreements']
  readonly orders: Map<string, readonly string[]>
  readonly invoices: string[]
}

const agreementsOf = (dice: Dice, isHuge: boolean): Season['agreements'] => {
  const members = names('M', dice.from(1, 8))
  const yarns = names('Y', dice.from(1, 3))
  const product = (): Product => ({
    minutes: dice.from(1, 2400),
    yarnGrams: dice.from(1, 700),
    wastePerMille: dice.one([0, 15, 40, 125]),
    yarn: dice.one(yarns),
    otherMaterialsCentimos: dice.from(0, 400),
    exportCostCentimos: dice.from(0, 500),
  })
  return {
    orderCurrency: dice.one(['USD', 'EUR']),
    members,
    products: Object.fromEntries(names('ART', dice.from(1, 4)).map((name) => [name, product()])),
    hourlyRateCentimos: isHuge ? dice.from(10_000_000_000, 90_000_000_000) : dice.from(50, 900),
    tariffStepCentimos: dice.one([1, 5, 10, 50]),
    standardYarnPriceCentimosPerKg: counted(yarns, () => dice.from(1, 9000)),
    overheadPercent: dice.from(0, 40),
    marginPercent: dice.from(0, 60),
    costingRateThousandths: dice.from(900, 4000),
    priceStepCents: dice.one([1, 5, 25]),
    gradePayPercent: { A: 100, B: dice.from(1, 99), C: dice.from(1, 60), X: 0, P: 110 },
    groupFundPercent: dice.from(0, 15),
    yarnShortfallForgivenGrams: dice.from(0, 30),
    advanceRecoveryMaxPercent: dice.one([0, 33, 50, 100]),
    savingsPercent: counted(
      members.filter(() => dice.chance(30)),
      () => dice.from(0, 20),
    ),
    paidThroughBank: members.filter(() => dice.chance(25)),
    cashStepCentimos: dice.one([1, 10, 50]),
    federationCommissionPercent: dice.from(0, 12),
  }
}

const banks = ['Activo:Caja', 'Activo:Banco-PEN', 'Pasivo:Proveedores']

/** One draft of each kind of entry, as the dice fall. */
const drafts: Readonly<Record<string, (scene: Scene) => Omit<Draft, 'type'>>> = {
  contributionsPaid: ({ dice }) => ({ centimosEach: dice.from(0, 9000) }),
  orderAccepted: ({ dice, agreements, orders }) => {
    const products = dice.some(Object.keys(agreements.products))
    const order = `P${orders.size + 1}`
    orders.set(order, products)
    return { order, buyer: dice.one(['C01', 'C02']), pieces: counted(products, () => dice.from(0, 60)) }
  },
  orderAdvanceReceived: ({ dice, orders }) => ({
    order: dice.one([...orders.keys()]),
    percent: dice.from(0, 100),
    bankFeeCents: dice.from(0, 1500),
    rateThousandths: dice.from(900, 4000),
  }),
  currencyExchanged: ({ dice }) => ({
    cents: dice.chance(40) ? 'all' : dice.from(0, dice.one([90_000, 90_000, 900_000_000_000])),
    rateThousandths: dice.from(900, 4000),
  }),
  yarnBought: ({ dice, agreements }) => ({
    yarn: dice.one(Object.keys(agreements.standardYarnPriceCentimosPerKg)),
    grams: dice.from(1, 9000),
    priceCentimosPerKg: dice.from(0, 9000),
    freightCentimos: dice.from(0, 2000),
    paidFrom: dice.one(banks),
  }),
  cashWithdrawn: ({ dice }) => ({ centimos: dice.from(0, 60_000) }),
  expensePaid: ({ dice }) => ({
    account: dice.one(['Gastos:Insumos', 'Gastos:Exportacion', 'Pasivo:Federacion', 'Pasivo:Proveedores']),
    paidFrom: dice.one(banks),
    centimos: dice.chance(15) ? dice.from(0, 400_000) : dice.from(0, 5000),
  }),
  memberAdvancesPaid: ({ dice, agreements }) => ({
    centimosByMember: counted(dice.some(agreements.members), () => dice.from(0, 9000)),
  }),
  yarnIssued: ({ dice, agreements }) => ({
    yarn: dice.one(Object.keys(agreements.standardYarnPriceCentimosPerKg)),
    gramsByMember: counted(dice.some(agreements.members), () => dice.from(0, 1500)),
  }),
  yarnReturned: ({ dice, agreements }) => ({
    yarn: dice.one(Object.keys(agreements.standardYarnPriceCentimosPerKg)),
    gramsByMember: counted([dice.one(agreements.members)], () => dice.from(0, 60)),
  }),
  piecesReceived: ({ dice, agreements }) => {
    const product = dice.one(Object.keys(agreements.products))
    const pieces = dice.from(1, 6)
    const grams = pieces * agreements.products[product]!.yarnGrams + dice.from(-3, 3)
    const yarnGrams = dice.chance(15) ? 0 : Math.max(0, grams)
    return {
      ...{ member: dice.one(agreements.members), product, pieces, yarnGrams },
      grade: dice.one(['A', 'A', 'A', 'B', 'C', 'X', 'P']),
    }
  },
  yarnSettled: ({ dice, agreements }) => ({
    yarn: dice.one(Object.keys(agreements.standardYarnPriceCentimosPerKg)),
  }),
  paySettled: () => ({}),
  membersPaid: ({ dice }) => (dice.chance(50) ? {} : { maxCentimosEach: dice.from(0, 9000) }),
  localSaleMade: ({ dice, agreements }) => ({
    sales: dice
      .some(Object.keys(agreements.products))
      .map((product) => ({ product, pieces: dice.from(0, 2), centimos: dice.from(0, 9000) })),
  }),
  invoiceIssued: ({ dice, orders, invoices }) => {
    const [order, products] = dice.one([...orders])
    const invoice = `F${String(invoices.length + 1).padStart(3, '0')}`
    invoices.push(invoice)
    const pieces = counted(dice.some(products), () => dice.from(1, 5))
    return { invoice, order, pieces, rateThousandths: dice.from(900, 4000), freightCents: dice.from(0, 9999) }
  },
  invoiceCollected: ({ dice, invoices }) => ({
    invoice: dice.one(invoices),
    bankFeeCents: dice.from(0, 1200),
    rateThousandths: dice.from(900, 4000),
  }),
  surplusDistributed: ({ dice }) => ({ fundPercent: dice.from(0, 100) }),
}

const start = [
  'contributionsPaid',
  'orderAccepted',
  'orderAdvanceReceived',
  'currencyExchanged',
  'yarnBought',
]
const work = ['yarnIssued', 'piecesReceived', 'piecesReceived', 'piecesReceived', 'piecesReceived']
const often = [...start, 'yarnIssued', 'cashWithdrawn', ...work, ...work, ...Object.keys(drafts)]
const end = ['yarnReturned', 'yarnSettled', 'paySettled', 'invoiceIssued', 'invoiceCollected', 'membersPaid']

/** What would be refused before any rounding: a yarn never bought, an invoice that is not there or paid already. */
const isIdle = (type: string, events: readonly Entry[], draft: Draft): boolean => {
  if (/^yarn(Issued|Returned|Settled)/.test(type))
    return !events.some((e) => e.type === 'yarnBought' && e.yarn === draft.yarn)
  if (type !== 'invoiceCollected') return false
  const isIssued = events.some((e) => e.type === 'invoiceIssued' && e.invoice === draft.invoice)
  return !isIssued || events.some((e) => e.type === type && e.invoice === draft.invoice)
}

const needs: Readonly<Record<string, (scene: Scene) => boolean>> = {
  orderAdvanceReceived: ({ orders }) => orders.size > 0,
  invoiceIssued: ({ orders }) => orders.size > 0,
  invoiceCollected: ({ invoices }) => invoices.length > 0,
}

/** A valid season of at most `entries`; each that the strict rules refuse ends a season in `refused` instead. */
export const generateSeason = (seed: number, refused: Season[] = [], entries = 45): Season => {
  const dice = diceOf(seed)
  const agreements = agreementsOf(dice, dice.chance(20))
  const scene: Scene = { dice, agreements, orders: new Map(), invoices: [] }
  const base = { format: 'chinu-season', version: 1, group: { bookCurrency: 'PEN' }, agreements } as const
  const middle = Array.from({ length: entries }, () => dice.one(often))
  const types = [...start, ...start, 'yarnIssued', ...middle, ...end, 'surplusDistributed', 'membersPaid']
  let events: readonly Entry[] = []
  types.forEach((type, place) => {
    if (needs[type] && !needs[type](scene)) return
    const orders = new Map(scene.orders)
    const draft: Draft = { type, ...drafts[type]!(scene) }
    const date = new Date(Date.UTC(2006, 1, 1 + place)).toISOString().slice(0, 10)
    const candidate = [...events, { id: `E${place + 1}`, date, ...draft } as Entry]
    const isTried = !isIdle(type, events, draft)
    if (isTried && isTaken({ ...base, events: candidate })) events = candidate
    else restore(scene.orders, orders)
    if (isTried && events !== candidate) refused.push({ ...base, events: candidate })
  })
  return { ...base, events }
}

const restore = <Key, Value>(map: Map<Key, Value>, before: ReadonlyMap<Key, Value>): void => {
  for (const key of map.keys()) if (!before.has(key)) map.delete(key)
}

const isTaken = (season: Season): boolean => {
  try {
    const report = reckon(season) as { readonly paySettlements: object }
    return (
      Object.keys(report.paySettlements).length ===
      season.events.filter(({ type }) => type === 'paySettled').length
    )
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
