/** A researcher's laptop for tests: the built app, the real server, and Chromium with a profile of its own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { listen } from '../../src/server/listen.ts'
import { findTool } from '../tools.ts'

/** Builds the study's app as it is shipped, into a folder of its own. */
export const buildStudyApp = async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'chinu-study-'))
  const call = ['build', '--config', 'vite.study.config.ts', '--logLevel', 'error', '--outDir', outDir]
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...call, '--emptyOutDir'], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return outDir
}

export type Laptop = {
  readonly context: BrowserContext
  readonly address: string
  readonly stopServer: () => Promise<void>
  readonly open: () => Promise<Page>
  readonly throwAway: () => Promise<void>
}

export const sizes = {
  laptop: { width: 1280, height: 800 },
  tablet: { width: 820, height: 1180 },
} as const

export const newLaptop = async (
  folder: string,
  size: keyof typeof sizes = 'laptop',
  flags: readonly string[] = [],
): Promise<Laptop> => {
  const profile = mkdtempSync(join(tmpdir(), 'chinu-laptop-'))
  const listening = await listen({ folder, port: 0, microphone: true })
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: findTool('chromium') ?? '', viewport: sizes[size], locale: 'de-DE' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...flags],
  })
  const address = `http://127.0.0.1:${listening.port}/`
  return {
    ...{ context, address, stopServer: () => listening.close() },
    open: async () => {
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      page.on('pageerror', (error) => {
        throw error
      })
      await page.goto(address)
      return page
    },
    throwAway: async () => {
      await context.close()
      await listening.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

export const passphrase = 'cuatro palabras muy largas'
export const title = 'Tejer y decidir en casa'

export const atScreen = (page: Page, wanted: string): Promise<unknown> =>
  page.waitForSelector(`h1:has-text("${wanted}")`)

/** The first thing that a researcher does: a study of her own, for practice. */
export const makeStudy = async (page: Page): Promise<void> => {
  await page.fill('[name=title]', title)
  await page.fill('[name=question]', '¿Qué cambia en casa cuando ella teje y cobra?')
  await page.fill('[name=label]', 'Katia')
  await page.fill('[name=code]', 'KS')
  await page.fill('[name=passphrase]', passphrase)
  await page.fill('[name=again]', passphrase)
  await page.click('.press.strong')
  await atScreen(page, title)
}

export const openStudy = async (page: Page, phrase = passphrase): Promise<void> => {
  await page.fill('[name=passphrase]', phrase)
  await page.click('.press.strong')
}

export const toPlace = async (page: Page, place: string): Promise<void> => {
  await page.click(`.nav [data-place="${place}"]`)
  await page.waitForSelector(`.nav [data-place="${place}"][aria-current=page]`)
}
