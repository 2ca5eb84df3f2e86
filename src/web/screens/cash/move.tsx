/** Money in and out of the box, each in one short form: drawn, spent, paid in, advanced, sold at the door. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Result } from '../../../core/kernel/result.ts'
import { soles } from '../../parts/money.ts'
import type { CashPage, Spent, SpentOn } from '../../book/calls/cash.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { articleName } from '../../parts/codes.ts'
import { BoxShort } from '../../parts/box-short.tsx'
import { FigureField } from '../../parts/figure-field.tsx'
import { Turn } from '../../parts/turn.tsx'
import { say } from '../../parts/words.ts'
import { Screen } from '../../parts/screen.tsx'
import { Money } from '../../pictures/money.tsx'
import { Women } from '../women.tsx'
import { ChangeMoney } from './change-money.tsx'

export type Move = 'draw' | 'exchange' | 'spend' | 'contribute' | 'advance' | 'sell'
type Moving = { readonly cash: CashPage; readonly over: () => void }

export const MoveMoney = ({ move, ...moving }: Moving & { readonly move: Move }): JSX.Element => {
  switch (move) {
    case 'draw':
      return <Draw {...moving} />
    case 'exchange':
      return <ChangeMoney over={moving.over} />
    case 'spend':
      return <Spend {...moving} />
    case 'contribute':
      return <Contribute {...moving} />
    case 'advance':
      return <Advance {...moving} />
    case 'sell':
      return <Sell {...moving} />
  }
}

type Form = Moving & {
  readonly move: Move
  readonly word: string
  /** Where the money leaves, where it does. */
  readonly from?: 'cash' | 'bank'
  readonly children?: JSX.Element | readonly JSX.Element[]
  /** What is written; nothing while something is still missing. */
  readonly write?: (by: string, centimos: number) => Promise<Result<unknown>>
}

const typeOf = {
  ...({ draw: 'money.withdrawn', exchange: 'money.exchanged', spend: 'money.expensePaid' } as const),
  ...({
    contribute: 'money.contributed',
    advance: 'money.advancesPaid',
    sell: 'sales.localSaleMade',
  } as const),
} as const satisfies Record<Move, string>

/** The figure, drawn as it lies in the hand, and one verb once all is told. */
const Form = ({ move, word, from, children, write, cash, over }: Form): JSX.Element => {
  const [centimos, setCentimos] = useState<number>()
  const act = async (): Promise<void> => {
    const by = acting.value
    if (by === undefined || centimos === undefined || write === undefined) return
    if (await done(write(by, centimos))) over()
  }
  const isTold = centimos !== undefined && centimos > 0 && write !== undefined
  return (
    <Screen
      yarn="pay"
      title={say(`move.${move}`)}
      icon="cash"
      back={over}
      {...(isTold
        ? { main: { icon: 'seal', word: say('cash.write'), hold: true, act: () => void act() } as const }
        : {})}
    >
      <Turn type={typeOf[move]} />
      {children}
      <FigureField word={word} value={centimos} shown={soles(centimos ?? 0)} set={setCentimos} places={2} />
      {centimos !== undefined && <Money centimos={centimos} />}
      {from && (
        <BoxShort
          from={from}
          heldCentimos={from === 'cash' ? cash.cashCentimos : cash.bankCentimos}
          wantedCentimos={centimos ?? 0}
        />
      )}
    </Screen>
  )
}

const Draw = (moving: Moving): JSX.Element => (
  <Form
    {...moving}
    move="draw"
    from="bank"
    word={say('cash.howMuch')}
    write={(by, centimos) => ask('withdraw', { by, centimos })}
  >
    <p class="balance">
      <span class="small">{say('cash.inBank')}</span>
      <b>{soles(moving.cash.bankCentimos)}</b>
    </p>
  </Form>
)

type Purse = 'cash' | 'bank' | 'own'
const purposes = ['supplies', 'transport', 'meetings', 'federation'] as const satisfies readonly SpentOn[]
const purses = ['cash', 'bank', 'own'] as const satisfies readonly Purse[]

const Spend = (moving: Moving): JSX.Element => {
  const [what, setWhat] = useState<SpentOn>()
  const [purse, setPurse] = useState<Purse>('cash')
  const [person, setPerson] = useState<string>()
  const from: Spent['from'] | undefined =
    purse === 'own' ? (person === undefined ? undefined : { person }) : purse
  return (
    <Form
      {...moving}
      move="spend"
      {...(purse === 'own' ? {} : { from: purse })}
      word={say('cash.howMuch')}
      {...(what === undefined || from === undefined
        ? {}
        : { write: (by: string, centimos: number) => ask('spend', { by, what, from, centimos }) })}
    >
      <h2>{say('cash.spentOn')}</h2>
      <Choice
        of={purposes}
        chosen={what}
        word={(one) => say(`spentOn.${one}`)}
        choose={(one) => setWhat(one)}
      />
      <h2>{say('cash.from')}</h2>
      <Choice of={purses} chosen={purse} word={(one) => say(`purse.${one}`)} choose={setPurse} />
      <Whose isAsked={purse === 'own'} women={moving.cash.women} person={person} choose={setPerson} />
    </Form>
  )
}

type OneOf<T> = {
  readonly of: readonly T[]
  readonly chosen: T | undefined
  readonly word: (one: T) => string
  readonly choose: (one: T) => void
}

const Choice = <T extends string>({ of, chosen, word, choose }: OneOf<T>): JSX.Element => (
  <div class="presses">
    {of.map((one) => (
      <button
        key={one}
        class="press"
        data-choice={one}
        aria-pressed={one === chosen}
        onClick={() => choose(one)}
      >
        {word(one)}
      </button>
    ))}
  </div>
)

type WhoseIs = {
  readonly isAsked: boolean
  readonly women: CashPage['women']
  readonly person: string | undefined
  readonly choose: (person: string | undefined) => void
}

const Whose = ({ isAsked, women, person, choose }: WhoseIs): JSX.Element => {
  if (!isAsked) return <></>
  const chosen = women.find((woman) => woman.person === person)
  return chosen ? (
    <button class="press" onClick={() => choose(undefined)}>
      {chosen.name}
    </button>
  ) : (
    <Women women={women} choose={choose} />
  )
}

const Contribute = (moving: Moving): JSX.Element => (
  <Form
    {...moving}
    move="contribute"
    word={say('cash.each')}
    write={(by, centimosEach) => ask('contribute', { by, centimosEach })}
  >
    <p>{say('cash.contributeHow', { count: moving.cash.women.length })}</p>
  </Form>
)

const Advance = (moving: Moving): JSX.Element => {
  const [person, setPerson] = useState<string>()
  return (
    <Form
      {...moving}
      move="advance"
      from="cash"
      word={say('cash.howMuch')}
      {...(person === undefined
        ? {}
        : { write: (by: string, centimos: number) => ask('advance', { by, person, centimos }) })}
    >
      <h2>{say('cash.toWhom')}</h2>
      <Whose isAsked women={moving.cash.women} person={person} choose={setPerson} />
    </Form>
  )
}

const Sell = (moving: Moving): JSX.Element => {
  const [article, setArticle] = useState<string>()
  const [pieces, setPieces] = useState<number>()
  return (
    <Form
      {...moving}
      move="sell"
      word={say('cash.soldFor')}
      {...(article === undefined || pieces === undefined || pieces === 0
        ? {}
        : {
            write: (by: string, centimos: number) => ask('sellLocally', { by, article, pieces, centimos }),
          })}
    >
      <h2>{say('cash.sold')}</h2>
      <Choice
        of={moving.cash.articles}
        chosen={article}
        word={articleName}
        choose={(one) => setArticle(one)}
      />
      <FigureField
        word={say('cash.pieces')}
        value={pieces}
        shown={String(pieces ?? 0)}
        set={setPieces}
        most={9999}
      />
    </Form>
  )
}
