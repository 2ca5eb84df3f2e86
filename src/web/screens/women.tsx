/** The women of the group as a blanket of swatches, in the order in which they joined. */
import type { JSX } from 'preact'
import type { Woman } from '../book/acting.ts'
import { breakable } from '../parts/syllables.ts'
import { Swatch } from '../pictures/swatch.tsx'

type Blanket = { readonly women: readonly Woman[]; readonly choose: (person: string) => void }

export const Women = ({ women, choose }: Blanket): JSX.Element => (
  <div class="blanket">
    {women.map(({ person, name, place }) => (
      <button key={person} onClick={() => choose(person)}>
        <Swatch place={place} size={96} />
        {name === '' ? person : breakable(name)}
      </button>
    ))}
  </div>
)
