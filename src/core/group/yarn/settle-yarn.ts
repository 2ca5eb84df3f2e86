/** Settling a yarn: what each woman still holds is forgiven up to the agreed shortfall, or charged whole (R8). */
import { sum } from '../../kernel/amounts.ts'
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import { votedOn, type AgreementsState } from '../agreements/agreements.ts'
import { membersInOrder, type PeopleState } from '../people/people.ts'
import type { SettledLine, YarnEvent } from './events.ts'
import { heldOfYarn, type YarnState } from './yarn.ts'

type Areas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly yarn: YarnState
  readonly seen: Vector
}
export type SettleYarn = {
  readonly on: Day
  readonly yarn: string
  /** Book value of so many grams out of what a woman has of that yarn, from the journal; what is in repair stays hers. */
  readonly valueHeld: (person: string, grams: number) => number
}

/**
 * A line for every member who still holds some of the yarn, in their order; none where all came back.
 * Refused: a yarn that the group never had, a missing vote on the forgiven shortfall.
 */
export const decideSettleYarn = (
  { people, agreements, yarn, seen }: Areas,
  command: SettleYarn,
): Result<readonly YarnEvent[]> => {
  const known = [...yarn.lots.values()].some((lot) => lot.yarn === command.yarn && lot.owner === null)
  if (!known) return refuse('yarn.unknown', { yarn: command.yarn })
  const forgiven = votedOn(agreements, 'yarnShortfallForgiven', command.on)
  if (!forgiven.ok) return forgiven

  const lines = membersInOrder(people).flatMap((person): SettledLine[] => {
    const lots = heldOfYarn(yarn, person, command.yarn).filter(({ grams }) => grams > 0)
    const grams = sum(lots.map((lot) => lot.grams))
    if (grams === 0) return []
    const outcome = grams <= forgiven.value.grams ? 'forgiven' : 'charged'
    return [
      {
        person,
        lots,
        grams,
        outcome,
        centimos: outcome === 'charged' ? command.valueHeld(person, grams) : 0,
      },
    ]
  })
  return ok([
    { type: 'yarn.settled', v: 1, body: { on: command.on, yarn: command.yarn, lines, seen: { ...seen } } },
  ])
}
