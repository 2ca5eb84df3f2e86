/** Households in which a woman of the group and her husband were both interviewed, and whether their texts may be counted. */
import type { CodedStudy } from '../coding/coded-study.ts'
import type { Selection } from '../coding/coding.ts'
import { heldTexts } from '../interviews/second-interviews.ts'
import { openRounds } from '../coding/rounds.ts'

/** The cleared texts of each of both. */
export type Couple = { readonly hers: readonly string[]; readonly his: readonly string[] }

/** Couples whose accounts are both there, coded, and in no open round. No household is named. */
export const couplesOf = (study: CodedStudy, selections: readonly Selection[]): readonly Couple[] => {
  const { sample, consent } = study
  const households = new Map<string, { readonly women: string[]; readonly husbands: string[] }>()
  for (const { respondent, household, role } of sample.respondents.values()) {
    if (household === null || consent.withdrawn.has(respondent)) continue
    const here = households.get(household) ?? { women: [], husbands: [] }
    households.set(household, here)
    if (role === 'member' || role === 'leader') here.women.push(respondent)
    if (role === 'husband') here.husbands.push(respondent)
  }
  const textsOf = accountsIn(study, selections)
  return [...households.values()].flatMap(({ women: [she, ...others], husbands: [he, ...more] }) => {
    if (she === undefined || he === undefined || others.length > 0 || more.length > 0) return []
    const [hers, his] = [textsOf(she), textsOf(he)]
    return hers.length > 0 && his.length > 0 ? [{ hers, his }] : []
  })
}

/** Her cleared texts; none where nobody coded them yet, or one is still coded blind. */
const accountsIn = (
  { sample, interviews, coding }: CodedStudy,
  selections: readonly Selection[],
): ((respondent: string) => readonly string[]) => {
  const coded = new Set(selections.map(({ transcript }) => transcript))
  const blind = new Set(openRounds(coding).flatMap(({ transcripts }) => transcripts))
  const texts = new Map<string, string[]>()
  const isHeld = heldTexts({ sample, interviews })
  const free = [...interviews.transcripts.values()].filter((one) => !isHeld(one))
  for (const { transcript, respondent, cleared } of free)
    if (respondent !== null && cleared) texts.set(respondent, [...(texts.get(respondent) ?? []), transcript])
  return (respondent) => {
    const hers = texts.get(respondent) ?? []
    return hers.some((one) => blind.has(one)) || !hers.some((one) => coded.has(one)) ? [] : hers
  }
}
