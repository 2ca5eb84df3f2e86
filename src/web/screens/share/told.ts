/** What the leaders have told of a share-out so far: terms, changes by hand, and the pieces as they stand on the screen. */
import { useState } from 'preact/hooks'
import type { ByHand } from '../../../core/group/sharing/kept-pieces.ts'
import type { Share } from '../../../core/share-out/instance.ts'
import type { TermsOfLine } from '../../../reports/sharing/share-terms.ts'
import type { Proposal } from '../../book/calls/share.ts'
import { acting, ask, refused } from '../../parts/app.ts'
import { useAnswer } from '../../parts/use-answer.ts'

type Told = {
  readonly lines: readonly TermsOfLine[]
  readonly byHand: readonly ByHand[]
  /** As they stand on the screen, once something was changed by hand. */
  readonly shares?: readonly Share[]
  /** The proposal before anything was changed by hand. */
  readonly without?: readonly Share[]
}
type Turned = Told & {
  /** Goes up with each change, so that the book is asked anew. */
  readonly turn: number
}
export type Sharing = {
  readonly page: Proposal | undefined
  readonly lines: readonly TermsOfLine[]
  readonly byHand: readonly ByHand[]
  readonly shares: readonly Share[]
  readonly changeTerms: (line: TermsOfLine) => void
  readonly changePieces: (change: Change) => void
  readonly shareRestAgain: () => void
}
type Change = { readonly person: string; readonly line: string; readonly pieces: number }

/** `onChange` is called before each change: what stood confirmed stands no more. */
export const useSharing = (order: string, start: readonly TermsOfLine[], onChange: () => void): Sharing => {
  const [told, tell] = useState<Turned>({ lines: start, byHand: [], turn: 0 })
  const page = useAnswer(() => answerTo(order, told), `${told.turn}`)
  const now = (change: (was: Told) => Told): void => {
    refused.value = undefined
    onChange()
    tell(({ turn, ...was }) => ({ ...change(was), turn: turn + 1 }))
  }
  return {
    page,
    lines: told.lines,
    byHand: told.byHand,
    shares: told.shares ?? page?.shares ?? [],
    changeTerms: (line) =>
      now(({ lines }) => ({ byHand: [], lines: lines.map((one) => (one.id === line.id ? line : one)) })),
    changePieces: (change) => now((was) => (page ? changed(was, page.shares, change) : was)),
    shareRestAgain: () => now(({ shares: _shares, ...was }) => was),
  }
}

/** A line's terms as a decision takes them. */
export const termsTold = ({ id: _id, ordered: _ordered, ...line }: TermsOfLine) => line

const answerTo = (order: string, { lines, byHand, shares, without }: Told) => {
  const told = { order, told: lines.map(termsTold), byHand }
  return shares && without
    ? ask('shareByHand', { ...told, shares, without })
    : ask('shareProposal', { ...told, ...(without ? { without } : {}) })
}

/** Pieces of a line, one woman's or all. */
export const piecesIn = (shares: readonly Share[], line: string, person?: string): number =>
  shares.reduce(
    (sum, one) =>
      one.line === line && (person === undefined || one.member === person) ? sum + one.pieces : sum,
    0,
  )

/** Her pieces by hand: fixed from now on, and everybody else's as they were. */
const changed = (was: Told, proposed: readonly Share[], { person, line, pieces }: Change): Told => {
  const terms = was.lines.find(({ id }) => id === line)
  const by = acting.value
  if (!terms || by === undefined) return was
  const { order, article, colour } = terms
  const others = (was.shares ?? proposed).filter((one) => one.line !== line || one.member !== person)
  const isOther = (one: ByHand): boolean =>
    one.person !== person || one.article !== article || one.colour !== colour
  return {
    lines: was.lines,
    byHand: [...was.byHand.filter(isOther), { order, article, colour, person, pieces, by }],
    shares: pieces > 0 ? [...others, { member: person, line, pieces }] : others,
    without: was.without ?? proposed,
  }
}
