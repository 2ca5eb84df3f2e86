/** Double coding: rounds that two code blind, and once both locked, how far they agree and where they differ. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { RoundTold } from '../calls/coding.ts'
import { ask } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { longDay, say } from '../parts/words.ts'
import { CodeNow } from './agreement/code-now.tsx'
import { DropRound } from './agreement/drop-round.tsx'
import { NewRound } from './agreement/new-round.tsx'
import { RoundAgreement } from './agreement/round-agreement.tsx'
import '../css/agreement.css'
import '../css/found.css'
import '../css/text.css'

export const Agreement = (): JSX.Element => {
  const rounds = useAnswer(() => ask('rounds'), 'rounds')
  const book = useAnswer(() => ask('codebook'), 'codebook')
  const [opened, open] = useState('')
  const [isMaking, setMaking] = useState(false)
  return (
    <Placed title={say('agreement.title')} lead={say('agreement.lead')}>
      {rounds?.length === 0 && <p class="next">{say('agreement.none')}</p>}
      {rounds && rounds.length > 0 && (
        <List label={say('agreement.title')}>
          {rounds.map((round) => (
            <Round
              key={round.round}
              {...{ round }}
              isOpened={opened === round.round || (rounds.length === 1 && isDone(round))}
              open={() => open(opened === round.round ? '' : round.round)}
              codes={book?.codes ?? []}
            />
          ))}
        </List>
      )}
      {book?.mayWrite &&
        (isMaking ? (
          <NewRound codes={book.codes} done={() => setMaking(false)} />
        ) : (
          <div class="acts">
            <button class="press strong" onClick={() => setMaking(true)}>
              <Icon name="plus" size="s" />
              {say('agreement.new')}
            </button>
          </div>
        ))}
    </Placed>
  )
}

type Shown = {
  readonly round: RoundTold
  readonly isOpened: boolean
  readonly open: () => void
  readonly codes: Parameters<typeof RoundAgreement>[0]['codes']
}

const Round = ({ round, isOpened, open, codes }: Shown): JSX.Element => {
  return (
    <li data-round={round.round}>
      {isDone(round) ? (
        <button class="row" data-row aria-expanded={isOpened} onClick={open}>
          <RoundLine round={round} />
        </button>
      ) : (
        <div class="row">
          <RoundLine round={round} />
        </div>
      )}
      <CodeNow round={round} />
      {isOpened && isDone(round) && <RoundAgreement round={round.round} codes={codes} />}
      {round.mayDrop && <DropRound round={round.round} />}
    </li>
  )
}

const RoundLine = ({ round }: { readonly round: RoundTold }): JSX.Element => {
  const [one, other] = round.coders
  return (
    <>
      <Icon name={round.isOpen ? 'hide' : 'compare'} size="s" />
      <span class="grow">
        <b class="name">{say('agreement.two', { one: one?.label ?? '', other: other?.label ?? '' })}</b>
        <span class="small">
          {' '}
          {say('agreement.size', { texts: round.transcripts.length, codes: round.codes.length })} ·{' '}
          {longDay(round.opened)}
        </span>
      </span>
      <span class="small counted">{stateOf(round)}</span>
    </>
  )
}

/** Both locked: there is something to compare. */
const isDone = ({ isOpen, isDropped }: RoundTold): boolean => !isOpen && !isDropped

const stateOf = ({ isOpen, isDropped, coders }: RoundTold): string => {
  if (isDropped) return say('agreement.dropped')
  if (!isOpen) return say('agreement.closed')
  const locked = coders.find(({ isLocked }) => isLocked)
  return locked ? say('agreement.oneLocked', { coder: locked.label }) : say('agreement.blind')
}
