/** Foreign money in the bank changed into soles, all of it, at the rate that the bank gave. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { moneyIn } from '../../parts/money.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { Screen } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Rate } from '../orders/buyer-pays.tsx'

export const ChangeMoney = ({ over }: { readonly over: () => void }): JSX.Element => {
  const foreign = useAnswer(() => ask('buyersMoney'))?.foreign ?? []
  const [chosen, choose] = useState<string>()
  const [rateThousandths, setRate] = useState<number>()
  const held = foreign.find(({ currency }) => currency === chosen) ?? foreign[0]
  const act = async (): Promise<void> => {
    const by = acting.value
    if (by === undefined || held === undefined || rateThousandths === undefined) return
    if (await done(ask('exchange', { by, currency: held.currency, rateThousandths }))) over()
  }
  return (
    <Screen
      yarn="pay"
      title={say('move.exchange')}
      icon="cash"
      back={over}
      {...(held && rateThousandths !== undefined && rateThousandths > 0
        ? { main: { icon: 'seal', word: say('cash.write'), hold: true, act: () => void act() } as const }
        : {})}
    >
      {foreign.length > 1 && (
        <div class="presses">
          {foreign.map(({ currency }) => (
            <button
              key={currency}
              class="press"
              aria-pressed={currency === held?.currency}
              onClick={() => choose(currency)}
            >
              {currency}
            </button>
          ))}
        </div>
      )}
      {held && (
        <>
          <p class="balance">
            <span class="small">{say('cash.inBankAbroad', { currency: held.currency })}</span>
            <b>{moneyIn(held.currency)(held.minor)}</b>
          </p>
          <p>{say('cash.exchangeHow')}</p>
          <Rate currency={held.currency} rateThousandths={rateThousandths} set={setRate} />
        </>
      )}
    </Screen>
  )
}
