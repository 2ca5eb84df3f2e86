/** How far the study is: a cord with a knot for what is there, and an open loop for what is still to come. */
import type { JSX } from 'preact'
import type { Project } from '../../calls/project.ts'
import { go } from '../../parts/app.ts'
import { List } from '../../parts/list.tsx'
import type { PlaceName } from '../../parts/place-names.ts'
import { say } from '../../parts/words.ts'

type Step = { readonly key: string; readonly count: number; readonly to: PlaceName }

const stepsOf = ({ frames, counts }: Project): readonly Step[] => [
  { key: 'project.stepFrame', count: frames.filter(({ draw }) => draw !== null).length, to: 'project' },
  { key: 'project.stepPeople', count: counts.respondents, to: 'respondents' },
  { key: 'project.stepConsents', count: counts.consents, to: 'consents' },
  { key: 'project.stepGuides', count: counts.guides, to: 'guides' },
  { key: 'project.stepInterviews', count: counts.interviews, to: 'interviews' },
  { key: 'project.stepTexts', count: counts.transcripts, to: 'interviews' },
]

/** The first that nothing was told of yet, behind all that was begun: a study may leave out a step. */
export const FirstSteps = ({ project }: { readonly project: Project }): JSX.Element => {
  const steps = stepsOf(project)
  const begun = steps.map(({ count }) => count > 0).lastIndexOf(true)
  const next = steps[begun + 1]
  return (
    <section class="card">
      <h2>{say('project.steps')}</h2>
      <List label={say('project.steps')}>
        {steps.map(({ key, count, to }) => (
          <li key={key} class="cord">
            <button
              class="row"
              data-row
              aria-current={key === next?.key ? 'step' : undefined}
              onClick={() => go(to)}
            >
              <Knot isTied={count > 0} />
              <span class="grow">{say(key, { count })}</span>
              {key === next?.key && <b>{say('project.next')}</b>}
            </button>
          </li>
        ))}
      </List>
    </section>
  )
}

const Knot = ({ isTied }: { readonly isTied: boolean }): JSX.Element => (
  <svg class="step-knot" viewBox="0 0 28 56" aria-hidden="true">
    <path d="M14 0v56" />
    {isTied ? (
      <rect x="6" y="20" width="16" height="16" rx="7" />
    ) : (
      <circle class="loop" cx="14" cy="28" r="9" />
    )}
  </svg>
)
