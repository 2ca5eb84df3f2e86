/** The page's part in the second copy: the code of the address is brought once, and what waits is sent when the app comes to the front. */
import { effect } from '@preact/signals'
import { acting, ask, changeBook, phase, refused } from './app.ts'

/** The code stands behind the #, which no browser sends to a server, and leaves the address before anybody can copy it. */
const takeCode = (): string | undefined => {
  const code = /^#([a-z2-7]{24})$/.exec(location.hash)?.[1]
  if (code !== undefined) history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  return code
}
let code = takeCode()

/** Once there is a book, or a first day: also after another window let it go, or the first day was made. */
export const followCode = (): void => {
  addEventListener('hashchange', () => {
    code = takeCode() ?? code
    void bring()
  })
  effect(() => {
    if (phase.value === 'ready' || phase.value === 'firstDay') void bring()
  })
  effect(() => {
    const by = acting.value
    if (by !== undefined && phase.value === 'ready') void ask('nameCopy', { by })
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && phase.value === 'ready') void ask('sendOn')
  })
}

const bring = async (): Promise<void> => {
  if (code === undefined) return
  const [told, before] = [code, phase.value]
  code = undefined
  phase.value = 'bringing'
  const opened = await ask('bringCode', { code: told })
  if (opened.ok) return changeBook(Promise.resolve(opened))
  phase.value = before
  // No server, or nothing there yet and nothing here: the code is as good as before.
  if (opened.error.code === 'sync.nothingHere' || opened.error.code === 'app.noServer') code = told
  else refused.value = opened.error
}
