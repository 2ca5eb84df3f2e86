/** The cash plan: how many notes and coins to ask for, so that every woman is paid exactly; who is witness today. */
import type { JSX } from 'preact'
import { soles } from '../../parts/money.ts'
import type { PayPage } from '../../book/calls/pay.ts'
import { acting, ask, done, go } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Face } from '../../pictures/money.tsx'
import { BankList } from './bank-list.tsx'
import { Unsaid } from './unsaid.tsx'
import { WitnessRow } from './witness.tsx'

type Plan = { readonly day: PayPage; readonly askWitness: () => void; readonly begin: () => void }

export const PayPlan = ({ day, askWitness, begin }: Plan): JSX.Element => {
  const { plan, bank, witnesses } = day
  return (
    <Screen
      yarn="pay"
      title={say('pay.title')}
      icon="pay"
      back
      main={
        plan.lackingCentimos > 0 && day.canBeDrawn
          ? {
              ...({ icon: 'note', word: say('pay.drew', { amount: soles(plan.lackingCentimos) }) } as const),
              hold: true,
              act: () => void draw(plan.lackingCentimos),
            }
          : {
              icon: 'pay',
              word: say(plan.lackingCentimos > 0 ? 'pay.beginAllTheSame' : 'pay.begin'),
              act: begin,
            }
      }
    >
      <WitnessRow witnesses={witnesses} ask={askWitness} />
      <section class="mesa" data-plan={plan.totalCentimos}>
        <p class="small">{say('pay.planFor', { count: plan.women })}</p>
        <b class="figure">{soles(plan.totalCentimos)}</b>
        <ul class="plan-faces">
          {plan.bring.piles.map(({ centimos, pieces }) => (
            <li key={centimos}>
              <Face face={centimos} word={soles(centimos)} />
              <b>×{pieces}</b>
            </li>
          ))}
        </ul>
        <p class="small">{say('pay.planHow', { notes: plan.notes, coins: plan.coins })}</p>
      </section>
      <InBox {...plan} canBeDrawn={day.canBeDrawn} begin={begin} />
      <div class="presses no-print">
        <button class="press" onClick={() => print()}>
          <Icon name="print" size="s" />
          {say('pay.print')}
        </button>
        <button class="press" onClick={() => go({ at: 'cash' })}>
          <Icon name="cash" size="s" />
          {say('cash.count')}
        </button>
      </div>
      <BankList bank={bank} />
      <Unsaid unsaid={day.unsaid} today={day.today} />
    </Screen>
  )
}

type Box = PayPage['plan'] & { readonly canBeDrawn: boolean; readonly begin: () => void }

/** What the box lacks by the book; the women may be paid as far as it reaches all the same. */
const InBox = ({ inBoxCentimos, lackingCentimos, canBeDrawn, begin }: Box): JSX.Element => (
  <>
    <p class="balance no-print">
      <span class="small">{say('cash.byBook')}</span>
      <b>{soles(inBoxCentimos)}</b>
    </p>
    {lackingCentimos > 0 && (
      <>
        <p class="next no-print" data-lacking={lackingCentimos}>
          <Icon name="note" />
          <span>{say('pay.lacking', { amount: soles(lackingCentimos) })}</span>
        </p>
        {canBeDrawn ? (
          <button class="press no-print" onClick={begin}>
            <Icon name="pay" size="s" />
            {say('pay.beginAllTheSame')}
          </button>
        ) : (
          <WhereFrom />
        )}
      </>
    )}
  </>
)

/** Where the money is that neither box nor bank has: with a buyer, or in the bank in another currency. */
const WhereFrom = (): JSX.Element => {
  const { orders = [], foreign = [] } = useAnswer(() => ask('buyersMoney')) ?? {}
  return (
    <div class="presses no-print" data-where-from={orders.length}>
      {orders.map(({ order }) => (
        <button key={order} class="press" onClick={() => go({ at: 'order', order })}>
          <Icon name="order" size="s" />
          {say('pay.buyerOwes', { order })}
        </button>
      ))}
      {foreign.map(({ currency }) => (
        <button key={currency} class="press" onClick={() => go({ at: 'cash' })}>
          <Icon name="turn" size="s" />
          {say('pay.changeFirst', { currency })}
        </button>
      ))}
    </div>
  )
}

const draw = async (centimos: number): Promise<void> => {
  const by = acting.value
  if (by !== undefined) await done(ask('withdraw', { by, centimos }))
}
