/** Projects of other programs: brought, who took their names out, and what is read once more of what they say beside the texts. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { decideLetWordsStay } from '../../../core/study/coding/let-words-stay.ts'
import { wordsWithNames, type WordsAt } from '../../../core/study/coding/leaving-words.ts'
import { declareNamesOut } from '../../../keeping/study/declare-names-out.ts'
import { actingOf, hereOf, take, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { knownNames } from '../known-names.ts'

export type ProjectBrought = {
  readonly texts: number
  readonly codings: number
  /** In words of the study: what had no place here. */
  readonly warnings: readonly {
    readonly code: string
    readonly figures: Readonly<Record<string, string | number>>
  }[]
}
export type WordsTold = Pick<WordsAt, 'kind'> & { readonly words: string; readonly found: readonly string[] }

export const importedCalls = {
  /** Refused: no project of the exchange standard; somebody who does not lead. */
  bringProject: (desk: Desk, { bytes }: { readonly bytes: Uint8Array }): Promise<Result<ProjectBrought>> =>
    withStudy(desk, async (kept) => {
      const [{ readProject }, { importProject }] = await Promise.all([
        import('../../../formats/study/refi-qda/read-project.ts'),
        import('../../../keeping/study/import-project.ts'),
      ])
      const read = readProject(bytes)
      if (!read.ok) return read
      const plan = await importProject(kept, actingOf(desk, kept), { read: read.value, language: 'es' })
      if (!plan.ok) return plan
      const { counts, warnings } = plan.value
      return ok({ texts: counts.sources, codings: counts.codings, warnings })
    }),

  /** Refused: somebody who does not lead, nobody named, a text that did not come from another program. */
  declareNamesOut: (
    desk: Desk,
    { transcript, takenOutBy }: { readonly transcript: string; readonly takenOutBy: string },
  ): Promise<Result<number>> =>
    withStudy(desk, (kept) =>
      declareNamesOut(kept, actingOf(desk, kept), { transcripts: [transcript], takenOutBy }),
    ),

  wordsFound: (desk: Desk): Promise<Result<readonly WordsTold[]>> =>
    withStudy(desk, async (kept) => {
      const names = await knownNames(desk)
      if (!names.ok) return names
      const { by } = hereOf(desk, kept)
      return ok(
        wordsWithNames(kept.study, { viewer: by, names: names.value }).map(({ kind, words, found }) => ({
          ...{ kind, words, found: found.map(({ text }) => text) },
        })),
      )
    }),

  letWordsStay: async (desk: Desk): Promise<Result<void>> => {
    const names = await knownNames(desk)
    if (!names.ok) return names
    return take(desk, (study, here) => decideLetWordsStay(study, { ...here, names: names.value }))
  },
} as const
