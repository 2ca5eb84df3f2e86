/**
 * The work to share out, and what comes of it, as plain data. Whole numbers only: céntimos of the
 * book's currency, hundredths of an hour (`centihours`), pieces, millionths of a rate.
 *
 * Whoever builds an instance answers for its form (`formats/share-out` for a file, `group/sharing` for
 * a book): ids unique, every skill's line known, one number per week, all amounts whole and ≥ 0.
 */

/** An order line: one product, colour, yarn lot and date. */
export type Line = {
  readonly id: string
  /** Pieces ordered. */
  readonly pieces: number
  /** Pay for one piece. */
  readonly payCentimos: number
  /** What one piece short of this line counts. */
  readonly weight: number
  /** The fewest pieces of it that one member takes; the line's pieces where it has fewer. */
  readonly lot: number
  /** Yarn is there at the start of this week, counted from 1. */
  readonly startWeek: number
  /** Pieces are due at the end of this week. */
  readonly dueWeek: number
  /** Pieces that should go to trainees of this line, all together. */
  readonly traineePieces: number
}

/** That a member may knit a line, and how. */
export type Skill = {
  readonly line: string
  /** Her own time for one piece, > 0. */
  readonly centihours: number
  /** Expected share of pieces good at first check. */
  readonly qualityMillionths: number
  readonly trainee: boolean
  /** At most so many pieces of it. */
  readonly most?: number
}

export type Member = {
  readonly id: string
  /** Hours that she offers, one number a week. */
  readonly weekCentihours: readonly number[]
  /** What she earned this season before this share-out. */
  readonly earnedCentimos: number
  /** The season income that she wishes for, > 0; counts under fairness by share only. */
  readonly desiredCentimos: number
  /** At most so many different lines. */
  readonly mostLines?: number
  readonly skills: readonly Skill[]
}

/**
 * Pieces that stay with a member, whatever is shared out: `atLeast` where they are knitted already,
 * `exactly` where the group decided by hand. They hold even where a lot, her hours or a limit would not.
 */
export type Kept = {
  readonly member: string
  readonly line: string
  readonly pieces: number
  readonly how: 'atLeast' | 'exactly'
}

export type Instance = {
  /** What is evened out: the season's income, or its share of what each member wishes for. */
  readonly fairness: 'income' | 'share'
  readonly weeks: number
  readonly lines: readonly Line[]
  readonly members: readonly Member[]
  readonly kept?: readonly Kept[]
}

/** So many pieces of a line for a member, ≥ 1. */
export type Share = { readonly member: string; readonly line: string; readonly pieces: number }

/** How much search a share-out may take: equal seed and rounds give equal shares. */
export type Budget = {
  readonly seed: number
  readonly rounds: number
  /** Asked between rounds; where it answers false, the search stops there and says so. */
  readonly goOn?: () => boolean
}

export type ShareOut = {
  /** In the instance's order of members, then of lines. */
  readonly shares: readonly Share[]
  /** Rounds of search used: all that were allowed, unless everything was looked at or `goOn` stopped it. */
  readonly rounds: number
  /** Whether `goOn` stopped it. */
  readonly stopped: boolean
  readonly proof: Proof
}

/** What can be checked about a share-out without trusting who made it. */
export type Proof = {
  /** Whether every share-out was considered, so that nothing better exists in any of the five priorities. */
  readonly exhaustive: boolean
  /**
   * The closed block of lines: members who may knit nothing else share its money, so that no share-out
   * gives the poorest able member more than the block's water level or the smallest own ceiling.
   */
  readonly block: readonly string[]
  /** That bound: a level in céntimos, or in céntimos earned by céntimo wished for; none without able members. */
  readonly minimumBound: number | undefined
  /** Each able member's level in the fairest share-out of money alone, by id: what no leximin exceeds in order. */
  readonly ideals: ReadonlyMap<string, number>
}
