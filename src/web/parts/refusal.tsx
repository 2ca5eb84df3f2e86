/** What was refused, in words; where a vote is missing, one press leads to it. */
import { useEffect, useRef } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Refusal } from '../../core/kernel/result.ts'
import type { Woman } from '../book/acting.ts'
import { Icon } from './icon.tsx'
import { acting, ask, awaited, refused } from './app.ts'
import { sayRefusal } from './figures.ts'
import { useAnswer } from './use-answer.ts'
import { goToVote, voteMissing } from './wanted-vote.ts'
import { namesOf, say } from './words.ts'

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
        <span>
          {sayRefusal(refusal)}
          {refusal.code === 'people.postMissing' && <WhoHolds posts={`${refusal.figures['posts']}`} />}
        </span>
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

/** Whoever takes the phone says who she is, and goes on at the same place. */
const passOn = (holders: readonly Woman[]): void => {
  refused.value = undefined
  acting.value = undefined
  awaited.value = holders.map(({ person }) => person)
}

/** Who holds one of the posts that would do, so that the phone goes to the right hand. */
const WhoHolds = ({ posts }: { readonly posts: string }): JSX.Element | null => {
  const held = useAnswer(() => ask('posts'))
  const wanted = posts.split(', ')
  const holders = (held ?? []).flatMap(({ post, holder }) =>
    holder && wanted.includes(post) ? [holder] : [],
  )
  holders.sort((a, b) => a.place - b.place)
  return holders.length === 0 ? null : (
    <>
      <span class="whose">{say('app.whose', { names: namesOf(holders) })}</span>
      <button class="press pass-on" onClick={() => passOn(holders)}>
        <Icon name="member" size="s" />
        {say('app.passPhone')}
      </button>
    </>
  )
}
