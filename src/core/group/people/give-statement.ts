/** A statement that goes out of the app: the book keeps what its code stands for, and up to where it was read. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import type { PeopleEvent } from './events.ts'
import { isKnown, type PeopleState } from './people.ts'

type Areas = { readonly people: PeopleState; readonly seen: Vector }
type GiveStatement = { readonly on: Day; readonly person: string; readonly digest: string }

/** Refused: somebody unknown. */
export const decideGiveStatement = (
  { people, seen }: Areas,
  { on, person, digest }: GiveStatement,
): Result<readonly PeopleEvent[]> =>
  isKnown(people, person)
    ? ok([{ type: 'people.statementGiven', v: 1, body: { on, person, digest, seen: { ...seen } } }])
    : refuse('people.unknownMember', { person })
