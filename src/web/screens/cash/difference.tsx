/** What was counted beside what the book says, and what lies between as notes and coins. */
import type { JSX } from 'preact'
import { differenceOf, fewestFor } from '../../../reports/notes-and-coins.ts'
import { soles } from '../../parts/money.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { Money } from '../../pictures/money.tsx'

/** A large difference is not looked for coin by coin. */
const isSmall = (centimos: number): boolean => fewestFor(centimos).piles.length <= 3

type Told = { readonly counted: number; readonly book: number }

export const Difference = ({ counted, book }: Told): JSX.Element => {
  const { is, byCentimos } = differenceOf(counted, book)
  return (
    <div data-difference={is}>
      <div class="pair">
        <p>
          <span class="small">{say('cash.book')}</span>
          <b>{soles(book)}</b>
        </p>
        <p>
          <span class="small">{say('cash.counted')}</span>
          <b>{soles(counted)}</b>
        </p>
      </div>
      <p class="balance">
        <b>{say(`difference.${is}`)}</b>
        {is === 'same' ? (
          <Icon name="done" />
        ) : (
          <>
            {isSmall(byCentimos) && <Money centimos={byCentimos} />}
            <b>{soles(byCentimos)}</b>
          </>
        )}
      </p>
    </div>
  )
}
