/** `chinu study names`: who is behind each pseudonym, from the table that has its own passphrase; keeping one more, and carrying the table. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { keepName, namesIn } from '../../../keeping/study/key-table.ts'
import type { NameRow } from '../../../keeping/study/name-row.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, readCall, type Call } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { studyOptions, withStudy } from '../open.ts'
import { changeNames, namesIntoTable, namesOut, openTable } from './names-table.ts'

/** The names come by standard input, a name and how to reach her on a line each: a call stands in the shell's history. */
export const names = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const [word, respondent, ...more] = call.value.positionals
  if (word === undefined) return list(call.value, edge)
  if (word === 'passphrase' && respondent === undefined) return changeNames(call.value, edge)
  if (respondent === undefined || more.length > 0) return refuse('cli.call', { detail: usage })
  if (word === 'keep') return keep(respondent, call.value, edge)
  if (word === 'out') return namesOut(respondent, call.value, edge)
  return word === 'in' ? namesIntoTable(respondent, call.value, edge) : refuse('cli.call', { detail: usage })
}

const usage = 'study names [keep RESPONDENT | out FILE | in FILE | passphrase] --data DIR'

const list = async (call: Call, edge: Edge): Promise<Outcome> => {
  const rows = await withStudy({ call, edge, access: 'read' }, async (kept) => {
    const opened = await openTable(kept, call, edge)
    return opened.ok ? namesIn(kept, opened.value) : opened
  })
  if (!rows.ok) return rows
  if (isSet(call, 'json')) edge.out(`${JSON.stringify(rows.value, null, 1)}\n`)
  else
    for (const { respondent, name, contact } of rows.value) edge.out(`${respondent}\t${name}\t${contact}\n`)
  return ok(0)
}

const keep = async (respondent: string, call: Call, edge: Edge): Promise<Outcome> => {
  const row = await rowFrom(respondent, edge)
  const kept = await withStudy({ call, edge, access: 'read' }, async (study): Promise<Result<void>> => {
    const opened = await openTable(study, call, edge)
    return opened.ok ? keepName(study, opened.value, row) : opened
  })
  if (!kept.ok) return kept
  edge.tell(`${sayStudy(edge.language, 'study.nameKept', { respondent })}\n`)
  return ok(0)
}

const rowFrom = async (respondent: string, edge: Edge): Promise<NameRow> => {
  edge.tell(`${sayStudy(edge.language, 'study.askName', { respondent })}\n`)
  const [name = '', contact = ''] = (await edge.input()).split('\n')
  return { respondent, name: name.trim(), contact: contact.trim() }
}
