/** `chinu study export csv|xlsx`: codes, quotes and matrices, as far as they may go out, told to the register of reports. */
import { dirname, basename } from 'node:path'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { fitToLeave } from '../../core/study/coding/leaving-words.ts'
import { csvText } from '../../formats/study/tables/csv-text.ts'
import { outgoingSheets, type Outgoing } from '../../formats/study/tables/outgoing-sheets.ts'
import type { Sheet } from '../../formats/study/tables/sheet.ts'
import { xlsxBytes } from '../../formats/study/tables/xlsx-bytes.ts'
import { clearedTexts } from '../../keeping/study/cleared-texts.ts'
import type { KeptStudy } from '../../keeping/study/kept-study.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, textOf, type Call } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { writeFiles } from '../files.ts'
import { studyOptions, withStudy } from './open.ts'
import { takesNoWords, tellCovered, tellToClear, viewFor } from './shown.ts'
import { tellRegister } from './tell-register.ts'

/** `label`: what the report is called in the register; `to`: who gets it. */
const options = {
  ...studyOptions,
  out: { type: 'string' },
  label: { type: 'string' },
  to: { type: 'string' },
} as const

type Write = (sheets: readonly Sheet[], out: string) => Promise<Result<readonly string[]>>

/** A file for each sheet, into a folder. */
const writeCsv: Write = async (sheets, out) =>
  writeFiles(out, new Map(sheets.map((sheet) => [`${sheet.name}.csv`, csvText(sheet)])))

/** One workbook. */
const writeXlsx: Write = async (sheets, out) =>
  writeFiles(dirname(out), new Map([[basename(out), await xlsxBytes(sheets)]]))

const exportTables =
  (format: 'csv' | 'xlsx', write: Write) =>
  async (args: readonly string[], edge: Edge): Promise<Outcome> => {
    const call = readCall(args, options)
    if (!call.ok) return call
    const none = takesNoWords(call.value)
    if (!none.ok) return none
    const out = textOf(call.value, 'out')
    if (out === undefined) return refuse('cli.call', { detail: `study export ${format} --out` })
    return withStudy({ call: call.value, edge, access: 'write' }, async (kept) => {
      tellToClear(kept, edge)
      const outgoing = await outgoingOf(kept, call.value, edge)
      if (!outgoing.ok) return outgoing
      const { respondents, sheets } = outgoing.value
      const told = await tellRegister(kept, { call: call.value, edge, format, respondents })
      if (!told.ok) return told
      const written = await write(sheets, out)
      if (!written.ok) return written
      for (const file of written.value) edge.out(`${file}\n`)
      tellWhatStays(outgoing.value, edge)
      tellCovered(outgoing.value.covered, edge)
      return ok(0)
    })
  }

export const exportCsv = exportTables('csv', writeCsv)
export const exportXlsx = exportTables('xlsx', writeXlsx)

type Fit = Outgoing & { readonly covered: number }

const outgoingOf = async (kept: KeptStudy, call: Call, edge: Edge): Promise<Result<Fit>> => {
  const texts = await clearedTexts(kept)
  if (!texts.ok) return texts
  const say = (key: string, figures = {}) => sayStudy(edge.language, key, figures)
  const { study, covered } = fitToLeave(kept.study, [])
  const view = viewFor({ study }, textOf(call, 'by'))
  return ok({ ...outgoingSheets(view, texts.value, { on: edge.today(), say }), covered })
}

const tellWhatStays = ({ heldBack }: Outgoing, edge: Edge): void => {
  const reasons = Object.entries(heldBack).filter(([, count]) => count > 0)
  if (reasons.length === 0) return
  const count = reasons.reduce((sum, [, one]) => sum + one, 0)
  edge.tell(`${sayStudy(edge.language, 'table.quotesStay', { count })}\n`)
  for (const [reason, one] of reasons)
    edge.tell(`  ${sayStudy(edge.language, `table.heldBack.${reason}`, { count: one })}\n`)
}
