/** What else can be done with an order, each press opening its form below. */
import type { JSX } from 'preact'
import { go } from '../../parts/app.ts'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { moneyIn } from '../../parts/money.ts'
import { say } from '../../parts/words.ts'
import { AdvanceForm } from './advance.tsx'
import { BillForm, billOf, CollectForm, collectOf, ownRate } from './buyer-pays.tsx'
import { ChangeForm } from './change.tsx'
import { Turn } from '../../parts/turn.tsx'
import type { OfTelling, Telling } from './telling.ts'

const typeOf = {
  ...({ change: 'orders.changed', advance: 'money.advanceReceived' } as const),
  ...({ bill: 'sales.invoiced', collect: 'sales.collected' } as const),
} as const

export const Doing = (told: OfTelling): JSX.Element => {
  const { page } = told
  return (
    <>
      <div class="presses">
        <Deed icon="yarn" word={say('order.yarn')} act={() => go({ at: 'yarn' })} />
        {page.states.open === 0 && (
          <Deed icon="share" word={say('order.share')} act={() => go({ at: 'share', order: page.order })} />
        )}
        {toTell(told).map(({ icon, word, telling }) => (
          <Deed
            key={telling.what}
            icon={icon}
            word={word}
            isOn={told.telling?.what === telling.what}
            act={() => told.tell(told.telling?.what === telling.what ? undefined : telling)}
          />
        ))}
      </div>
      {page.advanceMinor !== undefined && (
        <p class="row">
          <Icon name="done" size="s" />
          <span>{say('order.advanceCame', { sum: moneyIn(page.currency)(page.advanceMinor) })}</span>
        </p>
      )}
      {told.telling && <Turn type={typeOf[told.telling.what]} />}
      <Form {...told} />
    </>
  )
}

type ToTell = { readonly icon: IconName; readonly word: string; readonly telling: Telling }

const toTell = ({ page, owed }: OfTelling): readonly ToTell[] => {
  const [unpaid] = owed?.unpaid ?? []
  return [
    { icon: 'turn', word: say('order.change'), telling: { what: 'change', changed: {} } },
    ...(owed && owed.toBill.length > 0
      ? [{ icon: 'order', word: say('order.bill'), telling: { what: 'bill', bill: billOf(owed) } } as const]
      : []),
    ...(unpaid
      ? [
          {
            ...({ icon: 'pay', word: say('order.collect') } as const),
            telling: { what: 'collect', collect: collectOf(unpaid) },
          } as const,
        ]
      : []),
    ...(page.advanceMinor === undefined
      ? [
          {
            ...({ icon: 'note', word: say('order.advance') } as const),
            telling: { what: 'advance', advance: ownRate(page.currency) },
          } as const,
        ]
      : []),
  ]
}

const Form = ({ page, telling, tell }: OfTelling): JSX.Element | null => {
  switch (telling?.what) {
    case 'bill': {
      const set = (bill: typeof telling.bill): void => tell({ what: 'bill', bill })
      return <BillForm currency={page.currency} bill={telling.bill} set={set} />
    }
    case 'collect':
      return <CollectForm collect={telling.collect} set={(collect) => tell({ what: 'collect', collect })} />
    case 'change': {
      const set = (changed: typeof telling.changed): void => tell({ what: 'change', changed })
      return <ChangeForm page={page} changed={telling.changed} set={set} />
    }
    case 'advance': {
      const set = (advance: typeof telling.advance): void => tell({ what: 'advance', advance })
      return <AdvanceForm page={page} advance={telling.advance} set={set} />
    }
    default:
      return null
  }
}

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
