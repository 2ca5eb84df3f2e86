/** Steps on a woman's page, and what its worker and the browser's store say when they are asked past the page. */
import type { Page } from 'playwright'
import type { Entry } from '../../src/core/kernel/entry.ts'
import { entriesOf, type Pack } from '../../src/storage/browser/pack.ts'
import * as on from './phone.ts'

/** From home in two taps: the members, and her swatch. */
export const toPage = async (page: Page, name: string): Promise<void> => {
  await page.tap('.tile:has-text("Socias")')
  await page.tap(`.blanket button:has-text("${name}")`)
  await on.atScreen(page, name)
  await page.waitForSelector('[data-week]')
}

/** Céntimos of a sum as it is shown. */
export const centimosOf = (shown: string | null): number =>
  Math.round(Number((shown ?? '').replaceAll(/[^\d.-]/g, '')) * 100)

/** Opens a figure: the figure, and the amounts of the lines under it. */
export const openFigure = async (
  page: Page,
  figure: string,
): Promise<{ shown: number; lines: readonly number[] }> => {
  const shown = centimosOf(await page.textContent(`[data-figure="${figure}"] .figure`))
  await page.tap(`[data-figure="${figure}"]`)
  await page.waitForSelector('.thread .sum')
  const lines = (await page.locator('.thread > ol > li > b').allTextContents()).map(centimosOf)
  await page.tap(`[data-figure="${figure}"]`)
  await page.waitForSelector('.thread', { state: 'detached' })
  return { shown, lines }
}

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly code: string } }

/** Asks the worker that holds the book, as a page that was tampered with could. */
export const askWorker = (page: Page, name: string, body: object): Promise<Answer> => {
  const [worker] = page.workers()
  if (!worker) throw new Error('no worker')
  return worker.evaluate(
    ([call, told]) =>
      new Promise<Answer>((resolve) => {
        const send = globalThis.postMessage
        globalThis.postMessage = (message: { id: number; result: Answer }) => {
          if (message.id !== 999_999) return send(message)
          globalThis.postMessage = send
          resolve(message.result)
        }
        globalThis.dispatchEvent(
          new MessageEvent('message', { data: { id: 999_999, name: call, body: told } }),
        )
      }),
    [name, body] as const,
  )
}

/** All entries that the browser keeps of its one book. */
export const keptEntries = async (page: Page): Promise<{ book: string; entries: readonly Entry[] }> => {
  const { name, packs } = await page.evaluate(async () => {
    const [found] = (await indexedDB.databases()).filter((one) => one.name?.startsWith('chinu-book-'))
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(found?.name ?? '')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('not opened'))
    })
    const kept = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction('log').objectStore('log').getAll()
      request.onsuccess = () => resolve(request.result)
    })
    database.close()
    return { name: found?.name ?? '', packs: kept as { stream: 'book' | 'vault'; lines: string }[] }
  })
  const book = name.slice('chinu-book-'.length)
  const entries = packs.flatMap((pack) => entriesOf({ ...pack, places: [] } satisfies Pack, book))
  const of = (stream: string) => entries.filter((entry) => entry.stream === stream)
  return { book, entries: [...of('book'), ...of('vault')] }
}
