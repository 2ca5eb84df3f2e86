/** What may stand beside a quote that leaves the study: so much about who said it that at least five share it. */
import type { Respondent } from '../../../core/study/sample/sample.ts'

/** Fewer than so many alike, and a reader in the village knows her. */
export const leastAlike = 5

export type Kind = 'woman' | 'man' | 'person'
export type Attribution = {
  readonly who: Kind
  readonly ageBand: Respondent['ageBand'] | null
  readonly group: string | null
}

const women: readonly Respondent['role'][] = ['member', 'leader', 'daughter', 'mother']
const men: readonly Respondent['role'][] = ['husband', 'son', 'father']

export const kindOf = ({ role }: Pick<Respondent, 'role'>): Kind =>
  women.includes(role) ? 'woman' : men.includes(role) ? 'man' : 'person'

/** A post is never told: who leads a group counts as one of its members. */
const roleTold = ({ role }: Respondent): string => (role === 'leader' ? 'member' : role)

/**
 * Attributes quotes of a study by what is alike among all its respondents. The group stands beside the age band only where
 * five share role, group, age band and language; the age band only where five share it with what else a reader sees, the
 * language too. Words on a sensitive theme bear neither. No name, pseudonym, exact age or post in any case.
 */
export const attributor = (
  respondents: Iterable<Respondent>,
): ((respondent: Respondent, of: { readonly isSensitive: boolean }) => Attribution) => {
  const counts = new Map<string, number>()
  for (const one of respondents)
    for (const key of [wholeKey(one), shortKey(one)]) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isShared = (key: string): boolean => (counts.get(key) ?? 0) >= leastAlike
  const attribute = (respondent: Respondent, isSensitive: boolean): Attribution => {
    const who = kindOf(respondent)
    const isBandTold = !isSensitive && respondent.ageBand !== 'notAsked' && isShared(shortKey(respondent))
    const ageBand = isBandTold ? respondent.ageBand : null
    const group = isBandTold && isShared(wholeKey(respondent)) ? respondent.group : null
    return { who, ageBand, group }
  }
  const known = { plain: new Map<string, Attribution>(), sensitive: new Map<string, Attribution>() }
  return (respondent, { isSensitive }) => {
    const kept = isSensitive ? known.sensitive : known.plain
    const attribution = kept.get(respondent.respondent) ?? attribute(respondent, isSensitive)
    kept.set(respondent.respondent, attribution)
    return attribution
  }
}

const wholeKey = (one: Respondent): string =>
  `role ${[roleTold(one), one.group ?? '', one.ageBand, one.language].join(' / ')}`
const shortKey = (one: Respondent): string => `kind ${[kindOf(one), one.ageBand, one.language].join(' / ')}`
