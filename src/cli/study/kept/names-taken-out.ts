/** `chinu study names-taken-out`: the lead declares who took the names out of imported texts before, once she was told what the search finds. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { declareNamesOut } from '../../../keeping/study/declare-names-out.ts'
import type { KeptStudy } from '../../../keeping/study/kept-study.ts'
import { openText } from '../../../keeping/study/transcripts.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, readCall, textOf } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { actingOn, studyOptions, withStudy } from '../open.ts'

const options = { ...studyOptions, who: { type: 'string' } } as const

/** Without texts named, all of other programs that are not cleared. Without `--who` it only tells what the search finds. */
export const namesTakenOut = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const who = textOf(call.value, 'who')
  const access = who === undefined ? 'read' : 'write'
  return withStudy({ call: call.value, edge, access }, async (kept) => {
    const wanted = call.value.positionals.length > 0 ? call.value.positionals : openTexts(kept)
    if (wanted.length === 0) return refuse('study.noTextsToDeclare')
    const found = await tellFound(kept, wanted, edge)
    if (!found.ok) return found
    const acting = actingOn(edge, call.value)
    const declared =
      who === undefined
        ? ok(0)
        : await declareNamesOut(kept, acting, { transcripts: wanted, takenOutBy: who })
    if (!declared.ok) return declared
    const told = { found: found.value, declared: declared.value }
    if (isSet(call.value, 'json')) edge.out(`${JSON.stringify(told)}\n`)
    else if (who === undefined) edge.out(`${sayStudy(edge.language, 'study.declareHow')}\n`)
    else edge.out(`${sayStudy(edge.language, 'study.declared', { texts: declared.value, who })}\n`)
    return ok(0)
  })
}

const openTexts = ({ study }: KeptStudy): readonly string[] =>
  [...study.interviews.transcripts.values()].flatMap(({ transcript, format, cleared }) =>
    format === 'project' && !cleared ? [transcript] : [],
  )

/** Every passage that the search finds and nobody said a word on, text by text; answers how many. */
const tellFound = async (kept: KeptStudy, wanted: readonly string[], edge: Edge): Promise<Result<number>> => {
  let found = 0
  for (const transcript of wanted) {
    const text = await openText(kept, { transcript, names: [] })
    if (!text.ok) return text
    const { open } = text.value
    found += open.length
    const { label } = text.value.transcript
    edge.tell(`${sayStudy(edge.language, 'study.foundIn', { label, found: open.length })}\n`)
    for (const hit of open) edge.tell(`    ${hit.from}–${hit.to} ${hit.kind} ${hit.text}\n`)
  }
  return ok(found)
}
