/** The first day: this phone has no book; the women are named, and the first of them opens it. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { ask, enter, refused } from '../parts/app.ts'
import { later } from '../parts/later.tsx'
import { Icon } from '../parts/icon.tsx'
import { NameField } from '../parts/name-field.tsx'
import { Screen } from '../parts/screen.tsx'
import { say } from '../parts/words.ts'
import { practiceWomen } from '../parts/practice-women.ts'
import { keepForGood } from '../parts/keeping.ts'
import { Women } from './women.tsx'

const BringCopy = later(async () => (await import('./settings/bring-copy.tsx')).BringCopy)

export const FirstDay = (): JSX.Element => {
  const [names, setNames] = useState<readonly string[]>([])
  const [isOpening, setOpening] = useState(false)
  const [hasCopy, setCopy] = useState(false)
  const without = (person: string): void => setNames(names.filter((_, place) => codeAt(place) !== person))
  const open = (): void => {
    if (isOpening) return
    setOpening(true)
    void keepForGood()
    void enter(ask('found', { names })).then(() => setOpening(false))
  }
  const practise = (): void => {
    if (isOpening) return
    setOpening(true)
    void enter(ask('practise', { women: practiceWomen() })).then(() => setOpening(false))
  }
  const leaveCopy = (): void => {
    refused.value = undefined
    setCopy(false)
  }
  if (hasCopy) return <BringCopy leave={leaveCopy} />
  return (
    <Screen
      yarn="members"
      title={say('app.firstDay')}
      icon="member"
      main={{ icon: 'done', word: say('app.openBook', { count: names.length }), to: 'wall', act: open }}
    >
      <p>{say('app.firstDayHow')}</p>
      <NameField
        word={say('app.addName')}
        add={(name) => {
          refused.value = undefined
          setNames([...names, name])
        }}
      />
      <Women women={names.map((name, place) => ({ name, place, person: codeAt(place) }))} choose={without} />
      {names.length > 0 && <p class="small">{say('app.tapToRemove')}</p>}
      {names.length === 0 && (
        <>
          <button class="press" onClick={practise}>
            <Icon name="hat" size="s" />
            {say('app.practise')}
          </button>
          <button class="press" onClick={() => setCopy(true)}>
            <Icon name="phones" size="s" />
            {say('app.haveCopy')}
          </button>
        </>
      )}
    </Screen>
  )
}

const codeAt = (place: number): string => `${place}`
