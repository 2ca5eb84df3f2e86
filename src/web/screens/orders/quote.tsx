/** What a new order comes to: the price of a piece as coins, what an hour pays, and the whole. */
import type { JSX } from 'preact'
import type { ArticlePrice, Quote } from '../../book/calls/orders.ts'
import { moneyIn, soles } from '../../parts/money.ts'
import { articleName } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { PriceStackPicture } from '../../pictures/price-stack.tsx'

type Shown = { readonly quote: Quote; readonly currency: string }

export const QuoteShown = ({ quote, currency }: Shown): JSX.Element => (
  <>
    {quote.prices.map((price) => (
      <PriceOfOne key={price.article} {...{ price, currency }} />
    ))}
    <p class="quote-total">
      <span class="grow">{say('pieces.any', { pieces: quote.pieces })}</span>
      <b class="figure">{moneyIn(currency)(quote.totalMinor)}</b>
    </p>
  </>
)

const PriceOfOne = ({ price, currency }: { price: ArticlePrice; currency: string }): JSX.Element => (
  <section class="price">
    <h2>
      {say('price.one', { article: articleName(price.article), price: moneyIn(currency)(price.unitMinor) })}
    </h2>
    <PriceStackPicture stack={price} />
    {price.coinCentimos > 100 && (
      <p class="small">{say('price.coin', { worth: soles(price.coinCentimos) })}</p>
    )}
    <p class="next">
      <Icon name="clock" />
      <span>
        {say('price.hour')} <b>{soles(price.paidPerHourCentimos)}</b>
      </span>
    </p>
  </section>
)
