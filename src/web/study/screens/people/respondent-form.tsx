/** One respondent as the study knows her: no name, no exact age, no place of her own. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ageBands, respondentRoles } from '../../../../core/study/sample/events.ts'
import type { Respondent } from '../../../../core/study/sample/sample.ts'
import type { Respondents } from '../../calls/respondents.ts'
import { ask, go, mayOpenNames, write } from '../../parts/app.ts'
import { ChoiceField, SelectField, WordsField } from '../../parts/field.tsx'
import { LanguageField } from '../../parts/language-field.tsx'
import { say } from '../../parts/words.ts'

type Form = Omit<Respondent, 'since'>
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
    attributes: [],
  }
}

export const RespondentForm = ({ told, known, code }: Shown): JSX.Element => {
  const [form, setForm] = useState<Form>(known ? formOf(known) : blankOf(told, code))
  const set = (changed: Partial<Form>): void => setForm({ ...form, ...changed })
  const keep = async (): Promise<void> => {
    const undo = known && {
      word: say('people.kept', { name: form.pseudonym }),
      undo: () => ask('knowRespondent', formOf(known)),
    }
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

type Parts = {
  readonly told: Respondents
  readonly form: Form
  readonly set: (changed: Partial<Form>) => void
}

const HomeAndAge = ({ told, form, set }: Parts): JSX.Element => (
  <>
    <SelectField
      label={say('people.household')}
      hint={say('people.householdHint')}
      options={householdsOf(told, form)}
      value={form.household ?? ''}
      set={(household) => set({ household: household === '' ? null : household })}
    />
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

/** A household is chosen by who lives there; its code tells nothing. */
const householdsOf = ({ known, freeHousehold }: Respondents, form: Form) => {
  const houses = new Map<string, string[]>()
  for (const one of known) {
    if (one.household === null || one.respondent === form.respondent) continue
    houses.set(one.household, [...(houses.get(one.household) ?? []), one.pseudonym])
  }
  const shared = [...houses].map(([value, names]) => ({
    value,
    word: say('people.withThem', { household: value, names: names.join(', ') }),
  }))
  const own = form.household !== null && !houses.has(form.household) ? [form.household] : []
  return [
    { value: '', word: say('people.noHousehold') },
    ...own.map((value) => ({ value, word: say('people.house', { household: value }) })),
    ...shared,
    ...(own.length === 0
      ? [{ value: freeHousehold, word: say('people.newHousehold', { household: freeHousehold }) }]
      : []),
  ]
}

const formOf = ({ since: _since, ...form }: Respondent): Form => form
