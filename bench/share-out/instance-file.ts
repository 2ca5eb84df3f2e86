/** An instance and its shares as the files that the independent checker of the fixtures reads. */
import type { Instance, Line, Member, Share } from '../../src/core/share-out/instance.ts'

export type JsonFile = Readonly<Record<string, unknown>>

/** The instance as `share-out-instance/1`. Kept pieces and weights are left out: the checker knows neither. */
export const instanceFile = ({ fairness, weeks, lines, members }: Instance): JsonFile => ({
  format: 'share-out-instance/1',
  ...{ name: 'practice', currency: 'PEN', fairness, weeks },
  products: lines.map(productOf),
  members: members.map(memberOf),
})

const productOf = (line: Line): JsonFile => ({
  ...{ id: line.id, quantity: line.pieces, pay: line.payCentimos / 100, minLot: line.lot },
  ...{ startWeek: line.startWeek, dueWeek: line.dueWeek, traineeMin: line.traineePieces },
})

const memberOf = (member: Member): JsonFile => ({
  id: member.id,
  hours: member.weekCentihours.map((hours) => hours / 100),
  ...{ earned: member.earnedCentimos / 100, desired: member.desiredCentimos / 100 },
  ...(member.mostLines === undefined ? {} : { maxProducts: member.mostLines }),
  skills: member.skills.map((skill) => ({
    ...{ product: skill.line, hours: skill.centihours / 100, trainee: skill.trainee },
    quality: skill.qualityMillionths / 1_000_000,
    ...(skill.most === undefined ? {} : { max: skill.most }),
  })),
})

/** Shares as `share-out-solution/1`. */
export const solutionFile = ({ lines }: Instance, shares: readonly Share[]): JsonFile => {
  const given = new Map<string, number>()
  for (const { line, pieces } of shares) given.set(line, (given.get(line) ?? 0) + pieces)
  const shortfall = lines
    .map(({ id, pieces }) => ({ product: id, pieces: pieces - (given.get(id) ?? 0) }))
    .filter(({ pieces }) => pieces > 0)
  return {
    ...{ format: 'share-out-solution/1', instance: 'practice', shortfall },
    status: shortfall.length === 0 ? 'complete' : 'shortfall',
    allocations: shares.map(({ member, line, pieces }) => ({ member, product: line, pieces })),
  }
}
