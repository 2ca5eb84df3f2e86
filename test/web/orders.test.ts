/** Votes, technical sheets and orders in Chromium: told and sealed by touch alone, and what is missing is named. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { votedMatters } from '../../src/core/group/agreements/events.ts'
import { testWith } from '../test-with.ts'
import { faultsInEachSize } from './faults.ts'
import * as orders from './orders-steps.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const withPhone = async (work: (page: Page, phone: on.Phone) => Promise<void>): Promise<void> => {
  const phone = await on.newPhone(app)
  try {
    await work(await phone.open(), phone)
  } finally {
    await phone.throwAway()
  }
}

const newGroup = async (page: Page): Promise<void> => {
  await on.foundGroup(page)
  await on.beWoman(page, 'Flavia')
}

/** Entries of the book, as home says. */
const entries = async (page: Page): Promise<number> => {
  await on.toHome(page)
  const text = await page.textContent('.state:has-text("anotaciones")')
  return Number(/(\d+) anotaciones/.exec(text ?? '')?.[1])
}

test('[WB20] [WB23] votes, a sheet and an order by touch alone; the price that was shown is what is kept', () =>
  withPhone(async (page, phone) => {
    await newGroup(page)
    await orders.voteForPrices(page)
    await orders.tellSheet(page)
    await page.waitForSelector('[data-card]')
    const costs = await page.locator('[data-card] [data-cost] b').allTextContents()
    expect(costs).toEqual([
      ...[
        'S/\u00a019.30',
        'S/\u00a05.84',
        'S/\u00a00.60',
        'S/\u00a025.74',
        'S/\u00a03.09',
        'S/\u00a04.32',
        'S/\u00a01.20',
        'S/\u00a034.35',
      ],
      'USD\u00a010.55',
    ])
    await orders.holdSeal(page)
    await page.waitForSelector('[data-sheet="CHULLO"]:has-text("S/ 19.30")')
    await on.toHome(page)

    await orders.tellOrder(page, { Rojo: '25', Azul: '15' })
    await page.waitForSelector('.price-stack')
    expect(await page.locator('.price-stack li b').allTextContents()).toEqual([
      ...['S/\u00a07.64', 'S/\u00a07.41', 'S/\u00a019.30'],
    ])
    expect(await page.textContent('.quote-total')).toBe('40 piezasUSD\u00a0422.00')
    await orders.holdSeal(page)
    await page.waitForSelector('[data-order="P01"]:has-text("40 chullos")')

    await phone.restart()
    const again = await phone.open()
    await on.beWoman(again, 'Rosa')
    await again.tap('.tile:has-text("Pedidos")')
    await again.tap('[data-order="P01"]')
    await again.waitForSelector('[data-line="CHULLO/Azul"]:has-text("0 de 15")')
    expect(await again.textContent('.order-head')).toMatch(/40 chullos.*C01.*USD\s422\.00/)
    expect(await again.locator('[data-state]').allTextContents()).toEqual(['40sin repartir'])
  }))

test('[WB20] [WB26] what is missing is named and one press away, and what was told waits meanwhile', () =>
  withPhone(async (page) => {
    await newGroup(page)
    await page.tap('.tile:has-text("Pedidos")')
    await page.waitForSelector('text=Todavía no hay pedidos')
    await page.tap('.main')
    await page.waitForSelector('text=Falta una ficha técnica')
    await on.toHome(page)
    await orders.tellSheet(page)
    await page.waitForSelector('[role=alert]:has-text("«Una hora de tejer»")')
    await page.tap('text=Ir al acuerdo que falta')
    await on.atScreen(page, 'Acuerdos')
    await orders.vote(page, orders.priceVotes[0]!)
    await page.goBack()
    await page.waitForSelector('[role=alert]:has-text("«Redondeo del pago»")')
    expect(await page.textContent('.figure-field:has-text("Minutos de tejer")')).toContain('330 min (5 h 30)')
    await orders.holdSeal(page)
    await page.waitForSelector('[data-sheet="CHULLO"]')
    await on.toHome(page)

    await orders.tellOrder(page, { Rojo: '25' })
    await page.waitForSelector('[role=alert]:has-text("«Redondeo del pago»")')
    expect(await page.locator('.hem').count()).toBe(0)
    await page.tap('text=Ir al acuerdo que falta')
    await page.waitForSelector('[data-matter="tariffStep"] .vote-form')
    await page.goBack()
    await page.waitForSelector('[data-cell="CHULLO/Unica/Rojo"]:has-text("25")')
    await on.toHome(page)
    await on.handOver(page)
    await on.beWoman(page, 'Rosa')
    await page.tap('.tile:has-text("Pedidos")')
    await page.tap('.main')
    await page.waitForSelector('.press.tall')
    expect(await page.locator('[aria-pressed="true"], [data-cell]').count()).toBe(0)
  }))

test('[WB21] nothing is written before the seal was held for a second', () =>
  withPhone(async (page) => {
    await newGroup(page)
    const before = await entries(page)
    await on.toMeetingPlace(page, 'Acuerdos')
    await page.tap('[data-matter="groupFund"] .row')
    await orders.figure(page, 'Fondo del grupo', '5', '[data-matter="groupFund"]')
    await page.locator('.hem .seal').tap()
    await orders.holdSeal(page, 600)
    await page.waitForTimeout(700)
    expect(await page.textContent('[data-matter="groupFund"] .row')).toContain('Falta')
    expect(await entries(page)).toBe(before)
    await on.toMeetingPlace(page, 'Acuerdos')
    await page.waitForSelector('[data-matter]')
    await orders.vote(page, { matter: 'groupFund', word: 'Fondo del grupo', figure: '5' })
    expect(await page.textContent('[data-matter="groupFund"] .row')).toContain('5 %')
    expect(await entries(page)).toBe(before + 1)
  }))

test('[WB22] every matter is listed and none has a default; a vote that lacks a figure is not written', () =>
  withPhone(async (page) => {
    await newGroup(page)
    await on.toMeetingPlace(page, 'Acuerdos')
    await page.waitForSelector('[data-matter]')
    const listed = await page
      .locator('[data-matter]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-matter') ?? ''))
    expect(listed.sort()).toEqual([...votedMatters].sort())
    for (const matter of votedMatters) {
      await page.tap(`[data-matter="${matter}"] .row`)
      const form = `[data-matter="${matter}"] .vote-form`
      await page.waitForSelector(form)
      expect(await page.locator(`${form} [aria-pressed="true"]`).count()).toBe(0)
      const shown = await page
        .locator(`${form} .figure-field:not(:has-text("Vale desde")) b`)
        .allTextContents()
      expect(shown.filter((text) => text !== '—')).toEqual([])
    }
    await page.tap('[data-matter="margin"] .row')
    await orders.holdSeal(page)
    await page.waitForSelector('[role=alert]:has-text("Falta una cifra de «Para el grupo»")')
    const alert = await page.locator('[role=alert]').boundingBox()
    expect(alert?.y).toBeGreaterThan(70)
    expect(Number(alert?.y) + Number(alert?.height)).toBeLessThan(552)

    await page.tap('[data-matter="gradePay"] .row')
    for (const [grade, part, goods] of [
      ['A', '100', 'Primera'],
      ['B', '85', 'Segunda'],
    ] as const) {
      await page.tap(`text=Añadir calidad ${grade}`)
      await orders.figure(page, 'Paga, de cada 100', part, `[data-grade="${grade}"]`)
      await page.tap(`[data-grade="${grade}"] button:text-is("${goods}")`)
    }
    await page.tap('text=Contar las manos')
    await orders.figure(page, 'A favor', '14', '[data-matter="gradePay"]')
    await orders.holdSeal(page)
    await page.waitForSelector('[data-matter="gradePay"] .row:has-text("A 100 % · B 85 %")')

    await on.toHome(page)
    await on.givePost(page, 'president', 'Rosa')
    await on.toHome(page)
    await on.toMeetingPlace(page, 'Acuerdos')
    await page.tap('[data-matter="groupFund"] .row')
    await orders.figure(page, 'Fondo del grupo', '5', '[data-matter="groupFund"]')
    await orders.holdSeal(page)
    await page.waitForSelector('[role=alert]:has-text("Presidenta, Secretaria")')
  }))

/** The practice group, with an order of 300 chullos; whoever acts stands at its page. */
const atOrder = async (page: Page, name: string): Promise<void> => {
  await on.beWoman(page, name)
  await page.tap('.tile:has-text("Pedidos")')
  await page.tap('[data-order="P03"]')
  await page.waitForSelector('.order-head')
}

test('[WB24] the growing order is light, has a garment for each piece and no percentages, at 300 and 1,000', () =>
  withPhone(async (page) => {
    await on.practise(page)
    await atOrder(page, 'Flavia')
    const look = async (pieces: number): Promise<void> => {
      await page.waitForSelector(`.states b:text-is("${pieces}")`)
      const { bytes, label, fields } = await page.locator('svg.growing').evaluate((picture) => ({
        bytes: picture.outerHTML.length,
        label: picture.getAttribute('aria-label'),
        fields: [...picture.querySelectorAll('g > path[fill^="url"]')].map((path) => path.getAttribute('d')),
      }))
      console.log(`WB24: ${pieces} pieces in ${bytes} bytes`)
      expect(bytes).toBeLessThanOrEqual(8192)
      expect(label).toBe(`${pieces} sin repartir`)
      const wide = fields.join('').matchAll(/h(\d+)v/g)
      expect([...wide].reduce((sum, [, width]) => sum + Number(width) / 20, 0)).toBe(pieces)
      expect(await page.textContent('.cloth')).not.toContain('%')
    }
    await look(300)
    await page.tap('.press:has-text("Cambiar")')
    await orders.figure(page, 'chullo · Rojo', '800', '[data-cell="CHULLO/Unica/Rojo"]')
    await orders.holdSeal(page)
    await look(1000)
  }))

test('[WB25] an order changes by its officers alone, and a change of nothing is refused', () =>
  withPhone(async (page) => {
    await on.practise(page)
    await atOrder(page, 'Justina')
    await page.tap('.press:has-text("Cambiar")')
    await orders.holdSeal(page)
    await page.waitForSelector('[role=alert]:has-text("no cambia nada")')
    await orders.figure(page, 'chullo · Azul', '0', '[data-cell="CHULLO/Unica/Azul"]')
    await orders.holdSeal(page)
    await page.waitForSelector('[role=alert]:has-text("Presidenta, Producción")')
    await on.toHome(page)
    await on.handOver(page)
    await atOrder(page, 'Flavia')
    await page.tap('.press:has-text("Cambiar")')
    await orders.figure(page, 'chullo · Azul', '0', '[data-cell="CHULLO/Unica/Azul"]')
    await orders.holdSeal(page)
    await page.waitForSelector('.order-head:has-text("220 chullos")')
    await page.waitForSelector('[data-line="CHULLO/Azul"]:has-text("0 de 0")')
  }))

test('[WB25] [WB27] a first piece passes before the others are released; the advance is the treasurer’s', () =>
  withPhone(async (page) => {
    await on.practise(page)
    await on.beWoman(page, 'Flavia')
    await on.toMeetingPlace(page, 'Acuerdos')
    await page.waitForSelector('[data-matter]')
    await orders.vote(page, { matter: 'firstPiece', choice: 'Sí, se revisa primero una' })
    await on.toHome(page)
    await orders.tellOrder(page, { Rojo: '25' })
    await orders.holdSeal(page)
    await page.waitForSelector('[data-order="P04"]:has-text("25 chullos")')
    await on.toHome(page)
    await on.handOver(page)

    await on.beWoman(page, 'Justina')
    await page.tap('.tile:has-text("Pedidos")')
    await page.tap('[data-order="P04"]')
    const first = '[data-first="CHULLO"]'
    const look = async (says: string): Promise<void> => {
      await page.tap(`${first} .press:has-text("Ver una")`)
      await page.tap(`${first} .blanket button:has-text("Rosa")`)
      await page.tap(`${first} .press:has-text("${says}")`)
      await page.waitForSelector(`${first} .blanket`, { state: 'detached' })
    }
    await page.waitForSelector(`${first}:has-text("Falta ver una")`)
    await look('Por arreglar')
    await page.waitForSelector(`${first}:has-text("Falta ver una")`)
    await look('Pasa')
    await page.tap(`${first} .press:has-text("Dar paso")`)
    await page.waitForSelector(`${first}:has-text("Las demás pueden seguir")`)
    await tellAdvance(page)
    await page.waitForSelector('[role=alert]:has-text("Tesorera")')
    await on.toHome(page)
    await on.handOver(page)

    await on.beWoman(page, 'Rosa')
    await page.tap('.tile:has-text("Pedidos")')
    await page.tap('[data-order="P04"]')
    await page.tap('.press:has-text("Adelanto")')
    await orders.holdSeal(page)
    await page.waitForSelector('[role=alert]:has-text("Falta una cifra: Lo que mandó (USD)")')
    await page.tap('.press:has-text("Adelanto")')
    await tellAdvance(page)
    await page.waitForSelector('text=El comprador adelantó USD 80.00.')
    expect(await page.locator('.press:has-text("Adelanto")').count()).toBe(0)
  }))

const tellAdvance = async (page: Page): Promise<void> => {
  await page.tap('.press:has-text("Adelanto")')
  await orders.figure(page, 'Lo que mandó (USD)', '80')
  await orders.figure(page, 'Lo que cobró el banco, si cobró (USD)', '12.50')
  await orders.figure(page, 'Soles por 1 USD', '3.290')
  await orders.holdSeal(page)
}

test('[WB8] letters, targets, contrast and axe on votes, sheets and orders, in three sizes', () =>
  withPhone(async (page) => {
    const look = async (where: string): Promise<void> => {
      expect([where, await faultsInEachSize(page)]).toEqual([where, []])
    }
    await on.practise(page)
    await atOrder(page, 'Flavia')
    await look('order')
    await page.tap('.press:has-text("Cambiar")')
    await look('change')
    await page.goBack()
    await page.waitForSelector('[data-order]')
    await look('orders')
    await on.toHome(page)
    await orders.tellOrder(page, { Rojo: '25' })
    await page.waitForSelector('.price-stack')
    await page.tap('.day-field .press')
    await look('new order')
    await on.toHome(page)
    await on.toMeetingPlace(page, 'Ficha')
    await page.waitForSelector('[data-sheet]')
    await look('sheets')
    await page.tap('[data-sheet="CHULLO"]')
    await page.waitForSelector('[data-card]')
    await look('sheet')
    await on.toHome(page)
    await on.toMeetingPlace(page, 'Acuerdos')
    await page.waitForSelector('[data-matter]')
    await look('votes')
    for (const matter of ['standardYarnPrice', 'gradePay', 'fairness']) {
      await page.tap(`[data-matter="${matter}"] .row`)
      if (matter === 'gradePay') await page.tap('text=Añadir calidad A')
      await look(matter)
    }
  }))
