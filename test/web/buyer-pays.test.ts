/** The buyer's money on the phone: an invoice, its payment, foreign money changed, and what was written said for a moment. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faultsInEachSize } from './faults.ts'
import { hearWorkers, must } from './money-steps.ts'
import { figure, holdSeal } from './orders-steps.ts'
import * as on from './phone.ts'
import { shareOutPractice } from './receive-steps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const withPractice = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const phone = await on.newPhone(app)
  try {
    await hearWorkers(phone.context)
    const page = await phone.open()
    await work(page)
  } finally {
    await phone.throwAway()
  }
}

const toOrder = async (page: Page, order: string): Promise<void> => {
  await page.tap('.tile:has-text("Pedidos")')
  await page.tap(`[data-order="${order}"]`)
  await page.waitForSelector('[data-to-bill]')
}

/** All that is ready leaves with an invoice. */
const bill = async (page: Page): Promise<void> => {
  await page.tap('.press:has-text("Enviar con factura")')
  await figure(page, 'Soles por 1 USD', '3.3')
  await holdSeal(page)
}

test('[WB99] [WB121] [WB122] pieces leave with an invoice, the buyer pays, and his money is changed to soles', () =>
  withPractice(async (page) => {
    await shareOutPractice(page)
    for (const [colour, pieces] of [
      ['Rojo', 100],
      ['Azul', 80],
    ] as const) {
      const brought = { person: 'S01', order: 'P03', article: 'CHULLO', colour, source: 'new' }
      await must(page, 'receive', { by: 'S05', ...brought, results: [{ result: { grade: 'A' }, pieces }] })
    }
    await toOrder(page, 'P03')
    await page.tap('.press:has-text("Enviar con factura")')
    await page.waitForSelector('[data-turn="sales.invoiced"]:has-text("Rosa Condori")')
    await page.waitForSelector('[data-turn] .press:has-text("Pasar el teléfono")')
    await page.tap('.press:has-text("Enviar con factura")')
    await bill(page)
    await page.waitForSelector('.cloth > [role=alert]:has-text("Rosa Condori")')
    await on.toHome(page)
    await on.handOver(page)

    await on.beWoman(page, 'Rosa')
    await toOrder(page, 'P03')
    await page.tap('.press:has-text("Enviar con factura")')
    await holdSeal(page)
    expect(await page.locator('[data-turn]').count()).toBe(0)
    await page.waitForSelector('[role=alert]:has-text("Falta una cifra: Soles por 1 USD")')
    await page.tap('.figure-field:has-text("Flete aparte, si lo hay (USD)") > .press')
    await page.waitForSelector('.pad')
    expect(await page.locator('[role=alert]').count()).toBe(0)
    await page.tap('.figure-field:has-text("Soles por 1 USD") > .press')
    await page.waitForSelector('.pad[aria-label="Soles por 1 USD"]')
    expect(await page.locator('.pad').count()).toBe(1)
    await on.toHome(page)
    await toOrder(page, 'P03')
    await bill(page)
    await page.waitForSelector('[data-unpaid="F003"]')
    await page.tap('.main:has-text("El comprador pagó")')
    expect(await faultsInEachSize(page)).toEqual([])
    await figure(page, 'Lo que cobró el banco, si cobró (USD)', '0')
    await figure(page, 'Soles por 1 USD', '3.4')
    await holdSeal(page)
    await page.waitForSelector('[data-unpaid]', { state: 'detached' })

    await on.toHome(page)
    await on.toMeetingPlace(page, 'Caja')
    await page.waitForSelector('[data-foreign="USD"]')
    await page.tap('[data-move="exchange"]')
    await figure(page, 'Soles por 1 USD', '3.4')
    expect(await faultsInEachSize(page)).toEqual([])
    await holdSeal(page)
    await page.waitForSelector('[data-cash]')
    await page.waitForSelector('[data-foreign]', { state: 'detached' })
  }))

test('[WB98] what was written is said for a moment, without a name or sum, and not behind the row counter', () =>
  withPractice(async (page) => {
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    await on.toMeetingPlace(page, 'Caja')
    await page.tap('[data-move="draw"]')
    await figure(page, '¿Cuánto?', '20')
    await holdSeal(page)
    await page.waitForSelector('.wrote')
    expect((await page.textContent('.wrote'))?.trim()).toBe('Anotado: lo sacado del banco')
    await page.waitForSelector('.wrote', { state: 'detached' })
    await page.tap('[data-move="draw"]')
    await figure(page, '¿Cuánto?', '20')
    await holdSeal(page)
    await page.waitForSelector('.wrote')
    await page.tap('[aria-label="Vueltas"]')
    await page.waitForSelector('.rows')
    expect(await page.locator('.wrote').count()).toBe(0)
    expect(await page.textContent('body')).not.toContain('Anotado')
  }))

test('[WB58] [WB124] cash without her word is told to the treasurer, and one tap asks her', () =>
  withPractice(async (page) => {
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    await page.tap('.tile:has-text("Pagar")')
    await page.waitForSelector('[data-unsaid]')
    const unsaid = Number(await page.getAttribute('[data-unsaid]', 'data-unsaid'))
    expect(unsaid).toBeGreaterThan(0)
    await page.tap('[data-unsaid] > .press')
    const flavia = page.locator('[data-ask="S01"]').first()
    expect(await page.locator('[data-had]').count()).toBe(0)
    await page.waitForSelector('h2:has-text("Pagos de antes")')
    expect(await flavia.locator('.below').textContent()).toMatch(/^\d+ de [a-z]+/)
    await flavia.locator('.row').first().tap()
    expect(await flavia.locator('[data-had] b').textContent()).toMatch(/^S\/\u00a0\d/)
    await flavia.locator('[data-mark="1"]').tap()
    await page.waitForSelector('[role=alert]:has-text("Ese no es el dibujo")')
    await flavia.locator('[data-mark="0"]').tap()
    await page.waitForSelector(`[data-unsaid="${unsaid - 1}"]`)
  }))
