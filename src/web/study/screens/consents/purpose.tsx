/** One purpose: what is read aloud to her, how she answered, who heard it, and until when. No is what stands until she says yes. */
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ConsentWord } from '../../../../core/study/consent/consent.ts'
import type { Purpose } from '../../../../core/study/consent/events.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import type { HerConsents } from '../../calls/consents.ts'
import { ask, write } from '../../parts/app.ts'
import { ChoiceField, SelectField, WordsField } from '../../parts/field.tsx'
import { LanguageField } from '../../parts/language-field.tsx'
import { say } from '../../parts/words.ts'
import { HeardBefore, ReadAloud } from './read-aloud.tsx'

type Shown = {
  readonly told: HerConsents
  readonly purpose: Purpose
  readonly place: number
  readonly goOn: (() => void) | undefined
}
const ways = ['spoken', 'signed', 'fingerprint'] as const
type Draft = {
  readonly given: 'yes' | 'no'
  readonly how: (typeof ways)[number]
  readonly language: StudyLanguage
  readonly witness: string
  readonly until: string
  readonly interpreter: string
}

const draftOf = (told: HerConsents, purpose: Purpose): Draft => {
  const { purposes, language, interpreters } = told
  const before = purposes.find((one) => one.purpose === purpose)?.word
  const [only, ...more] = interpreters
  const interpreter = language !== 'es' && only && more.length === 0 ? only.code : ''
  if (!before) return { given: 'no', how: 'spoken', language, witness: '', until: '', interpreter }
  const { given, how } = before
  return { given: given ? 'yes' : 'no', how, language: before.language, ...chosenBefore(told, before) }
}
/** A witness who may be none any more, or who withdrew, is chosen anew. */
const chosenBefore = ({ witnesses }: HerConsents, { witness, until, interpreter }: ConsentWord) => ({
  witness: witnesses.find(({ code }) => code === witness)?.code ?? '',
  ...{ until: until ?? '', interpreter: interpreter ?? '' },
})

/** Notes her word; what undoes it is the word that she had said before, or no. */
const keepWord = async (
  { respondent, aloud }: HerConsents,
  purpose: Purpose,
  draft: Draft,
): Promise<boolean> => {
  const { given, how, language, witness, until, interpreter } = draft
  const words = aloud.find((one) => one.purpose === purpose && one.language === language)
  const contrary = await ask('wordBefore', { respondent, purpose })
  const word = say('consents.kept', { purpose: say(`purpose.${purpose}`) })
  const undo = contrary.ok ? { word, undo: () => ask('sayConsent', contrary.value) } : undefined
  const said = { respondent, purpose, given: given === 'yes', how, language }
  const heard = { read: words?.read ?? null, interpreter: language === 'es' ? null : orNull(interpreter) }
  const hers = { ...said, ...heard, witness: orNull(witness), until: orNull(until) }
  return (await write(ask('sayConsent', hers), undo)).ok
}

const orNull = (chosen: string): string | null => (chosen === '' ? null : chosen)

export const PurposeForm = ({ told, purpose, place, goOn }: Shown): JSX.Element => {
  const [draft, setDraft] = useState(() => draftOf(told, purpose))
  const set = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed })
  const form = useRef<HTMLFormElement>(null)
  // What is read aloud comes into sight first; the answer has the focus.
  useEffect(() => {
    scrollTo(0, 0)
    form.current
      ?.querySelector<HTMLInputElement>('[value=yes]:checked, [value=no]:checked')
      ?.focus({ preventScroll: true })
  }, [])
  return (
    <form
      class="card"
      ref={form}
      onKeyDown={({ key, target, ctrlKey }) => {
        if (ctrlKey || !(target instanceof HTMLInputElement) || target.type !== 'radio') return
        if (key.toLowerCase() === 's') set({ given: 'yes' })
        if (key.toLowerCase() === 'n') set({ given: 'no' })
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void keepWord(told, purpose, draft).then((kept) => kept && goOn?.())
      }}
    >
      <p class="small">{say('consents.place', { place })}</p>
      <h2>{say(`purpose.${purpose}`)}</h2>
      <LanguageField
        label={say('consents.language')}
        value={draft.language}
        set={(language) => set({ language })}
      />
      <ReadAloud
        {...{ told, purpose, language: draft.language, interpreter: draft.interpreter }}
        setInterpreter={(interpreter) => set({ interpreter })}
      />
      <HeardBefore {...{ told, purpose }} />
      <ChoiceField
        label={say('consents.answer')}
        options={[
          { value: 'no', word: say('consents.no') },
          { value: 'yes', word: say('consents.yes') },
        ]}
        value={draft.given}
        set={(given) => set({ given })}
      />
      {purpose === 'recording' && draft.given === 'no' && <p class="small">{say('recordings.noErases')}</p>}
      {draft.given === 'yes' && <YesFields {...{ told, draft, set }} />}
      <div class="acts">
        <button class="press strong">{say(goOn ? 'consents.keepAndNext' : 'studyApp.keep')}</button>
      </div>
    </form>
  )
}

type Filling = {
  readonly told: HerConsents
  readonly draft: Draft
  readonly set: (changed: Partial<Draft>) => void
}

const YesFields = ({ told, draft, set }: Filling): JSX.Element => (
  <>
    <ChoiceField
      label={say('consents.how')}
      options={ways.map((value) => ({ value, word: say(`how.${value}`) }))}
      value={draft.how}
      set={(how) => set({ how })}
    />
    <SelectField
      label={say('consents.witness')}
      hint={say('consents.witnessHint')}
      options={[
        { value: '', word: say('consents.nobody') },
        ...told.witnesses.map(({ code, name }) => ({ value: code, word: name })),
      ]}
      value={draft.witness}
      set={(witness) => set({ witness })}
    />
    <WordsField
      {...{ label: say('consents.until'), hint: say('consents.untilHint'), type: 'date', name: 'until' }}
      {...{ value: draft.until, set: (until) => set({ until }) }}
    />
  </>
)
