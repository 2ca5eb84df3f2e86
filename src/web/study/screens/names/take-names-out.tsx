/** The table of names as a sealed file, to carry it to another machine: by another way than the study’s copy. */
import type { JSX } from 'preact'
import { ask, refused } from '../../parts/app.ts'
import { download } from '../../parts/download.ts'
import { say } from '../../parts/words.ts'

const takeOut = async (): Promise<void> => {
  const told = await ask('takeNamesOut')
  refused.value = told.ok ? undefined : told.error
  if (told.ok) download(told.value.bytes, told.value.name)
}

export const TakeNamesOut = (): JSX.Element => (
  <section class="card" data-names-out>
    <h2>{say('names.carry')}</h2>
    <p class="small">{say('names.carryWhat')}</p>
    <div class="acts">
      <button class="press" onClick={() => void takeOut()}>
        {say('names.takeOut')}
      </button>
    </div>
  </section>
)
