/** `npm run screens`: walks the app through a practice season in Chromium and draws docs/screens anew. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { listen } from '../src/server/listen.ts'
import { buildProgram } from '../test/web/laptop-steps.ts'
import * as money from '../test/web/money-steps.ts'
import { holdSeal } from '../test/web/orders-steps.ts'
import * as on from '../test/web/phone.ts'
import * as receive from '../test/web/receive-steps.ts'
import * as share from '../test/web/share-steps.ts'
import { findTool } from '../test/tools.ts'
import { smallPng } from './small-png.ts'
import { drawPracticeStudy, drawStudy } from './study-screens.ts'

const folder = 'docs/screens'
const sizes = {
  phone: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  laptop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, hasTouch: true },
} as const

/** A picture of what is on the screen now, once it stands still. */
const draw = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {}))),
  )
  writeFileSync(join(folder, `${name}.png`), smallPng(await page.screenshot()))
}

const openPage = async (browser: Browser, address: string, kind: keyof typeof sizes): Promise<Page> => {
  const context = await browser.newContext({ ...sizes[kind], locale: 'es-PE', timezoneId: 'America/Lima' })
  await money.listenIn({ context })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(address)
  return page
}

/** Sets the letters’ size, as the settings do. */
const letters = (page: Page, size: '1' | '3'): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.dataset['size'] = wanted
  }, size)

/** As on a cheap screen in the sun of the altiplano: no colour, and little contrast. */
const inSun = (page: Page, filter: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.style.filter = wanted
  }, filter)

const toTop = (page: Page): Promise<void> => page.evaluate(() => scrollTo(0, 0))

const sealShareOut = async (page: Page): Promise<void> => {
  await share.second(page, 'Vilma')
  await page.waitForSelector('.hem .seal')
  await holdSeal(page)
  await page.waitForSelector('.hem .seal', { state: 'detached' })
  await on.toHome(page)
}

const orderIsShared = async (page: Page): Promise<void> => {
  await on.atScreen(page, 'Primer día')
  await draw(page, 'phone-first-day')
  await on.practise(page)
  await draw(page, 'phone-who')
  await on.beWoman(page, 'Flavia')
  await page.waitForSelector('.state')
  await draw(page, 'phone-home')
  await inSun(page, 'grayscale(1) contrast(0.55) brightness(1.25)')
  await draw(page, 'phone-home-sun')
  await inSun(page, '')
  await share.toProposal(page)
  await share.tapWoman(page, 'Rosa Condori')
  await page.waitForSelector('.why')
  await page.locator('[data-person]:has-text("Rosa Condori")').evaluate((row) => {
    scrollTo(0, row.getBoundingClientRect().top + scrollY - 120)
  })
  await draw(page, 'phone-share')
  await sealShareOut(page)
}

const piecesCome = async (page: Page): Promise<void> => {
  await receive.passTo(page, 'Vilma')
  await receive.toReceive(page)
  await page.tap('.press:has-text("Lana")')
  await on.atScreen(page, 'Lana')
  await page.waitForSelector('.list')
  await draw(page, 'phone-yarn')
  await page.tap('[aria-label="Volver"]')
  await page.tap('.blanket button:has-text("Rosa")')
  await page.tap('.all-good')
  await receive.oneMore(page, 'repair')
  await receive.oneMore(page, 'rejected')
  await page.waitForSelector('.hem .seal')
  await draw(page, 'phone-receive')
  await letters(page, '3')
  await toTop(page)
  await draw(page, 'phone-receive-large')
  await letters(page, '1')
  await holdSeal(page)
  await page.waitForSelector('.blanket [data-pieces]')
  await on.toHome(page)
}

const allArePaid = async (page: Page): Promise<void> => {
  await money.everybodyEarned(page, 19)
  await receive.passTo(page, 'Rosa')
  await money.toPlace(page, 'Pagar')
  await page.waitForSelector('[data-settle]')
  await money.hold(page)
  await page.waitForSelector('[data-plan]')
  await page.tap('.main:has-text("Empezar a pagar")')
  for (const place of [0]) {
    await money.payingNow(page)
    await page.tap('.main:has-text("Que toque su dibujo")')
    await page.tap(`[data-mark="${place}"]`)
    await money.hold(page)
    await money.nextOne(page)
  }
  await page.waitForSelector('[data-paying]')
  await toTop(page)
  await draw(page, 'phone-pay')
  await on.toHome(page)
  await money.toPlace(page, 'Pagar')
  await page.tap('.press:has-text("Caja"), .main:has-text("Caja")')
  await on.atScreen(page, 'Caja')
  await page.waitForSelector('[data-cash]')
  await draw(page, 'phone-cash')
  await on.toHome(page)
}

const whoLooks = async (page: Page): Promise<void> => {
  await page.tap('.me')
  await page.waitForSelector('[data-week]')
  await toTop(page)
  await draw(page, 'phone-her-page')
  await on.toHome(page)
  await page.tap('.tile:has-text("Pedidos")')
  await page.waitForSelector('.order-card')
  await draw(page, 'phone-orders')
  await page.tap('.order-card')
  await page.waitForSelector('.order-head')
  await draw(page, 'phone-order')
  await on.toHome(page)
  await on.toMeetingPlace(page, 'Acuerdos')
  await page.waitForSelector('.votes .row')
  await draw(page, 'phone-votes')
  await on.toHome(page)
  await page.tap('.tile:has-text("Pared")')
  await page.waitForSelector('.copy')
  await draw(page, 'phone-wall')
  await on.toHome(page)
  await on.toSettings(page)
  await page.waitForSelector('[data-persisted]')
  await toTop(page)
  await draw(page, 'phone-settings')
  await page.tap('[aria-label="Vueltas"]')
  await on.atScreen(page, 'Vueltas')
  await draw(page, 'phone-row-counter')
}

const onLaptop = async (page: Page): Promise<void> => {
  await on.practise(page)
  await on.beWoman(page, 'Flavia')
  await page.waitForSelector('.state')
  await draw(page, 'laptop-home')
  await share.toProposal(page)
  await share.tapWoman(page, 'Rosa Condori')
  await page.waitForSelector('.why')
  await draw(page, 'laptop-share')
  await sealShareOut(page)
  await page.tap('.tile:has-text("Pared")')
  await page.waitForSelector('.copy')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1056 })
  await page.evaluate(() => {
    document.body.style.padding = '38px'
  })
  await draw(page, 'laptop-wall-print')
}

buildProgram()
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(folder).filter((name) => name.endsWith('.png'))) rmSync(join(folder, file))
const listening = await listen({ folder: 'dist/web', port: 0 })
const study = await listen({ folder: 'dist/study', port: 0 })
const browser = await chromium.launch({
  executablePath: findTool('chromium') ?? '',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const address = `http://127.0.0.1:${listening.port}/`
  const phone = await openPage(browser, address, 'phone')
  for (const part of [orderIsShared, piecesCome, allArePaid, whoLooks]) await part(phone)
  await onLaptop(await openPage(browser, address, 'laptop'))
  for (const part of [drawStudy, drawPracticeStudy])
    await part(await openPage(browser, `http://127.0.0.1:${study.port}/`, 'laptop'), draw)
} finally {
  await browser.close()
  await listening.close()
  await study.close()
}
