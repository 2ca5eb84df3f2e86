/** A woman joins, with her name. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { permitted } from '../../../core/group/people/posts.ts'
import { sealFor, type KeptGroup } from '../../../keeping/kept-group.ts'
import { takeIn, today, withBook, type By } from '../acting.ts'
import { readNames, type Desk } from '../desk.ts'
import { personAt } from './people.ts'

export const joinCalls = {
  join: (desk: Desk, command: By & { readonly name: string }): Promise<Result<void>> =>
    withBook(desk, (kept) =>
      command.name.trim() === ''
        ? Promise.resolve(refuse('app.nobodyYet', {}))
        : welcome(desk, kept, { ...command, name: command.name.trim() }),
    ),
} as const

const welcome = async (
  desk: Desk,
  kept: KeptGroup,
  { by, name }: By & { readonly name: string },
): Promise<Result<void>> => {
  const person = personAt(kept.group.people.members.size)
  const joined = { type: 'people.joined', v: 1, body: { on: today(), person } } as const
  const may = permitted(kept.group.people, joined, by)
  if (!may.ok) return may
  // Her name first: cut off between the two writes, nobody joined, and no woman is left without a name.
  const acting = { by, wallMillis: Date.now() }
  const sealed = await sealFor(kept, acting, [{ on: today(), person, item: 'name', content: name }])
  if (!sealed.ok) return sealed
  const written = await takeIn(kept, by, () => ok([joined]))
  if (!written.ok) return written
  await readNames(desk, kept, [person])
  return ok(undefined)
}
