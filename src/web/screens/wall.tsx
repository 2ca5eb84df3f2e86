/** The wall: an order’s sheet for everybody to see, row by row to be copied by hand, or printed. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { WallShown } from '../book/calls/wall.ts'
import { ask, go } from '../parts/app.ts'
import { articleName, articlePieces, iconOfArticle } from '../parts/codes.ts'
import { Icon } from '../parts/icon.tsx'
import { usePageSize } from '../parts/page-size.ts'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { Money } from '../pictures/money.tsx'
import { soles } from '../parts/money.ts'
import { CopyRow } from './wall/copy-row.tsx'
import { WallPages } from './wall/pages.tsx'
import '../css/print.css'
import '../css/wall.css'

type Sheet = NonNullable<WallShown['sheet']>

export const Wall = (): JSX.Element => {
  usePageSize('A4 portrait', '12mm')
  const [order, choose] = useState<string>()
  const [row, show] = useState(0)
  const wall = useAnswer(() => ask('wall', order === undefined ? {} : { order }), order)
  const sheet = wall?.sheet
  const rows = sheet?.rows.length ?? 0
  const next = {
    ...({ icon: 'done', word: say('wall.copied') } as const),
    act: () => show(row + 1 < rows ? row + 1 : 0),
  }
  return (
    <Screen yarn="wall" title={say('app.wall')} icon="wall" back {...(rows > 0 ? { main: next } : {})}>
      {wall && !sheet && <p>{say('wall.nothing')}</p>}
      {wall && sheet && <Shown sheet={sheet} women={wall.women} row={row} />}
      <Further
        orders={wall?.orders ?? []}
        chosen={sheet?.order}
        choose={(one) => {
          choose(one)
          show(0)
        }}
      />
    </Screen>
  )
}

type ShownOf = { readonly sheet: Sheet; readonly women: WallShown['women']; readonly row: number }

const Shown = ({ sheet, women, row }: ShownOf): JSX.Element => (
  <>
    <Head sheet={sheet} row={row} />
    <CopyRow sheet={sheet} row={sheet.rows[row]} woman={women[row]} />
    <Rates sheet={sheet} />
    <WallPages sheet={sheet} women={women} />
  </>
)

const Head = ({ sheet, row }: { readonly sheet: Sheet; readonly row: number }): JSX.Element => (
  <div class="row wraps no-print">
    <Icon name={iconOfArticle(sheet.pieces[0]?.article ?? '')} />
    <b class="grow">{sheet.pieces.map(({ article, pieces }) => articlePieces(article, pieces)).join(', ')}</b>
    <span class="small">{say('wall.rowOf', { row: row + 1, rows: sheet.rows.length })}</span>
  </div>
)

/** What one piece pays, as coins on the table; where the group shows only ticks there is none. */
const Rates = ({ sheet }: { readonly sheet: Sheet }): JSX.Element => (
  <>
    {sheet.rates.map(({ article, payCentimos }) => (
      <div key={article} class="row wraps no-print" data-rate={article}>
        <span class="grow">
          {say('wall.rate', { article: articleName(article) })} <b>{soles(payCentimos)}</b>
        </span>
        <Money centimos={payCentimos} />
      </div>
    ))}
  </>
)

type FurtherOf = {
  readonly orders: readonly string[]
  readonly chosen: string | undefined
  readonly choose: (order: string) => void
}

const Further = ({ orders, chosen, choose }: FurtherOf): JSX.Element => (
  <>
    <div class="presses no-print">
      {chosen !== undefined && (
        <button class="press" onClick={() => globalThis.print()}>
          <Icon name="print" size="s" />
          {say('wall.print')}
        </button>
      )}
      <button class="press" onClick={() => go({ at: 'year' })}>
        <Icon name="calendar" size="s" />
        {say('year.title')}
      </button>
    </div>
    {orders.length > 1 && (
      <div class="presses no-print">
        {orders.map((order) => (
          <button key={order} class="press" aria-pressed={order === chosen} onClick={() => choose(order)}>
            {order}
          </button>
        ))}
      </div>
    )}
  </>
)
