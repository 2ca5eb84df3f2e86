/** The cash box: what it should hold by the book, the last count, and money in and out. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { moneyIn, soles } from '../parts/money.ts'
import type { CashPage } from '../book/calls/cash.ts'
import { ask } from '../parts/app.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { longDay, say } from '../parts/words.ts'
import { Money } from '../pictures/money.tsx'
import { CountCash } from './cash/count.tsx'
import { Difference } from './cash/difference.tsx'
import { MoveMoney, type Move } from './cash/move.tsx'

type Doing = 'look' | 'count' | Move

const moves: readonly { readonly move: Move; readonly icon: IconName }[] = [
  { move: 'draw', icon: 'note' },
  { move: 'exchange', icon: 'turn' },
  { move: 'spend', icon: 'minus' },
  { move: 'contribute', icon: 'plus' },
  { move: 'advance', icon: 'member' },
  { move: 'sell', icon: 'hat' },
]

export const Cash = (): JSX.Element => {
  const cash = useAnswer(() => ask('cash'))
  const foreign = useAnswer(() => ask('buyersMoney'))?.foreign ?? []
  const [doing, setDoing] = useState<Doing>('look')
  const over = (): void => setDoing('look')
  if (cash && doing === 'count') return <CountCash cash={cash} over={over} />
  if (cash && doing !== 'look' && doing !== 'count')
    return <MoveMoney key={doing} move={doing} cash={cash} over={over} />
  return (
    <Screen
      yarn="pay"
      title={say('cash.title')}
      icon="cash"
      back
      main={{ icon: 'coin', word: say('cash.count'), act: () => setDoing('count') }}
    >
      {cash && <ByBook {...cash} />}
      {foreign.map(({ currency, minor }) => (
        <p key={currency} class="balance" data-foreign={currency}>
          <span class="small">{say('cash.inBankAbroad', { currency })}</span>
          <b>{moneyIn(currency)(minor)}</b>
        </p>
      ))}
      <div class="presses">
        {moves
          .filter(({ move }) => move !== 'exchange' || foreign.length > 0)
          .map(({ move, icon }) => (
            <button key={move} class="press tall" data-move={move} onClick={() => setDoing(move)}>
              <Icon name={icon} size="s" />
              {say(`move.${move}`)}
            </button>
          ))}
      </div>
    </Screen>
  )
}

const ByBook = ({ cashCentimos, bankCentimos, missingCentimos, lastCount }: CashPage): JSX.Element => (
  <>
    <section class="mesa" data-cash={cashCentimos}>
      <p class="small">{say('cash.byBook')}</p>
      <b class="figure">{soles(cashCentimos)}</b>
      <Money centimos={cashCentimos} />
    </section>
    {missingCentimos > 0 && (
      <p class="next" data-missing={missingCentimos}>
        <Icon name="note" />
        <span>{say('cash.missing', { amount: soles(missingCentimos) })}</span>
      </p>
    )}
    <p class="balance">
      <span class="small">{say('cash.inBank')}</span>
      <b>{soles(bankCentimos)}</b>
    </p>
    {lastCount ? (
      <div>
        <p class="small">{say('cash.lastCount', { day: longDay(lastCount.on) })}</p>
        <Difference counted={lastCount.countedCentimos} book={lastCount.bookCentimos} />
      </div>
    ) : (
      <p class="small">{say('cash.neverCounted')}</p>
    )}
  </>
)
