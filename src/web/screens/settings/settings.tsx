/** Settings: letters, language, what the browser promised about the book, a newer version. */
import { useEffect } from 'preact/hooks'
import type { JSX } from 'preact'
import { go } from '../../parts/app.ts'
import { copiedOn } from '../../parts/copied.ts'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { keepForGood, kept } from '../../parts/keeping.ts'
import { letters, setLanguage, setLetters } from '../../parts/preferences.ts'
import { Screen } from '../../parts/screen.tsx'
import { changeVersion, hasNewVersion } from '../../parts/version.ts'
import { language, longDay, say } from '../../parts/words.ts'
import { Listening } from './listening.tsx'
import { MeetingMode } from './meeting-mode.tsx'
import { SecondCopy } from './second-copy.tsx'

export const Settings = (): JSX.Element => {
  useEffect(() => {
    void keepForGood()
  }, [])
  return (
    <Screen
      yarn="wall"
      title={say('app.settings')}
      icon="settings"
      back
      {...(hasNewVersion()
        ? { main: { icon: 'done', word: say('app.changeVersion'), act: changeVersion } as const }
        : {})}
    >
      <Letters />
      <Languages />
      <Listening />
      <h2>{say('app.meeting')}</h2>
      <MeetingMode />
      <div class="list">
        <To
          to="copy"
          icon="phones"
          word={say('app.copy')}
          small={
            copiedOn.value === undefined
              ? say('app.neverCopied')
              : say('app.copiedOn', { on: longDay(copiedOn.value) })
          }
        />
        <To to="checkCode" icon="print" word={say('code.title')} small={say('code.small')} />
        <To to="handOver" icon="share" word={say('app.handOver')} small={say('app.handOverHow')} />
        <To to="practice" icon="hat" word={say('app.practiceTitle')} small={say('app.practice')} />
      </div>
      <h2>{say('app.bookHere')}</h2>
      <BrowserPromise />
      <SecondCopy />
    </Screen>
  )
}

const Letters = (): JSX.Element => (
  <>
    <h2>{say('app.letters')}</h2>
    <div class="presses">
      {(['1', '2', '3'] as const).map((size) => (
        <button
          key={size}
          class={`press letters-${size}`}
          aria-pressed={letters.value === size}
          aria-label={say('app.lettersOf', { size })}
          onClick={() => setLetters(size)}
        >
          Aa
        </button>
      ))}
    </div>
  </>
)

const Languages = (): JSX.Element => (
  <>
    <h2>{say('app.language')}</h2>
    <div class="presses">
      {(['es', 'en'] as const).map((one) => (
        <button
          key={one}
          class="press"
          lang={one}
          aria-pressed={language.value === one}
          onClick={() => void setLanguage(one)}
        >
          {one === 'es' ? 'Castellano' : 'English'}
        </button>
      ))}
    </div>
  </>
)

type Way = {
  readonly to: 'copy' | 'checkCode' | 'handOver' | 'practice'
  readonly icon: IconName
  readonly word: string
  readonly small: string
}

const To = ({ to, icon, word, small }: Way): JSX.Element => (
  <button class="row" onClick={() => go({ at: to })}>
    <Icon name={icon} />
    <span class="grow">
      <span class="name">{word}</span>
      <br />
      <span class="small">{small}</span>
    </span>
  </button>
)

const BrowserPromise = (): JSX.Element => {
  const { persisted = false, usedBytes = 0, roomBytes = 0 } = kept.value ?? {}
  return (
    <>
      <div class="next" data-persisted={persisted}>
        <Icon name={persisted ? 'done' : 'phones'} />
        <div>{say(persisted ? 'app.persisted' : 'app.notPersisted')}</div>
      </div>
      <p class="small">{say('app.room', { used: megabytes(usedBytes), room: megabytes(roomBytes) })}</p>
    </>
  )
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
