/** Sharing out the work of orders: the engine proposes, two officers approve, and what people were told is sealed. */
import { ok, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import { figuresOf, type Figures } from '../../share-out/figures.ts'
import type { Budget, Instance, Proof, Share, ShareOut } from '../../share-out/instance.ts'
import { reshare } from '../../share-out/reshare.ts'
import { proofWithoutSearch, shareOut } from '../../share-out/share-out.ts'
import { memberAgreedOn } from '../agreements/agreements.ts'
import { isTrainee } from '../people/people.ts'
import { approved } from './approval.ts'
import { checkShares } from './check-shares.ts'
import type { MemberFigures, SharedLineTold, SharingEvent, WorkShared } from './events.ts'
import { givenAndDone, instanceOf, type Areas, type Work, type WorkCall } from './instance-of.ts'
import type { WorkLine } from './work-lines.ts'

/** What the engine proposes: from nothing, or, where members have some in hand already, with as few changes as may be. */
export const proposeShares = ({ instance, before }: Work, budget: Budget): ShareOut =>
  before.length > 0 ? reshare(instance, before, budget) : shareOut(instance, budget)

export type ShareOutWork = Omit<WorkCall, 'offered'> & {
  /** Pieces still to be made, as proposed and perhaps changed by hand: changes stand in `byHand` as well. */
  readonly shares: readonly Share[]
  readonly seed: number
  readonly rounds: number
  readonly approvedBy: readonly [string, string]
}

/**
 * Seals a share-out on the book as it stands. Refused: without two officers, what `instanceOf` refuses, and shares that
 * cannot be, with the place; nothing is lost then, and the engine may be asked again.
 */
export const decideShareOut = (
  areas: Areas & { readonly seen: Vector },
  command: ShareOutWork,
): Result<readonly SharingEvent[]> => {
  const { on, shares, seed, rounds, approvedBy } = command
  const approval = approved(areas.people, command)
  if (!approval.ok) return approval
  const drawn = instanceOf(areas, command)
  if (!drawn.ok) return drawn
  const work = drawn.value
  const fit = checkShares(work.instance, withOtherWork(work, shares))
  if (!fit.ok) return fit

  const sealed: Sealed = { areas, command, work, shares: withOtherWork(work, shares) }
  const figures = figuresOf(work.instance, sealed.shares)
  const proof = proofWithoutSearch(work.instance)
  const body: WorkShared = {
    ...{ on, fairness: work.instance.fairness, weightBy: work.weightBy, first: work.first, seed, rounds },
    lines: work.lines.map((line) => lineTold(sealed, line)),
    members: membersTold(sealed, figures, proof),
    ...poorestOf(work.instance, figures, proof),
    approvedBy: [...approvedBy],
    seen: { ...areas.seen },
  }
  return ok([{ type: 'sharing.workShared', v: 1, body }])
}

type Sealed = {
  readonly areas: Areas
  readonly command: ShareOutWork
  readonly work: Work
  readonly shares: readonly Share[]
}

/** The engine names what is in hand of other orders too; shares that come from people need not. */
const withOtherWork = ({ instance, lines }: Work, shares: readonly Share[]): readonly Share[] => {
  const own = new Set(lines.map(({ id }) => id))
  const others = (instance.kept ?? []).filter(({ line }) => !own.has(line))
  return [
    ...shares.filter(
      (share) => !others.some(({ member, line }) => member === share.member && line === share.line),
    ),
    ...others.map(({ member, line, pieces }): Share => ({ member, line, pieces })),
  ]
}

const lineTold = (sealed: Sealed, line: WorkLine): SharedLineTold => {
  const { areas, command, work, shares } = sealed
  const { id, order, article, colour, payCentimos, terms } = line
  const { pieces = 0, weight = 0, traineePieces = 0 } = work.instance.lines.find((one) => one.id === id) ?? {}
  const given = shares.filter((share) => share.line === id && share.pieces > 0)
  const byTrainees = given.filter(({ member }) => isTrainee(areas.people, member, article))
  const { lot, yarnOn, due } = terms
  return {
    ...{ order, article, colour, pieces, payCentimos, weight, lot, yarnOn, due },
    traineePieces: terms.traineePieces,
    shortPieces: Math.max(0, pieces - sumOf(given)),
    traineeShortPieces: Math.max(0, traineePieces - sumOf(byTrainees)),
    shares: peopleOf(sealed, line, given).flatMap((person) => {
      const { before, handedIn } = givenAndDone(areas, line, { person, done: command.done })
      const now = handedIn + sumOf(given.filter(({ member }) => member === person))
      const by = work.keeping.fixedBy.get(id)?.get(person)
      if (before === 0 && now === 0 && by === undefined) return []
      return [{ person, before, pieces: now, ...(by === undefined ? {} : { changedBy: by }) }]
    }),
  }
}

/** Everybody who had some of a line, has some now, or was changed by hand; in the order of the instance. */
const peopleOf = ({ areas, work }: Sealed, { id }: WorkLine, given: readonly Share[]): readonly string[] => [
  ...new Set([
    ...work.instance.members
      .map((member) => member.id)
      .filter((person) => given.some((one) => one.member === person)),
    ...(areas.sharing.lines.get(id)?.hands.keys() ?? []),
    ...(work.keeping.fixedBy.get(id)?.keys() ?? []),
  ]),
]

const sumOf = (shares: readonly Share[]): number => shares.reduce((sum, { pieces }) => sum + pieces, 0)

const membersTold = (sealed: Sealed, figures: Figures, { ideals }: Proof): MemberFigures[] => {
  const { areas, command, work, shares } = sealed
  const pay = new Map(work.instance.lines.map(({ id, payCentimos }) => [id, payCentimos]))
  return work.instance.members.map(({ id, earnedCentimos, desiredCentimos }) => {
    const own = shares.filter(({ member }) => member === id)
    const earns = own.reduce((sum, { line, pieces }) => sum + pieces * (pay.get(line) ?? 0), 0)
    const wished = memberAgreedOn(areas.agreements, 'desiredIncome', command.on, id)?.centimos
    const ideal = figures.able.has(id) ? ideals.get(id) : undefined
    const scale = work.instance.fairness === 'share' ? desiredCentimos : 1
    return {
      ...{ person: id, earnedCentimos, withShareCentimos: earnedCentimos + earns },
      ...(wished === undefined ? {} : { wishedCentimos: wished }),
      ...(ideal === undefined ? {} : { idealCentimos: rounded(ideal * scale) }),
    }
  })
}

/** A figure of the engine's as a whole number, rounded down but for what reckoning with doubles took away. */
const rounded = (level: number): number => Math.floor(level + 1e-6)

const poorestOf = (
  { fairness }: Instance,
  { minimum }: Figures,
  { minimumBound }: Proof,
): Pick<WorkShared, 'poorest'> => {
  if (minimum === undefined || minimumBound === undefined) return {}
  if (fairness === 'income')
    return { poorest: { unit: 'centimos', level: minimum, bound: rounded(minimumBound) } }
  const [level, bound] = [rounded(minimum * 1e6), rounded(minimumBound * 1e6)]
  return { poorest: { unit: 'millionthsOfWish', level, bound } }
}
