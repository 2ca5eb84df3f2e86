/**
 * The baseline: leximin of fractional pieces by HiGHS, the persistent interface, started warm. Lots and most
 * lines are left out, so it answers less than a share-out: no whole pieces, no hours or quality, no proof.
 */
import type { Model } from 'highs'
import type { Instance } from '../../src/core/share-out/instance.ts'
import { minimise, sharesModel, solve, type SharesModel } from './linear-model.ts'
import { loadHighs } from './load-highs.ts'

export type FractionalLeximin = {
  /** Weighted pieces short. */
  readonly shortage: number
  /** Levels of those who can have any of some line, ascending: céntimos, or céntimos by céntimo wished for. */
  readonly levels: readonly number[]
  /** Programs solved for the levels. */
  readonly stages: number
  /** Whether every level was found before the time was over. */
  readonly complete: boolean
  /** Time inside HiGHS alone; building the model and reading answers are left out. */
  readonly solverMs: number
}

/** How levels are scaled, so that a céntimo wished for does not make them tiny. */
export const levelScale = ({ fairness }: Instance): number => (fairness === 'share' ? 100_000 : 1)

/** Solves at most one program for each member, fixing those whose level the program proves to be at its highest. */
export const fractionalLeximin = async (instance: Instance, seconds: number): Promise<FractionalLeximin> => {
  const highs = await loadHighs()
  const shares = sharesModel(instance, 'any')
  const { builder, short, traineeShort } = shares
  const minimum = builder.column(-Infinity, Infinity)
  const rows = levelRows(instance, shares, minimum)
  const data = builder.build()
  return highs.withModel(async (model) => {
    model.passModel(data)
    model.options.set('output_flag', false)
    const timed = timedModel(model, seconds)
    for (const row of rows) timed.change(() => model.changeRowBounds(row.row, -Infinity, Infinity))
    const weights = new Map(short.map((column, place) => [column, instance.lines[place]!.weight]))
    const shortage = timed.least(data.numCols, weights)
    timed.keepSum(weights, shortage)
    const trainees = new Map(traineeShort.map((column) => [column, 1]))
    timed.keepSum(trainees, timed.least(data.numCols, trainees))
    for (const { row, least } of rows) timed.change(() => model.changeRowBounds(row, least, Infinity))
    minimise(model, data.numCols, new Map([[minimum, -1]]))
    const found = raiseAll(timed, rows, minimum)
    const levels = found.levels.map((level) => level / levelScale(instance)).sort((a, b) => a - b)
    return { ...found, levels, shortage, solverMs: timed.spentMs() }
  })
}

type LevelRow = {
  readonly row: number
  /** Her level without new pay, negated: what the row's sum of pay less the minimum must reach. */
  readonly least: number
}

/** For each member who can have something: pay − minimum ≥ −earned, all by what she wishes for. */
const levelRows = (instance: Instance, shares: SharesModel, minimum: number): readonly LevelRow[] =>
  instance.members.flatMap((member, place): LevelRow[] => {
    const holdings = shares.holdings[place]!.filter(({ line }) => line.payCentimos > 0 && line.pieces > 0)
    if (holdings.length === 0) return []
    const unit = levelScale(instance) / (instance.fairness === 'share' ? member.desiredCentimos : 1)
    const pay = holdings.map(({ line, column }) => ({ column, value: line.payCentimos * unit }))
    const least = -member.earnedCentimos * unit
    const row = shares.builder.row(least, Infinity, [...pay, { column: minimum, value: -1 }])
    return [{ row, least }]
  })

/** A model whose solving is timed and may run out of time. */
const timedModel = (model: Model, seconds: number) => {
  let spent = 0
  const timed = <T>(work: () => T): T => {
    const start = performance.now()
    const value = work()
    spent += performance.now() - start
    return value
  }
  return {
    model,
    spentMs: () => spent,
    isOver: () => spent > seconds * 1000,
    change: (work: () => unknown): void => void timed(work),
    solve: () => timed(() => solve(model)),
    /** The least sum of these columns by these weights. */
    least: (columns: number, weights: ReadonlyMap<number, number>): number => {
      if (weights.size === 0) return 0
      minimise(model, columns, weights)
      const { columns: values } = timed(() => solve(model))
      return [...weights].reduce((sum, [column, weight]) => sum + weight * values[column]!, 0)
    },
    keepSum: (weights: ReadonlyMap<number, number>, most: number): void => {
      if (weights.size > 0)
        model.addRow(-Infinity, most + 1e-6, { indices: [...weights.keys()], values: [...weights.values()] })
    },
  }
}
type TimedModel = ReturnType<typeof timedModel>

/** Raises the minimum of all, fixes those who hold it down, raises the minimum of the others, and so on. */
const raiseAll = (
  timed: TimedModel,
  rows: readonly LevelRow[],
  minimum: number,
): Pick<FractionalLeximin, 'levels' | 'stages' | 'complete'> => {
  const levels: number[] = []
  let open = rows
  let stages = 0
  while (open.length > 0 && !timed.isOver()) {
    const { columns, rowDuals } = timed.solve()
    stages += 1
    const level = columns[minimum]!
    const held = open.filter(({ row }) => Math.abs(rowDuals[row]!) > 1e-9)
    if (held.length === 0) break
    for (const { row, least } of held) {
      timed.change(() => timed.model.changeCoefficient(row, minimum, 0))
      timed.change(() => timed.model.changeRowBounds(row, least + level - 1e-6, Infinity))
      levels.push(level)
    }
    open = open.filter((row) => !held.includes(row))
  }
  return { levels, stages, complete: open.length === 0 }
}
