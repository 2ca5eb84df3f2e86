/** A figure that is typed on a pad of our own: ten figures, a point where parts are allowed, and one step back. */
import { signal } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import '../css/figures.css'
import { refused } from './app.ts'
import { Icon } from './icon.tsx'
import { say } from './words.ts'

export type Figure = {
  readonly word: string
  /** In the smallest unit: whole pieces, grams, céntimos. */
  readonly value: number | undefined
  /** The figure as people write it. */
  readonly shown: string
  readonly set: (value: number | undefined) => void
  /** Places after the point: 2 for money, of which the value holds the hundredths. */
  readonly places?: 0 | 1 | 2 | 3
  readonly most?: number
}

/** The field whose pad is open: one at a time. */
const opened = signal<object | undefined>(undefined)

/** Shows the figure; a tap opens the pad below it, another closes it. Whoever types has seen what was refused. */
export const FigureField = ({
  word,
  value,
  shown,
  set,
  places = 0,
  most = 99_999_999,
}: Figure): JSX.Element => {
  const [typed, setTyped] = useState('')
  const me = useRef({}).current
  const isOpen = opened.value === me
  const type = (text: string): void => {
    const told = valueOf(text, places)
    if (told !== undefined && told > most) return
    setTyped(text)
    set(told)
  }
  const toggle = (): void => {
    refused.value = undefined
    setTyped('')
    opened.value = isOpen ? undefined : me
  }
  return (
    <div class="figure-field">
      <button class="press" aria-expanded={isOpen} onClick={toggle}>
        <span class="grow small">{word}</span>
        <b>{value === undefined ? '—' : shown}</b>
      </button>
      {isOpen && (
        <div class="pad" role="group" aria-label={word}>
          {[...'1234567890'].map((figure) => (
            <button key={figure} onClick={() => type(typed + figure)}>
              {figure}
            </button>
          ))}
          {places > 0 && (
            <button disabled={typed.includes('.')} onClick={() => type(`${typed}.`)}>
              .
            </button>
          )}
          <button class="wide" aria-label={say('app.padBack')} onClick={() => type(typed.slice(0, -1))}>
            <Icon name="undo" size="s" />
          </button>
        </div>
      )}
    </div>
  )
}

/** What was typed, in the smallest unit; nothing while nothing was, and no more places than there are. */
const valueOf = (text: string, places: number): number | undefined => {
  const [whole = '', part = ''] = text.split('.')
  if (text === '') return undefined
  return Number(`${whole || '0'}${part.slice(0, places).padEnd(places, '0')}`)
}
