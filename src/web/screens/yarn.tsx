/** Yarn: the lots, who still needs some, and what can be done with it. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { YarnPage } from '../book/calls/yarn.ts'
import { ask, dropUndo, go } from '../parts/app.ts'
import { colourName, yarnName } from '../parts/codes.ts'
import { inGrams } from '../parts/grams.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Screen, type Main } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { BuyYarn } from './yarn/buy.tsx'
import { GiveLot } from './yarn/give.tsx'
import { HeldYarn, type HeldAct } from './yarn/held.tsx'
import { InStore, LotName } from './yarn/lot-name.tsx'
import { OwnYarn } from './yarn/own.tsx'
import { SettleYarn } from './yarn/settle.tsx'
import '../css/yarn.css'

type View =
  { readonly at: 'start' | 'buy' | 'own' | 'settle' | HeldAct } | { readonly at: 'lot'; lot: string }

export const Yarn = (): JSX.Element => {
  const [view, setView] = useState<View>({ at: 'start' })
  const show = (next: View): void => {
    dropUndo()
    scrollTo(0, 0)
    setView(next)
  }
  const page = useAnswer(() => ask('yarnPage'))
  /** Back after something was written, which can still be taken back. */
  const leave = (): void => setView({ at: 'start' })
  switch (view.at) {
    case 'start':
      return <Start page={page} show={show} />
    case 'lot': {
      const lot = page?.lots.find((one) => one.lot === view.lot)
      return lot ? <GiveLot {...lot} leave={leave} /> : <Start page={page} show={show} />
    }
    case 'buy':
      return page ? <BuyYarn page={page} leave={leave} /> : <Start page={page} show={show} />
    case 'own':
      return <OwnYarn yarns={page?.needs.map(({ yarn }) => yarn) ?? []} leave={leave} />
    case 'settle':
      return <SettleYarn yarns={heldYarns(page)} leave={leave} />
    default:
      return <HeldYarn act={view.at} leave={leave} />
  }
}

const heldYarns = (page: YarnPage | undefined): readonly string[] => [
  ...new Set((page?.lots ?? []).filter(isHeld).map(({ yarn }) => yarn)),
]
const isHeld = ({ heldGrams }: YarnPage['lots'][number]): boolean => heldGrams > 0

type Starting = { readonly page: YarnPage | undefined; readonly show: (view: View) => void }

const Start = ({ page, show }: Starting): JSX.Element => {
  const [next] = page?.lots.filter(({ isNext, storeGrams }) => isNext && storeGrams > 0) ?? []
  const main: Main = next
    ? {
        ...({ icon: 'yarn', word: say('yarn.giveOf', { yarn: colourOrYarn(next) }) } as const),
        act: () => show({ at: 'lot', lot: next.lot }),
      }
    : isGiven(page)
      ? { icon: 'receive', word: say('order.receive'), act: () => go({ at: 'receive' }) }
      : { icon: 'plus', word: say('yarn.buy'), act: () => show({ at: 'buy' }) }
  return (
    <Screen yarn="receive" title={say('yarn.title')} icon="yarn" back {...(page ? { main } : {})}>
      {page?.lots.length === 0 && <p>{say('yarn.none')}</p>}
      {page?.needs
        .filter(({ lackGrams }) => lackGrams > 0)
        .map(({ yarn, lackGrams }) => (
          <p key={yarn} class="next">
            <Icon name="yarn" />
            <span>{say('yarn.lacks', { grams: inGrams(lackGrams), yarn: yarnName(yarn) })}</span>
          </p>
        ))}
      <ul class="list">
        {page?.lots.map((lot) => (
          <li key={lot.lot}>
            <button class="row" data-lot={lot.lot} onClick={() => show({ at: 'lot', lot: lot.lot })}>
              <LotName {...lot}>
                <Where {...lot} />
                {lot.isNext && <b class="to-give">{say('yarn.toGive', { grams: inGrams(lot.giveGrams) })}</b>}
              </LotName>
            </button>
          </li>
        ))}
      </ul>
      {page && <Acts page={page} show={show} />}
    </Screen>
  )
}

const Where = ({ storeGrams, heldGrams }: YarnPage['lots'][number]): JSX.Element => (
  <>
    <InStore storeGrams={storeGrams} />
    {heldGrams > 0 && <> · {say('yarn.withWomen', { grams: inGrams(heldGrams) })}</>}
  </>
)

/** All that was planned is with the women. */
const isGiven = (page: YarnPage | undefined): boolean =>
  page !== undefined && page.lots.some(isHeld) && page.needs.every(({ lackGrams }) => lackGrams === 0)

const colourOrYarn = ({ colour, yarn }: YarnPage['lots'][number]): string =>
  colour === null || colour === undefined ? yarnName(yarn) : colourName(colour)

type Act = { readonly at: Exclude<View['at'], 'start' | 'lot'>; readonly icon: IconName }
const always: readonly Act[] = [
  { at: 'buy', icon: 'plus' },
  { at: 'own', icon: 'member' },
]
const whereHeld: readonly Act[] = [
  ...([
    { at: 'return', icon: 'receive' },
    { at: 'pass', icon: 'share' },
    { at: 'waste', icon: 'no' },
    { at: 'settle', icon: 'seal' },
  ] as const),
]

const Acts = ({
  page,
  show,
}: {
  readonly page: YarnPage
  readonly show: (view: View) => void
}): JSX.Element => (
  <div class="yarn-acts">
    {[...always, ...(page.lots.some(isHeld) ? whereHeld : [])].map(({ at, icon }) => (
      <button key={at} class="press" data-act={at} onClick={() => show({ at })}>
        <Icon name={icon} size="s" />
        {say(`yarnAct.${at}`)}
      </button>
    ))}
  </div>
)
