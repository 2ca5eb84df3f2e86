/** The wall sheet as it is printed: A4 upright, thirteen rows a page, black on white, with room for a signature or a thumb. */
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { WallPage, WallRow, WallSheet } from '../../../reports/wall.ts'
import { soles } from '../../parts/money.ts'
import { articleName, articlePieces, iconOfArticle } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { shortName } from '../../parts/short-name.ts'
import { longDay, say } from '../../parts/words.ts'
import { Money } from '../../pictures/money.tsx'
import { PieceDots } from '../../pictures/piece-dots.tsx'
import { Swatch } from '../../pictures/swatch.tsx'

type Pages = { readonly sheet: WallSheet; readonly women: readonly Woman[] }

export const WallPages = ({ sheet, women }: Pages): JSX.Element => (
  <div class="wall-pages" aria-hidden="true">
    {sheet.pages.map((page) => (
      <section key={page.number} class="wall-page">
        <Head sheet={sheet} page={page} />
        <div class="wall-row wall-head">
          <span />
          <b>{say('wall.woman')}</b>
          <b>{say('wall.turn')}</b>
          <b>{say('wall.pieces')}</b>
          <span />
          <b>● ▲</b>
          <b>{say('wall.pay')}</b>
          <b>{say('wall.sign')}</b>
        </div>
        {page.rows.map((row) => (
          <Row key={row.person} row={row} woman={women.find(({ person }) => person === row.person)} />
        ))}
        <footer>
          <b>{page.code}</b>
          <span>{say('wall.codeHow')}</span>
        </footer>
      </section>
    ))}
  </div>
)

const Head = ({ sheet, page }: { readonly sheet: WallSheet; readonly page: WallPage }): JSX.Element => (
  <header>
    <Icon name={iconOfArticle(sheet.pieces[0]?.article ?? '')} size="l" />
    <div>
      <h2>{sheet.pieces.map(({ article, pieces }) => articlePieces(article, pieces)).join(', ')}</h2>
      <p>
        {sheet.due === null ? sheet.order : say('wall.due', { order: sheet.order, day: longDay(sheet.due) })}
        {' · '}
        {say('wall.pageOf', { page: page.number, pages: sheet.pages.length, day: longDay(sheet.on) })}
      </p>
      <p>{sheet.rule === null ? '' : say(`wallRule.${sheet.rule}`)}</p>
    </div>
    <div>
      {sheet.rates.map(({ article, payCentimos }) => (
        <div key={article} class="wall-rate">
          <span>{say('wall.rate', { article: articleName(article) })}</span>
          <Money centimos={payCentimos} />
          <b>{soles(payCentimos)}</b>
        </div>
      ))}
    </div>
  </header>
)

const Row = ({ row, woman }: { readonly row: WallRow; readonly woman: Woman | undefined }): JSX.Element => (
  <div class="wall-row">
    <Swatch place={woman?.place ?? 0} size={44} />
    <b class="wall-name">{shortName({ name: woman?.name ?? '', person: row.person })}</b>
    <span>{row.turn}</span>
    <b>{row.pieces}</b>
    <PieceDots pieces={row.pieces} delivered={row.delivered} isWide />
    <span>
      {row.good} · {row.toFix}
    </span>
    <span class="wall-tick">
      <span>{row.isPaid ? '✔' : ''}</span>
      {row.earnedCentimos !== undefined && <b>{soles(row.earnedCentimos)}</b>}
    </span>
    <span class="wall-sign" />
  </div>
)
