/** `chinu study recording add|list|out|erase|term`: sound into the study, out of it, and gone. */
import { refuse } from '../../../core/kernel/result.ts'
import { readCall } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { studyOptions } from '../open.ts'
import type { RecordingWork } from './recordings/recording-work.ts'

const options = {
  ...studyOptions,
  interview: { type: 'string' },
  seconds: { type: 'string' },
  out: { type: 'string' },
  unwritten: { type: 'boolean' },
} as const

const works: Readonly<Record<string, () => Promise<RecordingWork>>> = {
  add: async () => (await import('./recordings/add.ts')).addRecording,
  list: async () => (await import('./recordings/list.ts')).listRecordings,
  out: async () => (await import('./recordings/out.ts')).recordingOut,
  erase: async () => (await import('./recordings/erase.ts')).eraseOne,
  term: async () => (await import('./recordings/term.ts')).recordingTerm,
}

export const recording = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const [name = '', ...words] = call.value.positionals
  const work = Object.hasOwn(works, name) ? works[name] : undefined
  return work
    ? (await work())(words, call.value, edge)
    : refuse('cli.call', { detail: 'study recording add|list|out|erase|term --data DIR' })
}
