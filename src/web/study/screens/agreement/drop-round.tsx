/** A round that would stay blind for ever, since one of both no longer codes: who leads ends it, by a held press. */
import type { JSX } from 'preact'
import { ask, write } from '../../parts/app.ts'
import { Held } from '../../parts/held.tsx'
import { say } from '../../parts/words.ts'

export const DropRound = ({ round }: { readonly round: string }): JSX.Element => (
  <div class="inset" data-drop={round}>
    <p class="small">{say('agreement.dropWhat')}</p>
    <div class="acts">
      <Held word={say('agreement.drop')} act={() => void write(ask('dropRound', { round }))} />
    </div>
  </div>
)
