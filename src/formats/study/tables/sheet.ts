/** A table as a spreadsheet holds it: a name, a heading, rows of words and whole numbers. */

/** Nothing stands for an empty cell. */
export type Cell = string | number | null
export type Sheet = {
  /** Also the name of the CSV file: small letters and hyphens, without anybody’s name, and at most 31 characters. */
  readonly name: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
