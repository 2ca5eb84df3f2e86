/** Who takes part in a share-out, and in which order: equal cases go to who stands first. */
import type { Day } from '../../kernel/day.ts'
import { membersInOrder, membersOn, type PeopleState } from '../people/people.ts'

/**
 * The members of a day in the order in which they joined, beginning after the one who stood first last time: she stands
 * last now, also where others joined or left since.
 */
export const roster = (people: PeopleState, on: Day, stoodFirst: string | null): readonly string[] => {
  const order = membersInOrder(people)
  const start = stoodFirst === null ? 0 : order.indexOf(stoodFirst) + 1
  const members = new Set(membersOn(people, on))
  return [...order.slice(start), ...order.slice(0, start)].filter((person) => members.has(person))
}
