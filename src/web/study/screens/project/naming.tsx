/** The study's question, and its words to be changed. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

type Named = { readonly title: string; readonly question: string; readonly mayLead: boolean }

export const Naming = ({ title, question, mayLead }: Named): JSX.Element => {
  const [isOpen, setOpen] = useState(false)
  return (
    <section class="card">
      <h2>{say('project.question')}</h2>
      {isOpen ? (
        <NameForm {...{ title, question }} done={() => setOpen(false)} />
      ) : (
        <>
          <p class="question">{question === '' ? say('project.noQuestion') : question}</p>
          {mayLead && (
            <div class="acts">
              <button class="press" onClick={() => setOpen(true)}>
                {say('project.change')}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

type Form = { readonly title: string; readonly question: string; readonly done: () => void }

const NameForm = ({ title, question, done }: Form): JSX.Element => {
  const [form, setForm] = useState({ title, question })
  const keep = async (): Promise<void> => {
    const before = { title, question }
    const undo = { word: say('project.named'), undo: () => ask('nameStudy', before) }
    const told = await write(ask('nameStudy', form), undo)
    if (told.ok) done()
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <WordsField
        {...{ label: say('signIn.title'), name: 'title', max: 200, value: form.title }}
        set={(value) => setForm({ ...form, title: value })}
      />
      <WordsField
        {...{ label: say('signIn.question'), name: 'question', max: 1000, lines: 3, value: form.question }}
        set={(value) => setForm({ ...form, question: value })}
      />
      <div class="acts">
        <button class="press strong">{say('studyApp.keep')}</button>
        <button type="button" class="press" onClick={done}>
          {say('studyApp.cancel')}
        </button>
      </div>
    </form>
  )
}
