/** Who studies, with their roles, and who they are to those whom they ask. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { researcherRoles, type ResearcherRole } from '../../../../core/study/sample/events.ts'
import type { Researcher } from '../../../../core/study/sample/sample.ts'
import { ask, mayDrop, write } from '../../parts/app.ts'
import { SeveralField, WordsField } from '../../parts/field.tsx'
import { List } from '../../parts/list.tsx'
import { useOwnRefusal } from '../../parts/own-refusal.tsx'
import { say } from '../../parts/words.ts'

type Shown = { readonly researchers: readonly Researcher[]; readonly mayLead: boolean }

export const Team = ({ researchers, mayLead }: Shown): JSX.Element => {
  const [open, setOpen] = useState<string>()
  const turnTo = (wanted: string): void => {
    if (mayDrop()) setOpen(wanted)
  }
  return (
    <section class="card">
      <h2>{say('project.team')}</h2>
      <List label={say('project.team')}>
        {researchers.map((one) => (
          <li key={one.researcher}>
            {open === one.researcher ? (
              <ResearcherForm known={one} done={() => setOpen(undefined)} />
            ) : (
              <Row one={one} open={mayLead ? () => turnTo(one.researcher) : undefined} />
            )}
          </li>
        ))}
      </List>
      {mayLead &&
        (open === '' ? (
          <ResearcherForm known={undefined} done={() => setOpen(undefined)} />
        ) : (
          <div class="acts">
            <button class="press" data-add="researcher" onClick={() => turnTo('')}>
              {say('project.addResearcher')}
            </button>
          </div>
        ))}
    </section>
  )
}

const Row = ({ one, open }: { one: Researcher; open: (() => void) | undefined }): JSX.Element => {
  const { label, researcher, roles, position, left } = one
  const told = (
    <span class="grow">
      <b class="name">{label}</b> <span class="small code">{researcher}</span>
      <span class="small lines">{roles.map((role) => say(`role.${role}`)).join(' · ')}</span>
      {position && <span class="small lines">{position}</span>}
      {left && <span class="small lines">{say('project.left')}</span>}
    </span>
  )
  return open ? (
    <button class="row" data-row data-researcher={researcher} onClick={open}>
      {told}
    </button>
  ) : (
    <div class="row">{told}</div>
  )
}

type Form = Pick<Researcher, 'researcher' | 'label' | 'roles' | 'community' | 'position'>

const blank = (): Form => ({ researcher: '', label: '', roles: [], community: null, position: null })

type Opened = { readonly known: Researcher | undefined; readonly done: () => void }

const ResearcherForm = ({ known, done }: Opened): JSX.Element => {
  const [before] = useState<Form>(known ?? blank())
  const [form, setForm] = useState(before)
  const { told, refusal } = useOwnRefusal(form !== before)
  const set = (changed: Partial<Form>): void => setForm({ ...form, ...changed })
  const keep = async (): Promise<void> => {
    const kept = told(await write(ask('joinResearcher', formOf(form)), undoOf(known, form.researcher)))
    if (kept.ok) done()
  }
  return (
    <form
      class="stack inset"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {!known && (
        <WordsField
          {...{ label: say('project.code'), name: 'researcher', value: form.researcher }}
          set={(researcher) => set({ researcher })}
        />
      )}
      <WordsField
        {...{ label: say('project.label'), name: 'researcherLabel', max: 80, value: form.label }}
        set={(label) => set({ label })}
      />
      <SeveralField<ResearcherRole>
        label={say('project.roles')}
        options={researcherRoles.map((role) => ({ value: role, word: say(`role.${role}`) }))}
        values={form.roles}
        set={(roles) => set({ roles: [...roles] })}
      />
      <WordsField
        {...{ label: say('project.community'), hint: say('project.communityHint'), name: 'community' }}
        value={form.community ?? ''}
        set={(community) => set({ community: community === '' ? null : community })}
      />
      <WordsField
        {...{ label: say('project.position'), hint: say('project.positionHint'), name: 'position' }}
        {...{ lines: 2, max: 1000, value: form.position ?? '' }}
        set={(position) => set({ position: position === '' ? null : position })}
      />
      {refusal}
      <div class="acts">
        <button class="press strong">{say('studyApp.keep')}</button>
        <button type="button" class="press" onClick={done}>
          {say('studyApp.cancel')}
        </button>
        {known && known.left === null && <Leaves {...{ known, done }} />}
      </div>
    </form>
  )
}

const Leaves = ({ known, done }: { readonly known: Researcher; readonly done: () => void }): JSX.Element => (
  <button type="button" class="press apart" onClick={() => void leaves(known).then((gone) => gone && done())}>
    {say('project.leaves')}
  </button>
)

const formOf = ({ researcher, label, roles, community, position }: Form): Form => ({
  ...{ researcher: researcher.trim(), label, roles, community, position },
})

const undoOf = (known: Researcher | undefined, researcher: string) => ({
  word: say('project.researcherKept'),
  undo: () => (known ? ask('joinResearcher', formOf(known)) : ask('researcherLeaves', { researcher })),
})

const leaves = async (known: Researcher): Promise<boolean> => {
  const { researcher } = known
  const back = { word: say('project.researcherKept'), undo: () => ask('joinResearcher', formOf(known)) }
  return (await write(ask('researcherLeaves', { researcher }), back)).ok
}
