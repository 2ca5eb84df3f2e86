/** The study's app on a laptop or tablet: words, then the passphrase, then the study; none of it needs a network. */
import { render } from 'preact'
import { keepVersion } from '../parts/version.ts'
import { followHistory } from './parts/app.ts'
import { followKeys } from './parts/keys.tsx'
import { guardHistory, shutWhenIdle } from './parts/leave.ts'
import { loadWords, rememberedLanguage } from './parts/words.ts'
import { App } from './screens/app.tsx'
import '../css/tokens.css'
import '../css/components.css'
import './css/study.css'
import './css/field.css'

const root = document.getElementById('app')
if (root && !guardHistory()) {
  await loadWords(rememberedLanguage())
  followHistory()
  followKeys()
  shutWhenIdle()
  render(<App />, root)
  await keepVersion()
}
