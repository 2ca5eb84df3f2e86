/** Checks why lines are short, and each remedy, by making the change, giving the step, and trying every cheaper remedy. */
import type { Instance, Line, Member, Share } from '../../src/core/share-out/instance.ts'
import type { LineShortage } from '../../src/core/share-out/shortage.ts'
import type { Giving } from '../../src/core/share-out/why/passing.ts'
import type { Remedy } from '../../src/core/share-out/why/remedy.ts'
import { keptOf, lotOf, skillOf } from './fits.ts'
import { changed, differs, learnersTime } from './reasons-checker.ts'
import { faultsIn, faultsWith, heldBy, lackOf, leftOf, stepOf, withPieces } from './why-definitions.ts'

/** What is wrong with the shortages told of shares that fit, in words. */
export const shortageFaults = (
  instance: Instance,
  shares: readonly Share[],
  all: readonly LineShortage[],
): readonly string[] => {
  const short = instance.lines.filter((line) => leftOf(shares, line) > 0)
  if (all.map(({ line }) => line).join() !== short.map(({ id }) => id).join())
    return ['not every short line is told']
  return short.flatMap((line, place) => {
    const { remedy, ...told } = all[place]!
    return [
      ...differs(`${line.id} shortage`, told, shortageIn(instance, shares, line)),
      ...remedyFaults({ instance, shares, line }, remedy),
    ].map((fault) => `${line.id}: ${fault}`)
  })
}

const skilledFor = (instance: Instance, line: Line): readonly Member[] =>
  instance.members.filter((member) => (skillOf(member, line)?.most ?? (skillOf(member, line) ? 1 : 0)) > 0)

const shortageIn = (
  instance: Instance,
  shares: readonly Share[],
  line: Line,
): Omit<LineShortage, 'remedy'> => {
  const skilled = skilledFor(instance, line)
  const blocks = skilled.map((member) => blockOf(instance, shares, member, line))
  const count = (block: string): number => blocks.filter((one) => one === block).length
  const reason =
    skilled.length === 0
      ? 'no-skill'
      : count('open') > 0
        ? 'open'
        : count('time') === skilled.length
          ? 'hours'
          : 'limits'
  const pieces = leftOf(shares, line)
  const fastest = Math.min(...skilled.map((member) => skillOf(member, line)!.centihours))
  return {
    line: line.id,
    pieces,
    reason,
    hoursShortCentihours: reason === 'hours' ? pieces * fastest : 0,
    skilledMembers: skilled.length,
    blocked: { byHand: count('byHand'), most: count('most'), lines: count('lines'), lot: count('lot') },
  }
}

const blockOf = (instance: Instance, shares: readonly Share[], member: Member, line: Line): string => {
  const skill = skillOf(member, line)!
  const held = heldBy(shares, member.id, line.id)
  const lines = shares.filter((share) => share.member === member.id).length
  if (lackOf(instance, shares, member, { line, skill, pieces: 1 }).centihoursShort > 0) return 'time'
  if (keptOf(instance, member, line)?.how === 'exactly') return 'byHand'
  if (held + 1 > (skill.most ?? Infinity)) return 'most'
  if (held === 0 && lines >= (member.mostLines ?? Infinity)) return 'lines'
  return givingsTo({ instance, shares, line }, member).length > 0 ? 'open' : 'lot'
}

type Short = { readonly instance: Instance; readonly shares: readonly Share[]; readonly line: Line }

const given = (
  shares: readonly Share[],
  line: string,
  { member, pieces, passes }: Giving,
): readonly Share[] => {
  const taken = withPieces(shares, member, line, pieces)
  if (!passes) return taken
  return withPieces(
    withPieces(taken, member, passes.line, -passes.pieces),
    passes.to,
    passes.line,
    passes.pieces,
  )
}

/** The step at once, where she may hold it. */
const givingsTo = ({ instance, shares, line }: Short, member: Member): readonly Giving[] => {
  const giving = { member: member.id, pieces: stepOf(shares, member, line) }
  return isPossible({ instance, shares, line }, giving) ? [giving] : []
}

const isPossible = ({ instance, shares, line }: Short, giving: Giving): boolean => {
  const after = given(shares, line.id, giving)
  const touched = [giving.member, giving.passes?.to]
  return (
    leftOf(after, line) >= 0 &&
    instance.members.every(
      (member) => !touched.includes(member.id) || faultsWith(instance, after, member).length === 0,
    )
  )
}

/** Every way to pass pieces of another line on and then take the step. */
const passingsOf = ({ instance, shares, line }: Short, member: Member): readonly Giving[] =>
  instance.lines
    .filter((other) => other !== line)
    .flatMap((other) =>
      Array.from({ length: heldBy(shares, member.id, other.id) }, (_, place) =>
        instance.members
          .filter((to) => to !== member)
          .map((to): Giving => ({
            member: member.id,
            pieces: stepOf(shares, member, line),
            passes: { line: other.id, pieces: place + 1, to: to.id },
          })),
      ).flat(),
    )
    .filter((giving) => isPossible({ instance, shares, line }, giving))

const canGive = (short: Short): boolean =>
  skilledFor(short.instance, short.line).some((member) => givingsTo(short, member).length > 0)

const canPass = (short: Short): boolean =>
  skilledFor(short.instance, short.line).some((member) => passingsOf(short, member).length > 0)

const canGiveOrPass = (short: Short): boolean => canGive(short) || canPass(short)

const remedyFaults = (short: Short, remedy: Remedy): readonly string[] => {
  const missed = kinds.slice(0, orderOf(remedy.kind)).filter((kind) => kind.least(short) !== undefined)
  const cheaper = missed.map((kind) => `${kind.name} would be cheaper than ${remedy.kind}`)
  if (remedy.kind === 'none') return cheaper
  const least = kinds[orderOf(remedy.kind)]?.least(short)
  return [
    ...cheaper,
    ...differs('the least that helps', asksOf(remedy), least),
    ...remedied(short, remedy).flatMap((other) =>
      faultsIn(other, given(short.shares, short.line.id, remedy.giving)),
    ),
  ]
}

const orderOf = (kind: Remedy['kind']): number => {
  const place = kinds.findIndex(({ name }) => name === kind)
  return place === -1 ? kinds.length : place
}

type Helping = Exclude<Remedy, { readonly kind: 'none' }>

/** The number by which remedies of one kind are compared. */
const asksOf = (remedy: Remedy): unknown => {
  switch (remedy.kind) {
    case 'give':
    case 'pass':
    case 'mostLines':
    case 'most':
    case 'none':
      return true
    case 'lotSmaller':
      return remedy.lot
    case 'hours':
      return remedy.centihours
    case 'learn':
      return [remedy.members, remedy.centihoursFree, remedy.pieceCentihours]
    case 'later':
      return remedy.dueWeek
  }
}

const remedied = ({ instance, line }: Short, remedy: Helping): readonly Instance[] => {
  const member = instance.members.find(({ id }) => id === remedy.giving.member)!
  switch (remedy.kind) {
    case 'give':
    case 'pass':
      return [instance]
    case 'lotSmaller':
    case 'most':
      return changed(instance, member, { ...remedy, line: line.id })
    case 'mostLines':
    case 'hours':
      return changed(instance, member, remedy)
    case 'learn':
      return changed(instance, member, { kind: 'learn', line: line.id, centihours: remedy.pieceCentihours })
    case 'later':
      return [dueIn(instance, line, remedy.dueWeek)]
  }
}

const dueIn = (instance: Instance, line: Line, dueWeek: number): Instance => ({
  ...instance,
  lines: instance.lines.map((one) => (one === line ? { ...line, dueWeek } : one)),
})

const shortIn = (short: Short, instance: Instance): Short => ({
  ...short,
  instance,
  line: instance.lines.find(({ id }) => id === short.line.id)!,
})

/** Whether the change, made for one of the skilled, lets her have the step. */
const someoneWith = (
  short: Short,
  change: (member: Member) => Parameters<typeof changed>[2],
  mayPass: boolean,
): boolean =>
  skilledFor(short.instance, short.line).some((member) => {
    const other = shortIn(short, changed(short.instance, member, change(member))[0]!)
    const her = other.instance.members.find(({ id }) => id === member.id)!
    return givingsTo(other, her).length > 0 || (mayPass && passingsOf(other, her).length > 0)
  })

const leastLot = (short: Short): number | undefined => {
  for (let lot = lotOf(short.line) - 1; lot >= 1; lot -= 1) {
    const change = { kind: 'lotSmaller', line: short.line.id, lot } as const
    if (canGiveOrPass(shortIn(short, changed(short.instance, short.instance.members[0]!, change)[0]!)))
      return lot
  }
  return undefined
}

const leastHours = (short: Short): number | undefined => {
  const { instance, shares, line } = short
  const lacks = skilledFor(instance, line).flatMap((member) => {
    const pieces = stepOf(shares, member, line)
    const { centihoursShort: centihours } = lackOf(instance, shares, member, {
      line,
      skill: skillOf(member, line)!,
      pieces,
    })
    if (centihours <= 0) return []
    const change = { kind: 'hours', centihours, fromWeek: line.startWeek, toWeek: line.dueWeek } as const
    const other = shortIn(short, changed(instance, member, change)[0]!)
    const her = other.instance.members.find(({ id }) => id === member.id)!
    return givingsTo(other, her).length > 0 ? [centihours] : []
  })
  return lacks.length > 0 ? Math.min(...lacks) : undefined
}

const learners = (short: Short): readonly number[] | undefined => {
  const { instance, shares, line } = short
  const centihours = learnersTime(instance, line.id)
  if (centihours === undefined) return undefined
  const free = instance.members.flatMap((member) => {
    if (skillOf(member, line)) return []
    const other = shortIn(short, changed(instance, member, { kind: 'learn', line: line.id, centihours })[0]!)
    const her = other.instance.members.find(({ id }) => id === member.id)!
    const skill = skillOf(her, line)!
    const { centihoursShort } = lackOf(instance, shares, member, { line, skill, pieces: 0 })
    return givingsTo(other, her).length > 0 ? [-centihoursShort] : []
  })
  return free.length > 0 ? [free.length, free.reduce((sum, one) => sum + one, 0), centihours] : undefined
}

const firstWeek = (short: Short): number | undefined => {
  const { instance, line } = short
  for (let week = line.dueWeek + 1; week <= instance.weeks; week += 1)
    if (canGive(shortIn(short, dueIn(instance, line, week)))) return week
  return undefined
}

const isLimited = (short: Short, member: Member): Parameters<typeof changed>[2] => {
  const own = short.shares.filter((share) => share.member === member.id)
  return { kind: 'mostLines', mostLines: Math.max(own.length + 1, member.mostLines ?? own.length + 1) }
}

const isCapped = ({ shares, line }: Short, member: Member): Parameters<typeof changed>[2] => {
  const needed = heldBy(shares, member.id, line.id) + stepOf(shares, member, line)
  const before = skillOf(member, line)?.most ?? needed
  return { kind: 'most', line: line.id, most: Math.max(needed, before) }
}

/** The kinds in their order, each with the least of it that helps; none where nothing of it does. */
const kinds: readonly { readonly name: Remedy['kind']; readonly least: (short: Short) => unknown }[] = [
  { name: 'give', least: (short) => canGive(short) || undefined },
  { name: 'pass', least: (short) => canPass(short) || undefined },
  { name: 'lotSmaller', least: leastLot },
  {
    name: 'mostLines',
    least: (short) => someoneWith(short, (member) => isLimited(short, member), true) || undefined,
  },
  {
    name: 'most',
    least: (short) => someoneWith(short, (member) => isCapped(short, member), true) || undefined,
  },
  { name: 'later', least: firstWeek },
  { name: 'hours', least: leastHours },
  { name: 'learn', least: learners },
]
