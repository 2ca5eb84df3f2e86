/** A matter in the list: a knot where the group voted, an open loop where a vote is missing. */
import type { JSX } from 'preact'
import type { MatterStanding } from '../../../core/group/agreements/agreements.ts'
import { longDay, say } from '../../parts/words.ts'
import { Knotted } from '../../pictures/knotted.tsx'
import { aboutInWords, termsInWords } from './in-words.ts'
import type { Matter } from './matters.ts'

type Row = {
  readonly matter: Matter
  readonly standing: readonly MatterStanding[]
  readonly isOpen: boolean
  readonly choose: () => void
}

export const VoteRow = ({ matter, standing, isOpen, choose }: Row): JSX.Element => {
  const holding = standing.filter(({ holds }) => holds)
  return (
    <button class="row" aria-expanded={isOpen} onClick={choose}>
      <Knotted isKnot={holding.length > 0} />
      <span class="grow">
        <span class="name">{say(`vote.${matter.matter}`)}</span>
        {holding.map(({ about, holds }) => (
          <b key={about} class="holds">
            {isToldApart(matter, about) && <span class="small">{aboutInWords(matter.about, about)} </span>}
            {termsInWords(matter, holds?.terms, about)}
          </b>
        ))}
        {holding.length === 0 && (
          <span class="small holds">{say(matter.optional ? 'vote.noneYet' : 'vote.isMissing')}</span>
        )}
        {standing.map(
          ({ about, comes }) =>
            comes && (
              <span key={about} class="small holds">
                {say('vote.comes', {
                  day: longDay(comes.from),
                  terms: termsInWords(matter, comes.terms, about),
                })}
              </span>
            ),
        )}
      </span>
    </button>
  )
}

/** A sum of money says its currency itself. */
const isToldApart = ({ fields }: Matter, about: string): boolean =>
  about !== '' && !fields.some((field) => field.kind === 'figure' && field.unit === 'money')
