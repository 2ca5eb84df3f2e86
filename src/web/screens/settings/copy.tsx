/** A copy of the whole book as one file, sealed with a phrase: what is left when the phone is gone. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CopyMade } from '../../book/calls/copy.ts'
import { acting, ask, refused } from '../../parts/app.ts'
import { canSendCopy, saveCopy, sendCopy } from '../../parts/copied.ts'
import { Icon } from '../../parts/icon.tsx'
import { PhraseField } from '../../parts/phrase-field.tsx'
import { Screen } from '../../parts/screen.tsx'
import { say } from '../../parts/words.ts'

export const Copy = (): JSX.Element => {
  const [phrase, write] = useState('')
  const [made, setMade] = useState<CopyMade>()
  const [isMaking, setMaking] = useState(false)
  const make = async (): Promise<void> => {
    const by = acting.value
    if (by === undefined || isMaking) return
    setMaking(true)
    const answer = await ask('makeCopy', { by, phrase })
    setMaking(false)
    refused.value = answer.ok ? undefined : answer.error
    if (!answer.ok) return
    setMade(answer.value)
    saveCopy(answer.value)
  }
  return (
    <Screen
      yarn="wall"
      title={say('app.copy')}
      icon="phones"
      back
      main={{
        icon: 'phones',
        word: say(isMaking ? 'app.makingCopy' : 'app.makeCopy'),
        act: () => void make(),
      }}
    >
      {made && <Made made={made} />}
      <p>{say('app.copyHow')}</p>
      <PhraseField phrase={phrase} write={write} />
      <p class="small">{say('app.phraseHow')}</p>
    </Screen>
  )
}

const Made = ({ made }: { readonly made: CopyMade }): JSX.Element => (
  <>
    <div class="next" role="status" data-copy={made.name}>
      <Icon name="done" />
      <div>{say('app.copyMade', { name: made.name, kilobytes: Math.ceil(made.bytes.length / 1000) })}</div>
    </div>
    {canSendCopy(made) && (
      <button class="press" onClick={() => void sendCopy(made)}>
        <Icon name="share" size="s" />
        {say('app.sendCopy')}
      </button>
    )}
  </>
)
