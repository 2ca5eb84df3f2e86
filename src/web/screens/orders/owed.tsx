/** What waits of the buyer: pieces without a bill, bills without money. */
import type { JSX } from 'preact'
import type { OfOrder } from '../../../reports/buyers-money.ts'
import { articlePieces } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { moneyIn } from '../../parts/money.ts'
import { say } from '../../parts/words.ts'

export const Owed = ({ toBill = [], unpaid = [] }: Partial<OfOrder>): JSX.Element => (
  <>
    {unpaid.map(({ invoice, currency, minor }) => (
      <p key={invoice} class="next" data-unpaid={invoice}>
        <Icon name="pay" />
        <span>{say('order.unpaid', { invoice, sum: moneyIn(currency)(minor) })}</span>
      </p>
    ))}
    {toBill.map(({ article, pieces }) => (
      <p key={article} class="next" data-to-bill={pieces}>
        <Icon name="order" />
        <span>{say('order.toBill', { pieces: articlePieces(article, pieces) })}</span>
      </p>
    ))}
  </>
)
