/** Above a text that two code without seeing each other: whose round it is, and locking one's own part. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { RoundTold } from '../../calls/coding.ts'
import { ask, write } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'

export const BlindRound = ({ round }: { readonly round: RoundTold }): JSX.Element => {
  const { coders, isMine, isLockedByMe } = round
  const [isAsked, setAsked] = useState(false)
  const [one, other] = coders.map(({ label }) => label)
  if (!isMine)
    return (
      <p class="blind" data-round={round.round}>
        <Icon name="hide" size="s" />
        <span>{say('round.others', { one: one ?? '', other: other ?? '' })}</span>
      </p>
    )
  if (isLockedByMe)
    return (
      <p class="blind" data-round={round.round}>
        <Icon name="hide" size="s" />
        <span>{say('round.waiting')}</span>
      </p>
    )
  return (
    <div class="blind" data-round={round.round}>
      <Icon name="hide" size="s" />
      <p class="grow">{say(isAsked ? 'round.sure' : 'round.blind', { count: round.codes.length })}</p>
      {isAsked ? (
        <div class="acts">
          <button class="press strong" onClick={() => void write(ask('lockRound', { round: round.round }))}>
            {say('round.lockNow')}
          </button>
          <button class="press" onClick={() => setAsked(false)}>
            {say('round.notYet')}
          </button>
        </div>
      ) : (
        <button class="press" onClick={() => setAsked(true)}>
          {say('round.lock')}
        </button>
      )}
    </div>
  )
}
