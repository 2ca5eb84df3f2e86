/** Bringing a copy onto a phone that has no book: the file, its phrase, and who brings it. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CopyFound } from '../../book/calls/copy.ts'
import { ask, enter, refused } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { keepForGood } from '../../parts/keeping.ts'
import { PhraseField } from '../../parts/phrase-field.tsx'
import { Screen } from '../../parts/screen.tsx'
import { longDay, say } from '../../parts/words.ts'
import { Women } from '../women.tsx'

export const BringCopy = ({ leave }: { readonly leave: () => void }): JSX.Element => {
  const [file, setFile] = useState<File>()
  const [phrase, write] = useState('')
  const [found, setFound] = useState<CopyFound>()
  const [isWaiting, setWaiting] = useState(false)
  const open = async (): Promise<void> => {
    if (isWaiting) return
    if (!file) {
      refused.value = { code: 'app.noFile', figures: {} }
      return
    }
    refused.value = undefined
    setWaiting(true)
    const answer = await ask('lookIntoCopy', { bytes: new Uint8Array(await file.arrayBuffer()), phrase })
    setWaiting(false)
    refused.value = answer.ok ? undefined : answer.error
    if (answer.ok) setFound(answer.value)
  }
  const bring = (by: string): void => {
    if (isWaiting) return
    setWaiting(true)
    void keepForGood()
    void enter(ask('bringCopy', { by })).then(() => setWaiting(false))
  }
  if (found) return <Whose found={found} bring={bring} />
  return (
    <Screen
      yarn="wall"
      title={say('app.bringCopy')}
      icon="phones"
      main={{
        icon: 'done',
        word: say(isWaiting ? 'app.openingCopy' : 'app.openCopy'),
        act: () => void open(),
      }}
    >
      <p>{say('app.bringCopyHow')}</p>
      <label class="press file">
        <Icon name="phones" size="s" />
        <span>{file ? file.name : say('app.chooseFile')}</span>
        <input type="file" onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])} />
      </label>
      <PhraseField phrase={phrase} write={write} />
      <button class="press" onClick={leave}>
        <Icon name="back" size="s" />
        {say('app.back')}
      </button>
    </Screen>
  )
}

type Whose = { readonly found: CopyFound; readonly bring: (by: string) => void }

const Whose = ({ found, bring }: Whose): JSX.Element => (
  <Screen yarn="members" title={say('app.who')} icon="member">
    <p>{say('app.copyTells', { until: longDay(found.until), entries: found.entries })}</p>
    <p>{say('app.whoBrings')}</p>
    <Women women={found.women} choose={bring} />
  </Screen>
)
