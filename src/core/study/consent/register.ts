/** The consent register: where each respondent stands on each purpose on a day. */
import type { Day } from '../../kernel/day.ts'
import type { SampleState } from '../sample/sample.ts'
import { wordsOf, type ConsentState, type ConsentWord } from './consent.ts'
import type { Purpose } from './events.ts'

/** Not asked is no; a yes may have ended, or begin later. */
export type ConsentStanding = 'yes' | 'no' | 'ended' | 'notYet' | 'notAsked'
export type RegisterRow = {
  readonly respondent: string
  readonly pseudonym: string
  readonly purposes: readonly {
    readonly purpose: Purpose
    readonly standing: ConsentStanding
    readonly word: ConsentWord | undefined
    /** Who heard her has withdrawn since. */
    readonly isWitnessGone: boolean
  }[]
}
export type Register = {
  /** In the order in which they became known. */
  readonly rows: readonly RegisterRow[]
  readonly withdrawn: readonly { readonly respondent: string; readonly on: Day }[]
}

export const consentRegister = (
  { sample, consent }: { readonly sample: SampleState; readonly consent: ConsentState },
  on: Day,
): Register => ({
  rows: [...sample.respondents.values()].flatMap(({ respondent, pseudonym }) =>
    consent.withdrawn.has(respondent)
      ? []
      : [{ respondent, pseudonym, purposes: standings(consent, respondent, on) }],
  ),
  withdrawn: [...consent.withdrawn].map(([respondent, day]) => ({ respondent, on: day })),
})

const standings = (consent: ConsentState, respondent: string, on: Day): RegisterRow['purposes'] =>
  wordsOf(consent, respondent).map(({ purpose, word }) => ({
    ...{ purpose, word, standing: standingOf(word, on) },
    isWitnessGone: consent.withdrawn.has(word?.witness ?? ''),
  }))

const standingOf = (word: ConsentWord | undefined, on: Day): ConsentStanding => {
  if (!word) return 'notAsked'
  if (!word.given) return 'no'
  if (word.since > on) return 'notYet'
  return word.until !== null && word.until < on ? 'ended' : 'yes'
}
