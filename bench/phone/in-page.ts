/** What the phone's benchmark runs inside the browser: it fills the app's own store, and calls the share-out in a worker. */
import type { Entry } from '../../src/core/kernel/entry.ts'
import { keepSnapshot, openKept, sealFor } from '../../src/keeping/kept-group.ts'
import { openBrowser } from '../../src/storage/browser.ts'
import { keepBrowserKeys } from '../../src/sync/browser-keys.ts'
import { newKeys } from '../../src/sync/keys.ts'

type Fill = {
  readonly book: string
  readonly parts: number
  readonly names: Readonly<Record<string, string>>
}

/** Puts a book that was made elsewhere into this browser, with names of its women and a snapshot; answers the entries held. */
const fill = async ({ book, parts, names }: Fill): Promise<number> => {
  const keys = await newKeys({ extractable: false })
  await keepBrowserKeys(book, keys)
  const store = await openBrowser({ book })
  if (!store.ok) throw new Error(store.error.code)
  for (let part = 0; part < parts; part += 1) {
    const entries: readonly Entry[] = await (await fetch(`./entries-${part}.json`)).json()
    const appended = await store.value.append(entries)
    if (!appended.ok) throw new Error(appended.error.code)
  }
  const kept = await openKept(store.value, keys)
  if (!kept.ok) throw new Error(kept.error.code)
  const on = '2026-01-05'
  const acting = { by: 'Actor', wallMillis: Date.now() }
  const sealed = Object.entries(names).map(
    ([person, content]) => ({ on, person, item: 'name', content }) as const,
  )
  const named = await sealFor(kept.value, acting, sealed)
  if (!named.ok) throw new Error(named.error.code)
  await keepSnapshot(kept.value)
  // The book says that it is one for practice, and the app opens the group's own first.
  localStorage.setItem('book', 'practice')
  await store.value.close()
  return Object.values(kept.value.group.seen).reduce((sum, seq) => sum + seq, 0)
}

Object.assign(globalThis, { fill })
