/** Ballast: a long line of its own for one member more. With it a tiny instance has too many ways to look at them all. */
import type { Instance, Share } from '../../src/core/share-out/instance.ts'

const ballast = { id: 'Z', pieces: 70_000, payCentimos: 0, lot: 1, startWeek: 1, traineePieces: 0 }

/** Beside the instance a member who has time for one piece of a line that nobody else knits, without pay. */
const withLine = (
  instance: Instance,
  line: { readonly weight: number; readonly pieces: number },
): Instance => ({
  ...instance,
  lines: [...instance.lines, { ...ballast, ...line, dueWeek: instance.weeks }],
  members: [
    ...instance.members,
    {
      ...{ id: 'Zoila', earnedCentimos: 0, desiredCentimos: 100 },
      weekCentihours: Array.from({ length: instance.weeks }, () => 100),
      skills: [{ line: 'Z', centihours: 100 * instance.weeks, qualityMillionths: 1_000_000, trainee: false }],
    },
  ],
})

/** Ballast that counts nothing: what is best stays the same, and she has none of it. */
export const withBallast = (instance: Instance): Instance =>
  withLine(instance, { weight: 0, pieces: ballast.pieces })

/** Ballast that counts, and of which she can do but one piece: all the others are short, whatever anybody does. */
export const withHopelessLine = (instance: Instance): Instance =>
  withLine(instance, { weight: 1, pieces: ballast.pieces })

/** The same with only as many of its pieces as can be done: the same share-outs, few enough to try. */
export const withLittleOfIt = (instance: Instance): Instance => withLine(instance, { weight: 1, pieces: 1 })

/** Shares without the ballast. */
export const withoutBallast = (shares: readonly Share[]): readonly Share[] =>
  shares.filter(({ line }) => line !== 'Z')
