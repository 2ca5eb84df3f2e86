/** Buying yarn: what, how much, at which price, and paid from where. Nothing is guessed of its price. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { soles } from '../../parts/money.ts'
import type { ToBuy, YarnPage } from '../../book/calls/yarn.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { colourName, colours, yarnKinds, yarnName } from '../../parts/codes.ts'
import { BoxShort } from '../../parts/box-short.tsx'
import { FigureField } from '../../parts/figure-field.tsx'
import { inGrams } from '../../parts/grams.ts'
import { Screen } from '../../parts/screen.tsx'
import { Turn } from '../../parts/turn.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { ColourSquare } from '../../pictures/colour-square.tsx'

type Buying = { readonly page: YarnPage; readonly leave: () => void }
type Told = Partial<Omit<ToBuy, 'paidFrom'>> &
  Pick<ToBuy, 'paidFrom'> & {
    /** What she told herself stays, whatever else is chosen. */
    readonly isOwnWeight?: boolean
    readonly isOwnPrice?: boolean
  }

export const BuyYarn = ({ page, leave }: Buying): JSX.Element => {
  const known = page.needs.map(({ yarn }) => yarn)
  const yarns = known.length > 0 ? known : yarnKinds
  const [told, tell] = useState<Told>(() => firstTold(page, yarns))
  const set = (more: Partial<Told>): void => tell({ ...told, ...more })
  const ready = readyOf(told)
  const buy = async (): Promise<void> => {
    const by = acting.value
    if (by !== undefined && ready && (await done(ask('buyYarn', { by, ...ready })))) leave()
  }
  const main = { icon: 'seal', word: say('yarn.sealBuy'), hold: true, act: () => void buy() } as const
  return (
    <Screen yarn="receive" title={say('yarn.buy')} icon="yarn" back={leave} {...(ready ? { main } : {})}>
      <Turn type="yarn.bought" />
      <div class="presses">
        {yarns.map((yarn) => (
          <button
            key={yarn}
            class="press"
            aria-pressed={told.yarn === yarn}
            onClick={() => tell(propose(page, { ...told, yarn }))}
          >
            {yarnName(yarn)}
          </button>
        ))}
      </div>
      <Colours colour={told.colour} choose={(colour) => tell(propose(page, withColour(told, colour)))} />
      <Figures told={told} set={set} />
      <h2>{say('yarn.paidFrom')}</h2>
      <div class="presses">
        <button
          class="press tall"
          aria-pressed={told.paidFrom === 'cash'}
          onClick={() => set({ paidFrom: 'cash' })}
        >
          {say('yarn.cash')}
          <span class="small">{soles(page.cashCentimos)}</span>
        </button>
        <button
          class="press tall"
          aria-pressed={told.paidFrom === 'bank'}
          onClick={() => set({ paidFrom: 'bank' })}
        >
          {say('yarn.bank')}
          <span class="small">{soles(page.bankCentimos)}</span>
        </button>
      </div>
      {ready && <Cost {...ready} page={page} />}
    </Screen>
  )
}

/** What is missing of the yarn, in that colour where one is chosen, and the price that the group voted; nothing else. */
const propose = ({ needs }: YarnPage, { grams, centimosPerKg, ...told }: Told): Told => {
  const need = needs.find(({ yarn }) => yarn === told.yarn)
  const ofColour = need?.colours.find(({ colour }) => colour === told.colour)?.lackGrams ?? 0
  const lack = told.colour === undefined ? (need?.lackGrams ?? 0) : ofColour
  const weight = told.isOwnWeight ? grams : lack
  const price = told.isOwnPrice ? centimosPerKg : need?.centimosPerKg
  return {
    ...told,
    ...(weight ? { grams: weight } : {}),
    ...(price === undefined ? {} : { centimosPerKg: price }),
  }
}

/** What is missing stands there already; where there is one yarn only, it is that one. */
const firstTold = (page: YarnPage, yarns: readonly string[]): Told => {
  const [lacking] = page.needs.filter(({ lackGrams }) => lackGrams > 0)
  const yarn = lacking?.yarn ?? (yarns.length === 1 ? yarns[0] : undefined)
  return propose(page, { paidFrom: 'cash', ...(yarn === undefined ? {} : { yarn }) })
}

const withColour = ({ colour: _before, ...told }: Told, colour: string | undefined): Told =>
  colour === undefined ? told : { ...told, colour }

const readyOf = ({ yarn, grams, centimosPerKg, freightCentimos = 0, ...rest }: Told): ToBuy | undefined => {
  if (yarn === undefined || grams === undefined || grams === 0 || centimosPerKg === undefined)
    return undefined
  const { isOwnWeight: _weight, isOwnPrice: _price, ...bought } = rest
  return { ...bought, yarn, grams, centimosPerKg, freightCentimos }
}

type Colouring = {
  readonly colour: string | undefined
  readonly choose: (colour: string | undefined) => void
}

const Colours = ({ colour, choose }: Colouring): JSX.Element => (
  <div class="colours" role="group" aria-label={say('yarn.colour')}>
    <button class="press tall" aria-pressed={colour === undefined} onClick={() => choose(undefined)}>
      {say('yarn.noColour')}
    </button>
    {Object.keys(colours).map((code) => (
      <button key={code} class="press tall" aria-pressed={colour === code} onClick={() => choose(code)}>
        <ColourSquare code={code} />
        {colourName(code)}
      </button>
    ))}
  </div>
)

type Telling = { readonly told: Told; readonly set: (more: Partial<Told>) => void }

const Figures = ({ told, set }: Telling): JSX.Element => {
  const { grams, centimosPerKg, freightCentimos, dyeLot } = told
  return (
    <>
      <FigureField
        word={say('yarn.weight')}
        value={grams}
        shown={inGrams(grams ?? 0)}
        set={(told) => set({ grams: told ?? 0, isOwnWeight: true })}
      />
      <FigureField
        word={say('yarn.perKilo')}
        value={centimosPerKg}
        shown={soles(centimosPerKg ?? 0)}
        places={2}
        set={(told) => set({ centimosPerKg: told ?? 0, isOwnPrice: true })}
      />
      <FigureField
        word={say('yarn.freight')}
        value={freightCentimos}
        shown={soles(freightCentimos ?? 0)}
        places={2}
        set={(told) => set({ freightCentimos: told ?? 0 })}
      />
      <FigureField
        word={say('yarn.dyeLotNumber')}
        value={dyeLot === undefined ? undefined : Number(dyeLot)}
        shown={dyeLot ?? ''}
        set={(told) => set(told === undefined ? {} : { dyeLot: String(told) })}
      />
    </>
  )
}

const Cost = ({ page, ...price }: ToBuy & { readonly page: YarnPage }): JSX.Element | null => {
  const { grams, centimosPerKg, freightCentimos, paidFrom } = price
  const heldCentimos = paidFrom === 'cash' ? page.cashCentimos : page.bankCentimos
  const told = { grams, centimosPerKg, freightCentimos }
  const cost = useAnswer(() => ask('costOfYarn', told), JSON.stringify(told))
  return cost === undefined ? null : (
    <div>
      <span class="small">{say('yarn.cost')}</span>
      <div class="figure">{soles(cost)}</div>
      <BoxShort from={paidFrom} heldCentimos={heldCentimos} wantedCentimos={cost} />
    </div>
  )
}
