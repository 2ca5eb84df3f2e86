/** The second copy in the settings: how far it goes, what it refused, how to have one, and sending on now. */
import type { JSX } from 'preact'
import { ask } from '../../parts/app.ts'
import { lineOf, useCopyState } from '../../parts/copy-state.tsx'
import { Icon } from '../../parts/icon.tsx'
import { sayRefusal } from '../../parts/figures.ts'
import { say } from '../../parts/words.ts'

export const SecondCopy = (): JSX.Element | null => {
  const state = useCopyState()
  if (!state) return null
  const { icon, text, kind } = lineOf(state)
  return (
    <>
      <h2>{say('app.secondCopy')}</h2>
      <div class="next" data-copy={kind}>
        <Icon name={icon} />
        <div>{text}</div>
      </div>
      {state.problem && <p>{sayRefusal(state.problem)}</p>}
      {state.missing === undefined ? (
        <p class="small">{say('app.secondCopyHow')}</p>
      ) : (
        <button class="press" onClick={() => void ask('sendOn')}>
          <Icon name="phones" size="s" />
          {say('app.sendNow')}
        </button>
      )}
    </>
  )
}
