/** `chinu study texts`: each text with what it rests on: a word on each hit of the search, a declaration, or nothing yet. */
import type { Transcript } from '../../../core/study/interviews/interviews.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { readCall } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { studyOptions, withStudy } from '../open.ts'
import { show, takesNoWords } from '../shown.ts'

export const texts = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const none = takesNoWords(call.value)
  if (!none.ok) return none
  return withStudy({ call: call.value, edge, access: 'read' }, async ({ study }) => {
    const all = [...study.interviews.transcripts.values()]
    const heading = ['text', 'label', 'standing'].map((key) => sayStudy(edge.language, `table.${key}`))
    const json = all.map((one) => ({ transcript: one.transcript, label: one.label, ...standingOf(one) }))
    const rows = all.map((one) => [one.transcript, one.label, inWords(edge, one)])
    return show({ json, heading, rows }, call.value, edge)
  })
}

const standingOf = ({ cleared }: Transcript) => {
  if (!cleared) return { standing: 'open' } as const
  const { on, by, takenOutBy } = cleared
  return takenOutBy === null
    ? ({ standing: 'cleared', on, by } as const)
    : ({ standing: 'declared', on, by, takenOutBy } as const)
}

const inWords = ({ language }: Edge, one: Transcript): string => {
  const { standing, ...figures } = standingOf(one)
  return sayStudy(language, `textStanding.${standing}`, figures)
}
