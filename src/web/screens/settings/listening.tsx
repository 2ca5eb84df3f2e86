/** Settings of what is heard and read beside: Aymara beside Spanish, and the voices that this phone was given. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { Beside } from '../../parts/beside.tsx'
import { preferredVoice, setAymara, setVoice } from '../../parts/preferences.ts'
import { isAymaraBeside, language, say } from '../../parts/words.ts'

export const Listening = (): JSX.Element => (
  <>
    {language.value === 'es' && <AymaraBeside />}
    <h2>{say('app.voice')}</h2>
    <Voices />
  </>
)

const AymaraBeside = (): JSX.Element => (
  <>
    <h2>{say('app.aymara')}</h2>
    <div class="presses" data-setting="aymara">
      {[true, false].map((beside) => (
        <button
          key={String(beside)}
          class="press"
          aria-pressed={isAymaraBeside.value === beside}
          onClick={() => setAymara(beside)}
        >
          <span>
            {say(beside ? 'app.aymaraYes' : 'app.aymaraNo')}
            <Beside text={say(beside ? 'app.aymaraYes' : 'app.aymaraNo')} />
          </span>
        </button>
      ))}
    </div>
  </>
)

const Voices = (): JSX.Element => {
  const [found, setFound] = useState<readonly string[]>([])
  useEffect(() => {
    void import('../../parts/voice.ts').then(({ voices }) => voices()).then(setFound)
  }, [language.value])
  if (found.length === 0) return <p class="small">{say('app.voicesNone')}</p>
  return (
    <div class="presses" data-setting="voice">
      {[...found].sort().map((voice) => (
        <button
          key={voice}
          class="press"
          aria-pressed={(preferredVoice.value ?? found[0]) === voice}
          onClick={() => setVoice(voice)}
        >
          {voice
            .replace('es-PE/', 'Castellano · ')
            .replace('ay-PE/', 'Aymara · ')
            .replace('en/', 'English · ')}
        </button>
      ))}
    </div>
  )
}
