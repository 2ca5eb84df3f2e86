/** One respondent's name and how to reach her: kept, changed, or taken out by a held press. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { HerName, Named } from '../../calls/names.ts'
import { ask, go, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { Held } from '../../parts/held.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

type Hers = { readonly person: Named }

export const HerNameForm = ({ person }: Hers): JSX.Element => {
  const { respondent, pseudonym } = person
  const hers = useAnswer(() => ask('nameOf', { respondent }), respondent)
  return (
    <div class="stack">
      <section class="card" data-her-name={respondent}>
        <h2>{say('names.of', { name: pseudonym })}</h2>
        {hers && <Fields key={String(hers.isKept)} {...{ person, hers }} />}
      </section>
      {hers?.tells && <Telling {...{ person }} />}
      {hers?.isKept && <Removal key={respondent} {...{ person }} />}
    </div>
  )
}

type Filled = Hers & { readonly hers: HerName }

const Fields = ({ person: { respondent }, hers }: Filled): JSX.Element => {
  const [name, setName] = useState(hers.name)
  const [contact, setContact] = useState(hers.contact)
  const isSame = name.trim() === hers.name && contact.trim() === hers.contact
  const keep = (): void => void write(ask('keepName', { respondent, name: name.trim(), contact }))
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSame) keep()
      }}
    >
      <WordsField {...{ label: say('names.name'), name: 'realName', max: 200, value: name, set: setName }} />
      <WordsField
        {...{ label: say('names.contact'), hint: say('names.contactHint'), name: 'contact' }}
        {...{ lines: 3, max: 1000, value: contact, set: setContact }}
      />
      <div class="acts">
        <button class="press strong" disabled={name.trim() === '' || isSame}>
          {say('studyApp.keep')}
        </button>
        {hers.isKept && isSame && (
          <span class="done" role="status">
            {say('names.kept')}
          </span>
        )}
      </div>
    </form>
  )
}

/** A pseudonym that somebody really bears is no pseudonym. */
const Telling = ({ person: { respondent, pseudonym } }: Hers): JSX.Element => (
  <div class="inset names-note telling" role="status" data-tells>
    <p>{say('names.tells', { pseudonym })}</p>
    <div class="acts">
      <button class="press" onClick={() => go('respondents', respondent)}>
        {say('names.changePseudonym')}
      </button>
    </div>
  </div>
)

/** Nothing brings a name back: it is held, not pressed. */
const Removal = ({ person: { respondent, pseudonym } }: Hers): JSX.Element => {
  const [isAsked, setAsked] = useState(false)
  return (
    <section class="card" data-removal>
      {isAsked && <p>{say('names.removeWhat', { name: pseudonym })}</p>}
      <div class="acts">
        {isAsked ? (
          <>
            <Held word={say('names.removeNow')} act={() => void write(ask('removeName', { respondent }))} />
            <button class="press" onClick={() => setAsked(false)}>
              {say('studyApp.cancel')}
            </button>
          </>
        ) : (
          <button class="press" onClick={() => setAsked(true)}>
            {say('names.remove')}
          </button>
        )}
      </div>
    </section>
  )
}
