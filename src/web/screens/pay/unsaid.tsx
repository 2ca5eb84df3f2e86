/** Cash that was paid without her word: how many still owe it, and asking each with one tap. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Said, UnsaidOf } from '../../book/calls/pay.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { soles } from '../../parts/money.ts'
import { Seal } from '../../parts/seal.tsx'
import { breakable } from '../../parts/syllables.ts'
import { nearDay, say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'
import { HerWord, ownWord } from './her-word.tsx'

type Asking = { readonly unsaid: readonly UnsaidOf[]; readonly today: string }

export const Unsaid = ({ unsaid, today }: Asking): JSX.Element | null => {
  const [isOpen, open] = useState(false)
  const [asked, askHer] = useState<string>()
  if (unsaid.length === 0) return null
  const lists = {
    today: unsaid.filter(({ on }) => on === today),
    before: unsaid.filter(({ on }) => on !== today),
  }
  return (
    <section class="no-print" data-unsaid={unsaid.length}>
      <button class="press" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        <Icon name="why" size="s" />
        {say('unsaid.count', { count: unsaid.length })}
      </button>
      {isOpen &&
        (['today', 'before'] as const).map((when) => (
          <Payments key={when} {...{ when, of: lists[when], asked, askHer }} />
        ))}
    </section>
  )
}

type Listed = {
  readonly when: 'today' | 'before'
  readonly of: readonly UnsaidOf[]
  readonly asked: string | undefined
  readonly askHer: (key: string | undefined) => void
}

const Payments = ({ when, of, asked, askHer }: Listed): JSX.Element | null =>
  of.length === 0 ? null : (
    <>
      <h2>{say(`unsaid.${when}`)}</h2>
      <ul class="list">
        {of.map((one) => {
          const key = `${one.payment}/${one.woman.person}`
          return (
            <li key={key} data-ask={one.woman.person}>
              <button class="row" onClick={() => askHer(asked === key ? undefined : key)}>
                <Swatch place={one.woman.place} />
                <span class="grow">
                  <span class="name">{breakable(one.woman.name)}</span>
                  {one.on !== '' && <span class="small below">{nearDay(one.on)}</span>}
                </span>
                <span class="small">{say('unsaid.ask')}</span>
              </button>
              {asked === key && <Hers {...one} heard={() => askHer(undefined)} />}
            </li>
          )
        })}
      </ul>
    </>
  )

/** What she says she had, shown once she looks; then her own pictures or swatch; where a witness stands who may be hers, a held press does as well. */
const Hers = ({
  payment,
  centimos,
  woman,
  hasPin,
  witness,
  heard,
}: UnsaidOf & { heard: () => void }): JSX.Element => {
  const tell = async (said: Said): Promise<void> => {
    const by = acting.value
    if (by === undefined) return
    if (await done(ask('confirmPay', { by, person: woman.person, payment, said }))) heard()
  }
  return (
    <div class="hers">
      <p class="balance" data-had={centimos}>
        <span class="small">{say('unsaid.had')}</span>
        <b>{soles(centimos)}</b>
      </p>
      <HerWord how={ownWord(hasPin)} woman={woman} said={tell} />
      {witness && (
        <Seal
          isInList
          word={say('unsaid.witness', { name: witness.name })}
          act={() => void tell({ how: 'witness' })}
        />
      )}
    </div>
  )
}
