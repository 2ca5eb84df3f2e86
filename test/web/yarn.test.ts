/** Yarn and findings on the phone: given by the plan, and what does not fit is settled by people. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'
import * as at from './receive-steps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WB45] yarn is given by the plan: a tap for one, another weight by the pad, a tap for all the rest', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await at.shareOutPractice(page)
    await at.passTo(page, 'María')
    await page.tap('.main:has-text("Dar lana")')
    await page.waitForSelector('[data-lot] .to-give')
    await page.tap('[data-lot]:has-text("Rojo")')
    const rows = page.locator('li[data-person]')
    await rows.first().waitFor()
    expect(await page.textContent('.hem')).toContain('9,900 g')
    const [first, second] = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-person')))
    await page.tap(`[data-person="${first}"] .press`)
    await page.waitForSelector(`[data-person="${first}"] .has-it`)
    await page.tap(`[data-person="${second}"] .bare`)
    await page.tap(`[data-person="${second}"] .figure-field > .press`)
    for (const figure of ['5', '0']) await page.tap(`.pad >> text="${figure}"`)
    await page.tap('.weighing > .press:has-text("Dar 50 g")')
    await page.waitForSelector(`[data-person="${second}"]:has-text("ya tiene 50 g")`)
    await page.tap('.hem .main')
    await page.waitForFunction(() => document.querySelector('li[data-person] .row > .press') === null)
    await page.waitForSelector('.row:has-text("En almacén 300 g")')
    await page.tap('.undo button')
    await page.waitForSelector(`[data-person="${second}"]:has-text("ya tiene 50 g")`)
  } finally {
    await phone.throwAway()
  }
})

test('[WB16] two quick taps on one press give the yarn once', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await at.shareOutPractice(page)
    await at.passTo(page, 'María')
    await page.tap('.main:has-text("Dar lana")')
    await page.tap('[data-lot]:has-text("Rojo")')
    await page.waitForSelector('li[data-person] .row > .press')
    const twice = await page.$eval('li[data-person] .row > .press', (press) => {
      press.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      for (const _tap of [1, 2]) press.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      return press.closest('li')?.getAttribute('data-person') ?? ''
    })
    await page.waitForSelector(`[data-person="${twice}"] .has-it`)
    await page.tap('.undo button')
    await page.waitForSelector(`[data-person="${twice}"] .row > .press`)
    await on.toHome(page)
    expect(await page.locator('.press:has-text("no cuadra")').count()).toBe(0)
  } finally {
    await phone.throwAway()
  }
})

test('[WB46] what does not fit stands in words beside what was told; whoever may settles it in one tap', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await at.shareOutPractice(page)
    await at.passTo(page, 'María')
    await page.tap('.main:has-text("Dar lana")')
    await page.tap('[data-lot]:has-text("T118")')
    await page.tap('.hem .main')
    await page.waitForSelector('.row:has-text("más de lo que había")')
    await on.toHome(page)
    await page.tap('.press:has-text("no cuadra")')
    await page.waitForSelector('[data-finding="yarn.storeShort"]:has-text("María Encarnación Quispe")')
    const found = await page.locator('[data-finding]').count()
    await page.tap('[data-finding="yarn.storeShort"] .row')
    expect(await page.locator('[data-how]').count()).toBe(0)
    await page.waitForSelector('.ways:has-text("Retirar lo anotado")')
    await on.toHome(page)

    await at.passTo(page, 'Flavia')
    await page.tap('.press:has-text("no cuadra")')
    await page.tap('[data-finding="yarn.storeShort"] .row')
    await page.tap('[data-how="trueAsWritten"]')
    await page.waitForSelector('[data-finding="yarn.storeShort"]', { state: 'detached' })
    expect(await page.locator('[data-finding]').count()).toBe(found - 1)
  } finally {
    await phone.throwAway()
  }
})
