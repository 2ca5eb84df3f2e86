/** The members of an instance: their hours, their own times, what they have of the season and what they wish for. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Instance, Kept, Line, Member, Skill } from '../../share-out/instance.ts'
import { memberAgreedOn, votedOn, type AgreementsState } from '../agreements/agreements.ts'
import { sheetOf, type CatalogueState } from '../catalogue/catalogue.ts'
import { isTrainee, type PeopleState } from '../people/people.ts'
import { centihoursOffered, centihoursTaken, weekNames } from './calendar.ts'
import { seasonIncome, type WorkDone } from './season-income.ts'
import type { SharingState } from './sharing.ts'

type Areas = {
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly catalogue: CatalogueState
  readonly sharing: SharingState
}
type WorkOfLine = { readonly id: string; readonly article: string }
export type Roll = {
  readonly on: Day
  readonly done: WorkDone
  /** The season's first day. */
  readonly since: Day
  readonly fairness: Instance['fairness']
  readonly weeks: number
  /** Those who take part, in their order. */
  readonly people: readonly string[]
  /** All lines of the instance; `own` are those shared out. */
  readonly works: readonly WorkOfLine[]
  readonly own: readonly Line[]
  readonly kept: readonly Kept[]
}

/**
 * The members who take part, then those who only keep what they have: paused, or gone. Refused: under fairness by share a
 * member who did not say what she wishes for, and pieces kept of an article without a sheet.
 */
export const instanceMembers = (areas: Areas, roll: Roll): Result<readonly Member[]> => {
  const keeping = new Map<string, Map<string, number>>()
  for (const { member, line, pieces } of roll.kept) {
    if (pieces === 0) continue
    keeping.set(member, (keeping.get(member) ?? new Map<string, number>()).set(line, pieces))
  }
  const partners = new Set(roll.people)
  const members: Member[] = []
  for (const id of new Set([...roll.people, ...keeping.keys()])) {
    const her = { id, takesPart: partners.has(id), kept: keeping.get(id) ?? new Map<string, number>() }
    const member = memberOf(areas, roll, her)
    if (!member.ok) return member
    members.push(member.value)
  }
  return ok(members)
}

type Her = { readonly id: string; readonly takesPart: boolean; readonly kept: ReadonlyMap<string, number> }

const memberOf = (areas: Areas, roll: Roll, her: Her): Result<Member> => {
  const { id, takesPart } = her
  const desired = memberAgreedOn(areas.agreements, 'desiredIncome', roll.on, id)?.centimos
  if (desired === undefined && takesPart && roll.fairness === 'share')
    return refuse('sharing.wishMissing', { person: id })
  const skills = skillsOf(areas, roll, her)
  if (!skills.ok) return skills
  const mostLines = mostLinesOf(areas.agreements, roll.on, id)
  const without = new Set(roll.own.map((line) => line.id))
  return ok({
    id,
    weekCentihours: takesPart ? hoursOf(areas.people, roll, id) : Array<number>(roll.weeks).fill(0),
    earnedCentimos: seasonIncome(areas.sharing, id, { ...roll, without }),
    desiredCentimos: desired ?? 1,
    ...(mostLines === undefined ? {} : { mostLines }),
    skills: skills.value,
  })
}

const hoursOf = (people: PeopleState, { on, weeks }: Roll, person: string): readonly number[] => {
  const offered = people.members.get(person)?.offeredMinutes
  return weekNames(on, weeks).map((week) => centihoursOffered(offered?.get(week) ?? 0))
}

/** What the group voted, or what she said for herself, whichever is less; nothing where neither did. */
const mostLinesOf = (agreements: AgreementsState, on: Day, person: string): number | undefined => {
  const voted = votedOn(agreements, 'mostLines', on)
  const own = memberAgreedOn(agreements, 'mostLines', on, person)?.lines
  if (!voted.ok) return own
  return Math.min(voted.value.lines, own ?? voted.value.lines)
}

/** Her own time for what she showed; what she keeps without having shown it takes the sheet's, and she gets no more of it. */
const skillsOf = (
  areas: Areas,
  roll: Roll,
  { id: person, takesPart, kept }: Her,
): Result<readonly Skill[]> => {
  const skills: Skill[] = []
  const ownLines = new Set(roll.own.map(({ id }) => id))
  for (const { id, article } of roll.works) {
    const keeps = kept.get(id) ?? 0
    const shown = areas.people.members.get(person)?.skills.get(article)
    const mayGet = takesPart && shown !== undefined && ownLines.has(id)
    if (!mayGet && keeps === 0) continue
    const minutes = shown ? ok(shown.minutes) : minutesOfSheet(areas.catalogue, article)
    if (!minutes.ok) return minutes
    skills.push({
      line: id,
      centihours: centihoursTaken(minutes.value),
      qualityMillionths: expectedGood(roll.done, article, person),
      trainee: isTrainee(areas.people, person, article),
      ...(mayGet ? {} : { most: keeps }),
    })
  }
  return ok(skills)
}

const expectedGood = ({ goodMillionths }: WorkDone, article: string, person: string): number =>
  goodMillionths.get(article)?.get(person) ?? 1_000_000

const minutesOfSheet = (catalogue: CatalogueState, article: string): Result<number> => {
  const sheet = sheetOf(catalogue, article)
  return sheet.ok ? ok(sheet.value.sheet.minutes) : sheet
}
