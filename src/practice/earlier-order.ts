/** An earlier order of the practice story, from the buyer's word to the goods on the scales. */
import { lineId } from '../core/group/sharing/order-line.ts'
import { decideShareOut } from '../core/group/sharing/share-out-work.ts'
import { decideAcceptWork } from '../core/group/sharing/record-work.ts'
import { workDone } from '../core/group/work-done.ts'
import { decideCheckPieces, decideDeliver, type CheckPieces } from '../core/group/quality/check-pieces.ts'
import { decideIssueYarn, decideReturnYarn } from '../core/group/yarn/record-yarn.ts'
import { addDays, type Day } from '../core/kernel/day.ts'
import { normGrams, pieceGrams, type Article } from './agreements.ts'
import { ago, beganAgo, kinOfQuality, officer, roundOfWomen, type Scene, type Step } from './step.ts'

/** One article in one colour, knitted from one lot. */
export type Line = {
  readonly article: Article
  readonly colour: string
  readonly lot: string
  /** Pieces of each of nineteen women, who repeat in a larger group: some get much, some nothing. */
  readonly pieces: readonly number[]
  /** Seats with one piece of second quality, and with one that came back to be mended. */
  readonly second: readonly number[]
  readonly mended: readonly number[]
  /** The first of these seats still has it at home. */
  readonly stillMending?: boolean
}
export type EarlierOrder = {
  readonly order: string
  /** Days before today. */
  readonly acceptedAgo: number
  readonly dueAgo: number
  readonly lines: readonly Line[]
}
type Part = {
  readonly person: string
  readonly seat: number
  readonly pieces: number
  readonly place: number
}

/** What each woman has of a line. */
export const partsOf = ({ women }: Scene, { pieces }: Line): readonly Part[] =>
  women.flatMap((person, place) => {
    const seat = place % roundOfWomen
    const hers = pieces[seat] ?? 0
    return hers > 0 ? [{ person, seat, pieces: hers, place }] : []
  })

export const piecesOf = (scene: Scene, line: Line): number =>
  partsOf(scene, line).reduce((sum, { pieces }) => sum + pieces, 0)

/** The officers gave it to whom they knew best: sealed by two, and taken on by each. */
export const shareOutUnevenly = (
  scene: Scene,
  { order, acceptedAgo, lines }: EarlierOrder,
): readonly Step[] => {
  const on = ago(scene, acceptedAgo - 2)
  const keyOf = ({ article, colour }: Line) => ({ order, article, colour })
  const shares = lines.flatMap((line) =>
    partsOf(scene, line).map(({ person, pieces }) => ({ member: person, line: lineId(keyOf(line)), pieces })),
  )
  const told = lines.map((line) => ({ ...keyOf(line), yarnOn: on, traineePieces: 0 }))
  const sealed: Step = {
    by: officer.president,
    decide: ({ group, entries }) =>
      decideShareOut(group, {
        ...{ on, orders: [order], told, shares, seed: 1, rounds: 0 },
        done: workDone(entries, group.orders, ago(scene, beganAgo)),
        approvedBy: [officer.president, officer.production],
      }),
  }
  const accepted = lines.flatMap((line) =>
    partsOf(scene, line).map(({ person, pieces }): Step => ({
      by: person,
      decide: ({ group }) => decideAcceptWork(group, { on, person, ...keyOf(line), pieces }),
    })),
  )
  return [sealed, ...accepted]
}

/** Grams beyond the norm that the first woman takes home, and brings back. */
const broughtBackGrams = 60

export const weighOut = (scene: Scene, { acceptedAgo, lines }: EarlierOrder): readonly Step[] => {
  const on = ago(scene, acceptedAgo - 3)
  return lines.flatMap((line): Step[] => {
    const { article, lot } = line
    const parts = partsOf(scene, line)
    const to = parts.map(({ person, pieces }, place) => ({
      person,
      grams: pieces * normGrams(article) + (place === 0 ? broughtBackGrams : 0),
    }))
    const first = parts[0]?.person ?? officer.president
    const from = [{ person: first, grams: broughtBackGrams }]
    return [
      { by: officer.store, decide: ({ group }) => decideIssueYarn(group, { on, lot, to }) },
      { by: officer.store, decide: ({ group }) => decideReturnYarn(group, { on, lot, from }) },
    ]
  })
}

/** Days before the last day on which women bring their pieces, and on which the mended ones are looked at. */
const tables = [10, 7, 4] as const
const mendedAt = 2

export const bringAndCheck = (scene: Scene, { order, dueAgo, lines }: EarlierOrder): readonly Step[] => {
  const due = ago(scene, dueAgo)
  const brought = tables.flatMap((before, table) =>
    lines.flatMap((line) =>
      partsOf(scene, line)
        .filter(({ place }) => place % tables.length === table)
        .flatMap((part) => atTable({ on: addDays(due, -before), order, line, part })),
    ),
  )
  const mended = lines.flatMap((line) => {
    const parts = partsOf(scene, line).filter(({ seat }) => line.mended.includes(seat))
    return (line.stillMending ? parts.slice(1) : parts).map((part) =>
      check(part, { on: addDays(due, -mendedAt), order, line, pieces: 1 }, 'A', 'repair'),
    )
  })
  return [...brought, ...mended]
}

type Table = { readonly on: Day; readonly order: string; readonly line: Line; readonly part: Part }

const atTable = ({ on, order, line, part }: Table): readonly Step[] => {
  const { article, colour, second, mended } = line
  const { person, seat, pieces } = part
  const seconds = second.includes(seat) ? 1 : 0
  const repairs = mended.includes(seat) ? 1 : 0
  const counted = [
    { pieces: pieces - seconds - repairs, result: 'A' },
    { pieces: seconds, result: 'B' },
    { pieces: repairs, result: 'repair' },
  ] as const
  return [
    {
      by: checkerOf(person),
      decide: ({ group }) => decideDeliver(group, { on, person, order, article, colour, pieces }),
    },
    ...counted
      .filter((one) => one.pieces > 0)
      .map((one) => check(part, { on, order, line, pieces: one.pieces }, one.result, 'new')),
  ]
}

type Found = { readonly on: Day; readonly order: string; readonly line: Line; readonly pieces: number }

const check = (
  { person }: Part,
  { on, order, line, pieces }: Found,
  found: 'A' | 'B' | 'repair',
  source: CheckPieces['source'],
): Step => {
  const { article, colour, lot } = line
  const grams = pieces * pieceGrams[article]
  const result = found === 'repair' ? found : { grade: found }
  const yarn = [{ lot, grams, ...(source === 'repair' ? { fromRepairGrams: grams } : {}) }]
  return {
    by: checkerOf(person),
    decide: ({ group }) =>
      decideCheckPieces(group, { on, person, order, article, colour, pieces, result, source, yarn }),
  }
}

/** Nobody checks her own pieces, nor those of her household. */
const checkerOf = (person: string): string =>
  person === officer.quality || person === kinOfQuality ? officer.production : officer.quality
