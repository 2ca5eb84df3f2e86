/** One question at a time, with its probes and a place for notes; and at one tap a cloth over all of it. */
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Question, Standing } from '../../calls/interviews.ts'
import { ask, cover, phase, write } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Probes, SpokenWords } from '../guides/spoken-words.tsx'
import { RecordingBar } from '../recordings/recording-bar.tsx'
import { EndForm } from './end.tsx'

const millisOfMinute = 60_000

export const Questions = ({ standing }: { readonly standing: Standing }): JSX.Element => {
  const { interview, isRecorded, agreedToRecording } = standing
  const [place, setPlace] = useState(0)
  const [isEnding, setEnding] = useState(false)
  const since = useRef(Date.now())
  const draft = useRef<Draft>({ item: null, text: '' })
  const interrupt = (): void => cover({ interview, ...draft.current })
  useNoteOnGoing(interview, draft)
  const coverNow = useRef(interrupt)
  coverNow.current = interrupt
  useEffect(() => {
    const byKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') coverNow.current()
    }
    addEventListener('keydown', byKey)
    return () => removeEventListener('keydown', byKey)
  }, [])
  return (
    <>
      <button class="press interrupt" data-interrupt onClick={interrupt}>
        <Icon name="yarn" />
        {say('talks.interrupt')}
      </button>
      {isRecorded && agreedToRecording && <RecordingBar interview={interview} />}
      {isEnding ? (
        <EndForm
          {...{ interview, back: () => setEnding(false) }}
          minutes={Math.max(1, Math.round((Date.now() - since.current) / millisOfMinute))}
        />
      ) : (
        <AskedNow {...{ interview, place, setPlace, draft, end: () => setEnding(true) }} />
      )}
    </>
  )
}

/** What was typed and is not noted yet, and for which question. */
type Draft = { readonly item: string | null; readonly text: string }
type Held = { current: Draft }

/** Whoever goes back to the list loses no word that she had typed; the cloth notes it by itself. */
const useNoteOnGoing = (interview: string, draft: Held): void => {
  useEffect(
    () => () => {
      const { item, text } = draft.current
      if (phase.value === 'open' && text.trim() !== '') void write(ask('takeNote', { interview, item, text }))
    },
    [],
  )
}

type Asking = {
  readonly interview: string
  readonly setPlace: (place: number) => void
  readonly draft: Held
  readonly end: () => void
}

/** No question is asked for while the interview is being ended: none is told any more. */
const AskedNow = ({ place, ...told }: Asking & { readonly place: number }): JSX.Element | null => {
  const { interview } = told
  const question = useAnswer(() => ask('question', { interview, place }), String(place))
  return question ? <OneQuestion key={question.item} {...told} question={question} /> : null
}

type Shown = Asking & { readonly question: Question }

const OneQuestion = ({ interview, question, setPlace, draft, end }: Shown): JSX.Element => {
  const { item, place, of, language, isChecked, probes, hint, note } = question
  const [text, setText] = useState(note?.text ?? '')
  useEffect(() => {
    draft.current = { item, text: '' }
  }, [item])
  const type = (typed: string): void => {
    setText(typed)
    draft.current = { item, text: typed }
  }
  const keepAnd = async (then: () => void): Promise<void> => {
    const isNew = text.trim() !== '' && text !== note?.text
    const told = isNew ? await write(ask('takeNote', { interview, item, text })) : undefined
    if (told?.ok === false) return
    draft.current = { item, text: '' }
    then()
  }
  return (
    <section class="card asking" data-item={item}>
      <p class="small">{say('talks.place', { place: place + 1, of })}</p>
      <SpokenWords {...{ said: question.ask, language, kind: 'asked' }} />
      {!isChecked && <p class="unchecked">{say('guides.unchecked')}</p>}
      <Probes {...{ probes, language }} />
      {hint && <p class="small">{hint}</p>}
      <Notes {...{ text, type }} />
      <div class="acts">
        {place > 0 && (
          <button class="press" onClick={() => void keepAnd(() => setPlace(place - 1))}>
            {say('talks.before')}
          </button>
        )}
        {place + 1 < of && (
          <button class="press strong" data-next onClick={() => void keepAnd(() => setPlace(place + 1))}>
            {say('talks.next')}
          </button>
        )}
        <button class={place + 1 < of ? 'press' : 'press strong'} data-end onClick={() => void keepAnd(end)}>
          {say('talks.end')}
        </button>
      </div>
    </section>
  )
}

const Notes = ({ text, type }: { text: string; type: (typed: string) => void }): JSX.Element => (
  <div class="field">
    <label for="notes">{say('talks.notes')}</label>
    <p class="small" id="notes-hint">
      {say('talks.notesHint')}
    </p>
    <textarea
      {...{ id: 'notes', name: 'notes', rows: 5, maxLength: 4000, value: text }}
      aria-describedby="notes-hint"
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  </div>
)
