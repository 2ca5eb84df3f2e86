/** Small orders written by hand, for tests: a line, a member, what she may knit. */
import type { Instance, Kept, Line, Member, Share, Skill } from '../../src/core/share-out/instance.ts'

export const line = (id: string, own: Partial<Line> = {}): Line => ({
  ...{ id, pieces: 4, payCentimos: 1000, weight: 1, lot: 1 },
  ...{ startWeek: 1, dueWeek: 2, traineePieces: 0 },
  ...own,
})

export const skill = (id: string, own: Partial<Skill> = {}): Skill => ({
  ...{ line: id, centihours: 200, qualityMillionths: 950_000, trainee: false },
  ...own,
})

export const member = (id: string, skills: readonly Skill[], own: Partial<Member> = {}): Member => ({
  ...{ id, weekCentihours: [1000, 1000], earnedCentimos: 0, desiredCentimos: 10_000, skills },
  ...own,
})

export const order = (
  lines: readonly Line[],
  members: readonly Member[],
  own: { readonly kept?: readonly Kept[]; readonly fairness?: Instance['fairness'] } = {},
): Instance => ({ fairness: 'income', weeks: 2, lines, members, ...own })

/** Shares as `Rosa 2 hat, Ana 1 hat`. */
export const told = (shares: readonly Share[]): string =>
  shares.map((share) => `${share.member} ${share.pieces} ${share.line}`).join(', ')
