/** `chinu study withdraw RESPONDENT`: her word, and everything of hers erased, in one action that nothing takes back. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import type { SampleState } from '../../../core/study/sample/sample.ts'
import { withdraw } from '../../../keeping/study/withdraw.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, onlyPositional, readCall, textOf, type Call } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { actingOn, studyOptions, withStudy } from '../open.ts'
import { recallLines } from './consents.ts'

export const withdrawOne = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const respondent = onlyPositional(call.value, 'study withdraw RESPONDENT --data DIR')
  if (!respondent.ok) return respondent
  const recall = await withStudy({ call: call.value, edge, access: 'write' }, async (kept) => {
    const said = checkWho(kept.study.sample, call.value)
    return said.ok ? withdraw(kept, actingOn(edge, call.value), respondent.value) : said
  })
  if (!recall.ok) return recall
  const { language } = edge
  edge.tell(`${sayStudy(language, 'study.erased', { respondent: respondent.value })}\n`)
  if (isSet(call.value, 'json'))
    edge.out(`${JSON.stringify({ respondent: respondent.value, recall: recall.value }, null, 1)}\n`)
  else for (const line of recallLines(language, recall.value)) edge.out(`${line}\n`)
  return ok(0)
}

/** Once researchers joined, one of them withdraws her; who may is named. */
const checkWho = ({ researchers }: SampleState, call: Call): Result<void> => {
  if (researchers.size === 0 || textOf(call, 'by') !== undefined) return ok(undefined)
  const who = [...researchers.values()].filter(
    ({ roles, left }) => left === null && (roles.includes('lead') || roles.includes('interviewer')),
  )
  return refuse('study.sayWho', { who: who.map(({ researcher }) => researcher).join(', ') })
}
