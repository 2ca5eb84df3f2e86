/** What the study is: its title and question, the team, the lists that were drawn from, and how far it is. */
import type { Result } from '../../../core/kernel/result.ts'
import { decideDraw } from '../../../core/study/sample/draw.ts'
import { decideNameStudy } from '../../../core/study/sample/name-study.ts'
import { decideResearcherJoins, decideResearcherLeaves } from '../../../core/study/sample/researchers.ts'
import { holdsRole, type Frame, type Researcher } from '../../../core/study/sample/sample.ts'
import { decideSetFrame } from '../../../core/study/sample/set-frame.ts'
import { take, tell, type Here } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type Project = {
  readonly title: string
  readonly question: string
  readonly mayLead: boolean
  readonly researchers: readonly Researcher[]
  readonly frames: readonly Frame[]
  readonly counts: Readonly<
    Record<'respondents' | 'consents' | 'guides' | 'interviews' | 'transcripts' | 'codes', number>
  >
}

type Told<Command> = Omit<Command, keyof Here>
type Joins = Told<Parameters<typeof decideResearcherJoins>[1]>
type SetsFrame = Told<Parameters<typeof decideSetFrame>[1]>
export type DrawForm = {
  readonly frame: string
  readonly method: 'census' | 'random' | 'purposive'
  readonly size: number
  readonly chosen: readonly string[]
}

export const projectCalls = {
  project: (desk: Desk): Promise<Result<Project>> =>
    tell(desk, ({ sample, consent, interviews, coding }, here) => ({
      ...{ title: sample.title, question: sample.question },
      mayLead: holdsRole(sample, { ...here, role: 'lead' }),
      researchers: [...sample.researchers.values()],
      frames: [...sample.frames.values()],
      counts: {
        respondents: sample.respondents.size,
        consents: [...consent.words.values()].filter((hers) => hers.get('interview')?.given).length,
        guides: interviews.guides.size,
        interviews: [...interviews.interviews.values()].filter(({ stage }) => stage === 'ended').length,
        transcripts: interviews.transcripts.size,
        codes: coding.codes.size,
      },
    })),

  nameStudy: (desk: Desk, told: { readonly title: string; readonly question: string }) =>
    take(desk, ({ sample }, here) => decideNameStudy(sample, { ...here, ...told })),

  joinResearcher: (desk: Desk, told: Joins) =>
    take(desk, ({ sample }, here) => decideResearcherJoins(sample, { ...here, ...told })),

  researcherLeaves: (desk: Desk, told: { readonly researcher: string }) =>
    take(desk, ({ sample }, here) => decideResearcherLeaves(sample, { ...here, ...told })),

  setFrame: (desk: Desk, told: SetsFrame) =>
    take(desk, ({ sample }, here) => decideSetFrame(sample, { ...here, ...told })),

  /** A draw by chance takes its seed here, once; made longer, it goes on with the one that it had. */
  draw: (desk: Desk, { frame, method, size, chosen }: DrawForm) =>
    take(desk, ({ sample }, here) => {
      if (method === 'census') return decideDraw(sample, { ...here, frame, method })
      if (method === 'purposive') return decideDraw(sample, { ...here, frame, method, chosen })
      const seed = sample.frames.get(frame)?.draw?.seed ?? newSeed()
      return decideDraw(sample, { ...here, frame, method, size, seed })
    }),
} as const

/** 128 bits of chance as 32 hex digits. */
export const newSeed = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
