/** A phone for tests: the built app, the real server, and Chromium with a profile of its own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { listen, type Listening } from '../../src/server/listen.ts'
import { findTool } from '../tools.ts'

/** Builds the app as it is shipped, into a folder of its own. */
export const buildApp = async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'chinu-app-'))
  const environment = { ...process.env, NODE_ENV: 'production' }
  const vite = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--logLevel',
    'error',
    '--outDir',
    outDir,
    '--emptyOutDir',
  ]
  await promisify(execFile)(process.execPath, vite, { env: environment })
  return outDir
}

export type Phone = {
  readonly context: BrowserContext
  readonly profile: string
  readonly address: string
  /** Where it listened before, with the same app or another version of it. */
  serve(folder: string): Promise<void>
  stopServer(): Promise<void>
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>
  open(): Promise<Page>
  throwAway(): Promise<void>
}

export const newPhone = async (folder: string): Promise<Phone> => {
  const profile = mkdtempSync(join(tmpdir(), 'chinu-phone-'))
  let listening: Listening | undefined = await listen({ folder, port: 0 })
  const { port } = listening
  let context = await launch(profile)
  const stopServer = async (): Promise<void> => {
    await listening?.close()
    listening = undefined
  }
  const address = `http://127.0.0.1:${port}/`
  return {
    get context() {
      return context
    },
    profile,
    address,
    serve: async (other) => {
      await stopServer()
      listening = await listen({ folder: other, port })
    },
    stopServer,
    restart: async () => {
      await context.close()
      context = await launch(profile)
    },
    open: async () => {
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      page.on('pageerror', (error) => {
        throw error
      })
      await page.goto(address)
      return unhurried(page)
    },
    throwAway: async () => {
      await context.close()
      await stopServer()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Two Backs in quick succession hide the app: who only goes back twice takes her time. */
const unhurried = (page: Page): Page => {
  const goBack = page.goBack.bind(page)
  let last = 0
  page.goBack = async (options) => {
    await page.waitForTimeout(Math.max(0, last + 500 - Date.now()))
    const answer = await goBack(options)
    last = Date.now()
    return answer
  }
  return page
}

const launch = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...{ executablePath: findTool('chromium') ?? '', viewport: { width: 360, height: 640 } },
    ...{ hasTouch: true, isMobile: true, locale: 'de-DE' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

/** The women of the practice of these tests. */
export const women = ['Flavia Mamani', 'Rosa Condori', 'María Encarnación Quispe', 'Justina Choque'] as const

export const atScreen = (page: Page, title: string): Promise<unknown> =>
  page.waitForSelector(`h1:has-text("${title}")`)

/** The first day: names the women and opens the book; the app shows who there is. */
export const foundGroup = async (page: Page, names: readonly string[] = women): Promise<void> => {
  await atScreen(page, 'Primer día')
  for (const name of names) {
    await page.fill('input', name)
    await page.tap('text=Añadir')
  }
  await page.tap('.main')
  await atScreen(page, '¿Quién?')
}

/** A practice group of invented women, on a phone without a book; the app shows who there is. */
export const practise = async (page: Page, { women: count }: { women?: number } = {}): Promise<void> => {
  if (count !== undefined) await page.goto(new URL(`?women=${count}`, page.url()).href)
  await atScreen(page, 'Primer día')
  await page.tap('text=Practicar')
  await atScreen(page, '¿Quién?')
}

/** She says who she is, from wherever the app opens. */
export const beWoman = async (page: Page, name: string): Promise<void> => {
  await atScreen(page, '¿Quién?')
  await page.tap(`.blanket button:has-text("${name}")`)
  await atScreen(page, 'Chinu')
}

export const toMyTime = async (page: Page, name: string): Promise<void> => {
  await page.tap('.me')
  await atScreen(page, name)
  await page.waitForSelector('[data-week]')
}

/** Hours shown for a week, counted from this one. */
export const hoursShown = async (page: Page, week = 0): Promise<number> =>
  Number.parseInt((await page.locator('[data-week] b').nth(week).textContent()) ?? '', 10)

/** Two hours more in a week; answers once the screen shows them. */
export const moreHours = async (page: Page, week = 0): Promise<number> => {
  const wanted = (await hoursShown(page, week)) + 2
  await page.locator('[data-week]').nth(week).locator('button').nth(1).tap()
  await page.waitForFunction(
    ([place, hours]) =>
      document.querySelectorAll('[data-week] b')[place ?? 0]?.textContent?.startsWith(`${hours} `),
    [week, wanted],
  )
  return wanted
}

/** Four pictures by their names. */
export const tapPictures = async (page: Page, ...pictures: readonly string[]): Promise<void> => {
  for (const picture of pictures) await page.tap(`.pin-pad [aria-label="${picture}"]`)
}

/** From her home: she chooses her pictures and comes back to her home. */
export const choosePin = async (page: Page, name: string, ...pictures: readonly string[]): Promise<void> => {
  await toMyTime(page, name)
  await page.tap('text=Mi clave de dibujos')
  await page.waitForSelector('.pin-pad')
  await tapPictures(page, ...pictures)
  await page.waitForSelector('text=Otra vez los mismos')
  await tapPictures(page, ...pictures)
  await atScreen(page, name)
  await page.goBack()
  await atScreen(page, 'Chinu')
}

/** Leaves the phone to another woman. */
export const handOver = async (page: Page): Promise<void> => {
  await page.tap('text=Cambiar')
  await atScreen(page, '¿Quién?')
}

/** From her home: gives a post to a woman until the end of next year. */
export const givePost = async (page: Page, post: string, name: string): Promise<void> => {
  await toMeetingPlace(page, 'Cargos')
  await page.tap(`[data-post="${post}"]`)
  await page.tap(`.blanket button:has-text("${name}")`)
  await page.waitForSelector('text=¿Hasta cuándo?')
  await page.locator('.cloth .press').nth(1).tap()
  await page.waitForSelector(`[data-post="${post}"]`)
}

/** From home to the settings, and from home to a place of the meeting. */
export const toSettings = (page: Page): Promise<void> => page.tap('.kept > .press:has-text("Ajustes")')
export const toMeetingPlace = async (page: Page, word: string): Promise<void> => {
  await page.tap('.tile:has-text("Reunión")')
  await page.tap(`.wide-row:has-text("${word}")`)
}

/** Back until home, which is never more than a few steps. */
export const toHome = async (page: Page): Promise<void> => {
  for (let step = 0; step < 4 && (await page.textContent('h1'))?.trim() !== 'Chinu'; step += 1) {
    const before = await page.textContent('h1')
    await page.tap('[aria-label="Volver"]')
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, before)
  }
  await atScreen(page, 'Chinu')
}
