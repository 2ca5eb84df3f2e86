/** The door: the studies of this browser, each behind its passphrase; and a new one. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, begin, refused } from '../parts/app.ts'
import { WordsField } from '../parts/field.tsx'
import { Frame } from '../parts/frame.tsx'
import { Languages } from '../parts/languages.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { longDay, say } from '../parts/words.ts'
import type { StudyHere } from '../calls/opening.ts'
import { BringIn } from './bring-in.tsx'
import { NewStudyForm } from './new-study.tsx'

export const SignIn = (): JSX.Element => {
  const here = useAnswer(() => ask('shelf'))
  const [way, setWay] = useState<'door' | 'new' | 'bring'>('door')
  if (!here) return <Frame yarn="wall" title="Chinu" children={undefined} />
  const toDoor = (): void => setWay('door')
  const bring = (): void => setWay('bring')
  if (way === 'bring') return <BringIn back={toDoor} />
  return way === 'new' || here.length === 0 ? (
    <NewStudyForm back={here.length > 0 ? toDoor : undefined} bring={bring} />
  ) : (
    <Door here={here} makeNew={() => setWay('new')} bring={bring} />
  )
}

type Doors = { readonly here: readonly StudyHere[]; readonly makeNew: () => void; readonly bring: () => void }

const Door = ({ here, makeNew, bring }: Doors): JSX.Element => {
  const [book, setBook] = useState(here[0]?.book ?? '')
  const [passphrase, setPassphrase] = useState('')
  const [isOpening, setOpening] = useState(false)
  const open = async (): Promise<void> => {
    setOpening(true)
    const opened = await ask('openStudy', { book, passphrase })
    setOpening(false)
    refused.value = opened.ok ? undefined : opened.error
    setPassphrase('')
    if (opened.ok) await begin(opened.value)
  }
  return (
    <Frame yarn="wall" title="Chinu">
      <form
        class="card door"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        {here.length > 1 && <Which {...{ here, book, setBook }} />}
        <WordsField
          label={say('signIn.passphrase')}
          type="password"
          name="passphrase"
          value={passphrase}
          set={setPassphrase}
        />
        <button class="press strong" disabled={isOpening || passphrase === ''}>
          {say(isOpening ? 'signIn.opening' : 'signIn.open')}
        </button>
        <button type="button" class="press" onClick={makeNew}>
          {say('signIn.makeNew')}
        </button>
        <button type="button" class="press" onClick={bring}>
          {say('signIn.bring')}
        </button>
      </form>
      <Languages />
      <p class="small limits">{say('studyApp.leaveLimits')}</p>
    </Frame>
  )
}

type Shelf = {
  readonly here: readonly StudyHere[]
  readonly book: string
  readonly setBook: (book: string) => void
}

const Which = ({ here, book, setBook }: Shelf): JSX.Element => (
  <fieldset class="field">
    <legend>{say('signIn.which')}</legend>
    <p class="small">{say('signIn.whichHint')}</p>
    <div class="chips">
      {here.map((one) => (
        <label class="chip" key={one.book}>
          <input type="radio" name="book" checked={one.book === book} onChange={() => setBook(one.book)} />
          <span>{nameAmong(here, one)}</span>
        </label>
      ))}
    </div>
  </fieldset>
)

/** Of several of the same day and kind each bears its place; a title would tell what the passphrase guards. */
const nameAmong = (here: readonly StudyHere[], one: StudyHere): string => {
  const name = nameOf(one)
  const alike = here.filter((other) => nameOf(other) === name)
  return alike.length === 1 ? name : say('signIn.oneOfDay', { name, place: alike.indexOf(one) + 1 })
}

const nameOf = ({ since, practice }: StudyHere): string =>
  say(practice ? 'signIn.practiceOf' : 'signIn.realOf', { day: longDay(since) })
