/** Not alone: another day, and nothing else. */
import type { JSX } from 'preact'
import type { Standing } from '../../calls/interviews.ts'
import { ask, go, write } from '../../parts/app.ts'
import { say } from '../../parts/words.ts'

export const NotAlone = ({ standing: { interview } }: { readonly standing: Standing }): JSX.Element => {
  const putOff = async (): Promise<void> => {
    const told = await write(ask('putOff', { interview }))
    if (told.ok) go('interviews')
  }
  return (
    <section class="card gate">
      <h2>{say('talks.anotherDay')}</h2>
      <p>{say('talks.anotherDayWhy')}</p>
      <div class="acts">
        <button class="press strong" data-put-off onClick={() => void putOff()}>
          {say('talks.putOff')}
        </button>
      </div>
    </section>
  )
}
