/** Ways to share out that break the laws, to see them caught. */
import type { Instance, Member } from '../../src/core/share-out/instance.ts'
import { bundlesOf, payOf, type Pieces } from './fits.ts'
import { sharesOf } from './judge.ts'
import type { Solver } from './laws.ts'

type Wish = (instance: Instance, member: Member, held: Pieces) => number

/** Each member in turn takes what she likes best of what is left. */
const inTurn =
  (wish: Wish): Solver =>
  (instance) => {
    if (instance.kept) return undefined
    const left = instance.lines.map(({ pieces }) => pieces)
    const table = instance.members.map((member) => {
      const best = bundlesOf(instance, member)
        .filter((held) => held.every((pieces, place) => pieces <= left[place]!))
        .reduce((a, b) => (wish(instance, member, b) > wish(instance, member, a) ? b : a))
      for (const [place, pieces] of best.entries()) left[place]! -= pieces
      return best
    })
    return sharesOf(instance, table)
  }

/** First come, first served: as much pay as she can. */
export const firstCome: Solver = inTurn((instance, _, held) => payOf(instance, held))

/** As near to 20 soles as she can: an amount that nobody told. */
export const twentySoles: Solver = inTurn((instance, _, held) => -Math.abs(payOf(instance, held) - 2000))

/** As near as she can to an equal part of each line. */
export const equalParts: Solver = inTurn((instance, _, held) =>
  instance.lines.reduce(
    (sum, { pieces }, place) => sum - Math.abs(held[place]! - pieces / instance.members.length),
    0,
  ),
)
