/** A guide for interviews: questions with their probes, in Spanish and in the languages that people were asked in. */
import type { Day } from '../../kernel/day.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import { spoken } from '../sample/spoken.ts'
import { wholeStudy } from '../sample/subjects.ts'
import type { Areas, Told } from './areas.ts'
import type { Guide } from './interviews.ts'

export type WriteGuide = Omit<Guide, 'since' | 'version'> & { readonly on: Day; readonly by: string }

/**
 * Its version is the next one. Refused: no question, one twice, words without Spanish, a sensitive guide without an
 * approval, services that help and a trained interviewer, and one that was sensitive and no longer says so.
 */
export const decideWriteGuide = (
  { sample, interviews }: Pick<Areas, 'sample' | 'interviews'>,
  { by, ...told }: WriteGuide,
): Told => {
  const written = asWritten(told)
  const { on, guide } = written
  const leads = needsRole(sample, { by, on }, 'lead')
  if (!leads.ok) return leads
  const known = interviews.guides.get(guide)
  const right = checkItems(written)
  if (!right.ok) return right
  if (known?.isSensitive && !written.isSensitive) return refuse('study.staysSensitive', { guide })
  const ethics = checkEthics(written)
  if (!ethics.ok) return ethics
  const body = { ...written, version: (known?.version ?? 0) + 1 }
  return ok([{ about: wholeStudy, event: { type: 'interviews.guideWritten', v: 1, body } }])
}

/** As it is kept: each language’s words with its own apostrophe, and none where nothing was written. */
const asWritten = <Written extends Pick<Guide, 'title' | 'items'>>(guide: Written): Written => ({
  ...guide,
  title: spoken(guide.title),
  items: guide.items.map((one) => ({ ...one, ask: spoken(one.ask), probes: one.probes.map(spoken) })),
})

const checkItems = ({ guide, items }: Pick<Guide, 'guide' | 'items'>): Result<void> => {
  if (items.length === 0) return refuse('study.noQuestions', { guide })
  const codes = items.map(({ item }) => item)
  const twice = codes.find((code, place) => codes.indexOf(code) !== place)
  if (twice !== undefined) return refuse('study.questionTwice', { guide, item: twice })
  const without = items.find(({ ask, probes }) => [ask, ...probes].some(({ es }) => es === ''))
  return without ? refuse('study.spanishMissing', { guide, item: without.item }) : ok(undefined)
}

const checkEthics = ({
  guide,
  isSensitive,
  ethics,
}: Pick<Guide, 'guide' | 'isSensitive' | 'ethics'>): Result<void> => {
  if (!isSensitive) return ethics === null ? ok(undefined) : refuse('study.ethicsWithoutNeed', { guide })
  const isWhole =
    ethics !== null &&
    ethics.approval.trim() !== '' &&
    ethics.referrals.length > 0 &&
    ethics.referrals.every((service) => service.trim() !== '')
  return isWhole ? ok(undefined) : refuse('study.ethicsMissing', { guide })
}
