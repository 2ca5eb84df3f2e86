/** A new study: its title, who opens it, and the passphrase, typed twice since nobody can give it back. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, begin, refused } from '../parts/app.ts'
import { isCode } from '../parts/code-form.ts'
import { ChoiceField, WordsField } from '../parts/field.tsx'
import { Frame } from '../parts/frame.tsx'
import { Languages } from '../parts/languages.tsx'
import { say } from '../parts/words.ts'

const blank = { title: '', question: '', code: '', label: '', passphrase: '', again: '' }
type Form = typeof blank
type Filling = { readonly form: Form; readonly set: (field: keyof Form) => (value: string) => void }
type Kind = 'real' | 'practice'

type Ways = { readonly back: (() => void) | undefined; readonly bring: () => void }

export const NewStudyForm = ({ back, bring }: Ways): JSX.Element => {
  const [form, setForm] = useState(blank)
  const [kind, setKind] = useState<Kind>('practice')
  const [isMaking, setMaking] = useState(false)
  const set = (field: keyof Form) => (value: string) => setForm({ ...form, [field]: value })
  const missing = whatIsMissing(form)
  const make = async (): Promise<void> => {
    setMaking(true)
    const { again: _again, ...told } = form
    const made = await ask('makeStudy', { ...told, practice: kind === 'practice' })
    setMaking(false)
    refused.value = made.ok ? undefined : made.error
    if (made.ok) await begin(made.value)
  }
  const practise = async (): Promise<void> => {
    setMaking(true)
    const made = await ask('makePractice', { passphrase: form.passphrase })
    setMaking(false)
    refused.value = made.ok ? undefined : made.error
    if (made.ok) await begin(made.value)
  }
  return (
    <Frame yarn="wall" title={say('signIn.newStudy')} lead={say('signIn.newLead')}>
      <form
        class="card two"
        onSubmit={(event) => {
          event.preventDefault()
          if (missing === undefined) void make()
        }}
      >
        <WhatIsAsked {...{ form, set, kind, setKind }} />
        <WhoOpens {...{ form, set }} />
        <div class="acts">
          <button class="press strong" disabled={missing !== undefined || isMaking}>
            {say(isMaking ? 'signIn.making' : 'signIn.make')}
          </button>
          {back && (
            <button type="button" class="press" onClick={back}>
              {say('studyApp.back')}
            </button>
          )}
          <button type="button" class="press" onClick={bring}>
            {say('signIn.bring')}
          </button>
          <Practise {...{ isOff: isMaking || passphraseMissing(form) !== undefined, practise }} />
          {missing !== undefined && (
            <span class="small" role="status">
              {say(missing)}
            </span>
          )}
        </div>
      </form>
      <Languages />
    </Frame>
  )
}

type PractiseFields = { readonly isOff: boolean; readonly practise: () => Promise<void> }

/** The practice study needs nothing but a passphrase, typed twice. */
const Practise = ({ isOff, practise }: PractiseFields): JSX.Element => (
  <>
    <button
      type="button"
      class="press"
      disabled={isOff}
      aria-describedby="practise-hint"
      onClick={() => void practise()}
    >
      {say('signIn.practiceStudy')}
    </button>
    <span class="small" id="practise-hint">
      {say('signIn.practiceHint')}
    </span>
  </>
)

type Asked = Filling & { readonly kind: Kind; readonly setKind: (kind: Kind) => void }

const WhatIsAsked = ({ form, set, kind, setKind }: Asked): JSX.Element => (
  <div>
    <WordsField label={say('signIn.title')} name="title" max={200} value={form.title} set={set('title')} />
    <WordsField
      {...{ label: say('signIn.question'), hint: say('signIn.questionHint'), name: 'question' }}
      {...{ lines: 3, max: 1000, value: form.question, set: set('question') }}
    />
    <ChoiceField
      label={say('signIn.kind')}
      options={[
        { value: 'practice', word: say('signIn.practice') },
        { value: 'real', word: say('signIn.real') },
      ]}
      value={kind}
      set={setKind}
    />
  </div>
)

const WhoOpens = ({ form, set }: Filling): JSX.Element => (
  <div>
    <WordsField label={say('signIn.label')} name="label" max={80} value={form.label} set={set('label')} />
    <WordsField
      {...{ label: say('signIn.code'), hint: say('signIn.codeHint'), name: 'code' }}
      {...{ value: form.code, set: set('code') }}
    />
    <WordsField
      {...{ label: say('signIn.newPassphrase'), hint: say('signIn.passphraseHint'), name: 'passphrase' }}
      {...{ type: 'password', value: form.passphrase, set: set('passphrase') }}
    />
    <WordsField
      {...{ label: say('signIn.again'), name: 'again', type: 'password' }}
      {...{ value: form.again, set: set('again') }}
    />
  </div>
)

/** What is still to be told, by the key of its sentence. */
const whatIsMissing = (form: Form): string | undefined => {
  const { title, label, code } = form
  if (title.trim() === '') return 'signIn.titleMissing'
  if (label.trim() === '') return 'signIn.labelMissing'
  if (!isCode(code.trim())) return 'signIn.codeMissing'
  return passphraseMissing(form)
}

const passphraseMissing = ({ passphrase, again }: Form): string | undefined => {
  if (passphrase.trim().length < 12) return 'signIn.passphraseShort'
  return passphrase === again ? undefined : 'signIn.differs'
}
