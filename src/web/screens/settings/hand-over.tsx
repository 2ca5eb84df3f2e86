/** Handing a post over: which one, to whom, until when; both sign with their pictures, and the act is shown. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { Act } from '../../book/calls/hand-over.ts'
import type { PostHeld } from '../../book/calls/posts.ts'
import type { Voucher } from '../../book/vouching.ts'
import { acting, ask, changes, refused } from '../../parts/app.ts'
import { Screen } from '../../parts/screen.tsx'
import { ofLastPress } from '../../parts/second-tap.ts'
import { useAnswer } from '../../parts/use-answer.ts'
import { longDay, say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'
import { Women } from '../women.tsx'
import { ActOfHandOver } from './act.tsx'
import { Signing } from './signing.tsx'

type Held = Required<Omit<PostHeld, 'guest'>>
type Chosen = { readonly held?: Held; readonly to?: Woman; readonly until?: string }

export const HandOver = (): JSX.Element => {
  const [{ held, to, until }, choose] = useState<Chosen>({})
  const [act, setAct] = useState<Act>()
  const witnesses = useAnswer(() => ask('witnesses'))
  if (act) return <ActOfHandOver act={act} />
  if (held && to && until !== undefined && witnesses)
    return <Table {...{ held, to, until, witnesses }} sealed={setAct} />
  return (
    <Screen yarn="meeting" title={say('app.handOver')} icon="share" back>
      {!held && <WhichPost choose={(one) => choose({ held: one })} />}
      {held && <h2>{say(`post.${held.post}`)}</h2>}
      {held && !to && <Next held={held} choose={(one) => choose({ held, to: one })} />}
      {held && to && <Until name={to.name} choose={(end) => choose({ held, to, until: end })} />}
    </Screen>
  )
}

type AtTable = Required<Chosen> & {
  readonly witnesses: readonly Woman[]
  readonly sealed: (act: Act) => void
}

/** All is chosen: those who must be there sign, and the last of them seals. */
const Table = ({ held, to, until, witnesses, sealed }: AtTable): JSX.Element => {
  const [signed, sign] = useState<readonly Voucher[]>([])
  const due = signersOf(held, to, witnesses)
  const seal = async (): Promise<void> => {
    const [by, [from, next, ...others]] = [acting.value, signed]
    if (by === undefined || !from || !next) return
    const told = { by, post: held.post, until, signers: [from, next, ...others] } as const
    const answer = await ofLastPress(ask('handOver', told))
    refused.value = answer.ok ? undefined : answer.error
    if (answer.ok) sealed(answer.value)
    else sign([])
    changes.value += 1
  }
  return (
    <Screen
      yarn="meeting"
      title={say('app.handOver')}
      icon="share"
      back
      {...(signed.length >= due.length
        ? {
            main: {
              icon: 'seal',
              word: say('app.sealHandOver'),
              hold: true,
              act: () => void seal(),
            } as const,
          }
        : {})}
    >
      <h2>{say(`post.${held.post}`)}</h2>
      <p>{say('app.handOverTold', { from: held.holder.name, to: to.name, until: longDay(until) })}</p>
      <Signing due={due} signed={signed} sign={sign} />
    </Screen>
  )
}

/** Who leaves it, who takes it; where neither may write a post into the book, one who may as well. */
const signersOf = (
  { holder }: Held,
  to: Woman,
  witnesses: readonly Woman[],
): readonly (readonly Woman[])[] => {
  const isWitness = (woman: Woman): boolean => witnesses.some(({ person }) => person === woman.person)
  return isWitness(holder) || isWitness(to) ? [[holder], [to]] : [[holder], [to], witnesses]
}

const WhichPost = ({ choose }: { readonly choose: (held: Held) => void }): JSX.Element => {
  const posts = useAnswer(() => ask('posts')) ?? []
  const taken = posts.flatMap(({ post, holder, until, guest }) =>
    holder && guest === undefined && until !== undefined ? [{ post, holder, until }] : [],
  )
  return (
    <>
      <p>{say(taken.length === 0 ? 'app.noPostYet' : 'app.whichPost')}</p>
      <ul class="list">
        {taken.map((held) => (
          <li key={held.post}>
            <button class="row" data-post={held.post} onClick={() => choose(held)}>
              <Swatch place={held.holder.place} />
              <span class="grow">
                <span class="name">{say(`post.${held.post}`)}</span>
                <br />
                <span class="small">
                  {say('app.heldUntil', { name: held.holder.name, until: longDay(held.until) })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

type NextProps = { readonly held: Held; readonly choose: (woman: Woman) => void }

const Next = ({ held, choose }: NextProps): JSX.Element => {
  const group = useAnswer(() => ask('group'))
  const women = (group?.women ?? []).filter(({ person }) => person !== held.holder.person)
  const pick = (person: string): void => {
    const woman = women.find((one) => one.person === person)
    if (woman) choose(woman)
  }
  return (
    <>
      <p>{say('app.whoIsNext', { name: held.holder.name })}</p>
      <Women women={women} choose={pick} />
    </>
  )
}

type UntilProps = { readonly name: string; readonly choose: (end: string) => void }

const Until = ({ name, choose }: UntilProps): JSX.Element => {
  const ends = useAnswer(() => ask('yearEnds')) ?? []
  return (
    <>
      <p>{say('app.herTerm', { name })}</p>
      {ends.map((end) => (
        <button key={end} class="press" onClick={() => choose(end)}>
          {longDay(end)}
        </button>
      ))}
    </>
  )
}
