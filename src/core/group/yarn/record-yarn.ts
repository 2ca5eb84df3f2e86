/** Yarn that was bought, weighed out, brought back or passed on: facts, recorded as they are told. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { isKnown, type PeopleState } from '../people/people.ts'
import type { YarnEvent } from './events.ts'
import { lotOf, type YarnState } from './yarn.ts'

type Areas = { readonly people: PeopleState; readonly yarn: YarnState }
type Bought = Extract<YarnEvent, { type: 'yarn.bought' }>['body']
type Weighed = { readonly person: string; readonly grams: number }

/** Refused: a lot that is another yarn's, or a member's own. */
export const decideBuyYarn = ({ yarn }: Areas, body: Bought): Result<readonly YarnEvent[]> => {
  const known = yarn.lots.get(body.lot)
  if (known && (known.yarn !== body.yarn || known.owner !== null))
    return refuse('yarn.lotTwice', { lot: body.lot })
  return ok([{ type: 'yarn.bought', v: 1, body }])
}

const knownTo = ({ people, yarn }: Areas, lot: string, persons: readonly string[]): Result<void> => {
  const found = lotOf(yarn, lot)
  if (!found.ok) return found
  const stranger = persons.find((person) => !isKnown(people, person))
  return stranger === undefined ? ok(undefined) : refuse('people.unknownMember', { person: stranger })
}

/** Refused: an unknown lot or member. More than the store has is recorded and becomes a finding. */
export const decideIssueYarn = (
  areas: Areas,
  { on, lot, to }: { readonly on: Day; readonly lot: string; readonly to: readonly Weighed[] },
): Result<readonly YarnEvent[]> => {
  const known = knownTo(
    areas,
    lot,
    to.map(({ person }) => person),
  )
  return known.ok ? ok([{ type: 'yarn.issued', v: 1, body: { on, lot, to: [...to] } }]) : known
}

/** Refused: an unknown lot or member. */
export const decideReturnYarn = (
  areas: Areas,
  { on, lot, from }: { readonly on: Day; readonly lot: string; readonly from: readonly Weighed[] },
): Result<readonly YarnEvent[]> => {
  const known = knownTo(
    areas,
    lot,
    from.map(({ person }) => person),
  )
  return known.ok ? ok([{ type: 'yarn.returned', v: 1, body: { on, lot, from: [...from] } }]) : known
}

type Passed = Extract<YarnEvent, { type: 'yarn.passed' }>['body']

/** Refused: an unknown lot or member, or yarn passed to herself. */
export const decidePassYarn = (areas: Areas, body: Passed): Result<readonly YarnEvent[]> => {
  const known = knownTo(areas, body.lot, [body.from, body.to])
  if (!known.ok) return known
  if (body.from === body.to) return refuse('yarn.passedToHerself', { person: body.from, lot: body.lot })
  return ok([{ type: 'yarn.passed', v: 1, body }])
}

type Waste = Extract<YarnEvent, { type: 'yarn.wasteDeclared' }>['body']

/** Refused: an unknown lot or member. */
export const decideDeclareWaste = (areas: Areas, body: Waste): Result<readonly YarnEvent[]> => {
  const known = knownTo(areas, body.lot, [body.person])
  return known.ok ? ok([{ type: 'yarn.wasteDeclared', v: 1, body }]) : known
}

type Own = Extract<YarnEvent, { type: 'yarn.ownBrought' }>['body']

/** Her own yarn, in a lot of its own. Refused: an unknown member, a lot that is not hers. */
export const decideBringOwnYarn = ({ people, yarn }: Areas, body: Own): Result<readonly YarnEvent[]> => {
  if (!isKnown(people, body.person)) return refuse('people.unknownMember', { person: body.person })
  const known = yarn.lots.get(body.lot)
  if (known && known.owner !== body.person) return refuse('yarn.lotTwice', { lot: body.lot })
  return ok([{ type: 'yarn.ownBrought', v: 1, body }])
}
