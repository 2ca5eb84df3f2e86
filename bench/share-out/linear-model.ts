/** A share-out as columns and rows for a linear solver: whole pieces, their lots and most lines, or fractions of pieces without them. */
import type { Model, ModelData } from 'highs'
import type { Instance, Line, Member, Skill } from '../../src/core/share-out/instance.ts'

type Entry = { readonly column: number; readonly value: number }

/** Columns and rows, added one by one. */
export const modelBuilder = () => {
  const [cost, lower, upper, kinds]: [number[], number[], number[], (0 | 1)[]] = [[], [], [], []]
  const [rowLower, rowUpper, starts]: [number[], number[], number[]] = [[], [], [0]]
  const [indices, values]: [number[], number[]] = [[], []]
  return {
    /** Adds a column and answers its number. */
    column: (least: number, most: number, kind: 'whole' | 'any' = 'any'): number => {
      lower.push(least)
      upper.push(most)
      kinds.push(kind === 'whole' ? 1 : 0)
      return cost.push(0) - 1
    },
    /** Adds a row and answers its number. */
    row: (least: number, most: number, entries: readonly Entry[]): number => {
      for (const { column, value } of entries) {
        indices.push(column)
        values.push(value)
      }
      starts.push(indices.length)
      rowUpper.push(most)
      return rowLower.push(least) - 1
    },
    build: (): ModelData => {
      const [numCols, numRows] = [cost.length, rowLower.length]
      return {
        ...{ numCols, numRows, colCost: cost, colLower: lower, colUpper: upper, rowLower, rowUpper },
        matrix: { format: 'csr', numRows, numCols, starts, indices, values },
        ...(kinds.includes(1) ? { integrality: kinds } : {}),
      }
    },
  }
}
export type ModelBuilder = ReturnType<typeof modelBuilder>

/** A line that a member may knit, and the column of her pieces of it. */
export type Holding = {
  readonly line: Line
  readonly skill: Skill
  readonly column: number
}

export type SharesModel = {
  readonly builder: ModelBuilder
  /** By member, in the instance's order. */
  readonly holdings: readonly (readonly Holding[])[]
  /** The columns of pieces short, by line, and of trainee pieces short. */
  readonly short: readonly number[]
  readonly traineeShort: readonly number[]
}

/** All that makes a share-out feasible. Kept pieces are not read. */
export const sharesModel = (instance: Instance, pieces: 'whole' | 'any'): SharesModel => {
  const builder = modelBuilder()
  const lineAt = new Map(instance.lines.map((line) => [line.id, line]))
  const holdings = instance.members.map((member) => {
    const own = holdingsOf(builder, member, lineAt, pieces)
    hourRows(builder, member, own)
    if (pieces === 'whole') lotRows(builder, member, own)
    return own
  })
  const byLine = new Map<string, Holding[]>(instance.lines.map((line) => [line.id, []]))
  for (const holding of holdings.flat()) byLine.get(holding.line.id)!.push(holding)
  return { builder, holdings, ...lineRows(builder, instance, byLine) }
}

/** The fewest pieces of a line that one member takes. */
export const lotOf = ({ lot, pieces }: Line): number => Math.min(lot, Math.max(1, pieces))

/** Her centihours from the start of week `first` to the end of week `last`. */
export const hoursIn = ({ weekCentihours }: Member, first: number, last: number): number =>
  weekCentihours.slice(first - 1, last).reduce((sum, hours) => sum + hours, 0)

/** The most pieces of a line that she can have: by the line, her cap, and her hours for nothing else. */
export const mostOf = (member: Member, line: Line, skill: Skill): number =>
  Math.min(
    line.pieces,
    skill.most ?? Infinity,
    Math.floor(hoursIn(member, line.startWeek, line.dueWeek) / skill.centihours),
  )

const holdingsOf = (
  builder: ModelBuilder,
  member: Member,
  lineAt: ReadonlyMap<string, Line>,
  kind: 'whole' | 'any',
): readonly Holding[] =>
  member.skills.flatMap((skill): Holding[] => {
    const line = lineAt.get(skill.line)!
    const most = mostOf(member, line, skill)
    if (most < lotOf(line) || member.mostLines === 0) return []
    return [{ line, skill, column: builder.column(0, most, kind) }]
  })

/** What starts and is due within a run of weeks fits her hours there; runs with the same lines need one row. */
const hourRows = (builder: ModelBuilder, member: Member, holdings: readonly Holding[]): void => {
  const starts = [...new Set(holdings.map(({ line }) => line.startWeek))]
  const dues = [...new Set(holdings.map(({ line }) => line.dueWeek))]
  const rows = new Map<string, { readonly hours: number; readonly within: readonly Holding[] }>()
  for (const first of starts)
    for (const last of dues) {
      const within = holdings.filter(({ line }) => line.startWeek >= first && line.dueWeek <= last)
      const key = within.map(({ column }) => column).join(' ')
      const hours = Math.min(hoursIn(member, first, last), rows.get(key)?.hours ?? Infinity)
      rows.set(key, { hours, within })
    }
  for (const { hours, within } of rows.values())
    if (within.length > 0)
      builder.row(
        -Infinity,
        hours,
        within.map(({ column, skill }) => ({ column, value: skill.centihours })),
      )
}

/** None or a full lot, and not more lines than she takes. */
const lotRows = (builder: ModelBuilder, member: Member, holdings: readonly Holding[]): void => {
  const most = member.mostLines ?? holdings.length
  const limited = most < holdings.length
  const taken = holdings
    .filter(({ line }) => limited || lotOf(line) > 1)
    .map(({ line, skill, column }) => {
      const takes = builder.column(0, 1, 'whole')
      const entries = (pieces: number): Entry[] => [
        { column, value: 1 },
        { column: takes, value: -pieces },
      ]
      builder.row(0, Infinity, entries(lotOf(line)))
      builder.row(-Infinity, 0, entries(mostOf(member, line, skill)))
      return { column: takes, value: 1 }
    })
  if (limited) builder.row(0, most, taken)
}

const lineRows = (
  builder: ModelBuilder,
  { lines }: Instance,
  byLine: ReadonlyMap<string, readonly Holding[]>,
): Pick<SharesModel, 'short' | 'traineeShort'> => {
  const short = lines.map(({ id, pieces }) => {
    const column = builder.column(0, pieces)
    const given = byLine.get(id)!.map((holding) => ({ column: holding.column, value: 1 }))
    builder.row(pieces, pieces, [...given, { column, value: 1 }])
    return column
  })
  const traineeShort = lines
    .filter(({ traineePieces }) => traineePieces > 0)
    .map(({ id, traineePieces }) => {
      const column = builder.column(0, traineePieces)
      const trainees = byLine.get(id)!.filter(({ skill }) => skill.trainee)
      const given = trainees.map((holding) => ({ column: holding.column, value: 1 }))
      builder.row(traineePieces, Infinity, [...given, { column, value: 1 }])
      return column
    })
  return { short, traineeShort }
}

/** Solves again from where it stood; a status other than optimal is an error. */
export const solve = (model: Model): { readonly columns: Float64Array; readonly rowDuals: Float64Array } => {
  const { modelStatus } = model.run()
  // 7 is `optimal`, as `highs.constants.modelStatus` has it.
  if (modelStatus !== 7) throw new Error(`HiGHS ended with model status ${modelStatus}`)
  const { colValue, rowDual } = model.getSolution()
  return { columns: colValue, rowDuals: rowDual ?? new Float64Array() }
}

/** Sets what is minimised: these columns with these costs, all others without. */
export const minimise = (model: Model, columns: number, costs: ReadonlyMap<number, number>): void => {
  for (let column = 0; column < columns; column += 1) model.changeColCost(column, costs.get(column) ?? 0)
}
