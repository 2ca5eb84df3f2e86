/** Commands as three women might give them at random: facts as they are told, decisions as they are taken. */
import { chart } from '../../src/core/group/money/chart.ts'
import { decideHandPay } from '../../src/core/group/money/confirm-pay.ts'
import { decideCountCash } from '../../src/core/group/money/count-cash.ts'
import { decideDistributeSurplus } from '../../src/core/group/money/distribute-surplus.ts'
import { balanceOf } from '../../src/core/group/money/ledger.ts'
import { decidePayMember, decidePayMembers, dueTo } from '../../src/core/group/money/pay-members.ts'
import { decideReceiveAdvance } from '../../src/core/group/money/receive-advance.ts'
import {
  decideContribute,
  decideExchange,
  decidePayAdvances,
  decidePayExpense,
  decideWithdraw,
} from '../../src/core/group/money/record-money.ts'
import { valueOfYarn } from '../../src/core/group/money/take-yarn.ts'
import { decideSettlePay } from '../../src/core/group/money/settle-pay.ts'
import { decideAcceptOrder } from '../../src/core/group/orders/accept-order.ts'
import { decideCheckPieces, decideDeliver } from '../../src/core/group/quality/check-pieces.ts'
import { decideIssueInvoice } from '../../src/core/group/sales/issue-invoice.ts'
import { decideCollect, decideSellLocally } from '../../src/core/group/sales/record-sale.ts'
import {
  decideBringOwnYarn,
  decideBuyYarn,
  decideDeclareWaste,
  decideIssueYarn,
  decidePassYarn,
  decideReturnYarn,
} from '../../src/core/group/yarn/record-yarn.ts'
import { decideSettleYarn } from '../../src/core/group/yarn/settle-yarn.ts'
import { actor } from './opening.ts'
import {
  articles,
  currency,
  lotIn,
  members,
  person,
  rateThousandths,
  withLot,
  yarns,
  type Command,
} from './scene.ts'

/** What somebody saw happen, about people and things that her book knows: never refused, whatever the book holds. */
export const facts: Readonly<Record<string, Command>> = {
  contribute: ({ open, dice, on }) => decideContribute(open.group, { on, centimosEach: dice.from(0, 9000) }),
  payAdvances: (scene) => {
    const lines = [{ person: person(scene), centimos: scene.dice.from(1, 9000) }]
    return decidePayAdvances(scene.open.group, { on: scene.on, lines })
  },
  withdraw: ({ dice, on }) => decideWithdraw({ on, centimos: dice.from(1, 50_000) }),
  payExpense: ({ dice, on, open }) => {
    const paidFrom = dice.one([chart.cash, chart.bank('PEN'), 'Pasivo:Proveedores'])
    const account = dice.one(['Gastos:Insumos', chart.federation])
    return decidePayExpense(open.group, { on, account, paidFrom, centimos: dice.from(1, 9000) })
  },
  exchange: (scene) => {
    const minor = scene.dice.chance(30) ? 'all' : scene.dice.from(1, 60_000)
    return decideExchange(scene.open.group, {
      on: scene.on,
      currency,
      minor,
      rateThousandths: rateThousandths(scene),
    })
  },
  buyYarn: ({ open, dice, on }) => {
    const yarn = dice.one(yarns)
    const body = {
      grams: dice.from(1, 6000),
      centimosPerKg: dice.from(4000, 7000),
      freightCentimos: dice.from(0, 900),
    }
    const paidFrom = dice.one([chart.cash, chart.bank('PEN'), 'Pasivo:Proveedores'])
    return decideBuyYarn(open.group, { on, lot: `${yarn}-${dice.from(1, 2)}`, yarn, ...body, paidFrom })
  },
  issueYarn: (scene) =>
    withLot(scene, (lot) => {
      const to = scene.dice.some(members).map((to) => ({ person: to, grams: scene.dice.from(1, 1500) }))
      return decideIssueYarn(scene.open.group, { on: scene.on, lot, to })
    }),
  returnYarn: (scene) =>
    withLot(scene, (lot) => {
      const from = [{ person: person(scene), grams: scene.dice.from(1, 400) }]
      return decideReturnYarn(scene.open.group, { on: scene.on, lot, from })
    }),
  passYarn: (scene) =>
    withLot(scene, (lot) => {
      const [from, to] = scene.dice.chance(50) ? ['Berta', 'Elsa'] : ['Delia', 'Carmen']
      const grams = scene.dice.from(1, 300)
      return decidePassYarn(scene.open.group, { on: scene.on, lot, from: from, to: to, grams })
    }),
  declareWaste: (scene) =>
    withLot(scene, (lot) => {
      const grams = scene.dice.from(1, 40)
      return decideDeclareWaste(scene.open.group, { on: scene.on, lot, person: person(scene), grams })
    }),
  bringOwnYarn: (scene) => {
    const [owner, yarn] = [person(scene), scene.dice.one(yarns)]
    const body = {
      on: scene.on,
      lot: `${owner}-${yarn}`,
      yarn,
      person: owner,
      grams: scene.dice.from(1, 900),
    }
    return decideBringOwnYarn(scene.open.group, body)
  },
  deliver: (scene) => {
    const [article, pieces] = [scene.dice.one(articles), scene.dice.from(1, 12)]
    return decideDeliver(scene.open.group, { on: scene.on, person: person(scene), article, pieces })
  },
  sellLocally: ({ open, dice, on }) => {
    const line = () => ({
      article: dice.one(articles),
      pieces: dice.from(1, 2),
      centimos: dice.from(1, 9000),
    })
    return decideSellLocally(open.group, { on, lines: dice.chance(50) ? [line()] : [line(), line()] })
  },
}

/** What her book may refuse: the group's decisions, and what needs one. */
export const decisions: Readonly<Record<string, Command>> = {
  receiveAdvance: (scene) => {
    const order = scene.dice.one(['P1', 'P1', 'P2'])
    const body = { on: scene.on, order, percent: 50, feeMinor: scene.dice.from(0, 900) }
    return decideReceiveAdvance(scene.open.group, { ...body, rateThousandths: rateThousandths(scene) })
  },
  checkPieces: (scene) => {
    const { open, dice, on } = scene
    const lot = lotIn(scene)
    const source = dice.chance(15) ? 'repair' : 'new'
    const waiting = [...open.group.quality.pieces].flatMap(([woman, list]) =>
      [...list.keys()].map((article) => [woman, article] as const),
    )
    const [woman, article] = waiting.length === 0 ? [person(scene), articles[0]!] : dice.one(waiting)
    const result = dice.chance(25)
      ? 'repair'
      : dice.chance(8)
        ? 'rejected'
        : { grade: dice.one(['A', 'A', 'B', 'C']) }
    const taken = source === 'repair' ? { fromRepairGrams: dice.from(0, 50) } : {}
    const yarn = lot === undefined ? [] : [{ lot, grams: dice.from(50, 900), ...taken }]
    const body = { on, person: woman, article, pieces: dice.from(1, 4), result, source, yarn } as const
    return decideCheckPieces(open.group, { ...body, ...(dice.chance(60) ? { order: 'P1' } : {}) })
  },
  settleYarn: ({ open, dice, on }) => {
    const yarn = dice.one(yarns)
    const valueHeld = (member: string, grams: number) =>
      valueOfYarn(open.group.money.ledger, { person: member, commodity: yarn, grams })
    return decideSettleYarn(open.group, { on, yarn, valueHeld })
  },
  settlePay: ({ open, on }) => decideSettlePay(open.group, { on }),
  payMembers: ({ open, dice, on }) =>
    decidePayMembers(open.group, { on, maxCentimosEach: dice.from(100, 90_000) }),
  payMember: (scene) => {
    const line = {
      person: person(scene),
      centimos: scene.dice.from(1, 9000),
      channel: scene.dice.one(['cash', 'bank'] as const),
    }
    return decidePayMember(scene.open.group, { on: scene.on, ...line })
  },
  handPay: (scene) => {
    const { open, dice, on } = scene
    const woman = person(scene)
    const due = dueTo(open.group, { on, person: woman })
    if (!due.ok) return due
    const payment = `${open.writer.device}.${open.writer.seq + 1}`
    const told = { on, by: actor, person: woman, centimos: due.value.centimos, payment }
    const witness = { how: 'witness', witness: person(scene) } as const
    return decideHandPay(open.group, { ...told, word: dice.chance(50) ? witness : { how: 'pin' } })
  },
  countCash: ({ open, dice, on }) => {
    const [first, second, third] = ['Berta', 'Carmen', dice.one(members)] as const
    const counts = [20_000, 500, 10].map((centimos) => ({ centimos, pieces: dice.from(0, 20) }))
    return decideCountCash(open.group, { on, counts, countedBy: [first, second, third] })
  },
  distributeSurplus: ({ open, on }) => decideDistributeSurplus(open.group, { on }),
  acceptOrder: ({ open, dice, on }) => {
    const line = (product: string) => ({ product, size: 'M', colour: 'nogal', pieces: dice.from(1, 30) })
    const order = dice.one(['P1', 'P1', 'P2', 'P3'])
    return decideAcceptOrder(open.group, { on, order, buyer: 'C01', currency, lines: articles.map(line) })
  },
  issueInvoice: (scene) => {
    const { open, dice, on } = scene
    const [order, { ledger }] = [dice.one(['P1', 'P1', 'P2']), open.group.money]
    const advance = balanceOf(ledger, chart.buyerAdvance(order), currency)
    return decideIssueInvoice(open.group, {
      ...{
        on,
        order,
        invoice: `F${dice.from(1, 9)}`,
        rateThousandths: rateThousandths(scene),
        freightMinor: 900,
      },
      pieces: [{ article: dice.one(articles), pieces: dice.from(1, 2) }],
      advanceLeft: { quantity: -advance.quantity, bookCentimos: -advance.bookCentimos },
      piecesInStock: (article) => balanceOf(ledger, chart.finished, article).quantity,
    })
  },
  collect: (scene) => {
    const invoice = [...scene.open.group.sales.unpaid.keys()].at(-1) ?? 'F1'
    const body = { on: scene.on, invoice, feeMinor: scene.dice.from(0, 900) }
    return decideCollect(scene.open.group, { ...body, rateThousandths: rateThousandths(scene) })
  },
  vote: ({ open, dice, on }) => {
    const terms = { percent: dice.from(0, 10) }
    const body = { on, from: on, matter: 'groupFund', terms, seen: { ...open.group.seen } } as const
    return { ok: true, value: [{ type: 'agreements.voted', v: 1, body }] }
  },
}
