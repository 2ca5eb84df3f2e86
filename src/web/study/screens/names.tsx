/** The table of names: shut until its own passphrase is told, then one respondent's name at a time beside the pseudonyms. */
import type { JSX } from 'preact'
import type { Named } from '../calls/names.ts'
import { ask, go, place } from '../parts/app.ts'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { HerNameForm } from './names/her-name.tsx'
import { BringNames } from './names/bring-names.tsx'
import { ChangeNamesPassphrase } from './names/change-passphrase.tsx'
import { OpenNames } from './names/open-names.tsx'
import { ShutNames } from './names/names-note.tsx'
import { TakeNamesOut } from './names/take-names-out.tsx'

export const Names = (): JSX.Element => {
  const standing = useAnswer(() => ask('namesStanding'))
  return (
    <Placed title={say('names.title')} lead={say('names.lead')}>
      {standing?.isOpen && standing.mayOpen && <Opened />}
      {standing && !standing.isOpen && standing.mayOpen && (
        <>
          <section class="card door">
            <OpenNames isThere={standing.isThere} />
          </section>
          {!standing.isThere && <BringNames />}
        </>
      )}
      {standing && !standing.mayOpen && <p class="card empty">{say('names.notYours')}</p>}
    </Placed>
  )
}

const Opened = (): JSX.Element | null => {
  const people = useAnswer(() => ask('named'))
  const { about } = place.value
  if (!people) return null
  const chosen = people.find(({ respondent }) => respondent === about)
  return (
    <div class="columns list-and-card">
      <section class="stack">
        <div class="acts">
          <ShutNames />
        </div>
        <People {...{ people, about }} />
        <TakeNamesOut />
        <BringNames />
        <ChangeNamesPassphrase />
      </section>
      {chosen ? (
        <HerNameForm key={about} person={chosen} />
      ) : (
        <p class="card empty">{say(people.length === 0 ? 'names.nobody' : 'names.choose')}</p>
      )}
    </div>
  )
}

type Shown = { readonly people: readonly Named[]; readonly about: string }

const People = ({ people, about }: Shown): JSX.Element => (
  <List label={say('studyApp.respondents')}>
    {people.map(({ respondent, pseudonym, hasName }) => (
      <li key={respondent}>
        <button
          class="row"
          data-row
          data-named={respondent}
          aria-current={respondent === about ? 'true' : undefined}
          onClick={() => go('names', respondent)}
        >
          <span class="grow">
            <b class="name">{pseudonym}</b> <span class="small code">{respondent}</span>
          </span>
          <span class={hasName ? 'link' : 'small'}>{say(hasName ? 'names.has' : 'names.hasNot')}</span>
        </button>
      </li>
    ))}
  </List>
)
