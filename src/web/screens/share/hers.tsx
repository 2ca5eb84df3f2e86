/** What a woman says of the work that was given to her: yes, back, to another, or for other pieces. Nobody is asked why. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { OrderLineKey } from '../../../core/group/sharing/order-line.ts'
import type { PiecesInHand } from '../../../reports/sharing/shared-work.ts'
import type { TermsOfLine } from '../../../reports/sharing/share-terms.ts'
import type { SharedWork } from '../../book/calls/work.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Sure } from '../../parts/sure.tsx'
import { say } from '../../parts/words.ts'
import { Women } from '../women.tsx'
import { lineWord } from '../../parts/codes.ts'
import { Step } from './step.tsx'

type HersNow = SharedWork['women'][number]
type OfHer = { readonly work: SharedWork; readonly hers: HersNow }
type OfLine = OfHer & { readonly part: PiecesInHand }

export const Hers = ({ work, hers }: OfHer): JSX.Element => (
  <div class="hers">
    <Yes hers={hers} />
    {hers.parts.map((part) => (
      <div key={part.id} class="hers">
        <div class="row">
          <b class="grow line-word">{lineWord(part.id)}</b>
          <span>{say('share.inHand', { pieces: part.inHand })}</span>
        </div>
        {part.inHand > 0 && <Otherwise {...{ work, hers, part }} />}
      </div>
    ))}
  </div>
)

const keyOf = ({ order, article, colour }: OrderLineKey): OrderLineKey => ({ order, article, colour })

/** One yes for all that she has not answered yet. */
const Yes = ({ hers: { person, parts } }: Pick<OfHer, 'hers'>): JSX.Element | null => {
  const lines = parts
    .filter(({ unanswered }) => unanswered > 0)
    .map((part) => ({ ...keyOf(part), pieces: part.unanswered }))
  const pieces = lines.reduce((sum, line) => sum + line.pieces, 0)
  if (pieces === 0) return null
  return (
    <button
      class="press"
      onClick={() => void done(ask('acceptWork', { by: acting.value ?? '', person, lines }))}
    >
      <Icon name="done" size="s" />
      {say('share.yes', { pieces })}
    </button>
  )
}

/** Whom she passes pieces to, or whose pieces of which line she takes for them. */
type Asking = { readonly takes?: TermsOfLine }

const Otherwise = ({ work, hers: { person }, part }: OfLine): JSX.Element => {
  const [wanted, want] = useState(1)
  const [asking, setAsking] = useState<Asking>()
  const by = acting.value ?? ''
  const pieces = Math.min(wanted, part.inHand)
  const line = { ...keyOf(part), pieces }
  const tell = (said: Promise<boolean>): void => {
    setAsking(undefined)
    void said
  }
  const withHer = (other: string): void => {
    const takes = asking?.takes && { ...keyOf(asking.takes), pieces }
    tell(
      takes
        ? done(ask('swapWork', { by, person, line, with: other, takes }))
        : done(ask('passWork', { by, person, line, to: other })),
    )
  }
  return (
    <>
      <Step
        word={say('share.howMany')}
        shown={`${pieces}`}
        {...(pieces > 1 ? { less: () => want(pieces - 1) } : {})}
        {...(pieces < part.inHand ? { more: () => want(pieces + 1) } : {})}
      />
      <div class="presses">
        <Sure
          icon="back"
          word={say('share.giveBack', { pieces })}
          sure={say('share.giveBackSure', { pieces })}
          act={() => tell(done(ask('declineWork', { by, person, line })))}
        />
        <button class="press" onClick={() => setAsking({})}>
          {say('share.passOn', { pieces })}
        </button>
        {work.lines
          .filter(({ id }) => id !== part.id)
          .map((takes) => (
            <button key={takes.id} class="press" onClick={() => setAsking({ takes })}>
              {say('share.swap', { pieces, line: lineWord(takes.id) })}
            </button>
          ))}
      </div>
      {asking && (
        <WithWhom
          women={whoCan(work, asking, pieces).filter((woman) => woman.person !== person)}
          choose={withHer}
        />
      )}
    </>
  )
}

/** Asked below what was pressed, it is brought before the eyes. */
const WithWhom = (asked: Parameters<typeof Women>[0]): JSX.Element => {
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.scrollIntoView({ block: 'start' }), [])
  return (
    <>
      <p class="with-whom" ref={question}>
        {say('share.withWhom')}
      </p>
      <Women {...asked} />
    </>
  )
}

/** Anybody takes pieces that are passed on; who swaps must have as many of the other line. */
const whoCan = ({ group, women }: SharedWork, { takes }: Asking, pieces: number) =>
  takes
    ? women
        .filter(({ parts }) => parts.some(({ id, inHand }) => id === takes.id && inHand >= pieces))
        .map(({ woman }) => woman)
    : group
