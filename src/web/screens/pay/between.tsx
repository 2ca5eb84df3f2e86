/** Between two women the screen is dark: who has hers, who comes next, and no amount. */
import { useEffect } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import { Screen } from '../../parts/screen.tsx'
import { onceLetGo } from '../../parts/second-tap.ts'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'

type Next = {
  readonly woman: Woman
  readonly last: Woman | undefined
  /** After a moment, where somebody new comes; else somebody asks for it. */
  readonly opensItself: boolean
  readonly open: () => void
}

/** So long after the finger has lifted from the seal. */
const darkMillis = 2500

/** While a payment is being written. */
export const Dark = (): JSX.Element => (
  <Screen yarn="pay" title={say('pay.title')} icon="pay">
    <section class="between" />
  </Screen>
)

export const Between = ({ woman, last, opensItself, open }: Next): JSX.Element => {
  useEffect(() => {
    if (!opensItself) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const giveUp = onceLetGo(() => {
      timer = setTimeout(open, darkMillis)
    })
    return () => {
      giveUp()
      clearTimeout(timer)
    }
  }, [opensItself])
  return (
    <Screen
      yarn="pay"
      title={say('pay.title')}
      icon="pay"
      back
      main={{ icon: 'member', word: say('pay.isHere'), act: open }}
    >
      <section class="between" data-between={woman.person}>
        {last && last.person !== woman.person && <p>{say('pay.has', { name: last.name })}</p>}
        <Swatch place={woman.place} size={136} />
        <b class="name">{say('pay.next', { name: woman.name })}</b>
      </section>
    </Screen>
  )
}
