/** Before a seal: that box or bank holds less by the book than is to be paid, and what to do about it. */
import type { JSX } from 'preact'
import { go, place } from './app.ts'
import { Icon } from './icon.tsx'
import { soles } from './money.ts'
import { say } from './words.ts'

type Asked = {
  readonly from: 'cash' | 'bank'
  readonly heldCentimos: number
  readonly wantedCentimos: number
}

export const BoxShort = ({ from, heldCentimos: held, wantedCentimos: wanted }: Asked): JSX.Element | null =>
  wanted <= held ? null : (
    <>
      <p class="next" data-short={from}>
        <Icon name="note" />
        <span>{say(`short.${from}`, { held: soles(held) })}</span>
      </p>
      {place.value.at !== 'cash' && <ToCash />}
    </>
  )

/** The press that leads to where money is told. */
export const ToCash = (): JSX.Element => (
  <button class="press" data-to="cash" onClick={() => go({ at: 'cash' })}>
    <Icon name="cash" size="s" />
    {say('short.toCash')}
  </button>
)
