/** What the group voted, matter by matter, and a further vote. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { standingOf, type MatterStanding } from '../../../core/group/agreements/agreements.ts'
import { votedMatters, type VotedMatter } from '../../../core/group/agreements/events.ts'
import { decideVote, type Vote } from '../../../core/group/agreements/vote.ts'
import type { GroupBook } from '../../../core/group/book.ts'
import { take, today, withBook, type By, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type MatterShown = { readonly matter: VotedMatter; readonly standing: readonly MatterStanding[] }
export type Votes = {
  readonly on: string
  readonly matters: readonly MatterShown[]
  /** What the sheets name: each yarn is voted a price, each article may have a smallest lot. */
  readonly yarns: readonly string[]
  readonly articles: readonly string[]
}
export type VoteTold = By & Omit<Vote, 'on' | 'from'> & { readonly from?: string }

export const agreementCalls = {
  /** Every matter with what holds today. */
  votes: (desk: Desk): Promise<Result<Votes>> =>
    withBook(desk, async ({ group }) => {
      const on = today()
      const matters = votedMatters.map((matter) => ({
        matter,
        standing: standingOf(group.agreements, matter, on),
      }))
      return ok({ on, matters, yarns: yarnsOf(group), articles: [...group.catalogue.articles.keys()] })
    }),

  /** Writes a vote; it holds from today where no other day is told. */
  vote: (desk: Desk, { by, from, ...told }: VoteTold): Promise<Result<Written>> =>
    take(desk, { by }, (group, on) => decideVote(group, { on, from: from ?? on, ...told })),
} as const

const yarnsOf = ({ catalogue }: GroupBook): readonly string[] => [
  ...new Set([...catalogue.articles.values()].flatMap(({ sheet }) => sheet.yarns.map(({ yarn }) => yarn))),
]
