/** The practice study in this browser: the article’s, beside a real one and marked on every screen. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { openStudy } from '../../../keeping/study/kept-study.ts'
import { openBrowser } from '../../../storage/browser.ts'
import { keepBrowserKeys } from '../../../sync/browser-keys.ts'
import { newKeys } from '../../../sync/keys.ts'
import { dayIn } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { layOpen, type Opened } from './opening.ts'

const timeZone = 'America/Lima'

export const practiceCalls = {
  /** Makes it with a passphrase of its own, and opens it. Refused: one that is too short, a browser without room. */
  makePractice: async (
    desk: Desk,
    { passphrase }: { readonly passphrase: string },
  ): Promise<Result<Opened>> => {
    // Its texts are loaded only by who practises.
    const { tellPracticeStudy } = await import('../../../keeping/study/practice-study.ts')
    const keys = await newKeys({ extractable: false })
    const terms = { today: dayIn(timeZone), timeZone, passphrase, wallMillis: Date.now() }
    const made = await tellPracticeStudy(keys, terms)
    if (!made.ok) return made
    const { book, entries, fill } = made.value
    await keepBrowserKeys(book, keys)
    const store = await openBrowser({ book })
    if (!store.ok) return store
    const filled = await fill(store.value)
    if (!filled.ok) return filled
    const begun = await store.value.append(entries)
    if (!begun.ok) return begun
    const kept = await openStudy(store.value, { device: keys.device, passphrase })
    return kept.ok ? ok(layOpen(desk, kept.value)) : kept
  },
} as const
