/** Checks reasons and what would give more, each worked out anew by changing the instance and the shares. */
import type { Instance, Member, Share } from '../../src/core/share-out/instance.ts'
import type { MemberReasons } from '../../src/core/share-out/reasons.ts'
import type { ReasonLine } from '../../src/core/share-out/why/lines-of-reasons.ts'
import type { Change, Counterfactual } from '../../src/core/share-out/why/change-for-more.ts'
import { keptOf, lotOf, skillOf } from './fits.ts'
import {
  faultsIn,
  faultsWith,
  heldBy,
  lackOf,
  levelIn,
  reasonIn,
  stepOf,
  withPieces,
  type Gain,
} from './why-definitions.ts'

/** What is wrong with the reasons of shares that fit, in words. */
export const reasonFaults = (
  instance: Instance,
  shares: readonly Share[],
  all: readonly MemberReasons[],
): readonly string[] => {
  if (all.map(({ member }) => member).join() !== instance.members.map(({ id }) => id).join())
    return ['not every member has her reasons, in order']
  return instance.members.flatMap((member, place) => {
    const own = all[place]!
    const expected = instance.lines.map((line) => ({
      line: line.id,
      ...reasonIn(instance, shares, member, line),
    }))
    const level = levelIn(instance, shares, member)
    return [
      ...differs(`${member.id} reasons`, own.reasons, expected),
      ...differs(`${member.id} level`, own.level, level),
      ...differs(`${member.id} level before`, own.levelBefore, { ...level, centimos: member.earnedCentimos }),
      ...differs(`${member.id} pieces`, own.pieces, piecesOf(shares, member)),
      ...moreFaults(instance, shares, member, own.more),
    ]
  })
}

/** What is wrong with the lines for people: each reason once, at most three lines. */
export const lineFaults = (
  reasons: MemberReasons['reasons'],
  lines: readonly ReasonLine[],
): readonly string[] => {
  const said = lines.flatMap(({ parts }) => parts.flat().map(({ line }) => line))
  return [
    ...(lines.length > 3 ? ['more than three lines'] : []),
    ...differs('said', [...said].sort(), reasons.map(({ line }) => line).sort()),
    ...lines.flatMap(({ parts }) =>
      parts.filter((part) => new Set(part.map(({ code }) => code)).size > 1).map(() => 'a part of two codes'),
    ),
  ]
}

const piecesOf = (shares: readonly Share[], { id }: Member): number =>
  shares.filter(({ member }) => member === id).reduce((sum, { pieces }) => sum + pieces, 0)

export const differs = (what: string, found: unknown, expected: unknown): readonly string[] => {
  const [a, b] = [plain(found), plain(expected)]
  return a === b ? [] : [`${what}: ${a}, not ${b}`]
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  ) ?? 'nothing'

const moreFaults = (
  instance: Instance,
  shares: readonly Share[],
  member: Member,
  more: Counterfactual | undefined,
): readonly string[] => {
  const best = bestChange(instance, shares, member)
  const faults = differs(`${member.id} more`, more, best)
  return more ? [...faults, ...gainFaults(instance, shares, member, more)] : faults
}

/** The change is made, the gain is given, and then everything must fit and she must earn more. */
const gainFaults = (
  instance: Instance,
  shares: readonly Share[],
  member: Member,
  { change, gain }: Counterfactual,
): readonly string[] => {
  const given = withPieces(shares, member.id, gain.line, gain.pieces)
  const after = gain.from ? withPieces(given, gain.from.member, gain.line, -gain.from.pieces) : given
  return changed(instance, member, change).flatMap((other) => [
    ...faultsIn(other, after),
    ...(levelIn(other, after, member).centimos > levelIn(other, shares, member).centimos
      ? []
      : ['gains nothing']),
  ])
}

/** The instance with the change; with more hours once for each week in which she might have them. */
export const changed = (instance: Instance, member: Member, change: Change): readonly Instance[] => {
  const withMember = (own: Partial<Member>): Instance => ({
    ...instance,
    members: instance.members.map((one) => (one.id === member.id ? { ...one, ...own } : one)),
  })
  const withLine = (id: string, own: object): Instance => ({
    ...instance,
    lines: instance.lines.map((line) => (line.id === id ? { ...line, ...own } : line)),
  })
  switch (change.kind) {
    case 'hours':
      return Array.from({ length: change.toWeek - change.fromWeek + 1 }, (_, place) =>
        withMember({
          weekCentihours: member.weekCentihours.map((hours, week) =>
            week === change.fromWeek - 1 + place ? hours + change.centihours : hours,
          ),
        }),
      )
    case 'mostLines':
      return [withMember({ mostLines: change.mostLines })]
    case 'most':
      return [
        withMember({
          skills: member.skills.map((skill) =>
            skill.line === change.line ? { ...skill, most: change.most } : skill,
          ),
        }),
      ]
    case 'lotSmaller':
      return [withLine(change.line, { lot: change.lot })]
    case 'learn': {
      const { line, centihours } = change
      return [
        withMember({ skills: [...member.skills, { line, centihours, qualityMillionths: 0, trainee: true }] }),
      ]
    }
    case 'moreOrdered': {
      const { pieces } = instance.lines.find(({ id }) => id === change.line)!
      return [withLine(change.line, { pieces: pieces + change.pieces })]
    }
  }
}

/** Every change of every kind is tried, in order of kinds, then from the least. */
const bestChange = (
  instance: Instance,
  shares: readonly Share[],
  member: Member,
): Counterfactual | undefined => {
  const lines = instance.lines.filter(
    (line) =>
      line.payCentimos > 0 &&
      !(skillOf(member, line) && keptOf(instance, member, line)?.how === 'exactly' && line.pieces > 0),
  )
  if (lines.some((line) => ['free', 'open'].includes(reasonIn(instance, shares, member, line).code)))
    return undefined
  for (const kind of kinds) {
    const tries = lines.flatMap((line) => kind(instance, shares, member, line.id))
    const [best] = tries
      .flatMap(({ change, line, asks }) => {
        const gain = gainBy(instance, shares, { member, change, line })
        return gain ? [{ change, gain, asks }] : []
      })
      .sort((a, b) => a.asks - b.asks)
    if (best) return { change: best.change, gain: best.gain }
  }
  return undefined
}

type Changing = { readonly member: Member; readonly change: Change; readonly line: string }

const gainBy = (
  instance: Instance,
  shares: readonly Share[],
  { member, change, line: id }: Changing,
): Gain | undefined => {
  const other = changed(instance, member, change)[0]!
  const her = other.members.find((one) => one.id === member.id)!
  const line = other.lines.find((one) => one.id === id)!
  const pieces = stepOf(shares, her, line)
  const reason = reasonIn(other, shares, her, line)
  // Where an order grows its lots may: whoever has pieces must still fit.
  const fits = other.members.every(
    (one) => one.id === member.id || faultsWith(other, shares, one).length === 0,
  )
  if (!fits || (reason.code !== 'free' && reason.code !== 'open')) return undefined
  if (change.kind === 'moreOrdered' && reason.code === 'open') return undefined
  if (reason.code === 'free') {
    const own = faultsWith(other, withPieces(shares, her.id, id, pieces), her)
    return own.length === 0 ? { line: id, pieces } : undefined
  }
  return { line: id, pieces, from: { member: String(reason['from']), pieces: Number(reason['pieces']) } }
}

type Try = { readonly change: Change; readonly line: string; readonly asks: number }
type Kind = (instance: Instance, shares: readonly Share[], member: Member, line: string) => readonly Try[]

const lineIn = (instance: Instance, line: string) => instance.lines.find(({ id }) => id === line)!

const hours: Kind = (instance, shares, member, id) => {
  const line = lineIn(instance, id)
  const skill = skillOf(member, line)
  if (!skill) return []
  const { centihoursShort: centihours } = lackOf(instance, shares, member, {
    line,
    skill,
    pieces: stepOf(shares, member, line),
  })
  if (centihours <= 0) return []
  const change = { kind: 'hours', centihours, fromWeek: line.startWeek, toWeek: line.dueWeek } as const
  return [{ change, line: id, asks: centihours }]
}

const mostLines: Kind = (_instance, shares, member, line) => {
  const own = shares.filter((share) => share.member === member.id)
  if (
    member.mostLines === undefined ||
    own.length < member.mostLines ||
    own.some((share) => share.line === line)
  )
    return []
  return [{ change: { kind: 'mostLines', mostLines: own.length + 1 }, line, asks: 0 }]
}

const most: Kind = (instance, shares, member, id) => {
  const line = lineIn(instance, id)
  const before = skillOf(member, line)?.most
  if (before === undefined) return []
  const needed = heldBy(shares, member.id, id) + stepOf(shares, member, line)
  const change = { kind: 'most', line: id, most: needed } as const
  return needed > before ? [{ change, line: id, asks: needed - before }] : []
}

const lotSmaller: Kind = (instance, _shares, _member, id) => {
  const lot = lotOf(lineIn(instance, id))
  return Array.from({ length: lot - 1 }, (_, less) => ({
    change: { kind: 'lotSmaller' as const, line: id, lot: lot - 1 - less },
    line: id,
    asks: less,
  }))
}

const learn: Kind = (instance, _shares, member, id) => {
  const centihours = learnersTime(instance, id)
  if (skillOf(member, lineIn(instance, id)) || centihours === undefined) return []
  return [{ change: { kind: 'learn', line: id, centihours }, line: id, asks: 0 }]
}

/** The slowest knitter's time for a line, else the slowest of all. */
export const learnersTime = (instance: Instance, line: string): number | undefined => {
  const all = instance.members.flatMap(({ skills }) => skills)
  const own = all.filter((skill) => skill.line === line)
  const times = (own.length > 0 ? own : all).map(({ centihours }) => centihours)
  return times.length > 0 ? Math.max(...times) : undefined
}

const moreOrdered: Kind = (instance, _shares, _member, id) =>
  Array.from({ length: lineIn(instance, id).lot + 2 }, (_, less) => ({
    change: { kind: 'moreOrdered' as const, line: id, pieces: less + 1 },
    line: id,
    asks: less,
  }))

const kinds: readonly Kind[] = [hours, mostLines, most, lotSmaller, learn, moreOrdered]
