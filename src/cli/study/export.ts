/** `chinu study export FORMAT`: what of a study may leave it, in the formats of others. */
import { refuse } from '../../core/kernel/result.ts'
import type { Edge, Outcome } from '../edge.ts'

type Command = (args: readonly string[], edge: Edge) => Promise<Outcome>

const formats: Readonly<Record<string, () => Promise<Command>>> = {
  csv: async () => (await import('./export-tables.ts')).exportCsv,
  xlsx: async () => (await import('./export-tables.ts')).exportXlsx,
}

export const exportStudy: Command = async ([name, ...args], edge) => {
  const format = name !== undefined && Object.hasOwn(formats, name) ? formats[name] : undefined
  return format
    ? (await format())(args, edge)
    : refuse('cli.call', { detail: `study export ${name ?? 'FORMAT'}` })
}
