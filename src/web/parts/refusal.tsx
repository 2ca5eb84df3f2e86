/** What was refused, in words; where a vote is missing, one press leads to it. */
import { useEffect, useRef } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Refusal } from '../../core/kernel/result.ts'
import { Icon } from './icon.tsx'
import { sayRefusal } from './figures.ts'
import { goToVote, voteMissing } from './wanted-vote.ts'
import { say } from './words.ts'

type Told = {
  readonly refusal: Refusal
  /** Brought before the eyes: it answers a press, and a long list may lie between. */
  readonly isAnswer?: boolean
}

export const Refused = ({ refusal, isAnswer = false }: Told): JSX.Element => {
  const vote = voteMissing(refusal)
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isAnswer) told.current?.scrollIntoView({ block: 'center' })
  }, [refusal, isAnswer])
  return (
    <>
      <p class="next" role="alert" ref={told}>
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
