/** The door for `share-out-instance/1` files: bytes in, an instance or the place of what is wrong. */
import { refuse, type Result } from '../../core/kernel/result.ts'
import type { Instance, Kept, Line, Member, Skill } from '../../core/share-out/instance.ts'
import { parseJsonText } from '../json-text.ts'
import { reader, withoutInheritedNames, type Json, type Place, type Reader } from './reader.ts'

export type InstanceFile = { readonly name: string; readonly instance: Instance }

/** More than any group has: amounts in soles, hours a week, pieces, weeks. */
const mostMoney = 10_000_000
const mostHours = 100_000
const mostPieces = 10_000_000
const mostWeeks = 520
/** Levels are compared as doubles: below this, different ones differ there too. */
const mostExact = 2 ** 52

/** Reads an instance; BOM and CRLF are read, further fields passed over. Refused with its place: anything not to the format. */
export const parseInstance = (bytes: Uint8Array): Result<InstanceFile> => {
  const json = parseJsonText(bytes)
  if (!json.ok) return json
  const named = withoutInheritedNames(json.value)
  if (!named.ok) return named
  const read = reader()
  const file = read.object(named.value, () => '–')
  if (file['format'] !== 'share-out-instance/1') read.fault(() => 'format', 'share-out-instance/1')
  const weeks = read.whole(file['weeks'] ?? 1, () => 'weeks', 1, mostWeeks)
  const fairness = fairnessOf(read, file)
  if (file['currency'] !== undefined && !/^[A-Z]{3}$/.test(read.text(file['currency'], () => 'currency')))
    read.fault(() => 'currency', 'PEN')
  const name = file['name'] === undefined ? '' : read.text(file['name'], () => 'name')
  const lines = readLines(read, file, weeks)
  const members = readMembers(read, file, { weeks, fairness, lines })
  const kept = readKept(read, file, lines, members)
  const instance = { fairness, weeks, lines, members, ...(kept.length > 0 ? { kept } : {}) }
  const whole = read.end({ name, instance })
  return whole.ok && !isExact(instance) ? refuse('shareOut.tooLarge', {}) : whole
}

const fairnessOf = (read: Reader, file: Json): Instance['fairness'] => {
  const fairness = file['fairness'] ?? 'income'
  if (fairness === 'income' || fairness === 'share') return fairness
  read.fault(() => 'fairness', 'income, share')
  return 'income'
}

/** The value of a field, or what stands for it where it is absent. */
const or = <T>(value: unknown, absent: T, read: (value: unknown) => T): T =>
  value === undefined ? absent : read(value)

/** Names the second of two equal ids. */
const unique = (read: Reader, seen: Set<string>, id: string, place: Place): string => {
  if (seen.has(id)) read.fault(place, `${id} only once`)
  seen.add(id)
  return id
}

const readLines = (read: Reader, file: Json, weeks: number): readonly Line[] => {
  const seen = new Set<string>()
  return read
    .list(file['products'], () => 'products')
    .map((value, at): Line => {
      const field =
        (name: string): Place =>
        () =>
          `products ${at + 1} ${name}`
      const line = read.object(value, field(''))
      const id = unique(read, seen, read.text(line['id'], field('id')), field('id'))
      const startWeek = or(line['startWeek'], 1, (week) => read.whole(week, field('startWeek'), 1, weeks))
      return {
        id,
        pieces: read.whole(line['quantity'], field('quantity'), 0, mostPieces),
        payCentimos: read.hundredths(line['pay'], field('pay'), 0, mostMoney),
        weight: or(line['weight'], 1, (weight) => read.whole(weight, field('weight'), 0, 100 * mostMoney)),
        lot: or(line['minLot'], 1, (lot) => read.whole(lot, field('minLot'), 1, mostPieces)),
        startWeek,
        dueWeek: or(line['dueWeek'], weeks, (week) => read.whole(week, field('dueWeek'), startWeek, weeks)),
        traineePieces: or(line['traineeMin'], 0, (least) =>
          read.whole(least, field('traineeMin'), 0, mostPieces),
        ),
      }
    })
}

type Frame = {
  readonly weeks: number
  readonly fairness: Instance['fairness']
  readonly lines: readonly Line[]
}

const readMembers = (read: Reader, file: Json, { weeks, fairness, lines }: Frame): readonly Member[] => {
  const seen = new Set<string>()
  const known = new Set(lines.map(({ id }) => id))
  return read
    .list(file['members'], () => 'members')
    .map((value, at): Member => {
      let id = String(at + 1)
      const field =
        (name: string): Place =>
        () =>
          `members ${id} ${name}`
      const member = read.object(value, field(''))
      id = unique(read, seen, read.text(member['id'], field('id')), field('id'))
      const hours = read.list(member['hours'], field('hours'))
      if (hours.length !== weeks) read.fault(field('hours'), `${weeks} weeks`)
      const mostLines = member['maxProducts']
      return {
        id,
        weekCentihours: hours.map((week, place) =>
          read.hundredths(week, () => `members ${id} hours.${place + 1}`, 0, mostHours),
        ),
        earnedCentimos: or(member['earned'], 0, (earned) =>
          read.hundredths(earned, field('earned'), 0, mostMoney),
        ),
        desiredCentimos:
          fairness === 'share' || member['desired'] !== undefined
            ? read.hundredths(member['desired'], field('desired'), 0.01, mostMoney)
            : 1,
        ...(mostLines === undefined
          ? {}
          : { mostLines: read.whole(mostLines, field('maxProducts'), 0, mostPieces) }),
        skills: readSkills(read, member, id, known),
      }
    })
}

const readSkills = (read: Reader, member: Json, id: string, known: ReadonlySet<string>): readonly Skill[] => {
  const seen = new Set<string>()
  return read
    .list(member['skills'], () => `members ${id} skills`)
    .map((value, at): Skill => {
      const field =
        (name: string): Place =>
        () =>
          `members ${id} skills.${at + 1}.${name}`
      const skill = read.object(value, field(''))
      const line = unique(read, seen, read.text(skill['product'], field('product')), field('product'))
      if (!known.has(line)) read.fault(field('product'), 'a product of the file')
      const most = skill['max']
      return {
        line,
        centihours: read.hundredths(skill['hours'], field('hours'), 0.01, mostHours),
        qualityMillionths: or(skill['quality'], 1_000_000, (quality) => read.rate(quality, field('quality'))),
        trainee: or(skill['trainee'], false, (trainee) => read.flag(trainee, field('trainee'))),
        ...(most === undefined ? {} : { most: read.whole(most, field('max'), 0, mostPieces) }),
      }
    })
}

/** Pieces that stay with a member: only of lines that she may knit, and not more than there are. */
const readKept = (
  read: Reader,
  file: Json,
  lines: readonly Line[],
  members: readonly Member[],
): readonly Kept[] => {
  const left = new Map(lines.map((line) => [line.id, line.pieces]))
  const skills = new Map(members.map(({ id, skills }) => [id, new Set(skills.map(({ line }) => line))]))
  const seen = new Set<string>()
  return or<readonly unknown[]>(file['kept'], [], (kept) => read.list(kept, () => 'kept')).map(
    (value, at): Kept => {
      const field =
        (name: string): Place =>
        () =>
          `kept ${at + 1} ${name}`
      const kept = read.object(value, field(''))
      const member = read.text(kept['member'], field('member'))
      const line = read.text(kept['product'], field('product'))
      if (!skills.get(member)?.has(line)) read.fault(field('member'), 'a skill of hers')
      unique(read, seen, JSON.stringify([member, line]), field('product'))
      const pieces = read.whole(kept['pieces'], field('pieces'), 0, left.get(line) ?? 0)
      left.set(line, (left.get(line) ?? 0) - pieces)
      const how = kept['how']
      if (how !== 'atLeast' && how !== 'exactly') read.fault(field('how'), 'atLeast, exactly')
      return { member, line, pieces, how: how === 'exactly' ? 'exactly' : 'atLeast' }
    },
  )
}

const isExact = ({ fairness, lines, members }: Instance): boolean => {
  const ordered = lines.reduce((sum, line) => sum + line.pieces * line.payCentimos, 0)
  const weighed = lines.reduce((sum, line) => sum + line.pieces * line.weight, 0)
  const earned = members.reduce((most, member) => Math.max(most, member.earnedCentimos), 0)
  const desired =
    fairness === 'share' ? members.reduce((most, member) => Math.max(most, member.desiredCentimos), 1) : 1
  return weighed < mostExact && (ordered + earned) * desired < mostExact
}
