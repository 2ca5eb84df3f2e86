/** `chinu study rounds [drop ROUND]`: the rounds of double coding and where each stands; ending one that would stay blind for ever. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Round } from '../../core/study/coding/coding.ts'
import { decideDropRound } from '../../core/study/coding/open-round.ts'
import { isOpen } from '../../core/study/coding/rounds.ts'
import { note } from '../../keeping/study/kept-study.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, type Call } from '../call.ts'
import type { Edge, ExitCode, Outcome } from '../edge.ts'
import { actingOn, studyOptions, withStudy } from './open.ts'
import { show } from './shown.ts'

export const rounds = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const [word, round, ...more] = call.value.positionals
  if (word === undefined) return list(call.value, edge)
  return word === 'drop' && round !== undefined && more.length === 0
    ? drop(round, call.value, edge)
    : refuse('cli.call', { detail: 'study rounds [drop ROUND] --data DIR' })
}

const drop = async (round: string, call: Call, edge: Edge): Promise<Outcome> => {
  const { by, on, wallMillis } = actingOn(edge, call)
  const dropped = await withStudy({ call, edge, access: 'write' }, (kept) =>
    note(kept, { by, on, wallMillis }, (study) => decideDropRound(study, { by, on, round })),
  )
  if (!dropped.ok) return dropped
  edge.tell(`${sayStudy(edge.language, 'study.roundWasDropped', { round })}\n`)
  return ok(0)
}

type Standing = 'dropped' | 'open' | 'closed'

const standingOf = (round: Round): Standing => {
  if (round.dropped !== null) return 'dropped'
  return isOpen(round) ? 'open' : 'closed'
}

const list = (call: Call, edge: Edge): Promise<Outcome> =>
  withStudy({ call, edge, access: 'read' }, async ({ study }): Promise<Result<ExitCode>> => {
    const all = [...study.coding.rounds.values()].map((round) => ({ ...round, standing: standingOf(round) }))
    const say = (key: string): string => sayStudy(edge.language, key)
    return show(
      {
        json: all,
        heading: ['round', 'opened', 'coders', 'locked', 'standing'].map((one) => say(`rounds.${one}`)),
        rows: all.map(({ round, opened, coders, locked, standing }) => [
          ...[round, opened, coders.join(', '), locked.join(', ') || '–', say(`roundStanding.${standing}`)],
        ]),
      },
      call,
      edge,
    )
  })
