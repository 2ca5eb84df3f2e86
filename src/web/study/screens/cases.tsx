/** Cases that are no respondents of the study, with what is known of them, as tables count and compare them. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { CasesTold } from '../calls/cases.ts'
import { ask } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { CaseForm } from './cases/case-form.tsx'

export const Cases = (): JSX.Element => {
  const told = useAnswer(() => ask('cases'))
  const [isNew, setNew] = useState(false)
  return (
    <Placed title={say('cases.title')} lead={say('cases.lead')}>
      {told?.mayWrite && !isNew && (
        <div class="acts">
          <button class="press strong" data-add="case" onClick={() => setNew(true)}>
            <Icon name="plus" size="s" />
            {say('cases.new')}
          </button>
        </div>
      )}
      {told && isNew && (
        <section class="card">
          <h2>{say('cases.new')}</h2>
          <CaseForm {...{ told, known: undefined, done: () => setNew(false) }} />
        </section>
      )}
      {told?.cases.length === 0 && !isNew && <p class="card empty">{say('cases.none')}</p>}
      {told?.cases.map((one) => (
        <OneCase key={one.case} {...{ told, one }} />
      ))}
    </Placed>
  )
}

type Shown = { readonly told: CasesTold; readonly one: CasesTold['cases'][number] }

const OneCase = ({ told, one }: Shown): JSX.Element => {
  const [isWriting, setWriting] = useState(false)
  const texts = one.transcripts.map(
    (code) => told.texts.find(({ transcript }) => transcript === code)?.label ?? code,
  )
  return (
    <section class="card" data-case={one.case}>
      <h2>{one.name}</h2>
      {isWriting ? (
        <CaseForm {...{ told, known: one, done: () => setWriting(false) }} />
      ) : (
        <>
          {texts.length > 0 && <p class="small">{say('cases.textsOf', { texts: texts.join(' · ') })}</p>}
          <ul class="probes">
            {one.values.map(({ variable, value }) => (
              <li key={variable}>
                <b>{variable}</b> {value ?? '–'}
              </li>
            ))}
          </ul>
          {told.mayWrite && (
            <div class="acts">
              <button class="press" onClick={() => setWriting(true)}>
                {say('project.change')}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  )
}
