/** The frame of a screen: where one is on top, the matter, and below the one thing to do. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ComponentChildren, JSX } from 'preact'
import { goBack, hideNow, isPractice, phase, refused, step } from './app.ts'
import { Beside } from './beside.tsx'
import { Ear, EarNote } from './ear.tsx'
import { Icon, type IconName } from './icon.tsx'
import { MeetingStrip } from './meeting-strip.tsx'
import { Places } from './places.tsx'
import { Seal } from './seal.tsx'
import { Refused } from './refusal.tsx'
import { Wrote } from './wrote.tsx'
import { Undo } from './undo.tsx'
import { say } from './words.ts'
import type { Yarn } from './yarn.ts'

type Frame = {
  readonly yarn: Yarn
  readonly title: string
  readonly icon?: IconName
  /** Whether one can go back from here; a function where a step of this screen is gone back. */
  readonly back?: boolean | (() => void)
  readonly main?: Main
  /** What the knot does, where it does not hide the app. */
  readonly hide?: () => void
  readonly children: ComponentChildren
}
/** `to` is the place that it leads to: it wears that place's yarn. `hold`: it is a seal, held for a second. */
export type Main = {
  readonly icon: IconName
  readonly word: string
  readonly to?: Yarn
  readonly hold?: boolean
  readonly act: () => void
}

/** Whoever hears the screen, or has a keyboard, begins with what it is about. */
const useFocus = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title])
  return heading
}

/** A new place, or another step of one, begins at its top; what looks further down by itself does so after this. */
const useTop = (title: string, isStep: boolean): void =>
  useLayoutEffect(() => scrollTo(0, 0), [title, isStep])

/** While a step of the screen can be gone back, the phone's Back does it too. */
const useStep = (back: Frame['back']): void =>
  useEffect(() => {
    step.back = typeof back === 'function' ? back : undefined
    return () => {
      step.back = undefined
    }
  })

export const Screen = ({ yarn, title, icon, back, main, hide, children }: Frame): JSX.Element => {
  const heading = useFocus(title)
  useStep(back)
  useTop(title, typeof back === 'function')
  return (
    <div class="screen" data-s={yarn}>
      <Places yarn={yarn} />
      <header class="top">
        <div class={back ? 'bar with-back' : 'bar'}>
          {back && (
            <button aria-label={say('app.back')} onClick={typeof back === 'function' ? back : goBack}>
              <Icon name="back" />
            </button>
          )}
          <div class="place">
            <h1 data-say="" tabIndex={-1} ref={heading}>
              {icon && <Icon name={icon} size="s" />}
              {title}
            </h1>
            <Beside text={title} />
            <Wrote />
          </div>
          <Ear />
          <button aria-label={say('app.rows')} onClick={hide ?? hideNow}>
            <Icon name="knot" />
          </button>
        </div>
        <div class="band" />
        {isPractice.value && phase.value === 'ready' && (
          <p class="practice-mark">{say('app.practiceMark')}</p>
        )}
        <MeetingStrip />
      </header>
      <main class="cloth">
        <EarNote />
        {children}
        {refused.value && <Refused refusal={refused.value} isAnswer />}
      </main>
      <div class="foot">
        <Undo />
        {main && (
          <footer class="hem" data-s={main.to ?? yarn}>
            {main.hold ? (
              <Seal word={main.word} act={main.act} />
            ) : (
              <button class="main" onClick={main.act}>
                <Icon name={main.icon} />
                <span>
                  {main.word}
                  <Beside text={main.word} />
                </span>
              </button>
            )}
          </footer>
        )}
      </div>
    </div>
  )
}
