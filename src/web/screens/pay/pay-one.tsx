/** Paying one woman: her sum as figures and as notes and coins, her word, and the seal that writes both. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { soles } from '../../parts/money.ts'
import type { Woman } from '../../book/acting.ts'
import type { Said, WomanToPay } from '../../book/calls/pay.ts'
import { acting, ask, done, refused } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen, type Main } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Money } from '../../pictures/money.tsx'
import { Swatch } from '../../pictures/swatch.tsx'
import { Between, Dark } from './between.tsx'
import { ChooseWord, HerWord, ownWord, wordIcon, type How } from './her-word.tsx'
import { Turned } from './turned.tsx'
import { Why } from './why.tsx'

type One = {
  readonly toPay: WomanToPay
  readonly cord: JSX.Element
  /** Who was paid just before. */
  readonly last: Woman | undefined
  readonly isTurned: boolean
  readonly turn: () => void
  readonly list: () => void
  readonly askWitness: () => void
  readonly paid: () => void
}
type Panel = 'why' | 'word'

/** Left like this, the sum goes from the screen. */
const coverMillis = 45_000

export const PayOne = (one: One): JSX.Element => {
  const { woman, centimos } = one.toPay
  const [isCovered, setCovered] = useState(one.last !== undefined)
  const [isWriting, setWriting] = useState(false)
  useEffect(() => {
    if (isCovered) return
    const timer = setTimeout(() => setCovered(true), coverMillis)
    return () => clearTimeout(timer)
  }, [isCovered])
  /** The sum goes from the screen with the seal, and comes back only where nothing was written. */
  const pay = async (said: Said): Promise<void> => {
    const by = acting.value
    if (by === undefined) return
    setWriting(true)
    const isWritten = await done(ask('payInHand', { by, person: woman.person, centimos, said }))
    if (isWritten) return one.paid()
    setWriting(false)
  }
  if (isWriting) return <Dark />
  return isCovered ? (
    <Between
      woman={woman}
      last={one.last}
      opensItself={one.last !== undefined && one.last.person !== woman.person}
      open={() => setCovered(false)}
    />
  ) : (
    <OnScreen {...one} pay={(said) => void pay(said)} />
  )
}

const OnScreen = (one: One & { readonly pay: (said: Said) => void }): JSX.Element => {
  const { woman, witness } = one.toPay
  const hasPin = useAnswer(() => ask('hasPin', { person: woman.person }), woman.person) === true
  const [chosen, choose] = useState<How>()
  const [said, setSaid] = useState<Said>()
  const [isSaying, setSaying] = useState(false)
  const [panel, setPanel] = useState<Panel>()
  // Who pays does not pay herself on her own word.
  const isHerself = woman.person === acting.value
  const how = chosen ?? (witness || isHerself ? 'witness' : ownWord(hasPin))
  const word = how === 'witness' ? witness && ({ how } as const) : said
  const hear = (told: Said): void => {
    const isHers = told.how !== 'mark' || told.pressed === woman.person
    refused.value = isHers ? undefined : { code: 'app.notHerMark', figures: { person: woman.name } }
    if (!isHers) return
    setSaid(told)
    setSaying(false)
  }
  const change = (told: How): void => {
    choose(told)
    setSaid(undefined)
    setPanel(undefined)
  }
  return (
    <Screen
      yarn="pay"
      title={say('pay.title')}
      icon="pay"
      back
      main={mainOf({ how, word, isSaying, pay: one.pay, ask: setSaying, askWitness: one.askWitness })}
    >
      {one.isTurned && !isSaying ? (
        <Turned {...one.toPay} />
      ) : (
        <>
          {one.cord}
          <Her {...one} />
          {isSaying ? (
            <HerWord how={how} woman={woman} said={hear} />
          ) : (
            <OnTable {...one.toPay} panel={panel} />
          )}
        </>
      )}
      {panel === 'word' && (
        <ChooseWord {...{ how, witness, hasPin, askWitness: one.askWitness, choose: change }} />
      )}
      {!isSaying && <Presses {...{ how, panel, turn: one.turn, isTurned: one.isTurned, show: setPanel }} />}
    </Screen>
  )
}

type Ready = {
  readonly how: How
  readonly word: Said | undefined
  readonly isSaying: boolean
  readonly pay: (word: Said) => void
  readonly ask: (isSaying: boolean) => void
  readonly askWitness: () => void
}

/** The seal once her word is there; until then the way to it. */
const mainOf = ({ how, word, isSaying, pay, ask: askHer, askWitness }: Ready): Main => {
  if (isSaying) return { icon: 'undo', word: say('pay.leaveIt'), act: () => askHer(false) }
  if (word) return { icon: 'seal', word: say('pay.seal'), hold: true, act: () => pay(word) }
  if (how === 'witness') return { icon: 'member', word: say('pay.chooseWitness'), act: askWitness }
  return { icon: wordIcon[how], word: say(`word.ask.${how}`), act: () => askHer(true) }
}

/** Her swatch and name; a tap shows who else waits. */
const Her = ({ toPay, list }: One): JSX.Element => (
  <button class="row" data-paying={toPay.woman.person} onClick={list}>
    <Swatch place={toPay.woman.place} size={64} />
    <span class="grow">
      <b class="name her-name">{toPay.woman.name}</b>
      {toPay.witness && (
        <>
          <br />
          <span class="small">{say('pay.sees', { name: toPay.witness.name })}</span>
        </>
      )}
    </span>
  </button>
)

type Table = WomanToPay & { readonly panel: Panel | undefined }

const OnTable = ({ centimos, restCentimos, why, panel }: Table): JSX.Element | null =>
  panel === 'word' ? null : (
    <section class="mesa" data-due={centimos}>
      {panel === 'why' ? (
        <Why why={why} centimos={centimos} restCentimos={restCentimos} />
      ) : (
        <>
          <b class="figure pay">{soles(centimos)}</b>
          <Money centimos={centimos} />
          {restCentimos > 0 && <p class="small">{say('pay.rest', { amount: soles(restCentimos) })}</p>}
        </>
      )}
    </section>
  )

type Lesser = {
  readonly how: How
  readonly panel: Panel | undefined
  readonly isTurned: boolean
  readonly turn: () => void
  readonly show: (panel: Panel | undefined) => void
}

const Presses = ({ how, panel, isTurned, turn, show }: Lesser): JSX.Element => {
  const toggle = (wanted: Panel): void => show(panel === wanted ? undefined : wanted)
  return (
    <div class="presses">
      <button class="press tall" aria-pressed={isTurned} onClick={turn}>
        <Icon name="turn" size="s" />
        {say('pay.turn')}
      </button>
      <button class="press tall" aria-pressed={panel === 'why'} onClick={() => toggle('why')}>
        <Icon name="why" size="s" />
        {say('pay.ofWhat')}
      </button>
      <button
        class="press tall"
        data-how={how}
        aria-pressed={panel === 'word'}
        onClick={() => toggle('word')}
      >
        <Icon name={wordIcon[how]} size="s" />
        {say(`word.${how}`)}
      </button>
    </div>
  )
}
