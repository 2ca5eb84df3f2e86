/** What a general solver proves of a small order: the least short, of that the fewest trainees' pieces short, of that the highest minimum. */
import type { Model } from 'highs'
import type { Instance } from '../../src/core/share-out/instance.ts'
import { levelScale } from './fractional-leximin.ts'
import { hoursIn, lotOf, minimise, sharesModel, solve, type SharesModel } from './linear-model.ts'
import { loadHighs } from './load-highs.ts'

export type Optimum = {
  /** Weighted pieces short. */
  readonly shortage: number
  readonly traineeShort: number
  /** The lowest level of an able member, in céntimos or céntimos by céntimo wished for; none where nobody is able. */
  readonly minimum: number | undefined
}

/**
 * Solves three mixed-integer programs by HiGHS, one after the other, each to its proven optimum. Throws
 * where `seconds` for one of them are not enough. Kept pieces are not read.
 */
export const exactBySolver = async (instance: Instance, seconds: number): Promise<Optimum> => {
  const highs = await loadHighs()
  const shares = sharesModel(instance, 'whole')
  const { builder, short, traineeShort } = shares
  const weights = new Map(short.map((column, place) => [column, instance.lines[place]!.weight]))
  const minimum = builder.column(0, Infinity)
  const able = ableRows(instance, shares, minimum)
  const data = builder.build()
  return highs.withModel(async (model) => {
    model.passModel(data)
    model.options.set({ output_flag: false, mip_rel_gap: 0, time_limit: seconds })
    const shortage = least(model, data.numCols, weights)
    model.addRow(-Infinity, shortage + 0.5, sumOf(weights))
    const trainees = new Map(traineeShort.map((column) => [column, 1]))
    const traineesShort = trainees.size === 0 ? 0 : least(model, data.numCols, trainees)
    if (trainees.size > 0) model.addRow(-Infinity, traineesShort + 0.5, sumOf(trainees))
    if (able.length === 0) return { shortage, traineeShort: traineesShort, minimum: undefined }
    minimise(model, data.numCols, new Map([[minimum, -1]]))
    const { columns } = solve(model)
    const levels = able.map((place) => levelFrom(instance, shares, place, columns))
    return { shortage, traineeShort: traineesShort, minimum: Math.min(...levels) }
  })
}

const sumOf = (weights: ReadonlyMap<number, number>) => ({
  indices: [...weights.keys()],
  values: [...weights.values()],
})

const least = (model: Model, columns: number, weights: ReadonlyMap<number, number>): number => {
  minimise(model, columns, weights)
  const values = solve(model).columns
  return [...weights].reduce((sum, [column, weight]) => sum + weight * Math.round(values[column]!), 0)
}

/** The able members, by place, each with a row that keeps the minimum at or below her level. */
const ableRows = (instance: Instance, shares: SharesModel, minimum: number): readonly number[] =>
  instance.members.flatMap((member, place): number[] => {
    const holdings = shares.holdings[place]!
    const isAble = holdings.some(
      ({ line, skill }) =>
        line.payCentimos > 0 &&
        line.pieces > 0 &&
        lotOf(line) * skill.centihours <= hoursIn(member, line.startWeek, line.dueWeek),
    )
    if (!isAble) return []
    const unit = levelScale(instance) / (instance.fairness === 'share' ? member.desiredCentimos : 1)
    const pay = holdings.map(({ line, column }) => ({ column, value: line.payCentimos * unit }))
    shares.builder.row(-member.earnedCentimos * unit, Infinity, [...pay, { column: minimum, value: -1 }])
    return [place]
  })

/** Her level from the solver's pieces, rounded to whole ones. */
const levelFrom = (instance: Instance, shares: SharesModel, place: number, columns: Float64Array): number => {
  const member = instance.members[place]!
  const pay = shares.holdings[place]!.reduce(
    (sum, { line, column }) => sum + line.payCentimos * Math.round(columns[column]!),
    0,
  )
  const income = member.earnedCentimos + pay
  return instance.fairness === 'share' ? income / member.desiredCentimos : income
}
