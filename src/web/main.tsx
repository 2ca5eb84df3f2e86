/** The app on the phone: words, then the book, then the screen; none of it needs a network. */
import { render } from 'preact'
import { enter, followHistory, openWanted } from './parts/app.ts'
import { followTaps } from './parts/ear.tsx'
import { lockWhenIdle, restWhenHidden } from './parts/lock.ts'
import { readAhead } from './parts/later.tsx'
import { rememberedPreferences } from './parts/preferences.ts'
import { followCode } from './parts/second-copy.ts'
import { passOverSecondTaps } from './parts/second-tap.ts'
import { keepVersion } from './parts/version.ts'
import { App } from './screens/app.tsx'
import './css/tokens.css'
import './css/components.css'
import './css/app.css'
import './css/settings.css'
import './css/discretion.css'
import './css/wide.css'

const root = document.getElementById('app')
if (root) {
  // The worker opens the book while the page reads its words.
  const opening = openWanted()
  await rememberedPreferences()
  followHistory()
  followTaps()
  passOverSecondTaps()
  restWhenHidden()
  lockWhenIdle()
  render(<App />, root)
  // Where the phone keeps the app, its screens are read while the worker opens the book.
  if ('serviceWorker' in navigator && navigator.serviceWorker.controller) void readAhead()
  await enter(opening)
  followCode()
  await keepVersion()
}
