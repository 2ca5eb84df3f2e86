/** `chinu study held [release INTERVIEW REASON]`: second interviews of a household, held back; and letting one be read. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { decideRelease, secondInterviews } from '../../core/study/interviews/second-interviews.ts'
import { note } from '../../keeping/study/kept-study.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, type Call } from '../call.ts'
import type { Edge, ExitCode, Outcome } from '../edge.ts'
import { actingOn, studyOptions, withStudy } from './open.ts'
import { show } from './shown.ts'

export const held = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const [word, interview, reason, ...more] = call.value.positionals
  if (word === undefined) return list(call.value, edge)
  return word === 'release' && interview !== undefined && reason !== undefined && more.length === 0
    ? release({ interview, reason }, call.value, edge)
    : refuse('cli.call', { detail: 'study held [release INTERVIEW REASON] --data DIR' })
}

type Releasing = { readonly interview: string; readonly reason: string }

const release = async (told: Releasing, call: Call, edge: Edge): Promise<Outcome> => {
  const { by, on, wallMillis } = actingOn(edge, call)
  const noted = await withStudy({ call, edge, access: 'write' }, (kept) =>
    note(kept, { by, on, wallMillis }, (study) => decideRelease(study, { by, on, ...told })),
  )
  if (!noted.ok) return noted
  edge.tell(`${sayStudy(edge.language, 'study.released', { interview: told.interview })}\n`)
  return ok(0)
}

const list = (call: Call, edge: Edge): Promise<Outcome> =>
  withStudy({ call, edge, access: 'read' }, async ({ study }): Promise<Result<ExitCode>> => {
    const all = secondInterviews(study).map(({ household, first, second }) => ({
      ...{ household, first: first.interview, second: second.interview, released: second.released },
    }))
    return show(
      {
        json: all,
        heading: ['household', 'first', 'second', 'released'].map((one) =>
          sayStudy(edge.language, `heldTable.${one}`),
        ),
        rows: all.map(({ household, first, second, released }) => [
          ...[household, first, second, released ?? '–'],
        ]),
      },
      call,
      edge,
    )
  })
