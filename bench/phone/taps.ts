/** Times that a woman at the phone would feel, taken inside the page: from its opening or her tap to what is painted. */
import type { Page } from 'playwright'
import { median } from '../cost.ts'

/** From the begin of the navigation until the women can be tapped; then from her tap until home says what comes next. */
export const coldStart = async (
  page: Page,
  address: string,
): Promise<{ readonly who: number; readonly home: number }> => {
  await page.goto(address, { waitUntil: 'commit' })
  const who = await page.evaluate(painted, { tap: '', shown: '.blanket button' })
  const home = await page.evaluate(painted, { tap: '.blanket button', shown: '[data-next]' })
  return { who, home: who + home }
}

/** The knot at home. */
export const hideNow = (page: Page): Promise<number> =>
  page.evaluate(painted, { tap: '[aria-label="Vueltas"]', shown: '.rows' })

export const tapToPaint = async (
  page: Page,
): Promise<{
  readonly press: number
  readonly place: number
  readonly again: number
  readonly written: number
}> => {
  const toPay = { tap: '.tile[data-s="pay"]', shown: '.screen[data-s="pay"]' }
  const place = await page.evaluate(painted, toPay)
  await back(page)
  const again = await page.evaluate(painted, toPay)
  await back(page)
  await page.evaluate(painted, { tap: '.kept > .press', shown: '.letters-1' })
  const presses: number[] = []
  for (const size of ['2', '1', '2', '1', '2', '1'])
    presses.push(
      await page.evaluate(painted, {
        tap: `.letters-${size}`,
        shown: `.letters-${size}[aria-pressed="true"]`,
      }),
    )
  await back(page)
  await page.evaluate(painted, { tap: '.me', shown: '[data-week]' })
  const writes: number[] = []
  for (const hours of [2, 4, 6, 8, 10])
    writes.push(
      await page.evaluate(painted, { tap: '[data-week] .step > button:last-child', shown: `hours ${hours}` }),
    )
  return { press: median(presses), place, again, written: median(writes) }
}

const back = async (page: Page): Promise<void> => {
  await page.evaluate(() => history.back())
  await page.waitForSelector('.tiles')
}

type Wanted = { readonly tap: string; readonly shown: string }

/** Taps, waits until something is there, and answers when it was painted; without a tap since the page began. It fails, and says which, where it is not there to tap or does not come. */
const painted = async ({ tap, shown }: Wanted): Promise<number> => {
  const isShown = (): boolean =>
    shown.startsWith('hours ')
      ? (document.querySelector('[data-week] .step b')?.textContent ?? '').startsWith(`${shown.slice(6)} `)
      : document.querySelector(shown) !== null
  const start = tap === '' ? 0 : performance.now()
  if (tap !== '') {
    const tapped = document.querySelector<HTMLElement>(tap)
    if (!tapped) throw new Error(`nothing to tap: ${tap}`)
    tapped.click()
  }
  while (!isShown())
    await new Promise<void>((changed, never) => {
      const limit = setTimeout(() => never(new Error(`not shown within 60 s: ${shown}`)), 60_000)
      const look = new MutationObserver(() => {
        if (!isShown()) return
        look.disconnect()
        clearTimeout(limit)
        changed()
      })
      look.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      if (isShown()) changed()
    })
  await new Promise((frame) => requestAnimationFrame(frame))
  await new Promise((after) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = after
    port2.postMessage(0)
  })
  return performance.now() - start
}
