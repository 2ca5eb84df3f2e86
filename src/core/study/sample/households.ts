/** Households as links between respondents: a code that says only that two live together. */
import type { Respondent, SampleState } from './sample.ts'

/** Who is linked to her, herself among them; only she where no link was told. */
export const householdOf = ({ respondents }: SampleState, respondent: string): readonly Respondent[] => {
  const known = respondents.get(respondent)
  if (!known) return []
  if (known.household === null) return [known]
  return [...respondents.values()].filter(({ household }) => household === known.household)
}

/** The first code that no household has: it tells nothing. */
export const freeHousehold = ({ respondents }: SampleState): string => {
  const taken = new Set([...respondents.values()].map(({ household }) => household))
  let number = 1
  while (taken.has(`H${number}`)) number += 1
  return `H${number}`
}

const women: readonly Respondent['role'][] = ['member', 'leader', 'daughter', 'mother']

/** Whether her role says that she is a woman; of other kin and staff the study does not say it. */
export const isWoman = ({ role }: Pick<Respondent, 'role'>): boolean => women.includes(role)
