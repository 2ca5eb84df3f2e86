/** `chinu study names`: who is behind each pseudonym, from the table that has its own passphrase; and keeping one more. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import {
  keepName,
  namesEnding,
  namesIn,
  openNames,
  type KeptNames,
} from '../../../keeping/study/key-table.ts'
import type { KeptStudy } from '../../../keeping/study/kept-study.ts'
import type { NameRow } from '../../../keeping/study/name-row.ts'
import { sealedFileIn } from '../../../storage/sealed-file.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, readCall, textOf, type Call } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { studyOptions, withStudy } from '../open.ts'

/** The names come by standard input, a name and how to reach her on a line each: a call stands in the shell's history. */
export const names = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const [word, respondent, ...more] = call.value.positionals
  if (word === undefined) return list(call.value, edge)
  return word === 'keep' && respondent !== undefined && more.length === 0
    ? keep(respondent, call.value, edge)
    : refuse('cli.call', { detail: 'study names [keep RESPONDENT] --data DIR' })
}

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

const openTable = async (kept: KeptStudy, call: Call, edge: Edge): Promise<Result<KeptNames>> => {
  const asked = sayStudy(edge.language, 'study.askNamesPassphrase')
  const passphrase = edge.namesPassphrase ?? (await edge.askHidden(asked))
  if (passphrase === undefined || passphrase === '') return refuse('study.noNamesPassphrase')
  return openNames(kept, sealedFileIn(textOf(call, 'data') ?? '.', kept.store.book, namesEnding), passphrase)
}
