/** The way to where something is taken out of the study. */
import type { JSX } from 'preact'
import { go } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'

export const ToOut = (): JSX.Element => (
  <button type="button" class="press" data-to-out onClick={() => go('out')}>
    <Icon name="out" size="s" />
    {say('out.go')}
  </button>
)
