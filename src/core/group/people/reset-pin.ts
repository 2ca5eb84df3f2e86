/** Letting a woman choose another picture PIN: two officers of different households, neither of them she. */
import type { Find, Place } from '../../kernel/finding.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { PeopleEvent } from './events.ts'
import { isKnown, isNearKin, type PeopleState } from './people.ts'
import { permitted } from './posts.ts'

type PinReset = Extract<PeopleEvent, { type: 'people.pinReset' }>['body']

/** Refused: somebody unknown, an officer without the post, the two of one household, or she herself among them. */
export const decideResetPin = (people: PeopleState, body: PinReset): Result<readonly PeopleEvent[]> => {
  const fit = byTwoOfficers(people, body)
  return fit.ok ? ok([{ type: 'people.pinReset', v: 1, body }]) : fit
}

/** One that two officers did not stand for leaves her PIN as it is, and is a finding. */
export const foldPinReset = (people: PeopleState, body: PinReset, { ref }: Place, find: Find): void => {
  const { person } = body
  const member = people.members.get(person)
  if (!member) return find('people.unknownMember', person, { person })
  if (!byTwoOfficers(people, body).ok) return find('people.pinNotReset', person, { person })
  member.pinReset = ref
}

const byTwoOfficers = (people: PeopleState, { on, person, approvedBy }: PinReset): Result<void> => {
  const [first, second] = approvedBy
  if (!isKnown(people, person)) return refuse('people.unknownMember', { person })
  for (const officer of approvedBy) {
    if (!isKnown(people, officer)) return refuse('people.unknownMember', { person: officer })
    const allowed = permitted(people, { type: 'people.pinReset', body: { on } }, officer)
    if (!allowed.ok) return allowed
  }
  const isHerself = first === person || second === person
  return isHerself || isNearKin(people, first, second)
    ? refuse('people.twoOthers', { first, second, person })
    : ok(undefined)
}
