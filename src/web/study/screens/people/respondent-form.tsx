/** One respondent as the study knows her: no name, no exact age, no place of her own. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ageBands, respondentRoles } from '../../../../core/study/sample/events.ts'
import type { Respondent } from '../../../../core/study/sample/sample.ts'
import type { Respondents } from '../../calls/respondents.ts'
import { ask, go, mayOpenNames, write, type Undoable } from '../../parts/app.ts'
import { ChoiceField, SelectField, WordsField } from '../../parts/field.tsx'
import { LanguageField } from '../../parts/language-field.tsx'
import { say } from '../../parts/words.ts'
import { LivesWith } from './lives-with.tsx'

type Form = Omit<Respondent, 'since'> & { readonly livesWith: string | null }
type Shown = {
  readonly told: Respondents
  readonly known: Respondent | undefined
  /** A code that was drawn, where she is new. */
  readonly code: string
}

const blankOf = ({ awaited }: Respondents, code: string): Form => {
  const drawn = awaited.find((one) => one.code === code)
  return {
    ...{ respondent: code, frame: drawn?.frame ?? null, pseudonym: '', role: 'member', group: null },
    ...{ household: null, ageBand: 'notAsked', language: 'es', community: drawn?.community ?? null },
    ...{ attributes: [], livesWith: null },
  }
}

export const RespondentForm = ({ told, known, code }: Shown): JSX.Element => {
  const [form, setForm] = useState<Form>(known ? formOf(known) : blankOf(told, code))
  const set = (changed: Partial<Form>): void => setForm({ ...form, ...changed })
  const keep = async (): Promise<void> => {
    const undo = known && undoOf(told, known, form)
    const noted = await write(ask('knowRespondent', { ...form, respondent: form.respondent.trim() }), undo)
    if (noted.ok && !known) go('respondents', form.respondent.trim())
  }
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <h2>{known ? known.pseudonym : say('people.new')}</h2>
      {!known && (
        <WordsField
          {...{ label: say('project.code'), hint: say('people.codeHint'), name: 'respondent' }}
          value={form.respondent}
          set={(respondent) => set({ respondent })}
        />
      )}
      <WordsField
        {...{ label: say('people.pseudonym'), hint: say('people.pseudonymHint'), name: 'pseudonym', max: 60 }}
        value={form.pseudonym}
        set={(pseudonym) => set({ pseudonym })}
      />
      <SelectField
        label={say('people.role')}
        options={respondentRoles.map((value) => ({ value, word: say(`respondentRole.${value}`) }))}
        value={form.role}
        set={(role) => set({ role })}
      />
      <HomeAndAge {...{ told, form, set }} />
      <div class="acts">
        <button class="press strong">{say('studyApp.keep')}</button>
        {known && (
          <button type="button" class="press" onClick={() => go('consents', known.respondent)}>
            {say('people.toConsents')}
          </button>
        )}
        {known && mayOpenNames.value && (
          <button type="button" class="press" onClick={() => go('names', known.respondent)}>
            {say('names.hers')}
          </button>
        )}
      </div>
    </form>
  )
}

/** Takes back what was told of her, and of whom she lives with where both got their household at once. */
const undoOf = (
  { known: everybody }: Respondents,
  known: Respondent,
  { pseudonym, livesWith }: Form,
): Undoable => ({
  word: say('people.kept', { name: pseudonym }),
  undo: async () => {
    const back = await ask('knowRespondent', formOf(known))
    const mate = everybody.find((one) => one.respondent === livesWith && one.household === null)
    return back.ok && mate ? ask('knowRespondent', formOf(mate)) : back
  },
})

type Parts = {
  readonly told: Respondents
  readonly form: Form
  readonly set: (changed: Partial<Form>) => void
}

const HomeAndAge = ({ told, form, set }: Parts): JSX.Element => (
  <>
    <LivesWith {...{ known: told.known, home: form, set }} />
    <ChoiceField
      label={say('people.age')}
      options={ageBands.map((value) => ({ value, word: say(`ageBand.${value}`) }))}
      value={form.ageBand}
      set={(ageBand) => set({ ageBand })}
    />
    <LanguageField
      label={say('people.language')}
      value={form.language}
      set={(language) => set({ language })}
    />
    <WordsField
      {...{ label: say('people.community'), hint: say('project.communityHint'), name: 'community' }}
      value={form.community ?? ''}
      set={(community) => set({ community: community.trim() === '' ? null : community.trim() })}
    />
  </>
)

const formOf = ({ since: _since, ...form }: Respondent): Form => ({ ...form, livesWith: null })
