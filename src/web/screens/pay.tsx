/** The pay day: accounts are settled, the cash plan is made, then the women are paid one after the other. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { soles } from '../parts/money.ts'
import type { PayPage } from '../book/calls/pay.ts'
import { acting, ask, done, go } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { namesOf, say } from '../parts/words.ts'
import { BankList } from './pay/bank-list.tsx'
import { PayPlan } from './pay/plan.tsx'
import { PayThem } from './pay/pay-them.tsx'
import { Unsaid } from './pay/unsaid.tsx'
import { ChooseWitness } from './pay/witness.tsx'

type Stage = 'before' | 'witness' | 'paying'

export const Pay = (): JSX.Element => {
  const by = acting.value ?? ''
  const day = useAnswer(() => ask('payDay', { by }), by)
  const [stage, setStage] = useState<Stage>('before')
  if (day === undefined) return <Screen yarn="pay" title={say('pay.title')} icon="pay" back children={null} />
  if (day.toSettle.women > 0) return <SettleFirst {...day} />
  if (stage === 'witness')
    return <ChooseWitness women={day.women} witnesses={day.witnesses} over={() => setStage('before')} />
  if (day.cash.length > 0 && stage === 'paying') return <PayThem day={day} />
  if (day.cash.length > 0)
    return <PayPlan day={day} askWitness={() => setStage('witness')} begin={() => setStage('paying')} />
  return <AllPaid {...day} />
}

/** The seal of the accounts: what each earned, less what was agreed, is told to her and stands. */
const SettleFirst = ({ toSettle }: PayPage): JSX.Element => (
  <Screen
    yarn="pay"
    title={say('pay.title')}
    icon="pay"
    back
    main={{
      ...({ icon: 'seal', word: say('pay.settle'), hold: true } as const),
      act: () => void settle(),
    }}
  >
    <section class="mesa" data-settle={toSettle.women}>
      <p class="small">{say('pay.earnedTogether', { count: toSettle.women })}</p>
      <b class="figure">{soles(toSettle.grossCentimos)}</b>
      <p>{say('pay.settleHow')}</p>
    </section>
  </Screen>
)

const settle = async (): Promise<void> => {
  const by = acting.value
  if (by !== undefined) await done(ask('settlePay', { by }))
}

const AllPaid = ({ paid, bank, throughBank, unsaid, today }: PayPage): JSX.Element => (
  <Screen
    yarn="pay"
    title={say('pay.title')}
    icon="pay"
    back
    main={{ icon: 'cash', word: say('cash.title'), act: () => go({ at: 'cash' }) }}
  >
    <p class="next" data-all-paid={paid.length}>
      <Icon name="seal" />
      <b>{paid.length > 0 ? say('pay.allPaid', { count: paid.length }) : say('pay.nobody')}</b>
    </p>
    <BankList bank={bank} />
    {throughBank.length > 0 && (
      <p class="small" data-through-bank={throughBank.length}>
        {say('pay.throughBank', { names: namesOf(throughBank) })}
      </p>
    )}
    <Unsaid unsaid={unsaid} today={today} />
  </Screen>
)
