/** The study itself: what is asked, who asks, whom they may ask, and how far it is. */
import type { JSX } from 'preact'
import { ask } from '../parts/app.ts'
import { Languages } from '../parts/languages.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { ToOut } from './out/to-out.tsx'
import { TakeOut } from './project/archive.tsx'
import { FirstSteps } from './project/first-steps.tsx'
import { Frames } from './project/frames.tsx'
import { Naming } from './project/naming.tsx'
import { RecordingTerm } from './project/recording-term.tsx'
import { Team } from './project/team.tsx'

export const Project = (): JSX.Element => {
  const project = useAnswer(() => ask('project'))
  return (
    <Placed title={project?.title ?? say('studyApp.project')}>
      {project && (
        <div class="columns">
          <div class="stack">
            <Naming title={project.title} question={project.question} mayLead={project.mayLead} />
            <FirstSteps project={project} />
            <Languages />
          </div>
          <div class="stack">
            <Team researchers={project.researchers} mayLead={project.mayLead} />
            <Frames frames={project.frames} mayLead={project.mayLead} />
            {project.mayLead && <RecordingTerm />}
            {project.mayLead && <TakeOut />}
            <section class="card">
              <h2>{say('out.title')}</h2>
              <p class="small">{say('out.lead')}</p>
              <div class="acts">
                <ToOut />
              </div>
            </section>
          </div>
        </div>
      )}
    </Placed>
  )
}
