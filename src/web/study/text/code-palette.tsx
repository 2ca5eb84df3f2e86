/** The palette: letters call for a code, Enter takes it; a new one is made where none bears the name. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { asName, isNamed, matching, type Offered } from '../reading/matching.ts'
import { say } from '../parts/words.ts'
import { CordSign } from './cord-sign.tsx'
import type { Cord } from './shown-mark.ts'

export type OfferedCode = Offered & { readonly cord: Cord }
type Palette = {
  readonly offered: readonly OfferedCode[]
  readonly recent: readonly string[]
  /** The words of the passage, which may lend the code its name. */
  readonly passage: string
  readonly mayMake: boolean
  readonly take: (code: string) => void
  readonly make: (name: string) => void
  readonly close: () => void
}

type Way =
  | { readonly kind: 'code'; readonly offer: OfferedCode }
  | { readonly kind: 'new' | 'inVivo'; readonly name: string }

const most = 9

export const CodePalette = (palette: Palette): JSX.Element => {
  const { take, make, close } = palette
  const [typed, type] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  const ways = waysOf(palette, typed)
  const go = (way: Way | undefined): void => {
    if (way) (way.kind === 'code' ? take : make)(way.kind === 'code' ? way.offer.code : way.name)
  }
  const press = (event: KeyboardEvent): void => {
    const to = stepOf(event.key, at, ways.length)
    if (to !== undefined) setAt(to)
    else if (event.key === 'Enter') go(ways[at])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const here = ways[at]
  return (
    <div class="palette">
      <input
        ref={field}
        role="combobox"
        aria-label={say('reading.whichCode')}
        placeholder={say('reading.typeCode')}
        aria-expanded="true"
        aria-controls="palette-codes"
        aria-activedescendant={here && idOf(here)}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => {
          type(currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul id="palette-codes" role="listbox" aria-label={say('reading.codes')}>
        {ways.map((way, place) => (
          <li
            key={idOf(way)}
            id={idOf(way)}
            role="option"
            aria-selected={place === at}
            onPointerMove={() => setAt(place)}
            onClick={() => go(way)}
          >
            <Offer way={way} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const stepOf = (key: string, at: number, count: number): number | undefined => {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % count
  return key === 'ArrowUp' ? (at + count - 1) % count : undefined
}

const waysOf = ({ offered, recent, passage, mayMake }: Palette, typed: string): readonly Way[] => {
  const found = matching(offered, typed, recent).slice(0, most)
  const codes = found.map((offer): Way => ({ kind: 'code', offer }))
  if (!mayMake) return codes
  const name = typed.trim()
  const own = asName(passage)
  if (name !== '') return isNamed(offered, name) ? codes : [...codes, { kind: 'new', name }]
  return own === '' || isNamed(offered, own) ? codes : [...codes, { kind: 'inVivo', name: own }]
}

const idOf = (way: Way): string => (way.kind === 'code' ? `code-${way.offer.code}` : `palette-${way.kind}`)

const Offer = ({ way }: { readonly way: Way }): JSX.Element => {
  if (way.kind !== 'code')
    return (
      <span class="offer-new">
        <b>＋</b>
        <span>
          {say(`reading.${way.kind}`)} <b>{way.name}</b>
        </span>
      </span>
    )
  const { offer } = way
  const above = offer.path.slice(0, Math.max(0, offer.path.length - offer.name.length))
  return (
    <>
      <CordSign {...offer.cord} />
      <span>
        <b>{offer.name}</b> <span class="small">{above.replace(/ > $/, '')}</span>
      </span>
    </>
  )
}
