/** Pieces given of pieces wanted, line by line. */
import type { JSX } from 'preact'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { lineIcon, lineWord } from './in-words.ts'

export type Total = { readonly id: string; readonly given: number; readonly pieces: number }
type Totals = { readonly lines: readonly Total[]; readonly women: number }

export const Totals = ({ lines, women }: Totals): JSX.Element => (
  <div class="totals">
    {lines.map(({ id, given, pieces }, place) => (
      <div key={id} class="row" data-total={id}>
        <Icon name={lineIcon(id)} />
        <div class="grow">
          <b class="total">{say('share.total', { given, pieces })}</b>
          {lines.length > 1 && <span class="small below">{lineWord(id)}</span>}
        </div>
        {place === 0 && <span class="small">{say('share.women', { women })}</span>}
      </div>
    ))}
  </div>
)
