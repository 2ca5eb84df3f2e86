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
 * A line for every member who still holds some of the yarn, in their order; none where all came back. What she lacks of one
 * lot counts against what she has of another.
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
    const held = heldOfYarn(yarn, person, command.yarn)
    const grams = Math.max(0, sum(held.map((lot) => lot.grams)))
    const lots = upTo(held, grams)
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

type OfLot = { readonly lot: string; readonly grams: number }

/** So many grams out of these lots, in their order. */
const upTo = (lots: readonly OfLot[], grams: number): OfLot[] => {
  let left = grams
  return lots.flatMap(({ lot, grams: held }) => {
    const taken = Math.max(0, Math.min(held, left))
    left -= taken
    return taken > 0 ? [{ lot, grams: taken }] : []
  })
}
