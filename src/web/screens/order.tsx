/** One order: how it grows, line by line, and what can be done with it now. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { OrderPage } from '../book/calls/orders.ts'
import { ask } from '../parts/app.ts'
import { articleName, articlePieces, colourName } from '../parts/codes.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { nearDay, say } from '../parts/words.ts'
import { moneyIn } from '../parts/money.ts'
import { ColourSquare } from '../pictures/colour-square.tsx'
import { GrowingLegend, GrowingOrder } from '../pictures/growing-order.tsx'
import { KnittedGarment } from '../pictures/knitted-garment.tsx'
import { Doing } from './orders/doing.tsx'
import { FirstPieces } from './orders/first-piece.tsx'
import { Owed } from './orders/owed.tsx'
import { mainOf, type Telling } from './orders/telling.ts'
import '../css/figures.css'
import '../css/orders.css'

export const Order = ({ order }: { readonly order: string }): JSX.Element => {
  const page = useAnswer(() => ask('order', { order }), order)
  const owed = useAnswer(() => ask('buyersMoney'), order)?.orders.find((one) => one.order === order)
  const [telling, tell] = useState<Telling>()
  const shown = page?.order === order ? page : undefined
  return (
    <Screen
      yarn="orders"
      title={say('order.title', { order })}
      icon="order"
      back
      {...(shown ? { main: mainOf({ page: shown, owed, telling, tell }) } : {})}
    >
      {shown && (
        <>
          <Head {...shown} />
          {shown.articles.map(({ article, states }) => (
            <section key={article} class="grows">
              {shown.articles.length > 1 && <h2>{articleName(article)}</h2>}
              <GrowingOrder {...{ article, states }} />
              <GrowingLegend {...{ article, states }} />
            </section>
          ))}
          <Lines {...shown} />
          {shown.firstPieces.length > 0 && <FirstPieces {...shown} />}
          <Owed {...(owed ?? {})} />
          <Doing page={shown} {...{ owed, telling, tell }} />
        </>
      )}
    </Screen>
  )
}

const Head = ({ articles, buyer, due, sold, currency, totalMinor }: OrderPage): JSX.Element => (
  <div class="row order-head">
    <KnittedGarment code={articles[0]?.article ?? ''} {...(sold[0] ? { colour: sold[0].colour } : {})} />
    <div class="grow">
      {articles.map(({ article, pieces }) => (
        <div key={article} class="figure">
          {articlePieces(article, pieces)}
        </div>
      ))}
      <p>{say('order.buyerIs', { buyer })}</p>
      <p class="row">
        <Icon name="calendar" size="s" />
        <b>{due === null ? say('order.noDue') : nearDay(due)}</b>
      </p>
      <p class="small">{moneyIn(currency)(totalMinor)}</p>
    </div>
  </div>
)

const Lines = ({ lines, articles }: OrderPage): JSX.Element => (
  <ul class="list">
    {lines.map(({ article, colour, pieces, states }) => (
      <li key={`${article}/${colour}`} class="row" data-line={`${article}/${colour}`}>
        <ColourSquare code={colour} size={48} />
        <span class="grow name">
          {articles.length > 1 && `${articleName(article)} · `}
          {colourName(colour)}
        </span>
        <span>{say('order.goodOf', { good: doneOf(states), pieces })}</span>
      </li>
    ))}
  </ul>
)

const doneOf = ({ good, boxed }: OrderPage['states']): number => good + boxed
