/** One row of the wall sheet in big letters, to be copied by hand onto a large sheet of paper. */
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { WallRow, WallSheet } from '../../../reports/wall.ts'
import { soles } from '../../parts/money.ts'
import { shortName } from '../../parts/short-name.ts'
import { say } from '../../parts/words.ts'
import { PieceDots } from '../../pictures/piece-dots.tsx'
import { Swatch } from '../../pictures/swatch.tsx'

type Row = {
  readonly sheet: WallSheet
  readonly row: WallRow | undefined
  readonly woman: Woman | undefined
}

export const CopyRow = ({ sheet, row, woman }: Row): JSX.Element | null =>
  row && woman ? (
    <section class="copy no-print" data-row={row.person}>
      <Swatch place={woman.place} size={72} />
      <div class="big name">{shortName(woman)}</div>
      <div class="figure turn">{row.pieces}</div>
      <PieceDots pieces={row.pieces} delivered={row.delivered} />
      <p>{say('wall.delivered', { delivered: row.delivered, pieces: row.pieces })}</p>
      <p class="small">{say('wall.checked', { good: row.good, toFix: row.toFix })}</p>
      {row.earnedCentimos !== undefined && <b class="figure">{soles(row.earnedCentimos)}</b>}
      {sheet.shown !== 'rates' && row.isPaid && <p>✔ {say('wall.paid')}</p>}
      <p class="small">{codeOf(sheet, row)}</p>
    </section>
  ) : null

/** The code of the page that the row stands on. */
const codeOf = ({ pages }: WallSheet, { person }: WallRow): string => {
  const page = pages.find(({ rows }) => rows.some((row) => row.person === person))
  return page ? say('wall.code', { code: page.code, page: page.number }) : ''
}
