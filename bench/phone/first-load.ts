/** What the first load takes, compressed by Brotli: what a new phone asks for until a book is made, home is shown and the knot was pressed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import * as on from '../../test/web/phone.ts'

export type FirstLoad = {
  readonly totalKb: number
  readonly scriptKb: number
  /** What the service worker fetches afterwards, in the background: screens shown later, English, the practice group. */
  readonly laterKb: number
}

const kilobytes = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0) / 1000

export const firstLoad = async (folder: string): Promise<FirstLoad> => {
  const phone = await on.newPhone(folder)
  try {
    const asked = new Set<string>()
    let isUsable = false
    phone.context.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (!isUsable && request.serviceWorker() === null)
        asked.add(pathname === '/' ? 'index.html' : pathname.slice(1))
    })
    const page = await phone.open()
    await on.foundGroup(page)
    await on.beWoman(page, 'Flavia')
    await page.waitForSelector('[data-next]')
    await page.tap('[aria-label="Vueltas"]')
    await page.waitForSelector('.calendar')
    isUsable = true
    const kept: readonly string[] = await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const [name = ''] = (await caches.keys()).filter((one) => one.startsWith('chinu-'))
      const requests = await (await caches.open(name)).keys()
      return requests.map(({ url }) => new URL(url).pathname)
    })
    // The worker's own file and the icon may be asked for outside of what a page reports.
    const all = kept.map((path) => (path === '/' ? 'index.html' : path.slice(1)))
    for (const file of all) if (/worker-|manifest|icon-192/.test(file)) asked.add(file)
    const needed = [...asked].filter((file) => file !== 'favicon.ico')
    const scripts = needed.filter((file) => file.endsWith('.js'))
    return {
      totalKb: kilobytes(folder, needed),
      scriptKb: kilobytes(folder, scripts),
      laterKb: kilobytes(
        folder,
        all.filter((file) => !asked.has(file)),
      ),
    }
  } finally {
    await phone.throwAway()
  }
}
