/** What stands in a row: a database that was tampered with may answer anything, so each cell is looked at. */
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { StoreFault } from '../fault.ts'

export type Row = readonly unknown[]

/** All rows of a statement that answers arrays. */
export const rowsOf = (statement: StatementSync, ...values: SQLInputValue[]): readonly Row[] => {
  const rows: unknown = statement.all(...values)
  return isRows(rows) ? rows : damaged('row', rows)
}

/** The first row, or nothing. */
export const rowOf = (statement: StatementSync, ...values: SQLInputValue[]): Row | undefined => {
  const row: unknown = statement.get(...values)
  return row === undefined ? undefined : isRow(row) ? row : damaged('row', row)
}

export const text = (cell: unknown): string => (typeof cell === 'string' ? cell : damaged('text', cell))
export const whole = (cell: unknown): number => (typeof cell === 'number' ? cell : damaged('number', cell))
export const bytes = (cell: unknown): Uint8Array =>
  cell instanceof Uint8Array ? cell : damaged('bytes', cell)

const isRow = (row: unknown): row is Row => Array.isArray(row)
const isRows = (rows: unknown): rows is readonly Row[] =>
  Array.isArray(rows) && (rows.length === 0 || isRow(rows[0]))

const damaged = (wanted: string, found: unknown): never => {
  throw new StoreFault({ code: 'storage.damaged', figures: { place: 'cell', wanted, found: typeof found } })
}
