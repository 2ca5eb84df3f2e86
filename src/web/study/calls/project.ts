/** What the study is: its title and question, how much it holds. */
import type { Result } from '../../../core/kernel/result.ts'
import { tell } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type Project = {
  readonly title: string
  readonly question: string
  readonly counts: Readonly<
    Record<'respondents' | 'consents' | 'interviews' | 'transcripts' | 'codes', number>
  >
}

export const projectCalls = {
  project: (desk: Desk): Promise<Result<Project>> =>
    tell(desk, ({ sample, consent, interviews, coding }) => ({
      ...{ title: sample.title, question: sample.question },
      counts: {
        respondents: sample.respondents.size,
        consents: consent.words.size,
        interviews: interviews.interviews.size,
        transcripts: interviews.transcripts.size,
        codes: coding.codes.size,
      },
    })),
} as const
