/** What a woman says yes to, witnessed by one she picks; without her word it is no, and a no costs her nothing. */
import type { Find } from '../../kernel/finding.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { consentMatters, type ConsentMatter, type PeopleEvent } from './events.ts'
import { isKnown, type Consent, type PeopleState } from './people.ts'

type ConsentSaid = Extract<PeopleEvent, { type: 'people.consentSaid' }>['body']

/** Refused: somebody unknown, a yes without another member beside her, a word that says nothing new. */
export const decideSayConsent = (people: PeopleState, body: ConsentSaid): Result<readonly PeopleEvent[]> => {
  const { person, matter, given } = body
  if (!isKnown(people, person)) return refuse('people.unknownMember', { person })
  if (hasConsent(people, person, matter) === given) return refuse('people.saidAlready', { person })
  if (!isWitnessed(people, body)) return refuse('people.witnessMissing', { person })
  return ok([{ type: 'people.consentSaid', v: 1, body }])
}

/** Folds her word: that of the latest day holds. A yes that nobody witnessed leaves it as it was, and is a finding. */
export const foldConsent = (people: PeopleState, body: ConsentSaid, find: Find): void => {
  const { person, matter, given, witness, on } = body
  const consents = people.members.get(person)?.consents
  if (!consents) return find('people.unknownMember', person, { person })
  if (!isWitnessed(people, body)) return find('people.notWitnessed', `${person}/${matter}`, { person })
  if ((consents.get(matter)?.since ?? '') <= on)
    consents.set(matter, { given, since: on, witness: witness ?? null })
}

const isWitnessed = (people: PeopleState, { person, given, witness }: ConsentSaid): boolean =>
  !given || (witness !== undefined && witness !== person && isKnown(people, witness))

/** Whether she said yes, and has not taken it back. */
export const hasConsent = ({ members }: PeopleState, person: string, matter: ConsentMatter): boolean =>
  members.get(person)?.consents.get(matter)?.given ?? false

/** All six matters with her word on each, in their order. */
export const consentsOf = (
  people: PeopleState,
  person: string,
): readonly (Consent & { readonly matter: ConsentMatter })[] =>
  consentMatters.map((matter) => ({
    matter,
    ...(people.members.get(person)?.consents.get(matter) ?? { given: false, since: '', witness: null }),
  }))
