/** The book is open in another window of this phone, or cannot be opened here. */
import type { JSX } from 'preact'
import { ask, enter, openWanted } from '../parts/app.ts'
import { wantedBook } from '../parts/preferences.ts'
import { Screen } from '../parts/screen.tsx'
import { say } from '../parts/words.ts'

export const Elsewhere = (): JSX.Element => (
  <Screen
    yarn="wall"
    title="Chinu"
    main={{ icon: 'done', word: say('app.useHere'), act: () => void enter(ask('takeOver', wantedBook())) }}
  >
    <p>{say('app.elsewhere')}</p>
  </Screen>
)

/** What was refused stands in the frame. */
export const Failed = (): JSX.Element => (
  <Screen
    yarn="wall"
    title="Chinu"
    main={{ icon: 'done', word: say('app.tryAgain'), act: () => void enter(openWanted()) }}
  >
    <p>{say('app.failed')}</p>
  </Screen>
)

/** The page talks to the server whose code its address had; a whole book may be on its way. */
export const Bringing = (): JSX.Element => (
  <Screen yarn="wall" title="Chinu">
    <p>{say('app.bringing')}</p>
  </Screen>
)
