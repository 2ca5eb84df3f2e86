/** Who belongs to the group, since when, with what skills, hours and posts. */
import { addDays, weekOfDay, type Day, type Week } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import type { ConsentMatter, PeopleEvent, Post } from './events.ts'

export type Member = {
  /** Each change of standing with its day, in journal order. */
  readonly history: { readonly from: Day; readonly standing: Standing }[]
  village: string | null
  language: string | null
  /** A link only: equal for members of one household. */
  household: string | null
  /** Her own minutes a piece, by article, and since when: what she showed last. */
  readonly skills: Map<string, { readonly minutes: number; readonly since: Day }>
  /** Whether she is a trainee, by article, and since when: what was told of the latest day. */
  readonly training: Map<string, { readonly isTrainee: boolean; readonly since: Day }>
  /** Minutes offered, by week, from eight weeks before her newest offer on. */
  readonly offeredMinutes: Map<Week, number>
  /** The entry that made her earlier PIN void, if any: a PIN names the reset that it was chosen after. */
  pinReset: string | null
  /** What she said of each matter of consent, on the latest day; of what she never spoke of, nothing. */
  readonly consents: Map<ConsentMatter, Consent>
}

export type Consent = { readonly given: boolean; readonly since: Day; readonly witness: string | null }

export type Standing = 'member' | 'paused' | 'left'
export type Term = { readonly post: Post; readonly person: string; readonly from: Day; until: Day }
/** Members stand in the order in which they joined: the order of pay lists and ties. */
export type PeopleState = { readonly members: Map<string, Member>; readonly terms: Term[] }

export const noPeople = (): PeopleState => ({ members: new Map(), terms: [] })

/** A reset PIN is folded by `reset-pin.ts`, which asks for the officers' posts; consent by `consents.ts`. */
export type ToldOfPeople = Exclude<PeopleEvent, { type: 'people.pinReset' | 'people.consentSaid' }>

/** Folds one event of this room; a statement about somebody unknown is kept as a finding. */
export const foldPeople = (
  people: PeopleState,
  { type, body }: ToldOfPeople,
  place: Place,
  find: Find,
): void => {
  if (type === 'people.joined') return join(people, body)
  if (type === 'people.postTaken') {
    people.terms.push({ post: body.post, person: body.person, from: body.on, until: body.until })
    return
  }
  if (type === 'people.postLeft') return leavePost(people, body)

  const member = people.members.get(body.person)
  if (!member) return find('people.unknownMember', body.person, { person: body.person })
  switch (type) {
    case 'people.paused':
      member.history.push({ from: body.on, standing: 'paused' })
      return
    case 'people.returned':
      member.history.push({ from: body.on, standing: 'member' })
      return
    case 'people.left':
      member.history.push({ from: body.on, standing: 'left' })
      return
    case 'people.householdLinked':
      member.household = body.household
      return
    case 'people.skillShown':
      return showSkill(member, body)
    case 'people.trainingBegun':
    case 'people.trainingEnded':
      return train(member, body, type === 'people.trainingBegun')
    case 'people.hoursOffered':
      return offerHours(member, body, place.day)
    case 'people.statementGiven':
      return
    default:
      return type satisfies never
  }
}

const join = (people: PeopleState, body: Extract<PeopleEvent, { type: 'people.joined' }>['body']): void => {
  const known = people.members.get(body.person)
  if (known) {
    known.history.push({ from: body.on, standing: 'member' })
    return
  }
  people.members.set(body.person, {
    history: [{ from: body.on, standing: 'member' }],
    village: body.village ?? null,
    language: body.language ?? null,
    household: null,
    skills: new Map(),
    training: new Map(),
    offeredMinutes: new Map(),
    pinReset: null,
    consents: new Map(),
  })
}

/** Ends the terms that she holds on that day; the day itself is still hers. */
const leavePost = (
  people: PeopleState,
  { person, post, on }: { person: string; post: Post; on: Day },
): void => {
  for (const term of people.terms) {
    if (term.person === person && term.post === post && term.from <= on && term.until >= on) term.until = on
  }
}

type Skill = { readonly article: string; readonly minutes: number; readonly on: Day }

/** What she showed on a later day stands, though an earlier one may be told after it. */
const showSkill = ({ skills }: Member, { article, minutes, on }: Skill): void => {
  if ((skills.get(article)?.since ?? '') <= on) skills.set(article, { minutes, since: on })
}

type Training = { readonly article: string; readonly on: Day }

/** What was told of a later day stands, though an earlier one may be told after it. */
const train = ({ training }: Member, { article, on }: Training, isTrainee: boolean): void => {
  if ((training.get(article)?.since ?? '') <= on) training.set(article, { isTrainee, since: on })
}

/** Weeks long past are dropped: a share-out looks ahead, and an open book must stay small. */
const offerHours = (
  { offeredMinutes }: Member,
  { week, minutes }: { readonly week: Week; readonly minutes: number },
  day: Day,
): void => {
  offeredMinutes.set(week, minutes)
  const oldest = weekOfDay(addDays(day, -8 * 7))
  for (const known of [...offeredMinutes.keys()]) if (known < oldest) offeredMinutes.delete(known)
}

/** How a person stands on a day: by the latest change on or before it; of two on one day, the one told last. */
export const standingOn = (people: PeopleState, person: string, on: Day): Standing | undefined => {
  let latest: Member['history'][number] | undefined
  for (const change of people.members.get(person)?.history ?? []) {
    if (change.from <= on && (!latest || change.from >= latest.from)) latest = change
  }
  return latest?.standing
}

/** Whether a member is learning to make an article, as it was told last. */
export const isTrainee = (people: PeopleState, person: string, article: string): boolean =>
  people.members.get(person)?.training.get(article)?.isTrainee ?? false

export const isKnown = (people: PeopleState, person: string): boolean => people.members.has(person)

/** Everybody who ever joined, in the order in which they did. */
export const membersInOrder = (people: PeopleState): readonly string[] => [...people.members.keys()]

/** Those who are members on a day, neither paused nor gone, in the same order. */
export const membersOn = (people: PeopleState, on: Day): readonly string[] =>
  membersInOrder(people).filter((person) => standingOn(people, person, on) === 'member')

/** Whether two people are one, or of one household. */
export const isNearKin = (people: PeopleState, a: string, b: string): boolean => {
  const household = people.members.get(a)?.household
  return (
    a === b ||
    (household !== undefined && household !== null && household === people.members.get(b)?.household)
  )
}
