/** Themes beside attributes, and themes beside themes: how many people, each figure one press from its quotes. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { pathSeparator } from '../../../reports/study/code-tree.ts'
import type { Matrix as MatrixTold } from '../../../reports/study/matrix.ts'
import { partOf } from '../../../reports/study/part.ts'
import type { CodeTold } from '../calls/codebook.ts'
import type { PairTold } from '../calls/found.ts'
import { ask, go } from '../parts/app.ts'
import { ChoiceField } from '../parts/field.tsx'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { CordSign } from '../text/cord-sign.tsx'
import { cordsOf } from '../text/shown-mark.ts'
import { attributeName, valueOf } from './found/value-told.ts'
import { ToOut } from './out/to-out.tsx'
import '../css/found.css'
import '../css/text.css'

const together = 'together'

export const Matrix = (): JSX.Element => {
  const [by, setBy] = useState('role')
  const attributes = useAnswer(() => ask('attributes'), 'attributes') ?? []
  const book = useAnswer(() => ask('codebook'), 'codebook')
  const options = [
    ...attributes.map(({ name }) => ({ value: name, word: attributeName(name) })),
    { value: together, word: say('matrix.together') },
  ]
  return (
    <Placed title={say('matrix.title')} lead={say(by === together ? 'matrix.leadTogether' : 'matrix.lead')}>
      <div class="told-and-act">
        <ChoiceField label={say('matrix.by')} options={options} value={by} set={setBy} />
        <ToOut />
      </div>
      {book && by !== together && <ByAttribute key={by} {...{ by }} codes={book.codes} />}
      {book && by === together && <Together codes={book.codes} />}
    </Placed>
  )
}

type By = { readonly by: string; readonly codes: readonly CodeTold[] }

const ByAttribute = ({ by, codes }: By): JSX.Element | null => {
  const matrix = useAnswer(() => ask('matrix', { by }), by)
  if (!matrix) return null
  if (matrix.columns.length === 0 || matrix.rows.length === 0) return <p class="next">{say('matrix.none')}</p>
  return (
    <div class="scrolls" tabIndex={0} role="region" aria-label={say('matrix.title')}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{say('matrix.theme')}</th>
            {matrix.columns.map(({ value, base }) => (
              <th scope="col" key={value}>
                {valueOf(by, value)}
                <span class="small">{say('matrix.base', { base })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows {...{ matrix, codes }} />
        </tbody>
      </table>
    </div>
  )
}

type Rows = { readonly matrix: MatrixTold; readonly codes: readonly CodeTold[] }

const Rows = ({ matrix, codes }: Rows): JSX.Element => {
  const cords = cordsOf(codes)
  return (
    <>
      {matrix.rows.map((row) => (
        <tr key={row.code}>
          <th scope="row" data-depth={Math.min(5, row.path.length - 1)}>
            <span class="theme">
              <CordSign {...(cords.get(row.code) ?? { yarn: 'coal', twist: 'plain' })} />
              <span>{row.path.at(-1)}</span>
            </span>
          </th>
          {row.cells.map((cell, place) => {
            const column = matrix.columns[place]
            return (
              <td key={column?.value}>
                {cell.tellers > 0 && column ? (
                  <Cell
                    {...{ cell, base: column.base }}
                    open={() => go('quotes', row.code, `${matrix.by}=${column.value}`)}
                    label={`${row.path.join(pathSeparator)}, ${valueOf(matrix.by, column.value)}`}
                  />
                ) : (
                  <span class="small">0</span>
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </>
  )
}

type CellShown = {
  readonly cell: MatrixTold['rows'][number]['cells'][number]
  readonly base: number
  readonly label: string
  readonly open: () => void
}

/** People first; a percentage only where the base is large enough. The thread is as long as the part. */
const Cell = ({ cell, base, label, open }: CellShown): JSX.Element => {
  const { percent } = partOf(cell.tellers, base)
  const told = say('matrix.of', { count: cell.tellers, base })
  return (
    <button class="cell" aria-label={`${label}: ${told}`} onClick={open}>
      <span>
        <b>{cell.tellers}</b>
        {percent !== null && <span class="small"> {percent} %</span>}
      </span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <line class="whole" x1="0" y1="3" x2="100" y2="3" />
        <line class="part" x1="0" y1="3" x2={(100 * cell.tellers) / base} y2="3" />
      </svg>
    </button>
  )
}

const Together = ({ codes }: { readonly codes: readonly CodeTold[] }): JSX.Element | null => {
  const pairs = useAnswer(() => ask('together'), together)
  if (!pairs) return null
  if (pairs.length === 0) return <p class="next">{say('matrix.nonTogether')}</p>
  return (
    <List label={say('matrix.together')}>
      {pairs.map((pair) => (
        <Pair key={`${pair.one} ${pair.other}`} {...{ pair, codes }} />
      ))}
    </List>
  )
}

const Pair = ({ pair, codes }: { pair: PairTold; codes: readonly CodeTold[] }): JSX.Element => {
  const cords = cordsOf(codes)
  const nameOf = (code: string): string => codes.find((one) => one.code === code)?.name ?? code
  return (
    <li>
      <button class="row pair-row" data-row onClick={() => go('quotes', pair.one, `+${pair.other}`)}>
        {[pair.one, pair.other].map((code) => (
          <span key={code} class="theme grow">
            <CordSign {...(cords.get(code) ?? { yarn: 'coal', twist: 'plain' })} />
            <b class="name">{nameOf(code)}</b>
          </span>
        ))}
        <span class="small counted">
          {say('codebook.counts', { people: pair.tellers, passages: pair.passages })}
        </span>
      </button>
    </li>
  )
}
