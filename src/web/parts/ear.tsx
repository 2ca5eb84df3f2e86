/** The ear: it speaks the words of the screen, and says so kindly where there is no voice for them yet. */
import { effect, signal } from '@preact/signals'
import type { JSX } from 'preact'
import { acting, phase, place } from './app.ts'
import { Icon } from './icon.tsx'
import { say } from './words.ts'

/** `speaking` while a clip is heard; `noVoice` until the next tap. */
const heard = signal<'quiet' | 'speaking' | 'noVoice'>('quiet')

export const Ear = (): JSX.Element => (
  <button
    class="ear"
    aria-label={say('app.listen')}
    aria-pressed={heard.value === 'speaking'}
    onClick={({ currentTarget }) => void listen(currentTarget.closest('.screen'))}
  >
    <Icon name="ear" />
  </button>
)

export const EarNote = (): JSX.Element | null =>
  heard.value === 'noVoice' ? (
    <p class="next" role="status">
      <Icon name="ear" />
      {say('app.noVoiceYet')}
    </p>
  ) : null

/** A second tap silences; the voice is loaded with the first. */
const listen = async (root: Element | null): Promise<void> => {
  const { speakAll, keysIn, silence } = await import('./voice.ts')
  if (heard.value === 'speaking' || !root) {
    silence()
    heard.value = 'quiet'
    return
  }
  heard.value = 'speaking'
  const said = await speakAll(keysIn(root))
  if (said !== 'cut') heard.value = said === 'spoken' ? 'quiet' : 'noVoice'
}

/** Whatever is tapped, what the ear said before is over; a picture that bears `data-say` speaks its own word. */
export const followTaps = (): void => {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.ear')) return
    const isQuiet = heard.value === 'quiet'
    const word = target.closest('[data-say]')
    if (isQuiet && !word) return
    heard.value = 'quiet'
    void sayWord(word)
  })
  document.addEventListener('visibilitychange', hush)
  effect(() => {
    void [acting.value, phase.value, place.value]
    hush()
  })
}

/** Nothing of a screen is spoken once it is left, by Back or by the row counter. */
const hush = (): void => {
  if (heard.peek() !== 'speaking') return
  heard.value = 'quiet'
  void sayWord(null)
}

const sayWord = async (word: Element | null): Promise<void> => {
  const { keysIn, speakAll, silence } = await import('./voice.ts')
  const key = word?.getAttribute('data-say')
  if (!word) silence()
  else await speakAll(key ? [key] : keysIn(word))
}
