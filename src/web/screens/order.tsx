/** One order: how it grows, line by line, and what can be done with it now. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { OrderPage } from '../book/calls/orders.ts'
import { ask, go } from '../parts/app.ts'
import { articleName, articlePieces, colourName } from '../parts/codes.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Screen, type Main } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { nearDay, say } from '../parts/words.ts'
import { moneyIn } from '../../words/money.ts'
import { ColourSquare } from '../pictures/colour-square.tsx'
import { GrowingLegend, GrowingOrder } from '../pictures/growing-order.tsx'
import { KnittedGarment } from '../pictures/knitted-garment.tsx'
import { AdvanceForm, startOf, type AdvanceDraft } from './orders/advance.tsx'
import { ChangeForm, type Changed } from './orders/change.tsx'
import { FirstPieces } from './orders/first-piece.tsx'
import { sealAdvance, sealChange } from './orders/sealing.ts'
import '../css/figures.css'
import '../css/orders.css'

/** What is being told: a change of the pieces, or the buyer's advance. */
type Telling =
  | { readonly what: 'change'; readonly changed: Changed }
  | { readonly what: 'advance'; readonly advance: AdvanceDraft }
type Tell = (telling: Telling | undefined) => void

export const Order = ({ order }: { readonly order: string }): JSX.Element => {
  const page = useAnswer(() => ask('order', { order }), order)
  const [telling, tell] = useState<Telling>()
  const shown = page?.order === order ? page : undefined
  return (
    <Screen
      yarn="orders"
      title={say('order.title', { order })}
      icon="order"
      back
      {...(shown ? { main: mainOf(shown, telling, tell) } : {})}
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
          <Doing page={shown} {...{ telling, tell }} />
        </>
      )}
    </Screen>
  )
}

const mainOf = (page: OrderPage, telling: Telling | undefined, tell: Tell): Main => {
  const { order, states } = page
  const close = (isDone: boolean): void => {
    if (isDone) tell(undefined)
  }
  if (telling?.what === 'change') {
    const act = (): void => void sealChange(page, telling.changed).then(close)
    return { icon: 'seal', word: say('order.sealChange'), hold: true, act }
  }
  if (telling) {
    const act = (): void => void sealAdvance(order, telling.advance).then(close)
    return { icon: 'seal', word: say('order.sealAdvance'), hold: true, act }
  }
  if (states.open > 0) {
    return { icon: 'share', word: say('order.share'), act: () => go({ at: 'share', order }) }
  }
  return { icon: 'receive', word: say('order.receive'), to: 'receive', act: () => go({ at: 'receive' }) }
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

type Deeds = { readonly page: OrderPage; readonly telling: Telling | undefined; readonly tell: Tell }

const Doing = ({ page, telling, tell }: Deeds): JSX.Element => (
  <>
    <div class="presses">
      <Deed icon="yarn" word={say('order.yarn')} act={() => go({ at: 'yarn' })} />
      {page.states.open === 0 && (
        <Deed icon="share" word={say('order.share')} act={() => go({ at: 'share', order: page.order })} />
      )}
      <Deed
        icon="turn"
        word={say('order.change')}
        isOn={telling?.what === 'change'}
        act={() => tell(telling?.what === 'change' ? undefined : { what: 'change', changed: {} })}
      />
      {page.advanceMinor === undefined && (
        <Deed
          icon="note"
          word={say('order.advance')}
          isOn={telling?.what === 'advance'}
          act={() =>
            tell(telling?.what === 'advance' ? undefined : { what: 'advance', advance: startOf(page) })
          }
        />
      )}
    </div>
    {page.advanceMinor !== undefined && (
      <p class="row">
        <Icon name="done" size="s" />
        <span>{say('order.advanceCame', { sum: moneyIn(page.currency)(page.advanceMinor) })}</span>
      </p>
    )}
    {telling?.what === 'change' && (
      <ChangeForm
        page={page}
        changed={telling.changed}
        set={(changed) => tell({ what: 'change', changed })}
      />
    )}
    {telling?.what === 'advance' && (
      <AdvanceForm
        page={page}
        advance={telling.advance}
        set={(advance) => tell({ what: 'advance', advance })}
      />
    )}
  </>
)

type OneDeed = {
  readonly icon: IconName
  readonly word: string
  readonly isOn?: boolean
  readonly act: () => void
}

const Deed = ({ icon, word, isOn, act }: OneDeed): JSX.Element => (
  <button class="press" {...(isOn === undefined ? {} : { 'aria-pressed': isOn })} onClick={act}>
    <Icon name={icon} size="s" />
    {word}
  </button>
)
