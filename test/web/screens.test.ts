/** What every screen keeps: letters and targets large enough, contrast, nothing serious for axe, also with large letters. */
import { readFileSync, rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** Letters below 18 px, pressed things below 56 px, and what spills out at the side. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('#app *')].filter(
      (element) => element.getClientRects().length > 0,
    )
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
    const letters = shown
      .filter((element) => hasText(element) && Number.parseFloat(getComputedStyle(element).fontSize) < 18)
      .map((element) => `letters: ${element.textContent}`)
    const pressed = [...document.querySelectorAll('button, input')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return height > 0 && (height < 56 || width < 56)
      })
      .map((element) => `press: ${element.textContent} ${element.getAttribute('aria-label') ?? ''}`)
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = (element: Element | null): string => {
      const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)'
      return element && /, 0\)$/.test(colour) ? ground(element.parentElement) : colour
    }
    const faint = shown.filter(hasText).flatMap((element) => {
      const [a, b] = [light(getComputedStyle(element).color), light(ground(element))]
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      return ratio < 7 ? [`contrast ${ratio.toFixed(1)}: ${element.textContent}`] : []
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return [
      ...letters,
      ...pressed,
      ...faint,
      ...(scrollWidth > clientWidth ? [`spills: ${scrollWidth}`] : []),
    ]
  })

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

const faults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  await page.evaluate(axe)
  const violations: readonly Violation[] = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (place: Document) => Promise<{ violations: Violation[] }> }
    }
    return (await checker.run(document)).violations
  })
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  return [...found, ...(await tooSmall(page))]
}

test('[WB8] letters, targets, contrast and axe on every screen, in three sizes', async () => {
  const phone = await on.newPhone(app)
  const looked: string[] = []
  const look = async (page: Page): Promise<void> => {
    const title = (await page.textContent('h1')) ?? ''
    for (const size of ['1', '2', '3']) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['size'] = wanted
      }, size)
      expect([title, size, await faults(page)]).toEqual([title, size, []])
    }
    looked.push(title)
  }
  try {
    const page = await phone.open()
    await on.atScreen(page, 'Primer día')
    await look(page)
    await on.foundGroup(page)
    await look(page)
    await page.tap('[aria-label="Vueltas"]')
    await look(page)
    await page.tap('[aria-label="Vueltas"]')
    await on.beWoman(page, 'María')
    await look(page)
    await on.toMyTime(page, 'María')
    await look(page)
    await page.tap('text=Mi clave de dibujos')
    await page.waitForSelector('.pin-pad')
    await look(page)
    await page.goBack()
    await page.waitForSelector('[data-week]')
    await page.goBack()
    await on.atScreen(page, 'Chinu')
    await on.toSettings(page)
    await page.waitForSelector('[data-persisted]')
    await look(page)
    await page.goBack()
    await on.toMeetingPlace(page, 'Cargos')
    await page.waitForSelector('[data-post]')
    await look(page)
    await page.tap('[data-post=store]')
    await page.waitForSelector('.blanket button')
    await look(page)
    await page.tap('.blanket button')
    await page.waitForSelector('text=¿Hasta cuándo?')
    await look(page)
    await on.toHome(page)
    await page.tap('.tile:has-text("Socias")')
    await page.waitForSelector('.blanket button')
    await look(page)
    await page.tap('.main')
    await on.atScreen(page, 'Nueva socia')
    await look(page)

    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('img'))
      for (const element of document.querySelectorAll<HTMLElement>('.small')) {
        element.style.fontSize = '14px'
        element.style.color = '#999'
      }
    })
    expect((await faults(page)).map((fault) => fault.slice(0, 8))).toEqual(
      expect.arrayContaining(['contrast', 'letters:', 'image-al']),
    )
    expect(looked).toHaveLength(12)
  } finally {
    await phone.throwAway()
  }
})
