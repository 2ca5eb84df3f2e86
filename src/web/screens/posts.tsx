/** The posts of the group, who holds each and until when; and giving one, for a term. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { PostHeld } from '../book/calls/posts.ts'
import { acting, ask, done } from '../parts/app.ts'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { longDay, say } from '../parts/words.ts'
import { Swatch } from '../pictures/swatch.tsx'
import { Women } from './women.tsx'

const isChecking = (post: PostHeld['post']): boolean => post === 'quality' || post === 'production'

/** Nobody looks at her own pieces: one alone is not enough. */
const areTooFew = (posts: readonly PostHeld[]): boolean =>
  new Set(posts.flatMap(({ post, holder }) => (holder && isChecking(post) ? [holder.person] : []))).size < 2

type Chosen = { readonly post?: PostHeld['post']; readonly person?: string }

export const Posts = (): JSX.Element => {
  const posts = useAnswer(() => ask('posts')) ?? []
  const [{ post, person }, choose] = useState<Chosen>({})
  const give = async (until: string): Promise<void> => {
    const by = acting.value
    if (by === undefined || post === undefined || person === undefined) return
    choose({})
    await done(ask('givePost', { by, person, post, until }))
  }
  return (
    <Screen yarn="meeting" title={say('app.posts')} icon="meeting" back>
      {post !== undefined && <h2>{say(`post.${post}`)}</h2>}
      {post === undefined && (
        <ul class="list">
          {posts.map((held) => (
            <Held
              key={held.post}
              held={held}
              choose={() => choose({ post: held.post, ...(held.guest ? { person: held.guest } : {}) })}
            />
          ))}
        </ul>
      )}
      {(post === undefined || isChecking(post)) && areTooFew(posts) && (
        <p class="next" data-two-check>
          <Icon name="check" />
          <span>{say('app.twoCheck')}</span>
        </p>
      )}
      {post !== undefined && person === undefined && (
        <Candidates choose={(one) => choose({ post, person: one })} />
      )}
      {person !== undefined && (
        <ChosenWoman person={person} other={() => choose({ ...(post ? { post } : {}) })} />
      )}
      {post === 'guest' && <p>{say('guest.how')}</p>}
      {person !== undefined && <Terms give={(until) => void give(until)} />}
    </Screen>
  )
}

const Held = ({ held, choose }: { readonly held: PostHeld; readonly choose: () => void }): JSX.Element => {
  const { post, holder, until } = held
  return (
    <li>
      <button class="row" data-post={post} onClick={choose}>
        {holder && !held.guest ? <Swatch place={holder.place} /> : <span class="seat" />}
        <span class="grow">
          <span class="name">{say(`post.${post}`)}</span>
          <br />
          <span class="small">
            {holder && until !== undefined
              ? say('app.heldUntil', { name: held.guest ?? holder.name, until: longDay(until) })
              : say('app.seatFree')}
          </span>
        </span>
      </button>
    </li>
  )
}

const Candidates = ({ choose }: { readonly choose: (person: string) => void }): JSX.Element => {
  const group = useAnswer(() => ask('group'))
  return (
    <>
      <p>{say('app.whoTakesIt')}</p>
      <Women women={group?.women ?? []} choose={choose} />
    </>
  )
}

type OfChosen = { readonly person: string; readonly other: () => void }

/** Whom it goes to; a tap chooses another. */
const ChosenWoman = ({ person, other }: OfChosen): JSX.Element | null => {
  const woman = useAnswer(() => ask('group'))?.women.find((one) => one.person === person)
  return woman ? (
    <button class="row" data-chosen={person} onClick={other}>
      <Swatch place={woman.place} />
      <b class="grow name">{woman.name}</b>
      <span class="small">{say('app.otherWoman')}</span>
    </button>
  ) : null
}

/** The group says how long; the ends of this year and of the next two stand ready. */
const Terms = ({ give }: { readonly give: (until: string) => void }): JSX.Element => {
  const ends = useAnswer(() => ask('yearEnds')) ?? []
  return (
    <>
      <p>{say('app.untilWhen')}</p>
      {ends.map((end) => (
        <button key={end} class="press" onClick={() => give(end)}>
          {longDay(end)}
        </button>
      ))}
    </>
  )
}
