/** The women of the group as a blanket of swatches, in the order in which they joined. */
import type { JSX } from 'preact'
import type { Woman } from '../book/acting.ts'
import { Icon } from '../parts/icon.tsx'
import { breakable } from '../parts/syllables.ts'
import { Swatch } from '../pictures/swatch.tsx'

type Blanket = {
  readonly women: readonly Woman[]
  readonly choose: (person: string) => void
  /** Whose turn it is: she is marked. */
  readonly due?: readonly string[]
}

export const Women = ({ women, choose, due = [] }: Blanket): JSX.Element => (
  <div class="blanket">
    {women.map(({ person, name, place }) => (
      <button key={person} onClick={() => choose(person)}>
        <span class={due.includes(person) ? 'here' : 'there'}>
          <Swatch place={place} size={96} />
          {due.includes(person) && <Icon name="turn" />}
        </span>
        {name === '' ? person : breakable(name)}
      </button>
    ))}
  </div>
)
