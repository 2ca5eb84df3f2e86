/** What every call of the page does alike: the open book, the day, who acts, and what was written. */
import { referenceOf } from '../../core/kernel/entry.ts'
import type { Day } from '../../core/kernel/day.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { GroupBook } from '../../core/group/book.ts'
import type { GroupEvent } from '../../core/group/events.ts'
import { record, type KeptGroup } from '../../keeping/kept-group.ts'
import { dayIn, type Desk } from './desk.ts'

/** Who has the phone in her hand. */
export type By = { readonly by: string }
/** A woman as the page shows her: her place among those who joined gives her motif. */
export type Woman = { readonly person: string; readonly name: string; readonly place: number }
/** References of the entries that a tap wrote, on the disk by now. */
export type Written = {
  readonly entries: readonly string[]
  /** The kind of the first of them. */
  readonly what?: string
}

const timeZone = 'America/Lima'
export const today = (): Day => dayIn(timeZone)

export const withBook = async <T>(
  { kept }: Desk,
  work: (kept: KeptGroup) => Promise<Result<T>>,
): Promise<Result<T>> => (kept ? work(kept) : refuse('app.notOpen', {}))

/** Takes one decision today and writes it; `next` is the reference that its first entry will have. Refused: what the decision refuses, a missing post, a store that is full. */
export const take = (
  desk: Desk,
  { by }: By,
  decide: (group: GroupBook, on: Day, next: string) => Result<readonly GroupEvent[]>,
): Promise<Result<Written>> => withBook(desk, (kept) => takeIn(kept, by, decide))

/** The same on a book that is open already. */
export const takeIn = async (
  kept: KeptGroup,
  by: string,
  decide: (group: GroupBook, on: Day, next: string) => Result<readonly GroupEvent[]>,
): Promise<Result<Written>> => {
  const on = today()
  const acting = { by, wallMillis: Date.now() }
  const recorded = await record(kept, acting, (group, next) => decide(group, on, next))
  if (!recorded.ok) return recorded
  const [first] = recorded.value
  return ok({
    entries: recorded.value.map((entry) => referenceOf(entry)),
    ...(first ? { what: first.type } : {}),
  })
}

export const womanOf = (desk: Desk, person: string): Woman => ({
  person,
  name: desk.names.get(person) ?? '',
  place: [...(desk.kept?.group.people.members.keys() ?? [])].indexOf(person),
})
