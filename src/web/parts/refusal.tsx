/** What was refused, in words; where a vote is missing, one press leads to it. */
import type { JSX } from 'preact'
import type { Refusal } from '../../core/kernel/result.ts'
import { Icon } from './icon.tsx'
import { goToVote, voteMissing } from './wanted-vote.ts'
import { say, sayRefusal } from './words.ts'

export const Refused = ({ refusal }: { readonly refusal: Refusal }): JSX.Element => {
  const vote = voteMissing(refusal)
  return (
    <>
      <p class="next" role="alert">
        {sayRefusal(refusal)}
      </p>
      {vote && (
        <button class="press" onClick={() => goToVote(vote)}>
          <Icon name="meeting" size="s" />
          {say('vote.goThere')}
        </button>
      )}
    </>
  )
}
