/** Pieces given of pieces wanted: all together, and line by line where there are several. */
import type { JSX } from 'preact'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { ColourSquare } from '../../pictures/colour-square.tsx'
import { lineWord } from '../../parts/codes.ts'
import { colourWord, isOneArticle as isOneArticleIn, lineIcon } from './in-words.ts'

export type Total = { readonly id: string; readonly given: number; readonly pieces: number }
type Totals = { readonly lines: readonly Total[]; readonly women: number }

export const Totals = ({ lines, women }: Totals): JSX.Element => {
  const sumOf = (pieces: (line: Total) => number): number =>
    lines.reduce((sum, line) => sum + pieces(line), 0)
  const isOneArticle = isOneArticleIn(lines)
  return (
    <div class="totals">
      <div class="row">
        <Icon name={lineIcon(lines[0]?.id ?? '')} />
        <b class="grow total">
          {say('share.total', { given: sumOf(({ given }) => given), pieces: sumOf(({ pieces }) => pieces) })}
        </b>
        <span class="small">{say('share.women', { women })}</span>
      </div>
      {lines.length > 1 && (
        <ul class="by-line">
          {lines.map(({ id, given, pieces }) => (
            <li key={id} data-total={id}>
              <ColourSquare code={id.split('/')[2] ?? ''} size={36} />
              <span>
                <span class="line-word">{isOneArticle ? colourWord(id) : lineWord(id)}</span>
                <b>{say('share.total', { given, pieces })}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
