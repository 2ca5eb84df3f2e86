/** `chinu study import`: a project or a codebook of another program, into the folder's study or a new one. */
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { languages, type StudyLanguage } from '../../core/study/sample/events.ts'
import { readCodebook, readProject, type ReadProject } from '../../formats/study/refi-qda/read-project.ts'
import type { ImportPlan } from '../../formats/study/exchange/import-plan.ts'
import { importProject } from '../../keeping/study/import-project.ts'
import { openStudy, type KeptStudy } from '../../keeping/study/kept-study.ts'
import { fileOfBook, listBooks } from '../../storage/data-folder.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { isSet, readCall, textOf, type Call } from '../call.ts'
import { ofKind } from '../choose-store.ts'
import { inFile, type Edge, type Outcome } from '../edge.ts'
import { readBytes } from '../files.ts'
import { makeStudyIn } from './new.ts'
import { actingOn, passphraseFrom, studyOptions, withStudy } from './open.ts'

const options = {
  ...studyOptions,
  practice: { type: 'boolean' },
  language: { type: 'string' },
  'names-taken-out-by': { type: 'string' },
} as const

type Bringing = {
  readonly call: Call
  readonly edge: Edge
  readonly data: string
  readonly read: ReadProject
  readonly language: StudyLanguage
  /** Who took the names out before, as the lead declares. */
  readonly takenOutBy: string | null
}
type Brought = { readonly book: string; readonly plan: ImportPlan; readonly toClear: number }

export const importIntoStudy = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const terms = termsOf(call.value)
  if (!terms.ok) return terms
  const { file, ...given } = terms.value
  const bytes = readBytes(file)
  if (!bytes.ok) return bytes
  const read = /\.qdc$/i.test(file) ? readCodebook(bytes.value) : readProject(bytes.value)
  if (!read.ok) return inFile(read, basename(file))
  const brought = await bring({ call: call.value, edge, ...given, read: read.value })
  if (!brought.ok) return brought
  tellOf(brought.value, call.value, edge)
  return ok(0)
}

type Terms = Pick<Bringing, 'data' | 'language' | 'takenOutBy'> & { readonly file: string }

const termsOf = (call: Call): Result<Terms> => {
  const [file, ...more] = call.positionals
  const data = textOf(call, 'data')
  const language = languages.find((one) => one === (textOf(call, 'language') ?? 'es'))
  if (file === undefined || more.length > 0 || data === undefined || language === undefined)
    return refuse('cli.call', {
      detail:
        'study import FILE.qdpx --data DIR [--by CODE] [--language es|ay|qu|en] [--names-taken-out-by WHO]',
    })
  const takenOutBy = textOf(call, 'names-taken-out-by') ?? null
  return takenOutBy?.trim() === ''
    ? refuse('study.takenOutByNobody')
    : ok({ file, data, language, takenOutBy })
}

/** Into the study that is there, or into a new one where the folder has none. */
const bring = async (bringing: Bringing): Promise<Result<Brought>> => {
  const { call, edge, data } = bringing
  const here = await studiesIn(data)
  const isNamed = textOf(call, 'book') !== undefined
  if (here.length === 0 && !isNamed) return bringIntoNew(bringing)
  return withStudy({ call, edge, access: 'write' }, async (kept) => {
    return bringInto(kept, bringing)
  })
}

const bringInto = async (kept: KeptStudy, bringing: Bringing): Promise<Result<Brought>> => {
  const plan = await importProject(kept, actingOn(bringing.edge, bringing.call), bringing)
  if (!plan.ok) return plan
  const toClear = bringing.takenOutBy === null ? plan.value.texts.length : 0
  return ok({ book: kept.store.book, plan: plan.value, toClear })
}

/** A folder that is not there yet has no studies. */
const studiesIn = async (data: string): Promise<readonly string[]> => {
  const books = listBooks(data)
  return books.ok ? ofKind(data, books.value, 'study') : []
}

/** A study that could not take the project in is taken away again. */
const bringIntoNew = async (bringing: Bringing): Promise<Result<Brought>> => {
  const { call, edge, data } = bringing
  const passphrase = await passphraseFrom(edge)
  if (!passphrase.ok) return passphrase
  const made = await makeStudyIn(data, { edge, call, passphrase: passphrase.value })
  if (!made.ok) return made
  const { store, keys } = made.value
  let isDone = false
  try {
    const kept = await openStudy(store, { device: keys.device, passphrase: passphrase.value })
    if (!kept.ok) return kept
    const brought = await bringInto(kept.value, bringing)
    isDone = brought.ok
    return brought
  } finally {
    await store.close()
    if (!isDone) dropStudy(bringing, store.book)
  }
}

const dropStudy = ({ data, edge }: Bringing, book: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-lock', '-seen'])
    rmSync(`${fileOfBook(data, book)}${suffix}`, { force: true })
  rmSync(join(edge.keysFolder, `${book}.json`), { force: true })
}

const tellOf = ({ book, plan, toClear }: Brought, call: Call, edge: Edge): void => {
  const { counts, warnings } = plan
  const sayOne = ({ code, figures }: (typeof warnings)[number]) => sayStudy(edge.language, code, figures)
  if (isSet(call, 'json')) {
    const told = warnings.map((warning) => ({ ...warning, text: sayOne(warning) }))
    edge.out(`${JSON.stringify({ book, ...counts, toClear, warnings: warnings.length, told })}\n`)
    return
  }
  for (const warning of warnings) edge.tell(`${sayOne(warning)}\n`)
  if (toClear > 0) edge.tell(`${sayStudy(edge.language, 'study.textsToClear', { texts: toClear })}\n`)
  const figures = { ...counts, warnings: warnings.length, book }
  edge.out(`${sayStudy(edge.language, 'study.projectBrought', figures)}\n`)
}
