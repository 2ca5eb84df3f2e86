/** The respondents, by codes and pseudonyms, and the households that link them. */
import type { Result } from '../../../core/kernel/result.ts'
import { decideKnowAtHome } from '../../../core/study/sample/live-together.ts'
import type { Respondent } from '../../../core/study/sample/sample.ts'
import { take, tell, type Here } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { knownNames } from '../known-names.ts'

export type Respondents = {
  readonly known: readonly Respondent[]
  /** Drawn, and not known yet. */
  readonly awaited: readonly {
    readonly code: string
    readonly frame: string
    readonly community: string | null
  }[]
  readonly frames: readonly { readonly frame: string; readonly label: string }[]
}
type Known = Omit<Parameters<typeof decideKnowAtHome>[1], keyof Here>

export const respondentCalls = {
  respondents: (desk: Desk): Promise<Result<Respondents>> =>
    tell(desk, ({ sample, consent }) => ({
      known: [...sample.respondents.values()],
      awaited: [...sample.frames.values()].flatMap(({ frame, community, draw }) =>
        (draw?.drawn ?? [])
          .filter((code) => !sample.respondents.has(code) && !consent.withdrawn.has(code))
          .map((code) => ({ code, frame, community })),
      ),
      frames: [...sample.frames.values()].map(({ frame, label }) => ({ frame, label })),
    })),

  /** While the table of names is open, a pseudonym must be nobody's real name. */
  knowRespondent: async (desk: Desk, told: Known): Promise<Result<void>> => {
    const names = await knownNames(desk)
    if (!names.ok) return names
    const realNames = names.value.map(({ name }) => name)
    return take(desk, ({ sample, interviews }, here) =>
      decideKnowAtHome(
        sample,
        { ...here, ...told },
        { takenCodes: interviews.transcripts.keys(), realNames },
      ),
    )
  },
} as const
