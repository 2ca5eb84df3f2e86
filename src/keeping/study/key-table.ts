/**
 * Who is behind a pseudonym, and how to reach her: a table in a file of its own with its own passphrase. Each row is
 * sealed by her data key too, which lies in the study: the passphrase of one alone reads nothing, and her withdrawal
 * makes her row unreadable at once, wherever the table lies.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { code, hash } from '../../core/kernel/fields.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { parseJsonText } from '../../formats/json-text.ts'
import type { SealedFile } from '../../storage/port.ts'
import { openWithPhrase, sealWithPhrase } from '../../sync/phrase-seal.ts'
import type { KeptStudy } from './kept-study.ts'
import { openRow, sealRow, type NameRow } from './name-row.ts'
import { openWithPassphrase } from './passphrase.ts'

export type KeptNames = {
  readonly file: SealedFile
  passphrase: string
  /** Rows as they are kept, each sealed by her data key. */
  readonly rows: Map<string, Uint8Array<ArrayBuffer>>
}

const format = 'chinu-names'
const table = v.strictObject({
  ...{ format: v.literal(format), version: v.literal(1), book: hash },
  rows: v.array(v.strictTuple([code, v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/, 'hex'))])),
})

/** How the file beside a study is called. */
export const namesEnding = 'names'

/**
 * Opens the table, or begins one where there is none. Refused: a wrong passphrase, a table of another study, and, for a
 * new one, the passphrase of the study itself.
 */
export const openNames = async (
  kept: KeptStudy,
  file: SealedFile,
  passphrase: string,
): Promise<Result<KeptNames>> => {
  const bytes = await file.read()
  if (!bytes.ok) return bytes
  if (!bytes.value) {
    const own = await checkOwn(kept, passphrase)
    return own.ok ? ok({ file, passphrase, rows: new Map() }) : own
  }
  const rows = await rowsOfTable(kept, bytes.value, passphrase)
  return rows.ok ? ok({ file, passphrase, rows: rows.value }) : rows
}

/** The rows of a sealed table. Refused: a wrong passphrase, something else than a table of this study. */
export const rowsOfTable = async (
  { store }: KeptStudy,
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Map<string, Uint8Array<ArrayBuffer>>>> => {
  const opened = await openWithPhrase(bytes, passphrase)
  if (!opened.ok) return refuse('study.wrongNamesPassphrase')
  const text = parseJsonText(opened.value)
  const parsed = text.ok ? v.safeParse(table, text.value) : undefined
  if (!parsed?.success || parsed.output.book !== store.book) return refuse('study.otherNames')
  return ok(
    new Map(parsed.output.rows.map(([respondent, hex]) => [respondent, new Uint8Array(hexToBytes(hex))])),
  )
}

/** The table has a passphrase of its own, or it would protect nothing more. */
const checkOwn = async (kept: KeptStudy, passphrase: string): Promise<Result<void>> => {
  const study = await openWithPassphrase(kept.store, passphrase)
  return study.ok ? refuse('study.samePassphrase') : ok(undefined)
}

/** The rows that can be read: those of respondents who did not withdraw. */
export const namesIn = async (kept: KeptStudy, { rows }: KeptNames): Promise<Result<readonly NameRow[]>> => {
  const read: NameRow[] = []
  for (const [respondent, sealed] of rows) {
    const keys = await kept.vault.keysOf(respondent)
    if (!keys.ok) return keys
    const row = await openRow({ book: kept.store.book, respondent, keys: keys.value }, sealed)
    if (row) read.push(row)
  }
  return ok(read)
}

/** Keeps who somebody is; newer words take the older ones' place. Refused: nobody of this study, a name without letters. */
export const keepName = async (kept: KeptStudy, names: KeptNames, row: NameRow): Promise<Result<void>> => {
  const { respondent } = row
  if (!kept.study.sample.respondents.has(respondent)) return refuse('study.unknownRespondent', { respondent })
  if (row.name.trim() === '') return refuse('study.noName', { respondent })
  const keys = await kept.vault.keysOf(respondent)
  if (!keys.ok) return keys
  const [first] = keys.value
  if (!first) return refuse('study.unknownRespondent', { respondent })
  const before = names.rows.get(respondent)
  names.rows.set(respondent, await sealRow({ book: kept.store.book, respondent, keys: [first] }, row))
  const written = await writeNames(kept, names)
  if (!written.ok) putBack(names, respondent, before)
  return written
}

/** Takes out who somebody is; nothing is left of it in the file. Refused: a store that is full; then it stays. */
export const removeName = async (
  kept: KeptStudy,
  names: KeptNames,
  respondent: string,
): Promise<Result<void>> => {
  const before = names.rows.get(respondent)
  names.rows.delete(respondent)
  const written = await writeNames(kept, names)
  if (!written.ok) putBack(names, respondent, before)
  return written
}

const putBack = (
  { rows }: KeptNames,
  respondent: string,
  before: Uint8Array<ArrayBuffer> | undefined,
): void => {
  if (before) rows.set(respondent, before)
  else rows.delete(respondent)
}

/** Writes the table without the rows that nobody can read any more. */
export const writeNames = async (kept: KeptStudy, names: KeptNames): Promise<Result<void>> => {
  for (const respondent of [...names.rows.keys()]) if (isGone(kept, respondent)) names.rows.delete(respondent)
  const sealed = await sealTable(kept, names)
  return sealed.ok ? names.file.write(sealed.value) : sealed
}

/** Whether nothing of hers is kept any more. */
export const isGone = ({ study }: KeptStudy, respondent: string): boolean =>
  study.shredded.has(respondent) || study.consent.withdrawn.has(respondent)

/** The table as one sealed file, under its own passphrase. Refused: a passphrase that is too short. */
export const sealTable = (
  { store: { book } }: KeptStudy,
  { rows, passphrase }: Pick<KeptNames, 'rows' | 'passphrase'>,
): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const told = [...rows].map(([respondent, sealed]) => [respondent, bytesToHex(sealed)])
  const bytes = new TextEncoder().encode(JSON.stringify({ format, version: 1, book, rows: told }))
  return sealWithPhrase(bytes, passphrase)
}

/** Another passphrase for the table. Refused: the study's own, one that is too short; then the old one still opens. */
export const changeNamesPassphrase = async (
  kept: KeptStudy,
  names: KeptNames,
  next: string,
): Promise<Result<void>> => {
  const own = await checkOwn(kept, next)
  if (!own.ok) return own
  const before = names.passphrase
  names.passphrase = next
  const written = await writeNames(kept, names)
  if (!written.ok) names.passphrase = before
  return written
}
