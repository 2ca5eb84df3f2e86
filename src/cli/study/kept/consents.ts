/** `chinu study consents`: where each respondent stands on each purpose today, who withdrew, and which reports to recall. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { consentRegister, type Register } from '../../../core/study/consent/register.ts'
import { reportsToRecall, type ToRecall } from '../../../core/study/consent/reports.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, readCall } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { studyOptions, withStudy } from '../open.ts'

type Consents = Register & { readonly recall: readonly ToRecall[] }

export const consents = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const on = edge.today()
  const read = await withStudy(
    { call: call.value, edge, access: 'read' },
    async ({ study }): Promise<Result<Consents>> =>
      ok({ ...consentRegister(study, on), recall: reportsToRecall(study.consent) }),
  )
  if (!read.ok) return read
  edge.out(
    isSet(call.value, 'json')
      ? `${JSON.stringify({ on, ...read.value }, null, 1)}\n`
      : inWords(edge, read.value),
  )
  return ok(0)
}

const inWords = ({ language }: Edge, { rows, withdrawn, recall }: Consents): string => {
  const says = (key: string, figures = {}) => sayStudy(language, key, figures)
  const lines = rows.flatMap(({ respondent, pseudonym, purposes }) => [
    `${respondent} · ${pseudonym}`,
    ...purposes.map(({ purpose, standing, word }) => {
      const until = word?.until ? ` ${says('study.consentUntil', { until: word.until })}` : ''
      return `    ${says(`consentPurpose.${purpose}`)}: ${says(`consentStanding.${standing}`)}${until}`
    }),
  ])
  const gone = withdrawn.map((one) => says('study.withdrewOn', { respondent: one.respondent, on: one.on }))
  return `${[...lines, ...gone, ...recallLines(language, recall)].join('\n')}\n`
}

/** A line for each report that somebody has with words of who withdrew. */
export const recallLines = (language: Edge['language'], recall: readonly ToRecall[]): readonly string[] =>
  recall.map(({ report, label, audience, issued, withdrew }) =>
    sayStudy(language, 'study.recall', { report, label, audience, issued, withdrew: withdrew.join(', ') }),
  )
