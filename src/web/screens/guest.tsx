/** What a guest of an institution sees: totals and rates; she records nothing, and nothing leads on from here. */
import type { JSX } from 'preact'
import type { GuestTotals } from '../../reports/guest-totals.ts'
import { acting, ask, askWho } from '../parts/app.ts'
import { articleName, articlePieces } from '../parts/codes.ts'
import { Icon } from '../parts/icon.tsx'
import { soles } from '../parts/money.ts'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { nearDay, say } from '../parts/words.ts'
import { GrowingLegend } from '../pictures/growing-order.tsx'
import '../css/figures.css'
import '../css/orders.css'

export const Guest = (): JSX.Element => {
  const by = acting.value ?? ''
  const totals = useAnswer(() => ask('guestPage', { by }), by)
  return (
    <Screen
      yarn="wall"
      title={say('post.guest')}
      icon="member"
      main={{ icon: 'back', word: say('app.otherWoman'), act: askWho }}
    >
      {totals && <Totals {...totals} />}
    </Screen>
  )
}

const Totals = ({ women, orders, rates, pay }: GuestTotals): JSX.Element => (
  <div data-guest={women}>
    <p>{say('guest.how')}</p>
    <p class="balance">
      <span class="small">{say('app.members')}</span>
      <b>{women}</b>
    </p>
    {pay && (
      <p class="balance">
        <span class="small">{say('guest.pay', { women: pay.women })}</span>
        <b>{soles(pay.centimos)}</b>
      </p>
    )}
    {rates.map(({ article, payCentimos }) => (
      <p key={article} class="balance">
        <span class="small">{say('guest.rate', { article: articleName(article) })}</span>
        <b>{soles(payCentimos)}</b>
      </p>
    ))}
    {orders.map(({ order, due, articles }) => (
      <section key={order} class="grows">
        <h2>{say('order.title', { order })}</h2>
        {due !== null && (
          <p class="row">
            <Icon name="calendar" size="s" />
            {nearDay(due)}
          </p>
        )}
        {articles.map(({ article, pieces, states }) => (
          <div key={article}>
            <b>{articlePieces(article, pieces)}</b>
            <GrowingLegend {...{ article, states }} />
          </div>
        ))}
      </section>
    ))}
  </div>
)
