/** One of the things that `chinu study recording` does, with the words that follow its name. */
import type { Call } from '../../../call.ts'
import type { Edge, Outcome } from '../../../edge.ts'

export type RecordingWork = (words: readonly string[], call: Call, edge: Edge) => Promise<Outcome>
