/**
 * The table of names on its way to another machine: a sealed file of its own, under its own passphrase, never in the
 * study's archive. Its rows are read only where the study is open too.
 */
import { ok, type Result } from '../../core/kernel/result.ts'
import { isGone, rowsOfTable, sealTable, writeNames, type KeptNames } from './key-table.ts'
import type { KeptStudy } from './kept-study.ts'
import { openRow, type NameRow } from './name-row.ts'

/** The table as it goes out: without anybody of whom nothing is kept any more. */
export const namesCopy = (
  kept: KeptStudy,
  { rows, passphrase }: KeptNames,
): Promise<Result<Uint8Array<ArrayBuffer>>> =>
  sealTable(kept, { rows: new Map([...rows].filter(([one]) => !isGone(kept, one))), passphrase })

export type BroughtNames = {
  /** Whose rows came in. */
  readonly added: readonly string[]
  /** Who has another name or contact here: that stays. */
  readonly differing: readonly string[]
  /** Rows of who withdrew: they stay out. */
  readonly left: number
}

/**
 * Takes in the rows that this table lacks; from then on they are sealed with this table's passphrase. Refused: a wrong
 * passphrase, another study's table, a store that is full; then the table is as it was.
 */
export const bringNames = async (
  kept: KeptStudy,
  names: KeptNames,
  { bytes, passphrase }: { readonly bytes: Uint8Array; readonly passphrase: string },
): Promise<Result<BroughtNames>> => {
  const theirs = await rowsOfTable(kept, bytes, passphrase)
  if (!theirs.ok) return theirs
  const stays = [...theirs.value].filter(([respondent]) => !isGone(kept, respondent))
  const fresh = stays.filter(([respondent]) => !names.rows.has(respondent))
  const differing: string[] = []
  for (const [respondent, sealed] of stays) {
    const here = names.rows.get(respondent)
    const differs = here ? await tellOtherwise(kept, respondent, [here, sealed]) : ok(false)
    if (!differs.ok) return differs
    if (differs.value) differing.push(respondent)
  }
  for (const [respondent, sealed] of fresh) names.rows.set(respondent, sealed)
  const written = await writeNames(kept, names)
  if (!written.ok) {
    for (const [respondent] of fresh) names.rows.delete(respondent)
    return written
  }
  const added = fresh.map(([respondent]) => respondent)
  return ok({ added, differing, left: theirs.value.size - stays.length })
}

/** Whether two rows about somebody say different things. */
const tellOtherwise = async (
  kept: KeptStudy,
  respondent: string,
  sealed: readonly [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>],
): Promise<Result<boolean>> => {
  const keys = await kept.vault.keysOf(respondent)
  if (!keys.ok) return keys
  const of = { book: kept.store.book, respondent, keys: keys.value }
  const [here, there] = [await openRow(of, sealed[0]), await openRow(of, sealed[1])]
  return ok(wordsOf(here) !== wordsOf(there))
}

const wordsOf = (row: NameRow | undefined): string => JSON.stringify([row?.name, row?.contact])
