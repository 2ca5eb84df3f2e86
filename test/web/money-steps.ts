/** Steps of the cash box and the pay day, and a line to the page's own worker for what other screens would tell. */
import type { BrowserContext, Page } from 'playwright'
import * as on from './phone.ts'

type Told = { readonly ok: boolean; readonly error?: { readonly code: string }; readonly value?: never }

/** From now on pages of this phone let a test ask their worker as they do, and count what a finger presses. */
export const listenIn = async ({ context }: Pick<on.Phone, 'context'>): Promise<void> => {
  await context.clock.install()
  await hearWorkers(context)
}

/** The same on the real clock. */
export const hearWorkers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const global = globalThis as unknown as { line: Worker; taps: number; Worker: typeof Worker }
    const Real = Worker
    global.taps = 0
    global.Worker = class extends Real {
      constructor(...made: ConstructorParameters<typeof Worker>) {
        super(...made)
        global.line = this
      }
    }
    addEventListener('pointerdown', () => (global.taps += 1), true)
  })

/** Asks the page's worker one thing. */
export const ask = (page: Page, name: string, body: object): Promise<Told> =>
  page.evaluate(
    ([call, told]) =>
      new Promise<Told>((resolve) => {
        const { line } = globalThis as unknown as { line: Worker }
        const id = 1_000_000 + performance.now()
        const hear = ({ data }: MessageEvent<{ id: number; result: Told }>): void => {
          if (data.id !== id) return
          line.removeEventListener('message', hear)
          resolve(data.result)
        }
        line.addEventListener('message', hear)
        line.postMessage({ id, name: call, body: told })
      }),
    [name, body] as const,
  )

export const must = async (page: Page, name: string, body: object): Promise<never> => {
  const told = await ask(page, name, body)
  if (!told.ok) throw new Error(`${name}: ${told.error?.code}`)
  return told.value as never
}

export const taps = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { taps: number }).taps)

export const personAt = (place: number): string => `S${String(place + 1).padStart(2, '0')}`
export const treasurer = 'S02'

/** Every woman brought some good pieces, and each paid in; production looks at them, and quality at production's. */
export const everybodyEarned = async (page: Page, women: number): Promise<void> => {
  for (let place = 0; place < women; place += 1) {
    const person = personAt(place)
    const by = person === 'S05' ? 'S04' : 'S05'
    const results = [{ result: { grade: 'A' }, pieces: 2 + (place % 5) }]
    await must(page, 'receive', { by, person, article: 'CHULLO', source: 'new', results })
  }
  await must(page, 'contribute', { by: treasurer, centimosEach: 10_000 })
}

export const toPlace = async (page: Page, word: string): Promise<void> => {
  await page.tap(`.tile:has-text("${word}")`)
  await on.atScreen(page, word)
}

/** Holds the seal for its second. */
export const hold = async (page: Page): Promise<void> => {
  const seal = await page.waitForSelector('.seal')
  await seal.scrollIntoViewIfNeeded()
  const box = await seal.boundingBox()
  if (!box) throw new Error('no seal')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.waitForSelector('.seal.held')
  await page.clock.runFor(1000)
  await page.mouse.up()
}

/** After a seal: the dark, then the next woman, or nobody any more. Answers who comes next. */
export const nextOne = async (page: Page): Promise<string | undefined> => {
  await page.waitForSelector('[data-between]:has-text("ya tiene"), [data-all-paid]')
  if ((await page.$('[data-all-paid]')) !== null) return undefined
  await page.clock.runFor(2500)
  return payingNow(page)
}

export const payingNow = async (page: Page): Promise<string> =>
  (await (await page.waitForSelector('[data-paying]')).getAttribute('data-paying')) ?? ''

/** From the plan: a witness stands, by her swatch. */
export const chooseWitness = async (page: Page, name: string): Promise<void> => {
  await page.tap('[data-witness]')
  await page.tap(`.blanket button:has-text("${name}")`)
  await page.waitForSelector(`[data-witness]:has-text("${name}")`)
}

/** Types so many of a face. */
export const countFace = async (page: Page, face: number, pieces: number): Promise<void> => {
  await page.tap(`[data-face="${face}"]`)
  for (const figure of String(pieces)) await page.tap(`.count-pad button:text-is("${figure}")`)
  await page.waitForSelector(`[data-face="${face}"]:has-text("×${pieces}")`)
}
