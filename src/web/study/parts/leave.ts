/** The quick exit: the study shuts, the page is emptied, and a counter of knitted rows takes its place. */
import { render } from 'preact'
import { running } from '../sound/recorder.ts'
import { phase, shut } from './app.ts'

const neutral = './rows.html'

/** Longer than this nobody waits for the end of a recording: what was sealed of it is there. */
const longestMillis = 1000

export const leave = async (): Promise<void> => {
  const isRecording = running.value !== undefined
  const ended = shut()
  empty()
  sessionStorage.clear()
  if (isRecording) await Promise.race([ended, new Promise((past) => setTimeout(past, longestMillis))])
  location.replace(neutral)
}

const empty = (): void => {
  const root = document.getElementById('app')
  if (root) render(null, root)
}

/** Whoever comes by the browser's Back finds the counter too; and a page that the browser kept is shut first. */
export const guardHistory = (): boolean => {
  addEventListener('pagehide', () => {
    if (phase.value !== 'shut') void shut()
    empty()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.replace(neutral)
  })
  const [way] = performance.getEntriesByType('navigation')
  const cameBack = way instanceof PerformanceNavigationTiming && way.type === 'back_forward'
  if (cameBack) location.replace(neutral)
  return cameBack
}

const idleMillis = 600_000

/** After ten minutes without a touch the study is shut, but not while it listens. */
export const shutWhenIdle = (): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const touched = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (running.value) touched()
      else if (phase.value !== 'shut') void shut()
    }, idleMillis)
  }
  for (const kind of ['pointerdown', 'keydown', 'scroll']) addEventListener(kind, touched, { passive: true })
  touched()
}
