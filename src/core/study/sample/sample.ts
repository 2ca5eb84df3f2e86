/** The sample as it stands: researchers, frames with their draws, respondents. */
import type { Day } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import { drawFollows } from './draw-order.ts'
import type { ResearcherRole, SampleEvent } from './events.ts'

type BodyOf<Type extends SampleEvent['type']> = Extract<SampleEvent, { type: Type }>['body']

export type Researcher = Omit<BodyOf<'sample.researcherJoined'>, 'on'> & {
  readonly since: Day
  readonly left: Day | null
}
export type Frame = Omit<BodyOf<'sample.frameSet'>, 'on'> & { readonly draw: BodyOf<'sample.drawn'> | null }
export type Respondent = Omit<BodyOf<'sample.respondentKnown'>, 'on'> & { readonly since: Day }

export type SampleState = {
  title: string
  question: string
  readonly researchers: Map<string, Researcher>
  readonly frames: Map<string, Frame>
  /** In the order in which they became known. */
  readonly respondents: Map<string, Respondent>
}

export const noSample = (): SampleState => ({
  title: '',
  question: '',
  researchers: new Map(),
  frames: new Map(),
  respondents: new Map(),
})

export const foldSample = (
  sample: SampleState,
  { type, body }: SampleEvent,
  _place: Place,
  find: Find,
): void => {
  switch (type) {
    case 'sample.studyNamed':
      sample.title = body.title
      sample.question = body.question ?? sample.question
      return
    case 'sample.researcherJoined': {
      const { on, ...researcher } = body
      const since = sample.researchers.get(body.researcher)?.since ?? on
      sample.researchers.set(body.researcher, { ...researcher, since, left: null })
      return
    }
    case 'sample.researcherLeft': {
      const known = sample.researchers.get(body.researcher)
      if (!known) return find('study.unknownResearcher', body.researcher, { researcher: body.researcher })
      sample.researchers.set(body.researcher, { ...known, left: body.on })
      return
    }
    case 'sample.frameSet': {
      const { on: _on, ...frame } = body
      return keepFrame(sample, { ...frame, draw: sample.frames.get(body.frame)?.draw ?? null }, find)
    }
    case 'sample.drawn': {
      const frame = sample.frames.get(body.frame)
      if (!frame) return find('study.unknownFrame', body.frame, { frame: body.frame })
      return keepFrame(sample, { ...frame, draw: body }, find)
    }
    case 'sample.respondentKnown': {
      const { on, ...respondent } = body
      const since = sample.respondents.get(body.respondent)?.since ?? on
      sample.respondents.set(body.respondent, { ...respondent, since })
      return
    }
    default:
      return type satisfies never
  }
}

/** A draw that does not follow from its frame and seed stands as it was told, and is a finding. */
const keepFrame = (sample: SampleState, frame: Frame, find: Find): void => {
  sample.frames.set(frame.frame, frame)
  if (!drawFollows(frame)) find('study.drawDoesNotFollow', frame.frame, { frame: frame.frame })
}

/** Whether somebody holds a role on a day; until the first researcher joined, whoever opens the study holds all. */
export const holdsRole = (
  { researchers }: SampleState,
  { by, role, on }: { readonly by: string; readonly role: ResearcherRole; readonly on: Day },
): boolean => {
  if (researchers.size === 0) return true
  const known = researchers.get(by)
  return known !== undefined && known.roles.includes(role) && (known.left === null || on <= known.left)
}
