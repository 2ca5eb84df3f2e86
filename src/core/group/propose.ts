/** The last check of every decision before its events are written: the person's post, and each event's form. */
import type { NewEvent } from '../kernel/entry.ts'
import { ok, type Result } from '../kernel/result.ts'
import { parseGroupEvent, type GroupEvent } from './events.ts'
import { permitted } from './people/posts.ts'
import type { PeopleState } from './people/people.ts'

/** The events of a decision, fit to be written; refused where `by` does not hold the post, or a sum has grown too large. */
export const propose = (
  people: PeopleState,
  by: string,
  decided: Result<readonly GroupEvent[]>,
): Result<readonly NewEvent[]> => {
  if (!decided.ok) return decided
  for (const event of decided.value) {
    const allowed = permitted(people, event, by)
    if (!allowed.ok) return allowed
    const parsed = parseGroupEvent(event)
    if (!parsed.ok) return parsed
  }
  return ok(decided.value)
}
