/** A new order: what, in which colours, how many, for whom and by when; its price falls out of the votes, and it is sealed. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Result } from '../../core/kernel/result.ts'
import type { OrderTerms, OrderWanted, Quote } from '../book/calls/orders.ts'
import { acting, ask, done, go, goBack, place } from '../parts/app.ts'
import { articleName, colourName, colours, currencies, currencyName, iconOfArticle } from '../parts/codes.ts'
import { DayField } from '../parts/day-field.tsx'
import { FigureField } from '../parts/figure-field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Refused } from '../parts/refusal.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { ColourSquare } from '../pictures/colour-square.tsx'
import { cellsOf, clearOrder, orderDraft, toggled, wantedOf, type OrderDraft } from './orders/draft.ts'
import { QuoteShown } from './orders/quote.tsx'
import '../css/orders.css'

export const NewOrder = (): JSX.Element => {
  const terms = useAnswer(() => ask('orderTerms'))
  const draft = orderDraft.value
  const wanted = terms && wantedOf(terms, draft)
  const quote = useQuote(wanted)
  const seal = async (): Promise<void> => {
    const by = acting.value
    if (by === undefined || wanted === undefined) return
    if (!(await done(ask('acceptOrder', { by, ...wanted })))) return
    clearOrder()
    if (place.value.at === 'newOrder') goBack()
  }
  return (
    <Screen
      yarn="orders"
      title={say('order.new')}
      icon="order"
      back
      {...(quote?.ok
        ? { main: { icon: 'seal', word: say('order.seal'), hold: true, act: () => void seal() } as const }
        : {})}
    >
      {terms && <Form {...{ terms, draft }} />}
      {terms && <Price {...{ terms, wanted, quote }} />}
    </Screen>
  )
}

type Told = { readonly terms: OrderTerms; readonly draft: OrderDraft }

const Form = ({ terms, draft }: Told): JSX.Element => (
  <>
    <Products {...{ terms, draft }} />
    {draft.products.length > 0 && <Colours {...draft} />}
    <Cells {...{ terms, draft }} />
    {terms.products.length > 0 && <ForWhom {...{ terms, draft }} />}
  </>
)

type Priced = {
  readonly terms: OrderTerms
  readonly wanted: OrderWanted | undefined
  readonly quote: Result<Quote> | undefined
}

const Price = ({ terms, wanted, quote }: Priced): JSX.Element | null => {
  if (!wanted) return terms.products.length > 0 ? <p class="small">{say('order.tellAll')}</p> : null
  if (!quote) return null
  return quote.ok ? (
    <QuoteShown quote={quote.value} currency={wanted.currency} />
  ) : (
    <Refused refusal={quote.error} />
  )
}

/** What the order would be; asked anew with each figure, and refused where a vote is missing. */
const useQuote = (wanted: OrderWanted | undefined): Result<Quote> | undefined => {
  const [quote, setQuote] = useState<Result<Quote>>()
  const about = JSON.stringify(wanted)
  useEffect(() => {
    let isWanted = true
    if (wanted === undefined) setQuote(undefined)
    else void ask('quoteOrder', wanted).then((answer) => isWanted && setQuote(answer))
    return () => {
      isWanted = false
    }
  }, [about])
  return quote
}

const set = (told: Partial<OrderDraft>): void => {
  orderDraft.value = { ...orderDraft.value, ...told }
}

const Products = ({ terms, draft }: Told): JSX.Element => (
  <>
    <h2>{say('order.what')}</h2>
    {terms.products.length === 0 && (
      <>
        <p class="next">{say('order.noSheet')}</p>
        <button class="press" onClick={() => go({ at: 'sheets' })}>
          <Icon name="tape" size="s" />
          {say('sheet.title')}
        </button>
      </>
    )}
    <div class="presses">
      {terms.products.map(({ product }) => (
        <button
          key={product}
          class="press tall"
          aria-pressed={draft.products.includes(product)}
          onClick={() => set({ products: toggled(draft.products, product) })}
        >
          <Icon name={iconOfArticle(product)} />
          {articleName(product)}
        </button>
      ))}
    </div>
  </>
)

const Colours = ({ colours: chosen }: OrderDraft): JSX.Element => (
  <>
    <h2>{say('order.colours')}</h2>
    <div class="palette">
      {Object.keys(colours).map((code) => (
        <button
          key={code}
          aria-pressed={chosen.includes(code)}
          onClick={() => set({ colours: toggled(chosen, code) })}
        >
          <ColourSquare code={code} />
          {colourName(code)}
        </button>
      ))}
    </div>
  </>
)

const Cells = ({ terms, draft }: Told): JSX.Element | null => {
  const cells = cellsOf(terms, draft)
  if (cells.length === 0) return null
  return (
    <>
      <h2>{say('order.howMany')}</h2>
      {cells.map(({ key, article, colour }) => (
        <div key={key} class="with-colour" data-cell={key}>
          <ColourSquare code={colour} size={48} />
          <FigureField
            word={`${articleName(article)} · ${colourName(colour)}`}
            value={draft.pieces[key]}
            shown={String(draft.pieces[key] ?? '')}
            most={100_000}
            set={(count) => set({ pieces: { ...orderDraft.value.pieces, [key]: count } })}
          />
        </div>
      ))}
    </>
  )
}

/** What the group voted a rate for; soles always. */
const offeredIn = ({ currencies: voted }: OrderTerms): readonly string[] => [...new Set([...voted, 'PEN'])]

const ForWhom = ({ terms, draft }: Told): JSX.Element => (
  <>
    <h2>{say('order.buyer')}</h2>
    <div class="presses">
      {terms.buyers.map((code) => (
        <Choice key={code} word={code} isOn={draft.buyer === code} act={() => set({ buyer: code })} />
      ))}
      <Choice
        word={say('order.newBuyer', { buyer: terms.newBuyer })}
        isOn={draft.buyer === terms.newBuyer}
        act={() => set({ buyer: terms.newBuyer })}
      />
    </div>
    <h2>{say('order.currency')}</h2>
    <div class="presses">
      {(terms.currencies.length > 0 ? offeredIn(terms) : currencies).map((code) => (
        <Choice
          key={code}
          word={currencyName(code)}
          isOn={draft.currency === code}
          act={() => set({ currency: code })}
        />
      ))}
    </div>
    <DayField
      word={say('order.due')}
      value={draft.due}
      around={terms.today}
      least={terms.today}
      set={(due) => set({ due })}
    />
  </>
)

type OneChoice = { readonly word: string; readonly isOn: boolean; readonly act: () => void }

const Choice = ({ word, isOn, act }: OneChoice): JSX.Element => (
  <button class="press" aria-pressed={isOn} onClick={act}>
    {word}
  </button>
)
