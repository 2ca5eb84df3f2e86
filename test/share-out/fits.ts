/** What one member may hold, from the definition alone: pieces by line, in the instance's order of lines. */
import type { Instance, Kept, Line, Member, Skill } from '../../src/core/share-out/instance.ts'

export type Pieces = readonly number[]

/** The fewest pieces of a line that one member takes. */
export const lotOf = ({ lot, pieces }: Line): number => Math.min(lot, Math.max(1, pieces))

export const skillOf = (member: Member, line: Line): Skill | undefined =>
  member.skills.find((skill) => skill.line === line.id)

export const keptOf = (instance: Instance, member: Member, line: Line): Kept | undefined =>
  instance.kept?.find((kept) => kept.member === member.id && kept.line === line.id)

/** Her hours from the start of week `first` to the end of week `last`, in centihours. */
export const hoursIn = (member: Member, first: number, last: number): number =>
  member.weekCentihours.slice(first - 1, last).reduce((sum, hours) => sum + hours, 0)

/** The pieces that stay with a member whatever is shared out. */
export const keptPieces = (instance: Instance, member: Member): Pieces =>
  instance.lines.map((line) => keptOf(instance, member, line)?.pieces ?? 0)

/** What forbids a member to hold these pieces, in words; nothing where she may. What she keeps stands beyond any limit. */
export const faultsOf = (instance: Instance, member: Member, held: Pieces): readonly string[] => [
  ...instance.lines.flatMap((line, place) => lineFaults(instance, member, line, held[place]!)),
  ...tooManyLines(instance, member, held),
  ...tooManyHours(instance, member, held),
]

const lineFaults = (instance: Instance, member: Member, line: Line, held: number): readonly string[] => {
  const at = `${member.id}/${line.id}: ${held}`
  const kept = keptOf(instance, member, line)
  const skill = skillOf(member, line)
  const faults: string[] = []
  if (kept && held < kept.pieces) faults.push(`${at}, keeps ${kept.pieces}`)
  if (kept?.how === 'exactly' && held > kept.pieces) faults.push(`${at}, keeps exactly ${kept.pieces}`)
  if (held > line.pieces) faults.push(`${at} of ${line.pieces}`)
  if (held === (kept?.pieces ?? 0)) return faults
  if (!skill) return [...faults, `${at} without the skill`]
  // Who keeps some has begun the line, and needs no full lot of it.
  if (held < lotOf(line) && !kept?.pieces) faults.push(`${at}, a lot is ${lotOf(line)}`)
  if (held > (skill.most ?? held)) faults.push(`${at}, at most ${skill.most}`)
  return faults
}

const tooManyLines = (instance: Instance, member: Member, held: Pieces): readonly string[] => {
  const lines = (pieces: Pieces): number => pieces.filter((one) => one > 0).length
  const most = Math.max(member.mostLines ?? held.length, lines(keptPieces(instance, member)))
  return lines(held) > most ? [`${member.id}: ${lines(held)} lines of ${most}`] : []
}

/** Work that starts in or after week `first` and is due in or before week `last` must fit into her hours between. */
const tooManyHours = (instance: Instance, member: Member, held: Pieces): readonly string[] => {
  const weeks = Array.from({ length: instance.weeks }, (_, place) => place + 1)
  const kept = keptPieces(instance, member)
  return weeks.flatMap((first) =>
    weeks.slice(first - 1).flatMap((last) => {
      const use = (pieces: Pieces): number =>
        instance.lines
          .map((line, place) => ({
            line,
            centihours: pieces[place]! * (skillOf(member, line)?.centihours ?? 0),
          }))
          .filter(({ line }) => line.startWeek >= first && line.dueWeek <= last)
          .reduce((sum, { centihours }) => sum + centihours, 0)
      const most = Math.max(hoursIn(member, first, last), use(kept))
      return use(held) > most ? [`${member.id}: ${use(held)} of ${most} centihours, ${first} to ${last}`] : []
    }),
  )
}

/** Every set of pieces that a member may hold alone. */
export const bundlesOf = (instance: Instance, member: Member): readonly Pieces[] => {
  const kept = keptPieces(instance, member)
  let begun: readonly Pieces[] = [[]]
  for (const [place, line] of instance.lines.entries()) {
    const rest = kept.slice(place + 1)
    // Holding more of one line never makes room for another, so what does not fit with the rest at its least never will.
    begun = begun.flatMap((pieces) =>
      Array.from({ length: line.pieces + 1 }, (_, more) => [...pieces, more]).filter(
        (longer) => faultsOf(instance, member, [...longer, ...rest]).length === 0,
      ),
    )
  }
  return begun
}

/** Whether a member could take one lot of a line alone, for pay. */
const couldTakeLot = (member: Member, line: Line): boolean => {
  const skill = skillOf(member, line)
  const lot = lotOf(line)
  if (!skill || line.pieces === 0 || line.payCentimos === 0 || member.mostLines === 0) return false
  return lot <= (skill.most ?? lot) && lot * skill.centihours <= hoursIn(member, line.startWeek, line.dueWeek)
}

/** Whether a member could take one lot of some line alone, for pay; the levels of the others are fixed. */
export const isAble = (instance: Instance, member: Member): boolean =>
  instance.lines.some((line) => couldTakeLot(member, line))

/** Her level with so much pay on top of what she earned. */
export const levelOf = ({ fairness }: Instance, member: Member, pay: number): number =>
  fairness === 'income' ? member.earnedCentimos + pay : (member.earnedCentimos + pay) / member.desiredCentimos

/** The pay for these pieces, in céntimos. */
export const payOf = ({ lines }: Instance, held: Pieces): number =>
  lines.reduce((sum, line, place) => sum + line.payCentimos * held[place]!, 0)
