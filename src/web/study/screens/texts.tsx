/** The texts of the study: each with how far it is, and one more brought from a file or typed. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { TextRow } from '../calls/texts.ts'
import { ask, go } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say, shortDay } from '../parts/words.ts'
import { BringProject } from './texts/bring-project.tsx'
import { BringText } from './texts/bring-text.tsx'
import '../css/text.css'

export const Texts = (): JSX.Element => {
  const texts = useAnswer(() => ask('texts'), 'texts')
  const [isBringing, setBringing] = useState(false)
  const isFirst = texts?.length === 0
  return (
    <Placed title={say('texts.title')} lead={say('texts.lead')}>
      {texts && texts.length > 0 && (
        <List label={say('texts.title')}>
          {texts.map((text) => (
            <Row key={text.transcript} text={text} />
          ))}
        </List>
      )}
      {isFirst || isBringing ? (
        <>
          <BringText />
          <BringProject begin={() => setBringing(true)} />
        </>
      ) : (
        <div class="acts">
          <button class="press strong" onClick={() => setBringing(true)}>
            <Icon name="plus" size="s" />
            {say('texts.bring')}
          </button>
        </div>
      )}
    </Placed>
  )
}

const Row = ({ text }: { readonly text: TextRow }): JSX.Element => {
  const { transcript, label, pseudonym, brought, isCleared, isFictional, takenOutBy } = text
  return (
    <li>
      <button
        class="row"
        data-row
        data-text={transcript}
        onClick={() => go(isCleared ? 'reading' : 'clearing', transcript)}
      >
        <Icon name={isCleared ? 'text' : 'hide'} size="s" />
        <span class="grow">
          <b class="name">{pseudonym ?? label}</b>
          <span class="small">
            {' '}
            {[pseudonym === null ? '' : label, shortDay(brought), isFictional ? say('reading.fictional') : '']
              .concat(takenOutBy === null ? [] : [say('texts.takenOutBy', { who: takenOutBy })])
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </span>
        <span class={isCleared ? 'small counted' : 'counted to-clear'}>{stateOf(text)}</span>
      </button>
    </li>
  )
}

const stateOf = ({ isCleared, inRound, coded }: TextRow): string => {
  if (!isCleared) return say('texts.toClear')
  if (coded === 0 && !inRound) return say('texts.uncoded')
  return inRound ? say('texts.inRound', { coded }) : say('texts.coded', { coded })
}
