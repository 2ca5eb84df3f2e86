/** Yarn and findings on the phone: given by the plan, and what does not fit is settled by people. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { holdSeal } from './orders-steps.ts'
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

test('[WB46] yarn that went into pieces and was not noted stands to be given; its card leads there', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await at.shareOutPractice(page)
    await at.passTo(page, 'Vilma')
    await at.toReceive(page)
    await page.tap('.blanket button:has-text("Rosa")')
    await page.tap('.all-good')
    await page.waitForSelector('.seal')
    await holdSeal(page)
    await at.untilPieces(page, 'Rosa', 0)
    await on.toHome(page)
    await at.passTo(page, 'María')
    await page.tap('.press:has-text("no cuadra")')
    await page.tap('[data-finding="yarn.overdrawn"] .row')
    await page.tap('[data-finding="yarn.overdrawn"] [data-way="yarn"]')
    const lots = page.locator('[data-lot]:has(.to-give)')
    await lots.first().waitFor()
    const rosa = page.locator('li[data-person]:has-text("Rosa"):has-text("que no se anotaron")')
    for (let lot = 0; lot < (await lots.count()); lot += 1) {
      await lots.nth(lot).tap()
      await page.waitForSelector('li[data-person]')
      if ((await rosa.count()) > 0) break
      await page.tap('[aria-label="Volver"]')
      await lots.first().waitFor()
    }
    await rosa.locator('.row > .press').tap()
    await rosa.waitFor({ state: 'detached' })
  } finally {
    await phone.throwAway()
  }
})

test('[WB110] bought is what is missing of the chosen colour, at the voted price; what she told herself stays', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await at.shareOutPractice(page)
    await at.passTo(page, 'María')
    await page.tap('.main:has-text("Dar lana")')
    await page.tap('[data-act="buy"]')
    const field = (word: string) => page.locator(`.figure-field:has-text("${word}")`)
    await page.waitForSelector('.colours')
    await page.tap('.presses .press:has-text("Alpaca")')
    await field('Precio del kilo').locator('text=59.00').waitFor()
    // Nothing of that colour is missing.
    await page.tap('.colours .press:has-text("Turquesa")')
    await field('Peso').locator('text=—').waitFor()
    await field('Peso').locator('.press').tap()
    for (const figure of ['5', '0', '0']) await page.tap(`.pad >> text="${figure}"`)
    await page.tap('.colours .press:has-text("Azul")')
    await field('Peso').locator('text=500 g').waitFor()
    await page.waitForSelector('.seal:has-text("Mantener: comprar")')
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
