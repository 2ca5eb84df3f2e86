/** The best share-out of a tiny instance, by trying every one. */
import type { Instance, Member, Share } from '../../src/core/share-out/instance.ts'
import { bundlesOf, isAble, levelOf, payOf, skillOf, type Pieces } from './fits.ts'
import { firstDifference, priorities, sharesOf, type Figures, type Priority } from './judge.ts'

export type Best = Figures & {
  /** One share-out that has these figures. */
  readonly shares: readonly Share[]
  /** How many share-outs were tried. */
  readonly tried: number
}

/** What a member may hold, with what it comes to. */
type Bundle = {
  readonly pieces: Pieces
  readonly level: number
  readonly centihours: number
  readonly millionths: number
  /** Pieces of lines of which she is a trainee. */
  readonly learnt: Pieces
}

/**
 * Tries every share-out; the first of the best, in the order of members, lines and pieces. A planted bug
 * leaves a priority out of the order, never the first.
 */
export const enumerate = (instance: Instance, order: readonly Priority[] = priorities): Best => {
  const { members, lines } = instance
  const bundles = members.map((member) =>
    bundlesOf(instance, member).map((p) => bundleOf(instance, member, p)),
  )
  const able = members.map((member) => isAble(instance, member))
  const left = lines.map(({ pieces }) => pieces)
  const held: Bundle[] = []
  let best: (Figures & { readonly held: readonly Bundle[] }) | undefined
  let tried = 0

  const weigh = (): void => {
    tried += 1
    const shortage = sumOf(lines, ({ weight }, place) => weight * left[place]!)
    if (best && shortage > best.shortage) return
    const figures: Figures = {
      shortage,
      traineeShort: sumOf(lines, ({ traineePieces }, place) =>
        Math.max(0, traineePieces - sumOf(held, ({ learnt }) => learnt[place]!)),
      ),
      levels: held
        .filter((_, row) => able[row])
        .map(({ level }) => level)
        .sort((a, b) => a - b),
      centihours: sumOf(held, ({ centihours }) => centihours),
      quality: {
        millionths: sumOf(held, ({ millionths }) => millionths),
        pieces: sumOf(lines, ({ pieces }, place) => pieces - left[place]!),
      },
    }
    const difference = best && firstDifference(figures, best, order)
    if (!best || (difference && difference.better > 0)) best = { ...figures, held: [...held] }
  }

  const deal = (row: number): void => {
    if (row === members.length) return weigh()
    for (const bundle of bundles[row]!) {
      if (bundle.pieces.some((pieces, place) => pieces > left[place]!)) continue
      for (const [place, pieces] of bundle.pieces.entries()) left[place]! -= pieces
      held.push(bundle)
      deal(row + 1)
      held.pop()
      for (const [place, pieces] of bundle.pieces.entries()) left[place]! += pieces
    }
  }
  deal(0)

  // What is kept never goes beyond a line, so there is always one share-out: the kept pieces alone.
  const { held: bestHeld, ...figures } = best!
  const table = bestHeld.map(({ pieces }) => pieces)
  return { ...figures, shares: sharesOf(instance, table), tried }
}

const sumOf = <T>(list: readonly T[], amount: (one: T, place: number) => number): number =>
  list.reduce((sum, one, place) => sum + amount(one, place), 0)

const bundleOf = (instance: Instance, member: Member, pieces: Pieces): Bundle => {
  const skills = instance.lines.map((line) => skillOf(member, line))
  return {
    pieces,
    level: levelOf(instance, member, payOf(instance, pieces)),
    centihours: sumOf(skills, (skill, place) => pieces[place]! * (skill?.centihours ?? 0)),
    millionths: sumOf(skills, (skill, place) => pieces[place]! * (skill?.qualityMillionths ?? 0)),
    learnt: skills.map((skill, place) => (skill?.trainee ? pieces[place]! : 0)),
  }
}
