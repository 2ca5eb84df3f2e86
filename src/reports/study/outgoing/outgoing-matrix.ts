/** A theme × attribute matrix that may leave the study: small columns together, small cells not told. */
import { byText } from '../../../core/kernel/text-order.ts'
import { themeMatrix, type Matrix, type MatrixCell, type MatrixColumn } from '../matrix.ts'
import type { StudyView } from '../study-view.ts'
import { leastAlike } from './attribution.ts'
import { countableCodes } from './countable-codes.ts'
import { safeRow, type SafeCount } from './safe-row.ts'

export type OutgoingColumn = {
  /** The values that the column holds; several where each alone would be too few. */
  readonly values: readonly string[]
  readonly base: number
}
export type OutgoingMatrix = {
  readonly by: string
  readonly columns: readonly OutgoingColumn[]
  readonly rows: readonly { readonly path: readonly string[]; readonly cells: readonly SafeCount[] }[]
}

/** Tellers by theme, with all below it, and value. Without columns where fewer than five people were interviewed. */
export const outgoingMatrix = (view: StudyView, by: string): OutgoingMatrix => {
  const matrix = themeMatrix(view, { by })
  const groups = mergedColumns(matrix.columns)
  const countable = countableCodes(view)
  const rows = matrix.rows.filter(({ code }) => countable.has(code))
  return {
    by,
    columns: groups.map((places) => columnOf(matrix, places)),
    rows: rows.map(({ path, isSensitive, cells }) => ({
      path,
      cells: safeRow(
        groups.map((places) => ({ count: sumOf(places, cells), base: columnOf(matrix, places).base })),
        { isSensitive },
      ),
    })),
  }
}

const columnOf = ({ columns }: Matrix, places: readonly number[]): OutgoingColumn => ({
  values: places.map((place) => columns[place]?.value ?? '').sort(byText),
  base: places.reduce((sum, place) => sum + (columns[place]?.base ?? 0), 0),
})

const sumOf = (places: readonly number[], cells: readonly MatrixCell[]): number =>
  places.reduce((sum, place) => sum + (cells[place]?.tellers ?? 0), 0)

/** Which columns stand together: all with a base below five, and with a single one, or with too few in them, the next smallest. */
export const mergedColumns = (
  columns: readonly Pick<MatrixColumn, 'base'>[],
): readonly (readonly number[])[] => {
  const bySize = columns
    .map(({ base }, place) => ({ base, place }))
    .sort((one, other) => one.base - other.base)
  const together: number[] = []
  let base = 0
  for (const column of bySize) {
    const isEnough = together.length !== 1 && (together.length === 0 || base >= leastAlike)
    if (column.base >= leastAlike && isEnough) continue
    together.push(column.place)
    base += column.base
  }
  const alone = columns.map((_, place) => place).filter((place) => !together.includes(place))
  const groups = alone.map((place) => [place])
  return base >= leastAlike ? [...groups, together.sort((one, other) => one - other)] : groups
}
