/** A woman in a proposal: her pieces; opened, why she has them, and less or more of each line by hand. */
import { useEffect, useRef } from 'preact/hooks'
import type { ComponentChildren, JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { Telling } from '../../../reports/sharing/share-out-in-words.ts'
import type { PartOfHers, SharedWoman } from '../../../reports/sharing/share-page.ts'
import { Icon } from '../../parts/icon.tsx'
import { breakable } from '../../parts/syllables.ts'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'
import { lineWord } from '../../parts/codes.ts'
import { Step } from './step.tsx'
import { Why } from './why.tsx'

export type InProposal = {
  readonly woman: Woman
  readonly hers: SharedWoman
  /** Her pieces of a line, as the screen has them by now. */
  readonly piecesOf: (line: string) => number
  readonly leftOf: (line: string) => number
  readonly isOpen: boolean
  readonly open: () => void
  readonly change: (line: string, pieces: number) => void
  /** What changes by hand cost, said where they are made: nothing moves away under the finger. */
  readonly cost: ComponentChildren
  readonly telling: Telling
  readonly nameOf: (person: string) => string
}

export const WomanInProposal = (her: InProposal): JSX.Element => {
  const { woman, hers, piecesOf, isOpen, open } = her
  const pieces = hers.parts.reduce((sum, { line }) => sum + piecesOf(line), 0)
  const before = hers.parts.reduce((sum, part) => sum + part.before, 0)
  const isByHand = hers.parts.some(({ changedBy }) => changedBy !== undefined)
  return (
    <li data-person={woman.person}>
      <button class="row" aria-expanded={isOpen} onClick={open}>
        <Swatch place={woman.place} />
        <span class="grow">
          <span class="name">{breakable(woman.name || woman.person)}</span>
          {before > 0 && before !== pieces && (
            <span class="small below">{say('share.before', { pieces: before })}</span>
          )}
          {isByHand && <span class="small below">{say('share.byHand')}</span>}
        </span>
        <span class="figure">{pieces}</span>
        <Icon name="why" />
      </button>
      {isOpen && <Opened {...her} />}
    </li>
  )
}

/** The why comes first, for that is what the mark asks; opened near the hem, it is brought before the eyes. */
const Opened = ({ hers, piecesOf, leftOf, change, cost, telling, nameOf }: InProposal): JSX.Element => {
  const why = useRef<HTMLDivElement>(null)
  useEffect(() => why.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <>
      <div class="opened-why" ref={why}>
        <Why woman={hers} telling={telling} nameOf={nameOf} />
      </div>
      {hers.parts
        .filter(({ line, before }) => piecesOf(line) + leftOf(line) + before > 0)
        .map((part) => (
          <Part key={part.line} {...{ part, piecesOf, leftOf, change }} />
        ))}
      {cost}
    </>
  )
}

type OnePart = Pick<InProposal, 'piecesOf' | 'leftOf' | 'change'> & { readonly part: PartOfHers }

const Part = ({ part: { line, least }, piecesOf, leftOf, change }: OnePart): JSX.Element => {
  const pieces = piecesOf(line)
  return (
    <Step
      word={lineWord(line)}
      shown={`${pieces}`}
      {...(pieces > least ? { less: () => change(line, pieces - 1) } : {})}
      {...(leftOf(line) > 0 ? { more: () => change(line, pieces + 1) } : {})}
    />
  )
}
