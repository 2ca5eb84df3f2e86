/** `chinu study export`: the study in the formats that others read, into one file, or a folder of tables. */
import { ok, refuse } from '../../core/kernel/result.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { isSet, onlyPositional, readCall, textOf, type Call } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { writeBytes } from '../files.ts'
import type { ExportFile, StudyFormat } from './export-file.ts'
import { actingOn, studyOptions, withStudy } from './open.ts'
import { tellCovered, tellToClear } from './shown.ts'
import { tellRegister } from './tell-register.ts'

const options = {
  ...studyOptions,
  out: { type: 'string' },
  'no-memos': { type: 'boolean' },
  label: { type: 'string' },
  to: { type: 'string' },
} as const

const formats: Readonly<Record<string, () => Promise<StudyFormat>>> = {
  'refi-qda': async () => (await import('./export-refi.ts')).refiQda,
  codebook: async () => (await import('./export-refi.ts')).refiCodebook,
}

type Command = (args: readonly string[], edge: Edge) => Promise<Outcome>

/** Formats that take options of their own. */
const tables: Readonly<Record<string, () => Promise<Command>>> = {
  csv: async () => (await import('./export-tables.ts')).exportCsv,
  xlsx: async () => (await import('./export-tables.ts')).exportXlsx,
}

export const exportStudy: Command = async (args, edge) => {
  const [first = '', ...more] = args
  const table = Object.hasOwn(tables, first) ? tables[first] : undefined
  return table ? (await table())(more, edge) : exportFile(args, edge)
}

const exportFile: Command = async (args, edge) => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const detail = `study export ${[...Object.keys(formats), ...Object.keys(tables)].join('|')} --data DIR --out FILE`
  const name = onlyPositional(call.value, detail)
  if (!name.ok) return name
  const format = Object.hasOwn(formats, name.value) ? await formats[name.value]?.() : undefined
  const out = textOf(call.value, 'out')
  if (!format || out === undefined) return refuse('cli.call', { detail })
  const acting = actingOn(edge, call.value)
  const access = name.value === 'codebook' ? 'read' : 'write'
  const made = await withStudy({ call: call.value, edge, access }, async (kept) => {
    tellToClear(kept, edge)
    const file = await format(kept, { acting, call: call.value })
    if (!file.ok || !file.value.respondents) return file
    const { respondents } = file.value
    const told = await tellRegister(kept, { call: call.value, edge, format: name.value, respondents })
    return told.ok ? file : told
  })
  if (!made.ok) return made
  const written = writeBytes(out, made.value.bytes)
  if (!written.ok) return written
  tellFile(made.value, { call: call.value, edge, out })
  return ok(0)
}

type Telling = { readonly call: Call; readonly edge: Edge; readonly out: string }

const tellFile = ({ counts, told }: ExportFile, { call, edge, out }: Telling): void => {
  tellCovered(counts['covered'] ?? 0, edge)
  if (told !== undefined) edge.tell(`${sayStudy(edge.language, told, counts)}\n`)
  edge.out(
    isSet(call, 'json')
      ? `${JSON.stringify({ file: out, ...counts })}\n`
      : `${sayStudy(edge.language, 'study.exported', { file: out })}\n`,
  )
}
