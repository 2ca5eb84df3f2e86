/** A woman's own yarn: weighed with her, and never in the group's books. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { yarnKinds, yarnName } from '../../parts/codes.ts'
import { inGrams } from '../../parts/grams.ts'
import { Screen } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Women } from '../women.tsx'
import { Scales } from './scales.tsx'

type Own = { readonly yarns: readonly string[]; readonly leave: () => void }

export const OwnYarn = ({ yarns, leave }: Own): JSX.Element => {
  const women = useAnswer(() => ask('membersToday')) ?? []
  const [person, choose] = useState<string>()
  const woman = women.find((one) => one.person === person)
  return woman ? (
    <Hers woman={woman} kinds={yarns.length > 0 ? yarns : yarnKinds} leave={leave} />
  ) : (
    <Screen yarn="receive" title={say('yarnAct.own')} icon="member" back={leave}>
      <p>{say('yarn.ownHow')}</p>
      <Women women={women} choose={choose} />
    </Screen>
  )
}

type OfHers = { readonly woman: Woman; readonly kinds: readonly string[]; readonly leave: () => void }

const Hers = ({ woman, kinds, leave }: OfHers): JSX.Element => {
  const [yarn, choose] = useState(kinds.length === 1 ? kinds[0] : undefined)
  const [grams = 0, weigh] = useState<number>()
  const write = async (): Promise<void> => {
    const by = acting.value
    if (by === undefined || yarn === undefined) return
    if (await done(ask('ownYarn', { by, person: woman.person, yarn, grams }))) leave()
  }
  const main = {
    ...({ icon: 'member', word: say('yarnDo.own', { grams: inGrams(grams) }) } as const),
    act: () => void write(),
  }
  const isReady = yarn !== undefined && grams > 0
  return (
    <Screen
      yarn="receive"
      title={say('yarnAct.own')}
      icon="member"
      back={leave}
      {...(isReady ? { main } : {})}
    >
      <h2>{woman.name}</h2>
      <div class="presses">
        {kinds.map((kind) => (
          <button key={kind} class="press" aria-pressed={yarn === kind} onClick={() => choose(kind)}>
            {yarnName(kind)}
          </button>
        ))}
      </div>
      <Scales grams={grams === 0 ? undefined : grams} weigh={weigh} />
    </Screen>
  )
}
