/** The guides: to be written and read, in Spanish, Aymara, Quechua and English. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Guide } from '../../../core/study/interviews/interviews.ts'
import { ask, go, place } from '../parts/app.ts'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { GuideForm } from './guides/guide-form.tsx'
import { GuideRead } from './guides/guide-read.tsx'

/** What stands for a guide that is not there yet: no code is called so. */
const newGuide = '+'

export const Guides = (): JSX.Element => {
  const { about } = place.value
  if (about === '') return <Rows />
  return about === newGuide ? <Writing guide={undefined} /> : <One guide={about} />
}

const Rows = (): JSX.Element => {
  const guides = useAnswer(() => ask('guides'))
  return (
    <Placed title={say('studyApp.guides')} lead={say('guides.lead')}>
      <div class="acts">
        <button class="press strong" data-add="guide" onClick={() => go('guides', newGuide)}>
          {say('guides.add')}
        </button>
      </div>
      {guides?.length === 0 && <p class="card empty">{say('guides.none')}</p>}
      {guides && guides.length > 0 && (
        <section class="card">
          <List label={say('studyApp.guides')}>
            {guides.map(({ guide, title, version, questions, isSensitive, isUnchecked }) => (
              <li key={guide}>
                <button class="row" data-row data-guide={guide} onClick={() => go('guides', guide)}>
                  <span class="grow">
                    <b class="name">{title.es}</b>
                    <span class="small lines">
                      {say('guides.row', { questions, version })}
                      {isSensitive && ` · ${say('guides.sensitive')}`}
                    </span>
                  </span>
                  {isUnchecked && <span class="unchecked">{say('guides.unchecked')}</span>}
                </button>
              </li>
            ))}
          </List>
        </section>
      )}
    </Placed>
  )
}

const One = ({ guide }: { readonly guide: string }): JSX.Element => {
  const told = useAnswer(() => ask('guide', { guide }), guide)
  const [isWriting, setWriting] = useState(false)
  if (told && isWriting) return <Writing guide={told} done={() => setWriting(false)} />
  return (
    <Placed title={told?.title.es ?? say('studyApp.guides')}>
      {told && <GuideRead guide={told} change={() => setWriting(true)} />}
    </Placed>
  )
}

type Written = { readonly guide: Guide | undefined; readonly done?: () => void }

const Writing = ({ guide, done }: Written): JSX.Element => (
  <Placed title={say(guide ? 'guides.change' : 'guides.new')} lead={say('guides.noViolence')}>
    <GuideForm guide={guide} done={done ?? (() => go('guides'))} />
  </Placed>
)
