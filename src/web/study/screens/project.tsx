/** The study itself: what is asked, and how far it is. */
import type { JSX } from 'preact'
import { ask } from '../parts/app.ts'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'

export const Project = (): JSX.Element => {
  const project = useAnswer(() => ask('project'))
  return (
    <Placed title={project?.title ?? say('studyApp.project')}>{project && <p>{project.question}</p>}</Placed>
  )
}
