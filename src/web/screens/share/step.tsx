/** Less and more of one thing, each press said whole for whoever hears the screen. */
import type { JSX } from 'preact'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'

type Stepped = {
  readonly icon?: IconName
  readonly word: string
  readonly shown: string
  /** Nothing where there can be no less, or no more. */
  readonly less?: () => void
  readonly more?: () => void
}

export const Step = ({ icon, word, shown, less, more }: Stepped): JSX.Element => (
  <div class="row wraps">
    {icon && <Icon name={icon} />}
    <span class="grow">{word}</span>
    <div class="step">
      <button aria-label={`${say('app.less')}: ${word}`} disabled={!less} onClick={less}>
        <Icon name="minus" size="s" />
      </button>
      <b>{shown}</b>
      <button aria-label={`${say('app.more')}: ${word}`} disabled={!more} onClick={more}>
        <Icon name="plus" size="s" />
      </button>
    </div>
  </div>
)
