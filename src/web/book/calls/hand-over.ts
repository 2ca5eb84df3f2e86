/** Handing a post over at one table: who must be there, the two who sign, and what goes along with the post. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import type { Post } from '../../../core/group/people/events.ts'
import { decideHandOver, witnessesAmong } from '../../../core/group/people/hand-over.ts'
import { membersOn } from '../../../core/group/people/people.ts'
import { takeIn, today, withBook, womanOf, type By, type Woman } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { vouched, type Voucher } from '../vouching.ts'

export type HandOverTold = {
  readonly post: Post
  readonly until: string
  /** Who leaves the post, who takes it, and, where neither may write it, president or secretary. */
  readonly signers: readonly [Voucher, Voucher, ...Voucher[]]
}
/** What is read out, shown and printed. */
export type Act = {
  readonly post: Post
  readonly on: string
  readonly until: string
  readonly from: Woman
  readonly to: Woman
  readonly writer: Woman
  /** Where it stands in the book. */
  readonly entry: string
}

export const handOverCalls = {
  /** The women who may write a hand-over today. */
  witnesses: (desk: Desk): Promise<Result<readonly Woman[]>> =>
    withBook(desk, async ({ group: { people } }) => {
      const on = today()
      return ok(witnessesAmong(people, membersOn(people, on), on).map((person) => womanOf(desk, person)))
    }),

  /** Refused: pictures that are not hers, nobody at the table who may write it, what the hand-over refuses. */
  handOver: (desk: Desk, { by, post, until, signers }: By & HandOverTold): Promise<Result<Act>> =>
    withBook(desk, async (kept) => {
      const on = today()
      for (const signer of signers) {
        if (signer.person === by) continue
        const right = await vouched(kept, signer)
        if (!right.ok) return right
      }
      const [from, to] = signers
      const people = signers.map(({ person }) => person)
      const [writer] = witnessesAmong(kept.group.people, people, on)
      if (writer === undefined)
        return refuse('people.postMissing', { by: from.person, on, posts: 'president, secretary' })
      const written = await takeIn(kept, writer, (group) =>
        decideHandOver(group.people, { on, from: from.person, person: to.person, post, until }),
      )
      if (!written.ok) return written
      const woman = (person: string): Woman => womanOf(desk, person)
      return ok({
        ...{ post, on, until, from: woman(from.person), to: woman(to.person), writer: woman(writer) },
        entry: written.value.entries.at(-1) ?? '',
      })
    }),
} as const
