/** Sheets as one XLSX file, the same bytes for the same sheets: no date, no author, no folder. */
import { unzipSync, zipSync, type Zippable } from 'fflate'
import writeXlsxFile from 'write-excel-file/universal'
import type { Cell, Sheet } from './sheet.ts'

/** The first moment that a ZIP can name; local time, as ZIPs have it, so that it reads the same everywhere. */
const noTime = new Date(1980, 0, 1)
/** More characters a cell cannot hold. */
const mostInCell = 32_767

/** The bytes of the workbook. Words stand in cells as words, so that none becomes a formula. */
export const xlsxBytes = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const written = await writeXlsxFile(
    sheets.map(({ name, heading, rows }) => ({
      ...{
        sheet: name,
        stickyRowsCount: 1,
        columns: heading.map((_, place) => ({ width: place === 0 ? 40 : 16 })),
      },
      data: [
        heading.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    })),
  ).toBlob()
  const files = unzipSync(new Uint8Array(await written.arrayBuffer()))
  const timeless: Zippable = {}
  for (const [name, bytes] of Object.entries(files)) timeless[name] = [bytes, { mtime: noTime, level: 6 }]
  return zipSync(timeless)
}

const cellOf = (cell: Cell) => {
  if (cell === null) return null
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: fitting(cell), type: String }
}

/** What a cell can hold of a text; where it holds less, the text says so by its end. */
const fitting = (text: string): string =>
  text.length <= mostInCell ? text : `${text.slice(0, mostInCell - 1).replace(/[\ud800-\udbff]$/, '')}…`
