/** Whether the real names are known where they count: before a text's names and a new pseudonym; one press opens or shuts them. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, write } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { OpenNames } from './open-names.tsx'

export const ShutNames = (): JSX.Element => (
  <button type="button" class="press" data-shut-names onClick={() => void write(ask('shutNames'))}>
    <Icon name="hide" size="s" />
    {say('names.shut')}
  </button>
)

type Told = { readonly open: string; readonly shut: string }

/** `open` and `shut` are keys of what is said then; where no table was begun, that is said instead. */
export const NamesNote = ({ open, shut }: Told): JSX.Element | null => {
  const standing = useAnswer(() => ask('namesStanding'))
  const [isOpening, setOpening] = useState(false)
  if (!standing) return null
  const { isOpen, isThere, mayOpen } = standing
  return (
    <section class="inset names-note" data-names={isOpen ? 'open' : 'shut'}>
      <div class="acts">
        <p class="grow">{say(isOpen ? open : isThere ? shut : 'names.none')}</p>
        {isOpen && <ShutNames />}
        {!isOpen && mayOpen && (
          <button
            type="button"
            class="press"
            data-to-names
            aria-expanded={isOpening}
            onClick={() => setOpening(!isOpening)}
          >
            {say(isThere ? 'names.open' : 'names.begin')}
          </button>
        )}
      </div>
      {!isOpen && mayOpen && isOpening && <OpenNames isThere={isThere} />}
    </section>
  )
}
