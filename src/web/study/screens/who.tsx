/** Who works: each researcher under her own code, so that what she notes bears it. */
import type { JSX } from 'preact'
import { ask, knowWorker, write } from '../parts/app.ts'
import { Frame } from '../parts/frame.tsx'
import { List } from '../parts/list.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { FirstLead } from './who/first-lead.tsx'

export const Who = (): JSX.Element => {
  const workers = useAnswer(() => ask('workers'))
  const work = async (by: string): Promise<void> => {
    const told = await write(ask('workAs', { by }))
    if (told.ok) await knowWorker(by)
  }
  return (
    <Frame yarn="wall" title={say('studyApp.whoWorks')} lead={say('studyApp.whoWhy')}>
      {workers?.length === 0 && <FirstLead />}
      <List label={say('studyApp.whoWorks')}>
        {workers?.map(({ researcher, label, roles }) => (
          <li key={researcher}>
            <button class="row" data-row data-researcher={researcher} onClick={() => void work(researcher)}>
              <span class="grow">
                <b class="name">{label}</b>
                <span class="small"> {roles.map((role) => say(`role.${role}`)).join(', ')}</span>
              </span>
            </button>
          </li>
        ))}
      </List>
    </Frame>
  )
}
