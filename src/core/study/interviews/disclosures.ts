/** Something told that needs help, not counting: kept apart, and shown to safeguarding alone. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import { safeguardingSubject } from '../sample/subjects.ts'
import type { Areas, Told } from './areas.ts'
import { checkRespondent } from './ask-alone.ts'

export type KeepDisclosure = {
  readonly on: Day
  readonly by: string
  readonly disclosure: string
  readonly respondent: string
  readonly text: string
}

/** Whoever heard it writes it, and reads it no more. Refused: somebody unknown or who withdrew, no words. */
export const decideKeepDisclosure = (
  areas: Areas,
  { on, by, disclosure, respondent, text }: KeepDisclosure,
): Told => {
  const may = needsRole(areas.sample, { by, on }, 'interviewer', 'lead', 'safeguarding')
  if (!may.ok) return may
  const there = checkRespondent(areas, respondent)
  if (!there.ok) return there
  if (text.trim() === '') return refuse('study.noWords', { interview: disclosure })
  if (areas.interviews.disclosures.has(disclosure)) return refuse('study.codeTaken', { code: disclosure })
  const body = { on, disclosure, respondent, text }
  return ok([
    { about: safeguardingSubject(respondent), event: { type: 'interviews.disclosureKept', v: 1, body } },
  ])
}

export type Disclosure = {
  readonly disclosure: string
  readonly respondent: string
  readonly text: string
  readonly on: Day
}

/** What was disclosed, for who safeguards on that day. Refused: everybody else, the lead too. */
export const disclosuresFor = (
  { sample, interviews }: Pick<Areas, 'sample' | 'interviews'>,
  viewer: { readonly by: string; readonly on: Day },
): Result<readonly Disclosure[]> => {
  const may = needsRole(sample, viewer, 'safeguarding')
  if (!may.ok) return may
  return ok([...interviews.disclosures].map(([disclosure, kept]) => ({ disclosure, ...kept })))
}
