/** One woman after the other, in the order in which they joined; who is not here is paid later. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { PayPage } from '../../book/calls/pay.ts'
import { Screen } from '../../parts/screen.tsx'
import { say } from '../../parts/words.ts'
import { CordRow, type OnCord } from '../../pictures/cord-row.tsx'
import { Women } from '../women.tsx'
import { PayOne } from './pay-one.tsx'
import { ChooseWitness } from './witness.tsx'

type Side = 'pay' | 'list' | 'witness'

export const PayThem = ({ day }: { readonly day: PayPage }): JSX.Element => {
  const [chosen, choose] = useState<string>()
  const [side, turnTo] = useState<Side>('pay')
  const [isTurned, setTurned] = useState(false)
  const [last, setLast] = useState<Woman>()
  const back = (): void => turnTo('pay')
  const now = day.cash.find(({ woman }) => woman.person === chosen) ?? day.cash[0]
  if (side === 'list')
    return (
      <Screen yarn="pay" title={say('pay.title')} icon="pay" back>
        <Waiting
          day={day}
          choose={(person) => {
            choose(person)
            back()
          }}
        />
      </Screen>
    )
  if (side === 'witness') return <ChooseWitness women={day.women} witnesses={day.witnesses} over={back} />
  return now ? (
    <PayOne
      key={now.woman.person}
      toPay={now}
      cord={<CordRow states={onCord(day, now.woman.person)} />}
      last={last}
      isTurned={isTurned}
      turn={() => setTurned(!isTurned)}
      list={() => turnTo('list')}
      askWitness={() => turnTo('witness')}
      paid={() => {
        setLast(now.woman)
        choose(undefined)
      }}
    />
  ) : (
    <></>
  )
}

/** Who is paid stands knotted, in the order in which they joined. */
const onCord = ({ women, cash, paid }: PayPage, now: string): readonly OnCord[] =>
  women.flatMap(({ person }): OnCord[] => {
    if (person === now) return ['now']
    if (cash.some(({ woman }) => woman.person === person)) return ['open']
    return paid.some((woman) => woman.person === person) ? ['done'] : []
  })

type WaitingList = { readonly day: PayPage; readonly choose: (person: string) => void }

const Waiting = ({ day, choose }: WaitingList): JSX.Element => (
  <>
    <h2>{say('pay.notYet', { count: day.cash.length })}</h2>
    <Women women={day.cash.map(({ woman }) => woman)} choose={choose} />
  </>
)
