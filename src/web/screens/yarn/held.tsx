/** Yarn that a woman has at home: brought back, passed on to another, or gone in the work. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { HeldLot, Holder } from '../../book/calls/yarn.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { inGrams } from '../../parts/grams.ts'
import type { IconName } from '../../parts/icon.tsx'
import { Screen, type Main } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'
import { Women } from '../women.tsx'
import { LotName } from './lot-name.tsx'
import { Scales } from './scales.tsx'

export type HeldAct = 'return' | 'pass' | 'waste'
type Acting = { readonly act: HeldAct; readonly leave: () => void }
type Chosen = { readonly holder?: Holder; readonly lot?: HeldLot }

const icons: Readonly<Record<HeldAct, IconName>> = { return: 'receive', pass: 'share', waste: 'no' }

export const HeldYarn = ({ act, leave }: Acting): JSX.Element => {
  const holders = useAnswer(() => ask('yarnHolders'))?.map((holder) => ofGroup(holder, act)) ?? []
  const [{ holder, lot }, choose] = useState<Chosen>({})
  const who = (person: string): void => {
    const found = holders.find(({ woman }) => woman.person === person)
    const [only, another] = found?.lots ?? []
    if (found) choose({ holder: found, ...(only && !another ? { lot: only } : {}) })
  }
  if (holder && lot) return <Weigh {...{ act, leave, holder, lot }} />
  const women = holders.filter(({ lots }) => lots.length > 0).map(({ woman }) => woman)
  return (
    <Screen yarn="receive" title={say(`yarnAct.${act}`)} icon={icons[act]} back={leave}>
      {holder ? (
        <ul class="list">
          {holder.lots.map((one) => (
            <li key={one.lot}>
              <button class="row" onClick={() => choose({ holder, lot: one })}>
                <LotName {...one}>{say('yarn.holds', { grams: inGrams(one.grams) })}</LotName>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{say(women.length > 0 ? 'yarn.whose' : 'yarn.nobodyHolds')}</p>
          <Women women={women} choose={who} />
        </>
      )}
    </Screen>
  )
}

/** Her own yarn is hers to take home and to give; waste of it is her own matter. */
const ofGroup = (holder: Holder, act: HeldAct): Holder =>
  act === 'pass' ? holder : { ...holder, lots: holder.lots.filter(({ isOwn }) => !isOwn) }

type Weighing = Acting & { readonly holder: Holder; readonly lot: HeldLot }

const Weigh = ({ act, leave, holder, lot }: Weighing): JSX.Element => {
  /** What she brings back or wastes is weighed; to pass on or bring back all of it is one tap. */
  const [grams, weigh] = useState<number | undefined>(act === 'waste' ? undefined : lot.grams)
  const [isPassing, pass] = useState(false)
  const { person } = holder.woman
  const write = async (to?: string): Promise<void> => {
    const by = acting.value
    if (by === undefined || grams === undefined) return
    const told = { by, lot: lot.lot, grams }
    const written =
      to !== undefined
        ? ask('passYarn', { ...told, from: person, to })
        : ask(act === 'waste' ? 'wasteYarn' : 'returnYarn', { ...told, person })
    if (await done(written)) leave()
  }
  const main: Main = {
    ...{ icon: icons[act], word: say(`yarnDo.${act}`, { grams: inGrams(grams ?? 0) }) },
    act: () => (act === 'pass' ? pass(true) : void write()),
  }
  const isTold = grams !== undefined && grams > 0 && !isPassing
  return (
    <Screen
      yarn="receive"
      title={say(`yarnAct.${act}`)}
      icon={icons[act]}
      back={leave}
      {...(isTold ? { main } : {})}
    >
      <div class="row">
        <Swatch place={holder.woman.place} size={64} />
        <div class="grow name">{holder.woman.name}</div>
      </div>
      <div class="row">
        <LotName {...lot}>{say('yarn.holds', { grams: inGrams(lot.grams) })}</LotName>
      </div>
      {isPassing ? (
        <Receivers from={person} chosen={(to) => void write(to)} />
      ) : (
        <Scales {...{ grams, weigh }} />
      )}
    </Screen>
  )
}

type Receiving = { readonly from: string; readonly chosen: (person: string) => void }

const Receivers = ({ from, chosen }: Receiving): JSX.Element => {
  const women = useAnswer(() => ask('membersToday')) ?? []
  return (
    <>
      <p>{say('yarn.toWhom')}</p>
      <Women women={women.filter(({ person }) => person !== from)} choose={chosen} />
    </>
  )
}
