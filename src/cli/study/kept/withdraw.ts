/** `chinu study withdraw RESPONDENT`: her word, and everything of hers erased, in one action that nothing takes back. */
import { ok } from '../../../core/kernel/result.ts'
import { withdraw } from '../../../keeping/study/withdraw.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, onlyPositional, readCall } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { actingOn, studyOptions, withStudy } from '../open.ts'
import { recallLines } from './consents.ts'

export const withdrawOne = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const respondent = onlyPositional(call.value, 'study withdraw RESPONDENT --data DIR')
  if (!respondent.ok) return respondent
  const recall = await withStudy({ call: call.value, edge, access: 'write' }, (kept) =>
    withdraw(kept, actingOn(edge, call.value), respondent.value),
  )
  if (!recall.ok) return recall
  const { language } = edge
  edge.tell(`${sayStudy(language, 'study.erased', { respondent: respondent.value })}\n`)
  if (isSet(call.value, 'json'))
    edge.out(`${JSON.stringify({ respondent: respondent.value, recall: recall.value }, null, 1)}\n`)
  else for (const line of recallLines(language, recall.value)) edge.out(`${line}\n`)
  return ok(0)
}
