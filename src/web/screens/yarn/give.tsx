/** Giving a lot out by the plan: a tap for each woman, or one for all; weighed differently by the pad. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { LotShown } from '../../book/calls/yarn.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { inGrams } from '../../parts/grams.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { breakable } from '../../parts/syllables.ts'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'
import { InStore, LotName } from './lot-name.tsx'
import { Scales } from './scales.tsx'

type Line = LotShown['lines'][number]
type Given = { readonly person: string; readonly grams: number }

export const GiveLot = (lot: LotShown & { readonly leave: () => void }): JSX.Element => {
  const { lines, giveGrams, storeGrams, leave } = lot
  const [opened, open] = useState<string>()
  const give = (to: readonly Given[]): void => {
    const by = acting.value
    open(undefined)
    if (by !== undefined) void done(ask('giveYarn', { by, lot: lot.lot, to }))
  }
  const all = {
    ...({ icon: 'yarn', word: say('yarn.giveAll', { grams: inGrams(giveGrams) }) } as const),
    act: () => give(lines.map(({ person, giveGrams: grams }) => ({ person, grams }))),
  }
  return (
    <Screen
      yarn="receive"
      title={say('yarn.give')}
      icon="yarn"
      back={leave}
      main={giveGrams > 0 ? all : { icon: 'yarn', word: say('yarn.otherLots'), act: leave }}
    >
      <div class="row">
        <LotName {...lot}>
          <InStore storeGrams={storeGrams} />
        </LotName>
      </div>
      {giveGrams > storeGrams && <p class="next">{say('yarn.notEnough')}</p>}
      {lines.length === 0 && <p>{say('yarn.nobodyNeeds')}</p>}
      <ul class="list">
        {lines.map((line) => (
          <WomanLine
            key={line.person}
            line={line}
            isOpen={opened === line.person}
            open={() => open(opened === line.person ? undefined : line.person)}
            give={(grams) => give([{ person: line.person, grams }])}
          />
        ))}
      </ul>
    </Screen>
  )
}

type Hers = {
  readonly line: Line
  readonly isOpen: boolean
  readonly open: () => void
  readonly give: (grams: number) => void
}

const WomanLine = ({ line, isOpen, open, give }: Hers): JSX.Element => {
  const { woman, pieces, giveGrams, heldGrams } = line
  return (
    <li data-person={woman.person}>
      <div class="row wraps">
        <button class="row grow bare" aria-expanded={isOpen} onClick={open}>
          <Swatch place={woman.place} />
          <span class="grow">
            <span class="name">{breakable(woman.name)}</span>
            <br />
            <span class="small">
              {heldGrams < 0 && (
                <span class="below">{say('yarn.notNoted', { grams: inGrams(-heldGrams) })}</span>
              )}
              {pieces > 0 &&
                say(heldGrams > 0 && giveGrams > 0 ? 'yarn.forPiecesHolds' : 'yarn.forPieces', {
                  pieces,
                  grams: inGrams(heldGrams),
                })}
            </span>
          </span>
        </button>
        {giveGrams > 0 ? (
          <button
            class="press"
            aria-label={say('yarn.giveHer', { name: woman.name, grams: inGrams(giveGrams) })}
            onClick={() => give(giveGrams)}
          >
            {inGrams(giveGrams)}
          </button>
        ) : (
          <span class="has-it" aria-label={say('yarn.hasIt', { grams: inGrams(heldGrams) })}>
            <Icon name="done" size="s" />
            <span class="small">{inGrams(heldGrams)}</span>
          </span>
        )}
      </div>
      {isOpen && <OtherWeight planned={giveGrams} give={give} />}
    </li>
  )
}

type Other = { readonly planned: number; readonly give: (grams: number) => void }

const OtherWeight = ({ planned, give }: Other): JSX.Element => {
  const [grams, weigh] = useState<number | undefined>(planned > 0 ? planned : undefined)
  return (
    <div class="weighing">
      <Scales {...{ grams, weigh }} />
      {grams !== undefined && grams > 0 && (
        <button class="press" onClick={() => give(grams)}>
          <Icon name="yarn" size="s" />
          {say('yarn.giveGrams', { grams: inGrams(grams) })}
        </button>
      )}
    </div>
  )
}
