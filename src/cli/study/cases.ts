/** `chinu study cases [write CASE …]`: cases that are no respondents of the study, with their values; and writing one. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { writtenValues } from '../../core/study/coding/case-values.ts'
import type { Case } from '../../core/study/coding/coding.ts'
import { decideWriteCase } from '../../core/study/coding/write-case.ts'
import type { StudyBook } from '../../core/study/book.ts'
import { note } from '../../keeping/study/kept-study.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, textOf, type Call } from '../call.ts'
import type { Edge, ExitCode, Outcome } from '../edge.ts'
import { actingOn, studyOptions, withStudy } from './open.ts'
import { show } from './shown.ts'

const options = { ...studyOptions, name: { type: 'string' }, texts: { type: 'string' } } as const

export const cases = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const [word, code, ...said] = call.value.positionals
  if (word === undefined) return list(call.value, edge)
  return word === 'write' && code !== undefined && said.every((one) => /^[^=]+=/.test(one))
    ? write({ case: code, said }, call.value, edge)
    : refuse('cli.call', { detail: 'study cases [write CASE --name N --texts T,… VARIABLE=VALUE …]' })
}

type Written = { readonly case: string; readonly said: readonly string[] }

/** What is not said stays as it was; what is said of a case replaces its values of that name. */
const write = async (written: Written, call: Call, edge: Edge): Promise<Outcome> => {
  const { by, on, wallMillis } = actingOn(edge, call)
  const noted = await withStudy({ call, edge, access: 'write' }, (kept) =>
    note(kept, { by, on, wallMillis }, (study) =>
      decideWriteCase(study, { ...caseOf(study, written, call), by, on }),
    ),
  )
  if (!noted.ok) return noted
  edge.tell(`${sayStudy(edge.language, 'study.caseKept', { case: written.case })}\n`)
  return ok(0)
}

const caseOf = ({ coding }: StudyBook, { case: code, said }: Written, call: Call) => {
  const before = coding.cases.get(code) ?? { ...blank, case: code }
  const told = said.map((one) => ({
    ...{ variable: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1) },
  }))
  const stays = before.values.filter(({ variable }) => !told.some((one) => one.variable.trim() === variable))
  return {
    ...before,
    name: textOf(call, 'name') ?? before.name,
    transcripts: textOf(call, 'texts')?.split(',') ?? before.transcripts,
    values: [...stays, ...writtenValues(before.values, told)],
  }
}

const blank: Omit<Case, 'case'> = { name: '', guid: null, transcripts: [], passages: [], values: [] }

const list = (call: Call, edge: Edge): Promise<Outcome> =>
  withStudy({ call, edge, access: 'read' }, async ({ study }): Promise<Result<ExitCode>> => {
    const all = [...study.coding.cases.values()]
    return show(
      {
        json: all,
        heading: ['case', 'name', 'texts', 'values'].map((one) =>
          sayStudy(edge.language, `caseTable.${one}`),
        ),
        rows: all.map(({ case: code, name, transcripts, values }) => [
          ...[code, name, transcripts.join(',')],
          values.map(({ variable, value }) => `${variable}=${value ?? ''}`).join('; '),
        ]),
      },
      call,
      edge,
    )
  })
