/** Linking two members as of one household, so that near kin do not check or approve each other; the link says nothing else. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { PeopleEvent } from './events.ts'
import { isKnown, isNearKin, type PeopleState } from './people.ts'

export type LinkHousehold = {
  readonly on: Day
  readonly person: string
  /** Nobody: she is of a household of her own again. */
  readonly with: string | undefined
}

/** Refused: somebody unknown, a link that is there already, one that is not there to be undone. */
export const decideLinkHousehold = (
  people: PeopleState,
  { on, person, with: other }: LinkHousehold,
): Result<readonly PeopleEvent[]> => {
  for (const one of [person, ...(other === undefined ? [] : [other])])
    if (!isKnown(people, one)) return refuse('people.unknownMember', { person: one })
  const [hers, theirs] = [person, other].map((one) => householdOf(people, one))
  if (other === undefined) {
    const isLinked = [...people.members.keys()].some(
      (one) => one !== person && isNearKin(people, one, person),
    )
    return isLinked ? ok([linked(on, person, freeHousehold(people))]) : refuse('people.notLinked', { person })
  }
  if (isNearKin(people, person, other)) return refuse('people.linkedAlready', { person, other })
  const household = theirs ?? hers ?? freeHousehold(people)
  const movers = hers === null || hers === undefined ? [person] : ofHousehold(people, hers)
  const told = [...movers, ...(theirs ? [] : [other])]
  return ok(
    told.filter((one) => householdOf(people, one) !== household).map((one) => linked(on, one, household)),
  )
}

const linked = (on: Day, person: string, household: string): PeopleEvent => ({
  type: 'people.householdLinked',
  v: 1,
  body: { on, person, household },
})

const householdOf = (people: PeopleState, person: string | undefined): string | null =>
  (person === undefined ? undefined : people.members.get(person)?.household) ?? null

const ofHousehold = ({ members }: PeopleState, household: string): readonly string[] =>
  [...members].filter(([, member]) => member.household === household).map(([person]) => person)

/** The first code that no household has: it tells nothing. */
const freeHousehold = ({ members }: PeopleState): string => {
  const taken = new Set([...members.values()].map(({ household }) => household))
  let number = 1
  while (taken.has(`H${number}`)) number += 1
  return `H${number}`
}
