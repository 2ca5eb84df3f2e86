/** The real names that the desk knows while the table of names is open: none while it is shut. */
import { ok, type Result } from '../../core/kernel/result.ts'
import type { NamesKnown } from '../../core/study/interviews/scan/own-names.ts'
import { namesIn, writeNames } from '../../keeping/study/key-table.ts'
import type { KeptStudy } from '../../keeping/study/kept-study.ts'
import type { Desk } from './desk.ts'

/** Each name with the pseudonym that stands for it. They stay in the worker: no screen is told them all. */
export const knownNames = async ({ kept, names }: Desk): Promise<Result<NamesKnown>> => {
  if (!kept || !names) return ok([])
  const rows = await namesIn(kept, names)
  if (!rows.ok) return rows
  return ok(
    rows.value.map(({ respondent, name }) => ({
      ...{ name, pseudonym: kept.study.sample.respondents.get(respondent)?.pseudonym ?? null },
    })),
  )
}

/** After a withdrawal: the row that nobody can read any more leaves the file too, where the table is open. */
export const dropUnreadable = async (desk: Desk, kept: KeptStudy): Promise<void> => {
  desk.namesTurn += 1
  if (desk.names) await writeNames(kept, desk.names)
}
