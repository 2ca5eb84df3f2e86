/** The quick exit: the study shuts, the page is emptied, and a counter of knitted rows takes its place. */
import { render } from 'preact'
import { phase, shut } from './app.ts'

const neutral = './rows.html'

export const leave = (): void => {
  shut()
  empty()
  sessionStorage.clear()
  location.replace(neutral)
}

const empty = (): void => {
  const root = document.getElementById('app')
  if (root) render(null, root)
}

/** Whoever comes by the browser's Back finds the counter too; and a page that the browser kept is shut first. */
export const guardHistory = (): boolean => {
  addEventListener('pagehide', () => {
    if (phase.value !== 'shut') shut()
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

/** After ten minutes without a touch the study is shut. */
export const shutWhenIdle = (): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const touched = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (phase.value !== 'shut') shut()
    }, idleMillis)
  }
  for (const kind of ['pointerdown', 'keydown', 'scroll']) addEventListener(kind, touched, { passive: true })
  touched()
}
