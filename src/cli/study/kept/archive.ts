/** `chinu study archive out|in FILE`: the whole study as one sealed file, and the way back: new here, or merged. */
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import type { BookCopy } from '../../../core/book/book-copy.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import {
  archiveOf,
  mergeArchive,
  openArchive,
  openBrought,
  studyFromCopy,
} from '../../../keeping/study/study-archive.ts'
import { createBook, listBooks } from '../../../storage/data-folder.ts'
import { checkKeyFolder, keepKeys } from '../../../sync/key-folder.ts'
import { newKeys } from '../../../sync/keys.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, readCall, textOf, type Call } from '../../call.ts'
import { inFile, type Edge, type Outcome } from '../../edge.ts'
import { readBytes, writeSealed } from '../../files.ts'
import { actingOn, passphraseFrom, studyOptions, withStudy } from '../open.ts'

export const archive = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, { ...studyOptions, 'without-recordings': { type: 'boolean' } })
  if (!call.ok) return call
  const [way, file, ...more] = call.value.positionals
  const data = textOf(call.value, 'data')
  if ((way !== 'out' && way !== 'in') || file === undefined || more.length > 0 || data === undefined)
    return refuse('cli.call', { detail: 'study archive out|in FILE --data DIR' })
  return way === 'out' ? out(file, call.value, edge) : bringIn(file, { data, call: call.value }, edge)
}

/** Sealed with the passphrase of the study as it is now. */
const out = async (file: string, call: Call, edge: Edge): Promise<Outcome> => {
  const passphrase = await passphraseFrom(edge)
  if (!passphrase.ok) return passphrase
  const asked = { ...edge, passphrase: passphrase.value }
  const sealed = await withStudy({ call, edge: asked, access: 'read' }, (kept) =>
    archiveOf(kept, passphrase.value, { recordings: !isSet(call, 'without-recordings') }),
  )
  if (!sealed.ok) return sealed
  const written = writeSealed(file, sealed.value)
  if (!written.ok) return written
  edge.tell(`${sayStudy(edge.language, 'study.archived', { file })}\n`)
  if (isSet(call, 'json')) edge.out(`${JSON.stringify({ file, bytes: sealed.value.length })}\n`)
  return ok(0)
}

type Into = { readonly data: string; readonly call: Call }
type Brought = {
  readonly book: string
  readonly isNew: boolean
  readonly added: number
  readonly shredded: readonly string[]
}

/** A wrong file or passphrase changes nothing; a study that is here already takes in what it lacks. */
const bringIn = async (file: string, into: Into, edge: Edge): Promise<Outcome> => {
  const bytes = readBytes(file)
  if (!bytes.ok) return bytes
  const passphrase = await passphraseFrom(edge)
  if (!passphrase.ok) return passphrase
  const asked = { ...edge, passphrase: passphrase.value }
  const copy = await openArchive(bytes.value, edge.archivePassphrase ?? passphrase.value)
  if (!copy.ok) return inFile(copy, file)
  const books = listBooks(into.data)
  const isHere = books.ok && books.value.includes(copy.value.book)
  const brought = isHere ? await merge(copy.value, into, asked) : await bring(copy.value, into, asked)
  if (!brought.ok) return inFile(brought, file)
  const { book, isNew, added, shredded } = brought.value
  const key = isNew ? 'study.broughtNew' : 'study.broughtMerged'
  edge.tell(`${sayStudy(edge.language, key, { book, place: into.data, added })}\n`)
  for (const about of shredded)
    edge.tell(`${sayStudy(edge.language, 'study.erased', { respondent: about })}\n`)
  if (isSet(into.call, 'json')) edge.out(`${JSON.stringify(brought.value)}\n`)
  return ok(0)
}

const merge = async (copy: BookCopy, { call }: Into, edge: Edge): Promise<Result<Brought>> => {
  const { book } = copy
  const here = { ...call, values: { ...call.values, book } }
  const merged = await withStudy({ call: here, edge, access: 'write' }, (kept) =>
    mergeArchive(kept, actingOn(edge, call), copy),
  )
  return merged.ok ? ok({ book, isNew: false, ...merged.value }) : merged
}

const bring = async (
  copy: BookCopy,
  { data, call }: Into,
  edge: Edge & { readonly passphrase: string },
): Promise<Result<Brought>> => {
  const { book } = copy
  const folder = checkKeyFolder(edge.keysFolder, data)
  if (!folder.ok) return folder
  const keys = await newKeys({ extractable: true })
  const { passphrase } = edge
  const made = await studyFromCopy(keys, copy, { acting: actingOn(edge, call), passphrase })
  if (!made.ok) return made
  const saved = await keepKeys(folder.value, book, keys)
  if (!saved.ok) return saved
  const store = await createBook(data, made.value.entries, made.value.fill)
  if (!store.ok) {
    rmSync(join(folder.value, `${book}.json`), { force: true })
    return store
  }
  try {
    const kept = await openBrought(store.value, copy, { device: keys.device, passphrase })
    return kept.ok ? ok({ book, isNew: true, added: copy.entries.length, shredded: [] }) : kept
  } finally {
    await store.value.close()
  }
}
