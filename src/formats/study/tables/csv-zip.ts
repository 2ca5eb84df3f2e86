/** Sheets as CSV files in one ZIP, the same bytes for the same sheets: for places that hand over one file only. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { csvText } from './csv-text.ts'
import type { Sheet } from './sheet.ts'

/** The first moment that a ZIP can name; local time, as ZIPs have it, so that it reads the same everywhere. */
const noTime = new Date(1980, 0, 1)

export const csvZip = (sheets: readonly Sheet[]): Uint8Array => {
  const files: Zippable = {}
  for (const sheet of sheets) files[`${sheet.name}.csv`] = strToU8(csvText(sheet))
  return zipSync(files, { level: 6, mtime: noTime })
}
