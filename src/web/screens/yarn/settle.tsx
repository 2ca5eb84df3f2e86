/** Settling a yarn: little is forgiven, by the group's vote; the rest is charged, and each sees it before it is sealed. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { soles } from '../../parts/money.ts'
import type { Settling } from '../../book/calls/yarn.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { yarnName } from '../../parts/codes.ts'
import { inGrams } from '../../parts/grams.ts'
import { Screen } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { breakable } from '../../parts/syllables.ts'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'

type Settle = { readonly yarns: readonly string[]; readonly leave: () => void }

export const SettleYarn = ({ yarns, leave }: Settle): JSX.Element => {
  const [only, another] = yarns
  const [yarn = another === undefined ? only : undefined, choose] = useState<string>()
  return yarn === undefined ? (
    <Screen yarn="receive" title={say('yarnAct.settle')} icon="seal" back={leave}>
      <p>{say(yarns.length > 0 ? 'yarn.whichYarn' : 'yarn.nobodyHolds')}</p>
      <div class="presses">
        {yarns.map((one) => (
          <button key={one} class="press" onClick={() => choose(one)}>
            {yarnName(one)}
          </button>
        ))}
      </div>
    </Screen>
  ) : (
    <Lines yarn={yarn} leave={leave} />
  )
}

type OfYarn = { readonly yarn: string; readonly leave: () => void }

const Lines = ({ yarn, leave }: OfYarn): JSX.Element => {
  const settling = useAnswer(() => ask('settling', { by: acting.value ?? '', yarn }), yarn)
  const settle = async (): Promise<void> => {
    const by = acting.value
    if (by !== undefined && (await done(ask('settleYarn', { by, yarn })))) leave()
  }
  const main = { icon: 'seal', word: say('yarnDo.settle'), hold: true, act: () => void settle() } as const
  return (
    <Screen
      yarn="receive"
      title={say('yarnAct.settle')}
      icon="seal"
      back={leave}
      {...(settling ? { main } : {})}
    >
      <h2>{yarnName(yarn)}</h2>
      {settling && <p class="next">{say('yarn.forgiven', { grams: inGrams(settling.forgivenGrams) })}</p>}
      <ul class="list">
        {settling?.lines.map((line) => (
          <Line key={line.person} {...line} />
        ))}
      </ul>
    </Screen>
  )
}

const Line = ({ woman, grams, outcome, centimos }: Settling['lines'][number]): JSX.Element => (
  <li class="row" data-outcome={outcome}>
    <Swatch place={woman.place} />
    <span class="grow">
      <span class="name">{breakable(woman.name)}</span>
      <br />
      <span class="small">
        {outcome === 'forgiven'
          ? say('yarn.isForgiven', { grams: inGrams(grams) })
          : say('yarn.isCharged', { grams: inGrams(grams), sum: soles(centimos) })}
      </span>
    </span>
  </li>
)
