/** The frame of a screen: the ways out first, the places beside it, and on plain cloth the matter. */
import type { ComponentChildren, JSX } from 'preact'
import type { Yarn } from '../../parts/yarn.ts'
import { askWho, canGoBack, goBack, keysShown, me, practice, refused, shut } from './app.ts'
import { Icon } from './icon.tsx'
import { Keys, type Key } from './keys.tsx'
import { leave } from './leave.ts'
import { Refused } from './refusal.tsx'
import { Undo } from './undo.tsx'
import { say } from './words.ts'

type Framed = {
  readonly yarn: Yarn
  readonly title: string
  /** One sentence under the title. */
  readonly lead?: string
  /** The places beside the screen; none while somebody is interviewed. */
  readonly places?: JSX.Element
  readonly keys?: readonly Key[]
  /** What stands at the right of the title. */
  readonly beside?: ComponentChildren
  /** What can be undone stands in the hem of the screen itself. */
  readonly hasHem?: boolean
  readonly children: ComponentChildren
}

/** Salir comes first in tab order on every page, and stays in sight. */
export const WaysOut = ({ places }: { readonly places?: JSX.Element | undefined }): JSX.Element => (
  <div class="ways-out">
    <button class="press leave" title={say('studyApp.leaveLimits')} onClick={() => void leave()}>
      <Icon name="leave" size="s" />
      {say('studyApp.leave')}
    </button>
    {places && (
      <button class="press hide" onClick={() => void shut()}>
        <Icon name="hide" size="s" />
        {say('studyApp.hide')}
      </button>
    )}
    {places && me.value && (
      <button class="press who" title={say('studyApp.changeWho')} onClick={askWho}>
        <Icon name="member" size="s" />
        {me.value.label}
      </button>
    )}
    {places && (
      <button
        class="press ask"
        aria-label={say('studyApp.keys')}
        aria-expanded={keysShown.value}
        onClick={() => {
          keysShown.value = !keysShown.value
        }}
      >
        ?
      </button>
    )}
  </div>
)

export const Frame = ({ yarn, title, lead, places, keys, beside, hasHem, children }: Framed): JSX.Element => (
  <div class={places ? 'study' : 'study alone'} data-s={yarn}>
    <WaysOut places={places} />
    {places}
    <div class="sheet">
      <div class="band" />
      <header class="head">
        {places && canGoBack.value && (
          <button class="back" aria-label={say('studyApp.back')} onClick={goBack}>
            <Icon name="back" />
          </button>
        )}
        <div class="grow">
          <h1>{title}</h1>
        </div>
        {beside}
        {practice.value && <p class="practice-mark">{say('studyApp.practiceMark')}</p>}
      </header>
      <main class="matter">
        {lead && <p class="small">{lead}</p>}
        <Keys own={keys ?? []} />
        {refused.value && <Refused refusal={refused.value} />}
        {children}
        {!hasHem && <Undo />}
      </main>
    </div>
  </div>
)
