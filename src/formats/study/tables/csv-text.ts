/** A sheet as CSV (RFC 4180) that spreadsheets open as it is meant: UTF-8 with its mark, and no cell that acts. */
import type { Cell, Sheet } from './sheet.ts'

/** Tells spreadsheets that the text is UTF-8. */
const mark = '\ufeff'

/** The text of the file, lines ended by CR LF. */
export const csvText = ({ heading, rows }: Pick<Sheet, 'heading' | 'rows'>): string =>
  `${mark}${[heading, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`

/** Where a spreadsheet would take a cell for a formula: also behind blanks, and the wide forms that some read alike. */
const acts = /^[\s\u00a0]*[=+\-@＝＋－＠\t\r]/u

/** Most cells begin with a letter or a figure, and are no more than that. */
const isPlain = /^[\p{L}\p{N}][^",\r\n]*$/u

const cellText = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (isPlain.test(cell)) return cell
  const harmless = acts.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
