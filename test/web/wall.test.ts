/** The wall and the year in Chromium: a row at a time to copy, A4 pages of thirteen rows, the wheel; never an amount unvoted. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faults } from './faults.ts'
import { askWorker } from './member-steps.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WB65] the wall row by row in big letters; printed A4 upright, thirteen rows a page, each with its code', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page, { women: 50 })
    await on.beWoman(page, 'Elsa Huanca')
    await page.tap('.tile:has-text("Pared")')
    await page.waitForSelector('.copy')
    const first = await page.textContent('.copy .big')
    expect(await page.textContent('.copy')).toMatch(/Hoja 1: [0-9A-Z]{5}-[0-9A-Z]{5}/)
    expect(await faults(page)).toEqual([])
    await page.tap('.main')
    await page.waitForFunction(
      (before) => document.querySelector('.copy .big')?.textContent !== before,
      first,
    )
    const rows = await page.locator('.wall-row:not(.wall-head)').count()
    const pages = await page.locator('.wall-page').count()
    expect(pages).toBe(Math.ceil(rows / 13))
    expect(new Set(await page.locator('.wall-page footer b').allTextContents()).size).toBe(pages)
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(printed.match(/\/Type ?\/Page\b/g)).toHaveLength(pages)
    expect(printed.match(/\/MediaBox ?\[0 0 59[45]\S* 84[12]\S*\]/)).not.toBeNull()
    const wall = await askWorker(page, 'wall', {})
    expect(JSON.stringify(wall)).not.toContain('earnedCentimos')
    expect(wall.value).toMatchObject({ sheet: { shown: 'rates' } })
  } finally {
    await phone.throwAway()
  }
})

test('[WB65] what the paper looks like is not read at the start', () => {
  const index = readFileSync(join(app, 'index.html'), 'utf8')
  const styles = readdirSync(join(app, 'assets')).filter((name) => name.endsWith('.css'))
  const ofWall = styles.filter((name) =>
    readFileSync(join(app, 'assets', name), 'utf8').includes('.wall-page'),
  )
  expect(ofWall).toHaveLength(1)
  expect(index).not.toContain(ofWall[0])
})

test('[WB66] the year: an order from acceptance to delivery, its months’ work, today', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Elsa Huanca')
    await page.tap('.tile:has-text("Pared")')
    await page.tap('.press:has-text("El año")')
    await page.waitForSelector('.wheel')
    expect(await page.locator('.wheel [data-work]').count()).toBe(12)
    expect(await page.locator('.wheel [data-open="true"]').getAttribute('data-order')).toBe('P03')
    for (const size of ['1', '3']) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['size'] = wanted
      }, size)
      expect([size, await faults(page)]).toEqual([size, []])
    }
    await page.tap('[data-order="P03"].row')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent !== 'El año')
  } finally {
    await phone.throwAway()
  }
})
