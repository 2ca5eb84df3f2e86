/** What a knitting group does in a week, as decisions: hours, yarn, pieces, checks, pay, orders, invoices, closings. */
import type { Day } from '../src/core/kernel/day.ts'
import { addDays } from '../src/core/kernel/day.ts'
import { ok } from '../src/core/kernel/result.ts'
import type { VotedMatter, VotedTerms } from '../src/core/group/agreements/events.ts'
import { decideIssueSheet } from '../src/core/group/catalogue/issue-sheet.ts'
import type { GroupEvent } from '../src/core/group/events.ts'
import { chart } from '../src/core/group/money/chart.ts'
import { decideClosePeriod } from '../src/core/group/money/close-period.ts'
import { decideDistributeSurplus } from '../src/core/group/money/distribute-surplus.ts'
import { balanceOf } from '../src/core/group/money/ledger.ts'
import { decidePayMembers } from '../src/core/group/money/pay-members.ts'
import { decideReceiveAdvance } from '../src/core/group/money/receive-advance.ts'
import {
  decideContribute,
  decideExchange,
  decidePayExpense,
  decideWithdraw,
} from '../src/core/group/money/record-money.ts'
import { valueOfYarn } from '../src/core/group/money/take-yarn.ts'
import { decideSettlePay } from '../src/core/group/money/settle-pay.ts'
import { decideAcceptOrder } from '../src/core/group/orders/accept-order.ts'
import { posts } from '../src/core/group/people/events.ts'
import { decideCheckPieces, decideDeliver } from '../src/core/group/quality/check-pieces.ts'
import { hashOfBalances, replay } from '../src/core/group/replay.ts'
import { decideIssueInvoice } from '../src/core/group/sales/issue-invoice.ts'
import { decideCollect, decideSellLocally } from '../src/core/group/sales/record-sale.ts'
import { decideBuyYarn, decideIssueYarn, decideReturnYarn } from '../src/core/group/yarn/record-yarn.ts'
import { decideSettleYarn } from '../src/core/group/yarn/settle-yarn.ts'
import { heldOfYarn } from '../src/core/group/yarn/yarn.ts'
import { benchActor, type Decide, type Life } from './make-book.ts'

type Step = { readonly decide: Decide; readonly isBox?: boolean }

const articles = ['CHULLO', 'GUANTE', 'BUFANDA']
const grams: Readonly<Record<string, number>> = { CHULLO: 95, GUANTE: 70, BUFANDA: 180 }
const yarn = 'ALPNAT'
const box = 'aaaaaaaaaa'

type Voted = {
  [Matter in VotedMatter]: { readonly matter: Matter; readonly terms: VotedTerms<Matter> }
}[VotedMatter]
const votes: readonly Voted[] = [
  { matter: 'hourlyRate', terms: { centimosPerHour: 350 } },
  { matter: 'tariffStep', terms: { centimos: 10 } },
  { matter: 'standardYarnPrice', terms: { yarn, centimosPerKg: 5900 } },
  { matter: 'overhead', terms: { percent: 12 } },
  { matter: 'margin', terms: { percent: 15 } },
  { matter: 'costingRate', terms: { currency: 'USD', rateThousandths: 3270 } },
  { matter: 'priceStep', terms: { currency: 'USD', minor: 5 } },
  {
    matter: 'gradePay',
    terms: {
      grades: [
        { grade: 'A', percent: 100, goods: 'first' },
        { grade: 'B', percent: 85, goods: 'second' },
      ],
    },
  },
  { matter: 'groupFund', terms: { percent: 5 } },
  { matter: 'yarnShortfallForgiven', terms: { grams: 500 } },
  { matter: 'advanceRecovery', terms: { maxPercent: 50 } },
  { matter: 'cashStep', terms: { centimos: 10 } },
  { matter: 'federationCommission', terms: { percent: 6 } },
  { matter: 'surplusFund', terms: { percent: 30 } },
]

/** Posts, members, votes and sheets. */
export const openingDecisions = ({ open, members, day: on }: Life): readonly Decide[] => [
  ...posts.map((post) =>
    told({ type: 'people.postTaken', v: 1, body: { on, person: benchActor, post, until: '9999-12-31' } }),
  ),
  ...members.map((person) => told({ type: 'people.joined', v: 1, body: { on, person } })),
  ...votes.map((voted): Decide => () => {
    const body = { on, from: on, ...voted, seen: { ...open.group.seen } }
    return ok([{ type: 'agreements.voted', v: 1, body }])
  }),
  ...articles.map((article): Decide => () => {
    const yarns = [{ yarn, grams: grams[article] ?? 0, wastePerMille: 40 }]
    const size = {
      size: 'Unica',
      article,
      minutes: 240,
      yarns,
      otherMaterialsCentimos: 60,
      exportCostCentimos: 120,
    }
    return decideIssueSheet(open.group.catalogue, { on, product: article, sizes: [size] })
  }),
  () => decideContribute(open.group, { on, centimosEach: 100_000 }),
]

const told =
  (event: GroupEvent): Decide =>
  () =>
    ok([event])

/** A week: hours offered, yarn out, pieces in; pay every second week, trade every fourth, closings once a year. */
export const weekDecisions = (life: Life): readonly Step[] => [
  ...(life.nth % 52 === 0 && life.nth > 0 ? closing(life) : []),
  ...(life.nth % 4 === 0 ? newOrder(life) : []),
  ...hoursAndYarn(life),
  ...life.members.flatMap((person) => piecesOf(life, person)),
  ...(life.nth % 2 === 1 ? payRound(life) : []),
  ...(life.nth % 4 === 3 ? trade(life) : []),
  ...(life.nth % 52 === 51 ? yearEnd(life) : []),
]

const orderName = (nth: number): string => `P${Math.floor(nth / 4) + 1}`

const newOrder = ({ open, chance, day: on, nth, members }: Life): readonly Step[] => {
  const order = orderName(nth)
  const lines = articles.map((product) => ({
    product,
    size: 'Unica',
    colour: 'Natural',
    pieces: 200 + Math.floor(chance() * 100),
  }))
  const kilos = Math.ceil(members.length * 2.4)
  return [
    () =>
      decideAcceptOrder(open.group, {
        on,
        order,
        buyer: 'C01',
        currency: 'USD',
        due: addDays(on, 28),
        lines,
      }),
    () => decideReceiveAdvance(open.group, { on, order, percent: 50, feeMinor: 1250, rateThousandths: 3290 }),
    () => decideExchange(open.group, { on, currency: 'USD', minor: 'all', rateThousandths: 3280 }),
    () =>
      decideBuyYarn(open.group, {
        ...{
          on,
          lot: `L${nth}`,
          yarn,
          grams: kilos * 1000,
          centimosPerKg: 5800 + Math.floor(chance() * 400),
        },
        ...{ freightCentimos: 1600, paidFrom: 'Activo:Banco-PEN' },
      }),
  ].map((decide) => ({ decide }))
}

const lotNow = (nth: number): string => `L${nth - (nth % 4)}`

const hoursAndYarn = ({ open, chance, members, day: on, week, nth }: Life): readonly Step[] => [
  ...members.map((person): Step => {
    const minutes = 300 + 30 * Math.floor(chance() * 20)
    return { decide: told({ type: 'people.hoursOffered', v: 1, body: { on, person, week, minutes } }) }
  }),
  {
    decide: () =>
      decideIssueYarn(open.group, {
        on,
        lot: lotNow(nth),
        to: members.map((person) => ({ person, grams: 560 })),
      }),
  },
]

/** Two deliveries a woman and week, each checked; a few go to repair and come back at once. */
const piecesOf = ({ open, chance, day: on, nth }: Life, person: string): readonly Step[] =>
  [0, 1].flatMap((): Step[] => {
    const article = articles[Math.floor(chance() * articles.length)] ?? 'CHULLO'
    const pieces = 1
    const order = orderName(nth)
    const used = (grams[article] ?? 0) + Math.floor(chance() * 7) - 3
    const isRepair = chance() < 0.03
    const grade = chance() < 0.9 ? 'A' : 'B'
    const yarnUsed = [{ lot: lotNow(nth), grams: used }]
    const check = { on, person, article, order, pieces }
    return [
      { decide: () => decideDeliver(open.group, check) },
      {
        decide: () =>
          decideCheckPieces(open.group, {
            ...check,
            result: isRepair ? 'repair' : { grade },
            source: 'new',
            yarn: yarnUsed,
          }),
      },
      ...(isRepair
        ? [
            {
              decide: () =>
                decideCheckPieces(open.group, {
                  ...{ ...check, result: { grade }, source: 'repair' as const },
                  yarn: yarnUsed.map((line) => ({ ...line, fromRepairGrams: line.grams })),
                }),
            },
          ]
        : []),
    ]
  })

const payRound = ({ open, day: on }: Life): readonly Step[] => [
  { decide: () => decideSettlePay(open.group, { on }) },
  {
    decide: () =>
      decideWithdraw({
        on,
        centimos: Math.min(250_000, balanceOf(open.group.money.ledger, 'Activo:Banco-PEN', 'PEN').quantity),
      }),
  },
  { decide: () => decidePayMembers(open.group, { on, maxCentimosEach: cashEach(open.group.money.ledger) }) },
]

/** Never more than the cash box and the bank hold together for everybody. */
const cashEach = (ledger: Life['open']['group']['money']['ledger']): number =>
  Math.floor(balanceOf(ledger, chart.cash, 'PEN').quantity / 60)

const trade = ({ open, day: on, nth, chance }: Life): readonly Step[] => {
  const { group } = open
  const [order, invoice] = [orderName(nth), `F${Math.floor(nth / 4) + 1}`]
  const inStock = (article: string): number =>
    balanceOf(open.group.money.ledger, chart.finished, article).quantity
  return [
    () =>
      decideSellLocally(group, {
        on,
        lines: [{ article: 'CHULLO', pieces: Math.min(2, inStock('CHULLO')), centimos: 4400 }],
      }),
    () => {
      const advance = balanceOf(open.group.money.ledger, chart.buyerAdvance(order), 'USD')
      return decideIssueInvoice(open.group, {
        ...{ on, invoice, order, rateThousandths: 3250 + Math.floor(chance() * 100), freightMinor: 9850 },
        pieces: articles.map((article) => ({ article, pieces: inStock(article) })),
        advanceLeft: { quantity: -advance.quantity, bookCentimos: -advance.bookCentimos },
        piecesInStock: inStock,
      })
    },
    () => decideCollect(open.group, { on, invoice, feeMinor: 0, rateThousandths: 3280 }),
    () => decideExchange(open.group, { on, currency: 'USD', minor: 'all', rateThousandths: 3270 }),
    () =>
      decidePayExpense(open.group, {
        on,
        account: 'Gastos:Exportacion',
        paidFrom: 'Activo:Banco-PEN',
        centimos: 18_000,
      }),
    () =>
      decidePayExpense(open.group, {
        ...{ on, account: chart.federation, paidFrom: 'Activo:Banco-PEN' },
        centimos: Math.max(0, -balanceOf(open.group.money.ledger, chart.federation, 'PEN').quantity),
      }),
  ].map((decide) => ({ decide }))
}

/** Yarn home, the rest settled, the surplus shared; the box closes the period a week later. */
const yearEnd = ({ open, members, day: on, nth }: Life): readonly Step[] => [
  {
    decide: () => {
      const lot = lotNow(nth)
      const from = members.map((person) => ({
        person,
        grams: Math.max(
          0,
          heldOfYarn(open.group.yarn, person, yarn).find((line) => line.lot === lot)?.grams ?? 0,
        ),
      }))
      return decideReturnYarn(open.group, { on, lot, from })
    },
  },
  {
    decide: () =>
      decideSettleYarn(open.group, {
        ...{ on, yarn },
        valueHeld: (person, held) =>
          valueOfYarn(open.group.money.ledger, { person, commodity: yarn, grams: held }),
      }),
  },
  { decide: () => decideDistributeSurplus(open.group, { on }) },
]

const closing = ({ open, day }: Life): readonly Step[] => [
  { decide: () => closeThrough(open, addDays(day, -7), day), isBox: true },
]

const closeThrough = (open: Life['open'], through: Day, on: Day): ReturnType<Decide> => {
  const before = replay(open.entries, { currency: 'PEN', through })
  return decideClosePeriod({
    ...{
      on,
      through,
      device: box,
      box,
      balancesThrough: hashOfBalances(before.money.ledger),
      seen: open.group.seen,
    },
    yarnThrough: before.yarn,
    closedThrough: open.group.closings.at(-1)?.through,
  })
}
