/** The keys that one needs first, in one line above the text, until a first code was given by whoever works. */
import type { JSX } from 'preact'
import { say } from '../../parts/words.ts'
import { recentCodes } from './recent-codes.ts'

export const KeysHint = (): JSX.Element | null =>
  recentCodes.value.length > 0 ? null : <p class="small keys-hint">{say('reading.keysHint')}</p>
