/** Her amounts: received and owed, her season's cord, what is coming, savings and advance; each opens to its entries. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { MemberPage } from '../../book/calls/woman.ts'
import { acting } from '../../parts/app.ts'
import { handsByArticle } from '../../../reports/woman/pieces-of-hers.ts'
import { articlePieces } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { longDay, say } from '../../parts/words.ts'
import { SeasonKhipu } from '../../pictures/season-khipu.tsx'
import { KnotSign } from '../../pictures/knot-sign.tsx'
import { soles } from '../../parts/money.ts'
import { FigureThread } from './figure-thread.tsx'
import { Thread } from './thread.tsx'

type Figure = 'received' | 'owed' | 'savings' | 'advance'
type Shown = NonNullable<MemberPage['amounts']> & { readonly person: string }

export const Amounts = ({ person, account, season }: Shown): JSX.Element => {
  const [opened, open] = useState<Figure | 'coming'>()
  const toggle = (figure: Figure | 'coming'): void => open(opened === figure ? undefined : figure)
  const isHerself = person === acting.value
  const fact = (figure: Figure, centimos: number): JSX.Element => (
    <Fact {...{ figure, centimos, isHerself, isOpen: opened === figure }} toggle={() => toggle(figure)} />
  )
  const under = (...figures: readonly Figure[]): JSX.Element | null => {
    const figure = figures.find((one) => one === opened)
    return figure ? <FigureThread {...{ person, figure }} /> : null
  }
  return (
    <>
      <div class="pair">
        {fact('received', account.receivedCentimos)}
        {fact('owed', account.owedCentimos)}
      </div>
      {under('received', 'owed')}
      {season.length > 0 && <SeasonKhipu season={season} />}
      {account.inHand.length > 0 && (
        <Coming account={account} isOpen={opened === 'coming'} toggle={() => toggle('coming')} />
      )}
      <div class="pair">
        {fact('savings', account.savingsCentimos)}
        {(account.advanceCentimos !== 0 || account.savingsCentimos !== 0) &&
          fact('advance', account.advanceCentimos)}
      </div>
      {under('savings', 'advance')}
    </>
  )
}

type FactOf = {
  readonly figure: Figure
  readonly centimos: number
  readonly isHerself: boolean
  readonly isOpen: boolean
  readonly toggle: () => void
}

const Fact = ({ figure, centimos, isHerself, isOpen, toggle }: FactOf): JSX.Element => (
  <button class="fact" data-figure={figure} aria-expanded={isOpen} onClick={toggle}>
    <span class="small">
      {(figure === 'received' || figure === 'owed') && <KnotSign isKnot={figure === 'received'} />}
      {say(isHerself ? `mine.${figure}` : `hers.${figure}`)}
    </span>
    <span class="figure">{soles(centimos)}</span>
  </button>
)

type ComingOf = Pick<Shown, 'account'> & { readonly isOpen: boolean; readonly toggle: () => void }

/** Pieces that are hers and not handed in, at what each pays. */
const Coming = ({ account: { inHand, comingCentimos }, isOpen, toggle }: ComingOf): JSX.Element => {
  const last = inHand
    .map(({ due }) => due)
    .sort()
    .at(-1)
  return (
    <>
      <button class="next coming" data-figure="coming" aria-expanded={isOpen} onClick={toggle}>
        <Icon name="calendar" />
        <span class="grow">
          <b>{say('member.coming', { amount: soles(comingCentimos) })}</b>
          <br />
          <span class="small">
            {say('member.comingBy', {
              pieces: handsByArticle(inHand)
                .map(({ article, pieces }) => articlePieces(article, pieces))
                .join(', '),
              day: longDay(last ?? ''),
            })}
          </span>
        </span>
      </button>
      {isOpen && (
        <Thread
          takenBack={[]}
          total={soles(comingCentimos)}
          lines={inHand.map((line) => ({
            ref: `${line.order} ${line.article} ${line.colour}`,
            on: line.due,
            what: say('member.atRate', {
              pieces: articlePieces(line.article, line.inHand),
              rate: soles(line.payCentimos),
            }),
            amount: soles(line.comingCentimos),
          }))}
        />
      )}
    </>
  )
}
