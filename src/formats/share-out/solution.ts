/** A share-out as the value of a `share-out-solution/1` file. */
import { figuresOf } from '../../core/share-out/figures.ts'
import type { Instance, ShareOut } from '../../core/share-out/instance.ts'
import { reasonsOf } from '../../core/share-out/reasons.ts'
import { explainShortage, type LineShortage } from '../../core/share-out/shortage.ts'

export type Solution = Readonly<Record<string, unknown>>

/** All that an outsider may check, in a fixed order of fields: allocations, what is short and why, the certificate, figures. */
export const solutionOf = (
  name: string,
  instance: Instance,
  shareOut: ShareOut,
  { seed, explain }: { readonly seed: number; readonly explain: boolean },
): Solution => {
  const figures = figuresOf(instance, shareOut.shares)
  const short = explainShortage(instance, shareOut.shares)
  return {
    format: 'share-out-solution/1',
    instance: name,
    status: short.length === 0 ? 'complete' : 'shortfall',
    allocations: shareOut.shares.map(({ member, line, pieces }) => ({ member, product: line, pieces })),
    shortfall: short.map(shortfall),
    certificate: { products: shareOut.proof.block },
    stats: {
      ...{ seed, rounds: shareOut.rounds, stopped: shareOut.stopped },
      exhaustive: shareOut.proof.exhaustive,
      weightedShortfall: figures.shortage,
      traineeShortfall: figures.traineeShort,
      minimum: levelIn(instance, figures.minimum),
      minimumBound: levelIn(instance, shareOut.proof.minimumBound),
      hours: figures.centihours / 100,
      quality: figures.qualityMillionths / 1_000_000,
    },
    ...(explain ? { explanations: explanationsOf(instance, shareOut, short) } : {}),
  }
}

/** Why each member has what she has and why lines are short: codes with figures, as `core/share-out/SPEC.md` defines them. */
const explanationsOf = (instance: Instance, shareOut: ShareOut, short: readonly LineShortage[]) => ({
  members: reasonsOf(instance, shareOut.shares, shareOut.proof.ideals),
  shortfall: short,
})

const shortfall = ({ line, pieces, reason, hoursShortCentihours, skilledMembers }: LineShortage) => ({
  ...{ product: line, pieces },
  ...(reason === 'open' ? {} : { reason }),
  ...(reason === 'hours' ? { hoursShort: hoursShortCentihours / 100 } : {}),
  skilledMembers,
})

/** A level as the file has it: soles, or the share of what was wished for. */
const levelIn = ({ fairness }: Instance, level: number | undefined): number | null =>
  level === undefined ? null : fairness === 'share' ? level : level / 100
