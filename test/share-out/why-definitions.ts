/** The reasons of SPEC.md SW2 to SW6 worked out from their definitions, by trying: slow, and nothing taken from the program. */
import type { Instance, Line, Member, Share, Skill } from '../../src/core/share-out/instance.ts'
import { faultsOf, hoursIn, keptOf, lotOf, skillOf } from './fits.ts'

export type Plain = Readonly<Record<string, unknown>> & { readonly code: string }
export type Gain = {
  readonly line: string
  readonly pieces: number
  readonly from?: { readonly member: string; readonly pieces: number }
}

export const heldBy = (shares: readonly Share[], member: string, line: string): number =>
  shares
    .filter((share) => share.member === member && share.line === line)
    .reduce((sum, { pieces }) => sum + pieces, 0)

export const leftOf = (shares: readonly Share[], line: Line): number =>
  shares.filter((share) => share.line === line.id).reduce((left, { pieces }) => left - pieces, line.pieces)

export const stepOf = (shares: readonly Share[], member: Member, line: Line): number =>
  heldBy(shares, member.id, line.id) > 0 ? 1 : lotOf(line)

/** Shares with pieces added to a member, or taken from her. */
export const withPieces = (shares: readonly Share[], member: string, line: string, more: number): Share[] => [
  ...shares.filter((share) => share.member !== member || share.line !== line),
  ...[{ member, line, pieces: heldBy(shares, member, line) + more }].filter(({ pieces }) => pieces !== 0),
]

export const faultsIn = (instance: Instance, shares: readonly Share[]): readonly string[] => [
  ...instance.members.flatMap((member) => faultsWith(instance, shares, member)),
  ...instance.lines.filter((line) => leftOf(shares, line) < 0).map(({ id }) => `${id}: too many pieces`),
]

export const faultsWith = (instance: Instance, shares: readonly Share[], member: Member): readonly string[] =>
  faultsOf(
    instance,
    member,
    instance.lines.map((line) => heldBy(shares, member.id, line.id)),
  )

/** Two levels compared as fractions, without rounding: below 0 where the first is lower. */
export type Fraction = { readonly centimos: number; readonly of: number }
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = BigInt(a.centimos) * BigInt(b.of) - BigInt(b.centimos) * BigInt(a.of)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const levelIn = (instance: Instance, shares: readonly Share[], member: Member): Fraction => ({
  centimos: instance.lines.reduce(
    (sum, line) => sum + heldBy(shares, member.id, line.id) * line.payCentimos,
    member.earnedCentimos,
  ),
  of: instance.fairness === 'share' ? member.desiredCentimos : 1,
})

/** In which run of weeks she lacks how much for so many pieces more: every run is tried. */
export const lackOf = (
  instance: Instance,
  shares: readonly Share[],
  member: Member,
  { line, skill, pieces }: { readonly line: Line; readonly skill: Skill; readonly pieces: number },
): { readonly fromWeek: number; readonly toWeek: number; readonly centihoursShort: number } => {
  const runs = Array.from({ length: line.startWeek }, (_, before) =>
    Array.from({ length: instance.weeks - line.dueWeek + 1 }, (_unused, after) => ({
      fromWeek: before + 1,
      toWeek: line.dueWeek + after,
    })),
  ).flat()
  const lacks = runs.map((run) => {
    const used = instance.lines
      .filter((one) => one.startWeek >= run.fromWeek && one.dueWeek <= run.toWeek)
      .map((one) => heldBy(shares, member.id, one.id) * (skillOf(member, one)?.centihours ?? 0))
      .reduce((sum, centihours) => sum + centihours, pieces * skill.centihours)
    return { ...run, centihoursShort: used - hoursIn(member, run.fromWeek, run.toWeek) }
  })
  const long = ({ fromWeek, toWeek }: (typeof lacks)[number]): number => toWeek - fromWeek
  return lacks.sort(
    (a, b) => b.centihoursShort - a.centihoursShort || long(a) - long(b) || a.fromWeek - b.fromWeek,
  )[0]!
}

/** The one reason why she has no step more of the line. */
export const reasonIn = (instance: Instance, shares: readonly Share[], member: Member, line: Line): Plain => {
  const skill = skillOf(member, line)
  const held = heldBy(shares, member.id, line.id)
  const pieces = stepOf(shares, member, line)
  const kept = keptOf(instance, member, line)
  if (!skill) return { code: 'skill' }
  if (line.pieces === 0) return { code: 'none' }
  if (kept?.how === 'exactly') return { code: 'byHand', pieces: kept.pieces }
  if (skill.most !== undefined && held + pieces > skill.most) return { code: 'most', most: skill.most }
  const lines = new Set(shares.filter((share) => share.member === member.id).map((share) => share.line))
  if (member.mostLines !== undefined && held === 0 && lines.size >= member.mostLines)
    return { code: 'lines', mostLines: member.mostLines }
  const lack = lackOf(instance, shares, member, { line, skill, pieces })
  if (lack.centihoursShort > 0) return { code: 'time', ...lack }
  return reasonOfOthers(instance, shares, member, line)
}

type Trial = {
  readonly from: Member
  readonly given: number
  readonly after: readonly Share[]
  readonly leftWith: Fraction
}

const reasonOfOthers = (instance: Instance, shares: readonly Share[], member: Member, line: Line): Plain => {
  const pieces = stepOf(shares, member, line)
  const left = leftOf(shares, line)
  if (left >= pieces) return { code: 'free', left }
  const holders = instance.members.filter((one) => one !== member && heldBy(shares, one.id, line.id) > 0)
  if (holders.length === 0) return { code: 'whole' }
  const trials = holders.map((from): Trial => {
    const given = pieces - left
    const taken = Math.min(given, heldBy(shares, from.id, line.id))
    const leftWith = levelIn(instance, withPieces(shares, from.id, line.id, -taken), from)
    const after = withPieces(withPieces(shares, from.id, line.id, -given), member.id, line.id, pieces)
    return { from, given, after, leftWith }
  })
  const better = trials.filter((trial) => isBetter(instance, shares, { member, line, trial }))
  if (better.length === 0)
    return line.payCentimos === 0 ? { code: 'unpaid' } : turn(instance, shares, member, trials)
  const met = better.map((trial) => obstacleIn(instance, shares, line, trial))
  const open = better.filter((_, place) => met[place] === undefined)
  if (open.length > 0) {
    const [{ from, given }] = sorted(instance, shares, open) as [Trial]
    return { code: 'open', from: from.id, pieces: given }
  }
  const count = (obstacle: string): number => met.filter((one) => one === obstacle).length
  const givers = { lot: count('lot'), trainee: count('trainee'), held: count('held') }
  return { code: givers.lot ? 'lot' : givers.trainee ? 'trainee' : 'held', lot: lotOf(line), givers }
}

const turn = (
  instance: Instance,
  shares: readonly Share[],
  member: Member,
  trials: readonly Trial[],
): Plain => ({
  code: 'turn',
  giver: sorted(instance, shares, trials)[0]!.leftWith,
  own: levelIn(instance, shares, member),
})

/** Those left highest first; between equals who is lowest now, then the instance's order. */
const sorted = (instance: Instance, shares: readonly Share[], trials: readonly Trial[]): readonly Trial[] =>
  [...trials].sort(
    (a, b) =>
      compare(b.leftWith, a.leftWith) ||
      compare(levelIn(instance, shares, a.from), levelIn(instance, shares, b.from)) ||
      instance.members.indexOf(a.from) - instance.members.indexOf(b.from),
  )

type Gaining = { readonly member: Member; readonly line: Line; readonly trial: Trial }

const isBetter = (
  instance: Instance,
  shares: readonly Share[],
  { member, line, trial }: Gaining,
): boolean => {
  if (leftOf(shares, line) > 0 && line.weight > 0) return true
  const pair = (own: Fraction, other: Fraction): readonly [Fraction, Fraction] =>
    compare(own, other) <= 0 ? [own, other] : [other, own]
  const before = pair(levelIn(instance, shares, member), levelIn(instance, shares, trial.from))
  const after = pair(levelIn(instance, trial.after, member), trial.leftWith)
  return (compare(after[0], before[0]) || compare(after[1], before[1])) > 0
}

/** Pieces of trainees short, over all lines. */
export const traineesShort = (instance: Instance, shares: readonly Share[]): number =>
  instance.lines.reduce((sum, line) => {
    const trainees = instance.members.filter((member) => skillOf(member, line)?.trainee)
    const given = trainees.reduce((pieces, { id }) => pieces + heldBy(shares, id, line.id), 0)
    return sum + Math.max(0, line.traineePieces - given)
  }, 0)

const obstacleIn = (
  instance: Instance,
  shares: readonly Share[],
  line: Line,
  { from, given, after }: Trial,
): string | undefined => {
  const rest = heldBy(shares, from.id, line.id) - given
  const kept = keptOf(instance, from, line)
  const lot = kept && kept.pieces > 0 ? Math.min(lotOf(line), kept.pieces) : lotOf(line)
  if (rest < 0 || (rest > 0 && rest < lot)) return 'lot'
  if (traineesShort(instance, after) > traineesShort(instance, shares)) return 'trainee'
  return kept && (kept.how === 'exactly' || rest < kept.pieces) ? 'held' : undefined
}
