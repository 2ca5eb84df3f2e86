/** Which quotes a call asks for: a code with what lies below it, what must or must not lie there too, who says it, who coded it. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { CodeCondition, Filter } from '../../reports/study/filter.ts'
import type { QuotesAsked } from '../../reports/study/quotes.ts'
import type { StudyView } from '../../reports/study/study-view.ts'
import { isSet, textOf, type Call } from '../call.ts'
import { codeMeant, codesMeant } from './shown.ts'

export const quoteOptions = {
  code: { type: 'string' },
  /** Without what lies below the code. */
  only: { type: 'boolean' },
  with: { type: 'string' },
  without: { type: 'string' },
  where: { type: 'string' },
  coder: { type: 'string' },
  transcript: { type: 'string' },
} as const

/** Lists are separated by commas: `--where role=husband,group=juli`, values of one attribute by `|`. */
export const askedFor = (view: StudyView, call: Call): Result<QuotesAsked> => {
  const code = textOf(call, 'code')
  const meant = code === undefined ? ok(undefined) : codeMeant(view, code)
  if (!meant.ok) return meant
  const codes = conditionOf(view, call)
  if (!codes.ok) return codes
  const where = conditionsOf(textOf(call, 'where'))
  if (!where.ok) return where
  const filter: Filter = {
    ...{ codes: codes.value, where: where.value },
    ...{ transcripts: listOf(textOf(call, 'transcript')), coders: listOf(textOf(call, 'coder')) },
  }
  return ok({ code: meant.value, withBelow: !isSet(call, 'only'), filter })
}

/** What lies on the same words: all codes of `--with`, and none of `--without`. */
const conditionOf = (view: StudyView, call: Call): Result<CodeCondition | undefined> => {
  const [also, not] = [codesMeant(view, textOf(call, 'with')), codesMeant(view, textOf(call, 'without'))]
  if (!also.ok) return also
  if (!not.ok) return not
  const lies = (code: string): CodeCondition => ({ code, withBelow: true })
  const without = (not.value ?? []).map((code): CodeCondition => ({ not: lies(code) }))
  const all = [...(also.value ?? []).map(lies), ...without]
  return ok(all.length > 0 ? { all } : undefined)
}

const listOf = (said: string | undefined): readonly string[] | undefined => said?.split(',')

const conditionsOf = (said: string | undefined): Result<NonNullable<Filter['where']>> => {
  const conditions: { attribute: string; values: readonly string[] }[] = []
  for (const part of listOf(said) ?? []) {
    const end = part.indexOf('=')
    if (end < 1) return refuse('cli.call', { detail: `--where ${part}` })
    conditions.push({ attribute: part.slice(0, end), values: part.slice(end + 1).split('|') })
  }
  return ok(conditions)
}
