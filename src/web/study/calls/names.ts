/** The table of names: opened with its own passphrase by who leads or interviews, told one respondent at a time, shut again. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { isNameOf } from '../../../core/study/sample/pseudonyms.ts'
import { needsRole } from '../../../core/study/sample/roles.ts'
import { bringNames, namesCopy, type BroughtNames } from '../../../keeping/study/key-table-copy.ts'
import {
  changeNamesPassphrase,
  keepName,
  namesEnding,
  namesIn,
  openNames,
  removeName,
  rowsOfTable,
  writeNames,
  type KeptNames,
} from '../../../keeping/study/key-table.ts'
import type { KeptStudy } from '../../../keeping/study/kept-study.ts'
import type { NameRow } from '../../../keeping/study/name-row.ts'
import { sealedFileInBrowser } from '../../../storage/browser/sealed-file.ts'
import { hereOf, nameOfFile, withStudy } from '../acting.ts'
import { shutNames, type Desk } from '../desk.ts'
import type { Archive } from './archive.ts'

export type NamesStanding = {
  /** Whether a table was begun in this browser. */
  readonly isThere: boolean
  readonly isOpen: boolean
  /** Whoever works leads or interviews. */
  readonly mayOpen: boolean
}
export type Named = { readonly respondent: string; readonly pseudonym: string; readonly hasName: boolean }
export type HerName = Pick<NameRow, 'name' | 'contact'> & {
  readonly isKept: boolean
  /** Her pseudonym is a real name of the table, or a word of one. */
  readonly tells: boolean
}
type Hers = { readonly respondent: string }

export const nameCalls = {
  namesStanding: (desk: Desk): Promise<Result<NamesStanding>> =>
    withStudy(desk, async (kept) => {
      const bytes = await fileOf(kept).read()
      if (!bytes.ok) return bytes
      const isThere = bytes.value !== undefined
      return ok({ isThere, isOpen: desk.names !== undefined, mayOpen: mayOpen(desk, kept).ok })
    }),

  /** Begins the table where there is none. Refused: a wrong passphrase; for a new one the study's own, or one that is too short. */
  openNames: (desk: Desk, { passphrase }: { readonly passphrase: string }): Promise<Result<void>> =>
    withStudy(desk, async (kept) => {
      const may = mayOpen(desk, kept)
      if (!may.ok) return may
      const opened = await openNames(kept, fileOf(kept), passphrase)
      if (!opened.ok) return opened
      const { rows } = opened.value
      const written = rows.size === 0 ? await writeNames(kept, opened.value) : ok(undefined)
      if (!written.ok) return written
      desk.names = opened.value
      desk.namesTurn += 1
      return ok(undefined)
    }),

  shutNames: async (desk: Desk): Promise<Result<void>> => {
    shutNames(desk)
    return ok(undefined)
  },

  /** Pseudonyms, and whether a name is kept; no name. */
  named: (desk: Desk): Promise<Result<readonly Named[]>> =>
    withNames(desk, async (kept, names) => {
      const rows = await namesIn(kept, names)
      if (!rows.ok) return rows
      const has = new Set(rows.value.map(({ respondent }) => respondent))
      return ok(
        [...kept.study.sample.respondents.values()].map(({ respondent, pseudonym }) => ({
          ...{ respondent, pseudonym, hasName: has.has(respondent) },
        })),
      )
    }),

  /** One respondent's. */
  nameOf: (desk: Desk, { respondent }: Hers): Promise<Result<HerName>> =>
    withNames(desk, async (kept, names) => {
      const known = kept.study.sample.respondents.get(respondent)
      if (!known) return refuse('study.unknownRespondent', { respondent })
      const rows = await namesIn(kept, names)
      if (!rows.ok) return rows
      const row = rows.value.find((one) => one.respondent === respondent)
      const tells = rows.value.some(({ name }) => isNameOf(known.pseudonym, name))
      return ok({ name: row?.name ?? '', contact: row?.contact ?? '', isKept: row !== undefined, tells })
    }),

  keepName: (desk: Desk, row: NameRow): Promise<Result<void>> =>
    changing(desk, (kept, names) => keepName(kept, names, row)),

  /** Refused: the study’s own passphrase, one that is too short. */
  changeNamesPassphrase: (
    desk: Desk,
    { passphrase }: { readonly passphrase: string },
  ): Promise<Result<void>> =>
    withNames(desk, (kept, names) => changeNamesPassphrase(kept, names, passphrase)),

  /** The table as a sealed file of its own, under its own passphrase. */
  takeNamesOut: (desk: Desk): Promise<Result<Archive>> =>
    withNames(desk, async (kept, names) => {
      const sealed = await namesCopy(kept, names)
      const name = nameOfFile(hereOf(desk, kept), '2.bin')
      return sealed.ok ? ok({ bytes: sealed.value, name }) : sealed
    }),

  /** Where no table is open, the file’s passphrase begins one. Refused: a table that is here and shut. */
  bringNames: async (
    desk: Desk,
    file: { readonly bytes: Uint8Array; readonly passphrase: string },
  ): Promise<Result<BroughtNames>> => {
    const begun = desk.names ? ok(undefined) : await beginFor(desk, file)
    return begun.ok ? changing(desk, (kept, names) => bringNames(kept, names, file)) : begun
  },

  removeName: (desk: Desk, { respondent }: Hers): Promise<Result<void>> =>
    changing(desk, (kept, names) => removeName(kept, names, respondent)),
} as const

/** Begins a table for a file that opens with its passphrase; a file that does not open begins none. */
const beginFor = (
  desk: Desk,
  { bytes, passphrase }: { readonly bytes: Uint8Array; readonly passphrase: string },
): Promise<Result<void>> =>
  withStudy(desk, async (kept) => {
    const may = mayOpen(desk, kept)
    if (!may.ok) return may
    const known = await fileOf(kept).read()
    if (!known.ok) return known
    if (known.value) return refuse('studyApp.namesShut', {})
    const rows = await rowsOfTable(kept, bytes, passphrase)
    const opened = rows.ok ? await openNames(kept, fileOf(kept), passphrase) : rows
    if (!opened.ok) return opened
    desk.names = opened.value
    return ok(undefined)
  })

const fileOf = ({ store }: KeptStudy) => sealedFileInBrowser(store.book, namesEnding)

const mayOpen = (desk: Desk, kept: KeptStudy) =>
  needsRole(kept.study.sample, hereOf(desk, kept), 'lead', 'interviewer')

/** Works on the open table. Refused: no role, a table that is shut. */
const withNames = <T>(
  desk: Desk,
  work: (kept: KeptStudy, names: KeptNames) => Promise<Result<T>>,
): Promise<Result<T>> =>
  withStudy(desk, async (kept) => {
    const may = mayOpen(desk, kept)
    if (!may.ok) return may
    if (!desk.names) return refuse('studyApp.namesShut', {})
    return work(kept, desk.names)
  })

/** From then on texts are searched anew. */
const changing: typeof withNames = async (desk, work) => {
  const changed = await withNames(desk, work)
  desk.namesTurn += 1
  return changed
}
