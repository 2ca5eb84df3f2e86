/** The respondents: one row each, and beside them the one who is open. */
import type { JSX } from 'preact'
import type { Respondents as Told } from '../calls/respondents.ts'
import { ask, go, mayOpenNames, place } from '../parts/app.ts'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { NamesNote } from './names/names-note.tsx'
import { RespondentForm } from './people/respondent-form.tsx'

/** What stands for nobody yet: no code is called so, for codes begin with a letter or a figure. */
const somebodyNew = '+'

export const Respondents = (): JSX.Element => {
  const told = useAnswer(() => ask('respondents'))
  const { about, part } = place.value
  const known = told?.known.find(({ respondent }) => respondent === about)
  return (
    <Placed title={say('studyApp.respondents')} lead={say('people.lead')}>
      {told && (
        <div class="columns list-and-card">
          <Rows told={told} about={about} />
          {known || about === somebodyNew ? (
            <div class="stack">
              {!known && mayOpenNames.value && (
                <NamesNote {...{ open: 'names.compared', shut: 'names.notCompared' }} />
              )}
              <RespondentForm key={`${about} ${part}`} {...{ told, known, code: part }} />
            </div>
          ) : (
            <p class="card empty">{say(told.known.length === 0 ? 'people.none' : 'people.choose')}</p>
          )}
        </div>
      )}
    </Placed>
  )
}

const Rows = ({ told, about }: { readonly told: Told; readonly about: string }): JSX.Element => (
  <section class="stack">
    <div class="acts">
      <button class="press strong" data-add="respondent" onClick={() => go('respondents', somebodyNew)}>
        {say('people.add')}
      </button>
      {mayOpenNames.value && (
        <button class="press" data-names-place onClick={() => go('names')}>
          {say('names.title')}
        </button>
      )}
    </div>
    <List label={say('studyApp.respondents')}>
      {told.known.map((one) => (
        <li key={one.respondent}>
          <button
            class="row"
            data-row
            data-respondent={one.respondent}
            aria-current={one.respondent === about ? 'true' : undefined}
            onClick={() => go('respondents', one.respondent)}
          >
            <span class="grow">
              <b class="name">{one.pseudonym}</b> <span class="small code">{one.respondent}</span>
              <span class="small lines">
                {[
                  say(`respondentRole.${one.role}`),
                  say(`ageBand.${one.ageBand}`),
                  say(`language.${one.language}`),
                ].join(' · ')}
              </span>
            </span>
            {one.household && <span class="link">{say('people.house', { household: one.household })}</span>}
          </button>
        </li>
      ))}
      {told.awaited.map(({ code, frame }) => (
        <li key={code}>
          <button class="row awaited" data-row onClick={() => go('respondents', somebodyNew, code)}>
            <span class="grow">
              {code} <span class="small">{say('people.awaited', { frame })}</span>
            </span>
          </button>
        </li>
      ))}
    </List>
  </section>
)
