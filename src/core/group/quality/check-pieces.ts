/** Checking what a woman brings: the grade decides the pay, by the group's vote. */
import { payForPieces } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { gradeOn, type AgreementsState } from '../agreements/agreements.ts'
import { sheetOf, type CatalogueState } from '../catalogue/catalogue.ts'
import { tariffOf, wasteOf } from '../catalogue/cost-card.ts'
import { lineOf, orderOf, type OrdersState } from '../orders/orders.ts'
import { isKnown, type PeopleState } from '../people/people.ts'
import { lotOf, type YarnState } from '../yarn/yarn.ts'
import type { Checked, QualityEvent, YarnUsed } from './events.ts'
import { countOfPieces, uncheckedPieces, type QualityState } from './quality.ts'

export type CheckAreas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly catalogue: CatalogueState
  readonly orders: OrdersState
  readonly yarn: YarnState
  readonly quality: QualityState
}
type Pieces = {
  readonly on: Day
  readonly person: string
  readonly article: string
  readonly order?: string
  readonly colour?: string
  readonly pieces: number
}
/** `result` is a grade of the group's vote, or what no grade covers. */
export type CheckPieces = Pieces & {
  readonly result: { readonly grade: string } | 'repair' | 'rejected'
  readonly source: 'new' | 'repair'
  readonly yarn: readonly {
    readonly lot: string
    readonly grams: number
    readonly fromRepairGrams?: number
  }[]
}

/** A delivery is a fact: refused only for somebody or something that the book does not know. */
export const decideDeliver = (
  { people, catalogue }: CheckAreas,
  { on, person, article, order, colour, pieces }: Pieces,
): Result<readonly QualityEvent[]> => {
  if (!isKnown(people, person)) return refuse('people.unknownMember', { person })
  if (!catalogue.articles.has(article)) return refuse('catalogue.unknownArticle', { article })
  const body = {
    on,
    person,
    article,
    pieces,
    ...(order === undefined ? {} : { order }),
    ...(colour === undefined ? {} : { colour }),
  }
  return ok([{ type: 'quality.delivered', v: 1, body }])
}

/**
 * The pay of a check (R8), at the tariff frozen in the order or, without one, at the day's.
 * Refused: something unknown, a missing vote, more pieces than she brought. Her delivery stands all the same.
 */
export const decideCheckPieces = (
  areas: CheckAreas,
  command: CheckPieces,
): Result<readonly QualityEvent[]> => {
  const { on, person, article, order, colour, pieces, source, result } = command
  if (!isKnown(areas.people, person)) return refuse('people.unknownMember', { person })
  const count = countOfPieces(areas.quality, person, article)
  const waiting = source === 'repair' ? count.inRepair : uncheckedPieces(count)
  if (pieces > waiting) return refuse('quality.moreThanDelivered', { person, article, pieces, waiting })
  const grade = gradeOf(areas, result, on)
  if (!grade.ok) return grade
  const tariff = tariffFor(areas, command)
  if (!tariff.ok) return tariff
  const yarn = yarnUsed(areas, command)
  if (!yarn.ok) return yarn

  const { outcome, percent } = grade.value
  const body: Checked = {
    ...{ on, person, article, pieces, source, outcome, percent },
    ...(order === undefined ? {} : { order }),
    ...(colour === undefined ? {} : { colour }),
    ...(typeof result === 'string' ? {} : { grade: result.grade }),
    tariffCentimos: tariff.value,
    payCentimos: payForPieces(pieces, tariff.value, percent),
    yarn: yarn.value,
  }
  return ok([{ type: 'quality.checked', v: 1, body }])
}

type Outcome = { readonly outcome: Checked['outcome']; readonly percent: number }

const gradeOf = ({ agreements }: CheckAreas, result: CheckPieces['result'], on: Day): Result<Outcome> => {
  if (typeof result === 'string') return ok({ outcome: result, percent: 0 })
  const grade = gradeOn(agreements, result.grade, on)
  return grade.ok ? ok({ outcome: grade.value.goods, percent: grade.value.percent }) : grade
}

const tariffFor = (
  { agreements, catalogue, orders }: CheckAreas,
  { on, order, article }: CheckPieces,
): Result<number> => {
  if (order !== undefined) {
    const accepted = orderOf(orders, order)
    if (!accepted.ok) return accepted
    const line = lineOf(accepted.value, article)
    return line ? ok(line.tariffCentimos) : refuse('orders.unknownLine', { order, article })
  }
  const sheet = sheetOf(catalogue, article)
  return sheet.ok ? tariffOf(sheet.value.sheet, agreements, on) : sheet
}

const yarnUsed = ({ catalogue, yarn }: CheckAreas, command: CheckPieces): Result<YarnUsed[]> => {
  const sheet = sheetOf(catalogue, command.article)
  if (!sheet.ok) return sheet
  const used: YarnUsed[] = []
  for (const { lot, grams, fromRepairGrams } of command.yarn) {
    const known = lotOf(yarn, lot)
    if (!known.ok) return known
    const need = sheet.value.sheet.yarns.find((candidate) => candidate.yarn === known.value.yarn)
    const wasteGrams = command.result === 'repair' ? 0 : wasteOf(grams, need?.wastePerMille ?? 0)
    used.push({ lot, grams, wasteGrams, ...(fromRepairGrams === undefined ? {} : { fromRepairGrams }) })
  }
  return ok(used)
}
