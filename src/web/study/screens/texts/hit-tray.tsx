/** The hem below a text with names: the hit in question, and the ways to resolve it; at the end, the text as it will be. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { HitShown } from '../../calls/bringing.ts'
import { Icon } from '../../parts/icon.tsx'
import { Undo } from '../../parts/undo.tsx'
import { say } from '../../parts/words.ts'
import { asName } from '../../reading/matching.ts'
import { focusText } from '../../text/focus-text.ts'
import { alike, beside, idOf } from './hits.ts'

export type HitTrayTold = {
  readonly hits: readonly HitShown[]
  readonly hit: HitShown | undefined
  /** What was chosen in the text by hand: the search may have missed it. */
  readonly passage: string
  readonly resolve: (hits: readonly HitShown[], replacement: string | null) => Promise<void>
  readonly hide: (replacement: string) => Promise<void>
  /** Lets what was chosen by hand go. */
  readonly letGo: () => void
  readonly goTo: (hit: HitShown) => void
  readonly clear: () => Promise<void>
  /** Whether the text is shown as it came, though nothing is open. */
  readonly isWithNames: boolean
  readonly setWithNames: (isWithNames: boolean) => void
}

export const HitTray = (told: HitTrayTold): JSX.Element => {
  const { hits, hit, passage } = told
  const left = hits.filter(({ resolved }) => resolved === null).length
  return (
    <section class="work-hem" aria-label={say('clearing.tray')}>
      <Undo />
      {passage !== '' ? (
        <Missed {...told} />
      ) : hit && left > 0 ? (
        <OneHit key={idOf(hit)} {...told} hit={hit} left={left} />
      ) : (
        <Ready {...told} />
      )}
    </section>
  )
}

type One = HitTrayTold & { readonly hit: HitShown; readonly left: number }

const OneHit = ({ hits, hit, left, resolve, goTo }: One): JSX.Element => {
  const [isWriting, setWriting] = useState(false)
  const same = alike(hits, hit)
  const [isAll, setAll] = useState(true)
  const of = isAll ? same : [hit]
  const suggested = hit.suggestion
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.select(), [isWriting])
  useHitKeys({
    enter: () => void resolve(of, suggested),
    e: () => setWriting(true),
    k: () => void resolve(of, null),
    n: () => goOn(hits, hit, 1, goTo),
    p: () => goOn(hits, hit, -1, goTo),
  })
  return (
    <>
      {isWriting && (
        <OwnWords
          start={suggested ?? ''}
          field={field}
          keep={(words) => void resolve(of, words)}
          leave={() => {
            setWriting(false)
            focusText()
          }}
        />
      )}
      <div class="hem tray-hem" data-hit={hit.kind}>
        <p class="grow">
          <b>{hit.text}</b>{' '}
          <span class="count">
            {say(`hit.${hit.kind}`)} · {say('clearing.left', { left, count: hits.length })}
          </span>
        </p>
        {same.length > 1 && (
          <label class="alike">
            <input type="checkbox" checked={isAll} onChange={() => setAll(!isAll)} />
            {say('clearing.alike', { count: same.length })}
          </label>
        )}
        {suggested !== null && (
          <button class="press" onClick={() => void resolve(of, null)}>
            {say('clearing.keep')}
          </button>
        )}
        <button class="press" aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
          {say('clearing.own')}
        </button>
        <button class="press sun" onClick={() => void resolve(of, suggested)}>
          {suggested === null ? say('clearing.keep') : say('clearing.replace', { words: suggested })}
        </button>
      </div>
    </>
  )
}

const goOn = (hits: readonly HitShown[], hit: HitShown, way: 1 | -1, goTo: (hit: HitShown) => void): void => {
  const next = beside(hits, hit, way)
  if (next) goTo(next)
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input, button')

/** Keys count while nobody types and no button has the focus. */
const useHitKeys = (acts: Readonly<Record<string, () => void>>): void => {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A key that is held down resolves one place, not all that follow.
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

type Own = {
  readonly start: string
  readonly field: { readonly current: HTMLInputElement | null }
  readonly keep: (words: string) => void
  readonly leave: () => void
}

const OwnWords = ({ start, field, keep, leave }: Own): JSX.Element => {
  const [words, type] = useState(start)
  return (
    <form
      class="memo-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '') keep(words.trim())
      }}
    >
      <label>
        <span class="small">{say('clearing.ownWords')}</span>
        <input
          ref={field}
          name="own"
          maxLength={80}
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && leave()}
        />
      </label>
      <button class="press strong" disabled={words.trim() === ''}>
        {say('clearing.ownKeep')}
      </button>
    </form>
  )
}

/** Words that the search missed: whoever reads hides them too. */
const Missed = ({ passage, hide, letGo }: HitTrayTold): JSX.Element => {
  const field = useRef<HTMLInputElement>(null)
  // The text keeps the focus while the choice grows by keys.
  useHitKeys({ e: () => field.current?.select(), escape: letGo })
  return (
    <>
      <OwnWords
        start={say('clearing.hidden')}
        field={field}
        keep={(words) => void hide(words)}
        leave={letGo}
      />
      <div class="hem tray-hem">
        <p class="grow">
          <span class="quoted">“{asName(passage)}”</span> <span class="count">{say('clearing.missed')}</span>
        </p>
      </div>
    </>
  )
}

/** Nothing is open: the text is made ready, and the one with the names is erased for good. */
const Ready = ({ hits, clear, isWithNames, setWithNames }: HitTrayTold): JSX.Element => {
  const [isAsked, setAsked] = useState(false)
  const replaced = hits.filter(({ resolved }) => resolved?.replacement != null).length
  return (
    <div class="hem tray-hem">
      <p class="grow">
        {isAsked
          ? say('clearing.sure')
          : isWithNames
            ? say('clearing.noneWithNames')
            : say('clearing.none', { replaced, kept: hits.length - replaced })}
      </p>
      {isAsked ? (
        <button class="press" onClick={() => setAsked(false)}>
          {say('clearing.notYet')}
        </button>
      ) : (
        <button class="press" data-with-names={isWithNames} onClick={() => setWithNames(!isWithNames)}>
          {say(isWithNames ? 'clearing.asItWillBe' : 'clearing.withNames')}
        </button>
      )}
      <button class="press sun" onClick={() => (isAsked ? void clear() : setAsked(true))}>
        <Icon name="done" size="s" />
        {say(isAsked ? 'clearing.now' : 'clearing.ready')}
      </button>
    </div>
  )
}
