/** What was shared out: each woman's pieces, who has said yes, and what a woman says of hers. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { SharedWork } from '../../book/calls/work.ts'
import { go } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { breakable } from '../../parts/syllables.ts'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'
import { Hers } from './hers.tsx'
import { Totals } from './totals.tsx'

type OfOrder = { readonly work: SharedWork; readonly again: () => void }

export const Shared = ({ work, again }: OfOrder): JSX.Element => {
  const [opened, open] = useState<string>()
  const { lines, women, mayShare } = work
  const unanswered = women.filter(({ parts }) => parts.some((part) => part.unanswered > 0)).length
  return (
    <Screen
      yarn="orders"
      title={say('share.sharedTitle')}
      icon="share"
      back
      main={{ icon: 'yarn', word: say('yarn.give'), to: 'receive', act: () => go({ at: 'yarn' }) }}
    >
      <Totals
        lines={lines.map(({ id, ordered }) => ({ id, pieces: ordered, given: givenOf(work, id) }))}
        women={women.length}
      />
      <p class="small">
        {unanswered === 0 ? say('share.allSaid') : say('share.toSay', { women: unanswered })}
      </p>
      <ul class="list">
        {women.map((hers) => (
          <li key={hers.person} data-person={hers.person}>
            <button
              class="row"
              aria-expanded={opened === hers.person}
              onClick={() => open(opened === hers.person ? undefined : hers.person)}
            >
              <Swatch place={hers.woman.place} />
              <span class="grow">
                <span class="name">{breakable(hers.woman.name || hers.person)}</span>
                <span class="small below">{standingOf(hers)}</span>
              </span>
              <span class="figure">{hers.parts.reduce((sum, { given }) => sum + given, 0)}</span>
              <Icon name={isAnswered(hers) ? 'done' : 'speak'} />
            </button>
            {opened === hers.person && <Hers work={work} hers={hers} />}
          </li>
        ))}
      </ul>
      {mayShare && (
        <button class="press" onClick={again}>
          <Icon name="share" size="s" />
          {say('share.again')}
        </button>
      )}
    </Screen>
  )
}

type HersNow = SharedWork['women'][number]

const isAnswered = ({ parts }: HersNow): boolean => parts.every(({ unanswered }) => unanswered <= 0)

const standingOf = (hers: HersNow): string => say(isAnswered(hers) ? 'share.saidYes' : 'share.notSaid')

const givenOf = ({ women }: SharedWork, line: string): number =>
  women.reduce((sum, { parts }) => sum + (parts.find(({ id }) => id === line)?.given ?? 0), 0)
