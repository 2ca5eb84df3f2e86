/** Orders: each as it grows, what is due first on top; and a new one. */
import type { JSX } from 'preact'
import type { OrderListed } from '../book/calls/orders.ts'
import { ask, go } from '../parts/app.ts'
import { articlePieces } from '../parts/codes.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { nearDay, say } from '../parts/words.ts'
import { GrowingOrder, statesInWords } from '../pictures/growing-order.tsx'
import { OnePiece } from '../pictures/one-piece.tsx'
import '../css/figures.css'
import '../css/orders.css'

export const Orders = (): JSX.Element => {
  const orders = useAnswer(() => ask('orders'))
  return (
    <Screen
      yarn="orders"
      title={say('app.orders')}
      icon="order"
      back
      main={{ icon: 'plus', word: say('order.new'), act: () => go({ at: 'newOrder' }) }}
    >
      {orders?.length === 0 && <NoneYet />}
      {orders?.map((order) => (
        <OrderCard key={order.order} {...order} />
      ))}
    </Screen>
  )
}

/** What an order needs before it can be told. */
const NoneYet = (): JSX.Element => (
  <div class="empty">
    <p class="pieces" aria-hidden="true">
      {(['CHULLO', 'CHOMPA', 'CHALINA', 'GUANTES'] as const).map((garment) => (
        <OnePiece key={garment} garment={garment} state="open" />
      ))}
    </p>
    <p>{say('order.noneYet')}</p>
    <div class="presses">
      <button class="press" onClick={() => go({ at: 'votes' })}>
        <Icon name="meeting" size="s" />
        {say('vote.title')}
      </button>
      <button class="press" onClick={() => go({ at: 'sheets' })}>
        <Icon name="tape" size="s" />
        {say('sheet.title')}
      </button>
    </div>
  </div>
)

const OrderCard = ({ order, buyer, due, articles, states, isGone }: OrderListed): JSX.Element => (
  <button class="order-card" data-order={order} onClick={() => go({ at: 'order', order })}>
    <span class="name">
      {articles.map((one) => (
        <span key={one.article} class="holds">
          {articlePieces(one.article, one.pieces)}
        </span>
      ))}
    </span>
    <span class="row">
      <Icon name="calendar" size="s" />
      <b class="grow">{due === null ? say('order.noDue') : nearDay(due)}</b>
      <span class="small">{say('order.ofBuyer', { order, buyer })}</span>
    </span>
    {isGone ? (
      <span class="small">{statesInWords(states)}</span>
    ) : (
      articles.map((one) => <GrowingOrder key={one.article} article={one.article} states={one.states} />)
    )}
  </button>
)
