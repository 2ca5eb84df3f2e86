/** The practice study in Chromium: told, kept in IndexedDB and opened again. */
import { expect, test } from 'vitest'
import type { Result } from '../../core/kernel/result.ts'
import { dropBrowserBook, openBrowser } from '../../storage/browser.ts'
import { newKeys } from '../../sync/keys.ts'
import { openStudy } from './kept-study.ts'
import { tellPracticeStudy } from './practice-study.ts'
import { clearedText } from './transcripts.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const passphrase = 'cuatro palabras muy largas'

test('[PR16] it is made and opened in a browser as in a folder', async () => {
  const keys = await newKeys({ extractable: false })
  const terms = { today: '2026-11-25', timeZone: 'America/Lima', passphrase, wallMillis: 1_795_000_000_000 }
  const made = value(await tellPracticeStudy(keys, terms))
  const store = value(await openBrowser({ book: made.book }))
  value(await made.fill(store))
  value(await store.append(made.entries))
  const kept = value(await openStudy(store, { device: keys.device, passphrase }))
  expect(kept.study.interviews.interviews.size).toBe(99)
  const [first] = kept.study.interviews.transcripts.keys()
  expect(value(await clearedText(kept, first ?? ''))).toContain('Texto ficticio')
  await store.close()
  await dropBrowserBook(made.book)
})
