/** The first piece of a line, where the order asks that one passes before the rest is made. */
import type { JSX } from 'preact'
import { ask, done } from '../../parts/app.ts'
import { Mark } from '../../pictures/mark.tsx'
import { say } from '../../parts/words.ts'

type Looked = {
  readonly by: string
  readonly order: string
  readonly article: string
  readonly person: string
}

export const FirstPiece = (looked: Looked): JSX.Element => {
  const tell = (passed: boolean): void => void done(ask('firstPiece', { ...looked, passed }))
  return (
    <section class="first-piece">
      <p class="next">{say('receive.firstPiece')}</p>
      <div class="presses">
        <button class="press" onClick={() => tell(true)}>
          <Mark of="good" />
          {say('receive.firstGood')}
        </button>
        <button class="press" onClick={() => tell(false)}>
          <Mark of="fix" />
          {say('receive.firstNotYet')}
        </button>
      </div>
    </section>
  )
}
