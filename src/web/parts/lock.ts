/** When the phone asks anew who holds it: after a minute without a touch; in a meeting, with the women around it, after ten. */
import { signal } from '@preact/signals'
import { acting, ask, askWho, hideNow, phase, undoable } from './app.ts'

const atHomeMillis = 60_000
const inMeetingMillis = 600_000
/** A meeting that nobody ended is over by then. */
const longestMillis = 6 * 3_600_000

/** Until when a meeting is open; remembered by this phone, so that a closed window does not end it. */
const meetingUntil = signal(Number(localStorage.getItem('meeting') ?? '0'))
export const isMeetingOpen = (): boolean => meetingUntil.value > Date.now()

const setMeeting = (until: number): void => {
  meetingUntil.value = until
  localStorage.setItem('meeting', String(until))
}
export const openMeeting = (): void => setMeeting(Date.now() + longestMillis)
export const endMeeting = (): void => setMeeting(0)

const patienceMillis = (): number => (isMeetingOpen() ? inMeetingMillis : atHomeMillis)

/** The phone lies there: nothing was touched for too long. */
export const lockWhenIdle = (): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const touched = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (acting.value !== undefined) askWho()
    }, patienceMillis())
  }
  for (const kind of ['pointerdown', 'keydown', 'scroll']) addEventListener(kind, touched, { passive: true })
  meetingUntil.subscribe(touched)
}

/** The phone was put away: its list of apps shows an empty cloth, and the worker keeps what makes opening quick. */
export const restWhenHidden = (): void => {
  let since = Infinity
  document.addEventListener('visibilitychange', () => {
    const isAway = document.visibilityState === 'hidden'
    document.documentElement.toggleAttribute('data-away', isAway)
    undoable.value = undefined
    if (!isAway && Date.now() - since > patienceMillis()) askWho()
    since = isAway ? Date.now() : Infinity
    if (isAway && phase.value === 'ready') void ask('rest')
  })
  /** Left by Back, a browser may keep the page as it was: nothing of the group may lie in it. */
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted && phase.value === 'ready') hideNow()
  })
}
