/** The quotes of a theme: what was said, by whom as far as the study knows, and what may stand beside it outside. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { CodeTold } from '../calls/codebook.ts'
import type { QuotesTold, QuoteTold } from '../calls/found.ts'
import { ask, go, place } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { CordSign } from '../text/cord-sign.tsx'
import { cordsOf, type Cord } from '../text/shown-mark.ts'
import { attributionOf, isOutgoing } from './found/attribution-told.ts'
import { ToOut } from './out/to-out.tsx'
import { Conditions, noConditions, wanted, type Condition } from './found/conditions.tsx'
import '../css/found.css'
import '../css/text.css'

export const Quotes = (): JSX.Element => {
  const { about, part } = place.value
  const [condition, set] = useState<Condition>(() => ({ ...noConditions, ...fromPart(part), code: about }))
  const book = useAnswer(() => ask('codebook'), 'codebook')
  const found = useAnswer(() => ask('quotes', wanted(condition)), `quotes ${JSON.stringify(condition)}`)
  const known = book?.codes.find(({ code }) => code === condition.code)
  return (
    <Placed title={known?.name ?? say('quotes.title')} lead={say('quotes.lead')}>
      {book && <Conditions codes={book.codes} {...{ condition, set }} />}
      {found && condition.code !== '' && <Found codes={book?.codes ?? []} found={found} />}
      {condition.code === '' && <p class="next">{say('quotes.choose')}</p>}
    </Placed>
  )
}

/** A cell of the matrix opens as `attribute=value`, two themes together as `+code`. */
const fromPart = (part: string): Partial<Condition> => {
  if (part.startsWith('+')) return { and: part.slice(1) }
  const [attribute, value] = part.split('=')
  return attribute !== undefined && value !== undefined && attribute !== '' ? { attribute, value } : {}
}

type Shown = { readonly codes: readonly CodeTold[]; readonly found: QuotesTold }

const Found = ({ codes, found: { quotes, tellers, base } }: Shown): JSX.Element => {
  const cords = cordsOf(codes)
  return (
    <>
      <div class="told-and-act">
        <p role="status">{say('quotes.found', { quotes: quotes.length, people: tellers, base })}</p>
        <ToOut />
      </div>
      <List label={say('quotes.title')}>
        {quotes.map((quote) => (
          <Quote key={quote.selection} quote={quote} cord={cords.get(quote.code)} />
        ))}
      </List>
    </>
  )
}

const Quote = ({
  quote,
  cord,
}: {
  readonly quote: QuoteTold
  readonly cord: Cord | undefined
}): JSX.Element => {
  const { selection, transcript, text, path, teller, coder, out, isFictional } = quote
  return (
    <li class="quote" data-quote={selection}>
      <CordSign {...(cord ?? { yarn: 'coal', twist: 'plain' })} />
      <blockquote class="grow">
        <p>“{text}”</p>
        <footer class="small">
          {say('quotes.inside', { teller, theme: path.join(' › '), coder })}
          {isFictional && ` · ${say('reading.fictional')}`}
          <br />
          {say('quotes.outside', { attribution: attributionOf(out) })}
        </footer>
      </blockquote>
      <div class="quote-acts">
        <button class="press" data-row onClick={() => go('reading', transcript, selection)}>
          <Icon name="text" size="s" />
          {say('quotes.place')}
        </button>
        {isOutgoing(out) && <Copy words={`“${text}” — ${attributionOf(out)}`} />}
      </div>
    </li>
  )
}

const Copy = ({ words }: { readonly words: string }): JSX.Element => {
  const [isCopied, setCopied] = useState(false)
  return (
    <button
      class="press"
      onClick={() => void navigator.clipboard.writeText(words).then(() => setCopied(true))}
      onBlur={() => setCopied(false)}
    >
      {isCopied ? say('quotes.copied') : say('quotes.copy')}
    </button>
  )
}
