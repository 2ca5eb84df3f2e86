/**
 * The story of a practice group: knitters of Juli with two orders behind them, that went unevenly, and one ahead, of 300
 * chullos, that waits to be shared out. Days are counted back from today; the same day and number tell the same story.
 */
import { decideSellLocally } from '../core/group/sales/record-sale.ts'
import { decideContribute, decidePayAdvances, decidePayExpense } from '../core/group/money/record-money.ts'
import { addDays, type Day } from '../core/kernel/day.ts'
import { groupVotes, normGrams, ownAgreements, sheets } from './agreements.ts'
import {
  bringAndCheck,
  piecesOf,
  shareOutUnevenly,
  weighOut,
  type EarlierOrder,
  type Line,
} from './earlier-order.ts'
import * as money from './money-of-order.ts'
import { practiceWomen, type PracticeWoman } from './names.ts'
import { peopleJoin, peopleOfferHours, peopleShowSkills } from './people.ts'
import { ago, beganAgo, officer, type Scene, type Step } from './step.ts'

export type PracticeStory = {
  /** The day on which the book was opened. */
  readonly on: Day
  readonly women: readonly PracticeWoman[]
  readonly steps: readonly Step[]
}

/** Fewer cannot hold the posts and be of different households. */
const fewestWomen = 16

/** What happened up to today to a group of so many women, at least sixteen. */
export const practiceStory = (today: Day, number: number): PracticeStory => {
  const women = practiceWomen(Math.max(fewestWomen, number))
  const scene: Scene = { today, women: women.map(({ person }) => person) }
  const steps = [
    ...[...peopleJoin(scene), ...groupVotes(scene), ...sheets(scene)],
    ...[...peopleShowSkills(scene), ...peopleOfferHours(scene), ...ownAgreements(scene)],
    ...[...firstOrder(scene), ...secondOrder(scene), ...newOrder(scene)],
  ]
  return { on: ago(scene, beganAgo), women, steps }
}

const chullos: Line = {
  ...{ article: 'CHULLO', colour: 'Natural', lot: 'L01' },
  pieces: [7, 5, 0, 4, 6, 0, 7, 3, 0, 5, 6, 0, 4, 0, 7, 2, 0, 4, 0],
  ...{ second: [1, 14], mended: [3, 10] },
}
const scarves: Line = {
  ...{ article: 'CHALINA', colour: 'Gris', lot: 'L02' },
  pieces: [0, 0, 3, 0, 0, 0, 2, 0, 4, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0],
  ...{ second: [6], mended: [12] },
}
const gloves: Line = {
  ...{ article: 'GUANTES', colour: 'Gris', lot: 'L02' },
  pieces: [4, 0, 0, 0, 0, 6, 0, 0, 0, 4, 0, 5, 0, 0, 0, 6, 0, 0, 0],
  ...{ second: [15], mended: [9], stillMending: true },
}

const ordered = (scene: Scene, { lines }: EarlierOrder): readonly money.Ordered[] =>
  lines.map((line) => ({ article: line.article, colour: line.colour, pieces: piecesOf(scene, line) }))

/** Yarn for all pieces, and a little beyond. */
const gramsFor = (lines: readonly money.Ordered[]): number =>
  lines.reduce((sum, { article, pieces }) => sum + pieces * normGrams(article), 0) + 500

const firstOrder = (scene: Scene): readonly Step[] => {
  const order: EarlierOrder = { order: 'P01', acceptedAgo: 81, dueAgo: 50, lines: [chullos] }
  const lines = ordered(scene, order)
  const day = (days: number): Day => ago(scene, days)
  const sold = { article: 'CHULLO', pieces: 2 } as const
  return [
    {
      by: officer.treasurer,
      decide: ({ group }) => decideContribute(group, { on: day(82), centimosEach: 2000 }),
    },
    money.accept(day(81), { order: 'P01', buyer: 'C01', due: day(50), lines }),
    ...[money.receiveAdvance(day(80), 'P01', 3290), money.exchange(day(80), 'all', 3280)],
    money.buyYarn(day(80), {
      ...{ lot: 'L01', colour: 'Natural', dyeLot: 'T118', centimosPerKg: 6000 },
      grams: gramsFor(lines),
    }),
    ...[...shareOutUnevenly(scene, order), ...weighOut(scene, order)],
    {
      by: officer.treasurer,
      decide: ({ group }) =>
        decidePayAdvances(group, { on: day(70), lines: [{ person: 'S10', centimos: 4000 }] }),
    },
    ...bringAndCheck(scene, order),
    ...money.settle(day(47)),
    money.invoice(day(46), {
      ...{ invoice: 'F001', order: 'P01' },
      pieces: lines.map(({ article, pieces }) => ({ article, pieces: pieces - sold.pieces })),
    }),
    ...[money.collect(day(45), 'F001'), money.exchange(day(45), 'all', 3290), money.payAll(day(44))],
    {
      by: officer.treasurer,
      decide: ({ group }) => decideSellLocally(group, { on: day(43), lines: [{ ...sold, centimos: 5600 }] }),
    },
  ]
}

const secondOrder = (scene: Scene): readonly Step[] => {
  const order: EarlierOrder = { order: 'P02', acceptedAgo: 42, dueAgo: 14, lines: [scarves, gloves] }
  const lines = ordered(scene, order)
  const day = (days: number): Day => ago(scene, days)
  const atHome = (article: string): number => (article === gloves.article ? 1 : 0)
  return [
    money.accept(day(42), { order: 'P02', buyer: 'C02', due: day(14), lines }),
    ...[money.receiveAdvance(day(41), 'P02', 3300), money.exchange(day(41), 'all', 3290)],
    money.buyYarn(day(41), {
      ...{ lot: 'L02', colour: 'Gris', dyeLot: 'T131', centimosPerKg: 6000 },
      grams: gramsFor(lines),
    }),
    ...[...shareOutUnevenly(scene, order), ...weighOut(scene, order), ...bringAndCheck(scene, order)],
    ...money.settle(day(11)),
    money.invoice(day(10), {
      ...{ invoice: 'F002', order: 'P02' },
      pieces: lines.map(({ article, pieces }) => ({ article, pieces: pieces - atHome(article) })),
    }),
    money.payAll(day(9)),
    {
      by: officer.treasurer,
      decide: ({ group }) =>
        decidePayExpense(group, {
          on: day(8),
          account: 'Gastos:Insumos',
          paidFrom: 'Activo:Caja',
          centimos: 1850,
        }),
    },
  ]
}

const wanted = [
  { lot: 'L03', colour: 'Rojo', dyeLot: 'T140', pieces: 100 },
  { lot: 'L04', colour: 'Azul', dyeLot: 'T141', pieces: 80 },
  { lot: 'L05', colour: 'Gris', dyeLot: 'T142', pieces: 70 },
  { lot: 'L06', colour: 'Natural', dyeLot: 'T143', pieces: 50 },
] as const

/** Accepted, half paid, its yarn in the store: it waits to be shared out. */
const newOrder = (scene: Scene): readonly Step[] => {
  const day = (days: number): Day => ago(scene, days)
  const lines = wanted.map(({ colour, pieces }) => ({ article: 'CHULLO', colour, pieces }) as const)
  return [
    money.accept(day(5), { order: 'P03', buyer: 'C01', due: addDays(scene.today, 56), lines }),
    ...[money.receiveAdvance(day(4), 'P03', 3310), money.exchange(day(4), 100_000, 3300)],
    ...wanted.map(({ pieces, ...lot }) =>
      money.buyYarn(day(3), { ...lot, centimosPerKg: 6000, grams: pieces * normGrams('CHULLO') + 300 }),
    ),
    money.withdraw(day(2), 60_000),
  ]
}
