/** A whole season of a new group by touch: steps that begin and end at home. */
import type { Page } from 'playwright'
import { figure, holdSeal, priceVotes, tellOrder, tellSheet, vote, type VoteTold } from './orders-steps.ts'
import { atScreen, givePost, toHome, toMeetingPlace, toMyTime } from './phone.ts'

export type Step = {
  readonly name: string
  /** Who has the phone in her hand. */
  readonly by: string
  readonly act: (page: Page) => Promise<void>
  /** All that it writes is one write: cut off, it is done or nothing was. */
  readonly isOneWrite?: true
}

const board = [
  ['president', 'Flavia'],
  ['treasurer', 'Rosa'],
  ['production', 'María'],
  ['store', 'Justina'],
  ['quality', 'Justina'],
  ['secretary', 'Rosa'],
] as const
const names = ['Flavia', 'Rosa', 'María', 'Justina'] as const

/** What the group votes beside what a price needs; grades and the season's first day are told apart. */
const plainVotes: readonly VoteTold[] = [
  { matter: 'fairness', choice: 'Lo que cada una gana' },
  { matter: 'shortageWeight', choice: 'Según lo que paga' },
  { matter: 'groupFund', word: 'Fondo del grupo', figure: '5' },
  { matter: 'yarnShortfallForgiven', word: 'Lana que se perdona', figure: '10' },
  { matter: 'advanceRecovery', word: 'Descuento de adelantos', figure: '50' },
  { matter: 'cashStep', word: 'Redondeo en efectivo', figure: '.10' },
]

/** At the votes: the season begins on the first of this month. */
export const voteSeason = async (page: Page): Promise<void> => {
  const at = '[data-matter="season"]'
  await page.tap(`${at} .row`)
  await page.locator(`${at} .figure-field .press`).first().tap()
  await page.locator(`${at} .days button`).first().tap()
  await holdSeal(page)
  await page.waitForSelector(`${at} .row[aria-expanded="false"]`)
}

const voteGrades = async (page: Page): Promise<void> => {
  const at = '[data-matter="gradePay"]'
  await page.tap(`${at} .row`)
  for (const [grade, percent, goods] of [
    ['A', '100', 0],
    ['B', '85', 1],
  ] as const) {
    await page.tap(`${at} button:has-text("Añadir calidad ${grade}")`)
    await figure(page, 'Paga, de cada 100', percent, `[data-grade="${grade}"]`)
    await page.locator(`[data-grade="${grade}"] .presses .press`).nth(goods).tap()
  }
  await holdSeal(page)
  await page.waitForSelector(`${at} .row[aria-expanded="false"]`)
}

/** One step at the votes. */
const voting = (name: string, act: (page: Page) => Promise<void>): Step => ({
  ...{ name: `vote ${name}`, by: 'Flavia', isOneWrite: true },
  act: async (page) => {
    await toMeetingPlace(page, 'Acuerdos')
    await page.waitForSelector('[data-matter]')
    await act(page)
    await toHome(page)
  },
})

const toWoman = async (page: Page, name: string): Promise<void> => {
  await page.tap('.tile:has-text("Socias")')
  await page.tap(`.blanket button:has-text("${name}")`)
  await atScreen(page, name)
}

/** The president writes what a woman knows; she herself offers hours enough for the order. */
const knows = (name: string): Step => ({
  ...{ name: `skill ${name}`, by: 'Flavia' },
  act: async (page) => {
    await toWoman(page, name)
    await page.tap('[data-article="CHULLO"] button:has-text("Como la ficha")')
    await page.waitForSelector('[data-article="CHULLO"] .step')
    await toHome(page)
  },
})

const offers = (name: string): Step => ({
  ...{ name: `hours ${name}`, by: name },
  act: async (page) => {
    await toMyTime(page, name)
    for (let week = 0; week < 4; week += 1)
      for (let tap = 0; tap < 3; tap += 1) {
        const shown = page.locator('[data-week] b').nth(week)
        const before = (await shown.textContent()) ?? ''
        await page.locator('[data-week]').nth(week).locator('button').nth(1).tap()
        await page.waitForFunction(
          ([place, was]) => document.querySelectorAll('[data-week] b')[Number(place)]?.textContent !== was,
          [week, before] as const,
        )
      }
    await toHome(page)
  },
})

/** Cash for the yarn: every woman pays the same in. */
const contribute = async (page: Page): Promise<void> => {
  await toMeetingPlace(page, 'Caja')
  await page.tap('.press:has-text("Aporte")')
  await figure(page, 'Cada una pone', '150')
  await page.waitForSelector('.seal')
  await holdSeal(page)
  await page.waitForSelector('.press:has-text("Aporte")')
  await toHome(page)
}

const acceptOrder = async (page: Page): Promise<void> => {
  await tellOrder(page, { Natural: '12' })
  await page.waitForSelector('.seal')
  await holdSeal(page)
  await page.waitForSelector('[data-order="P01"]')
  await toHome(page)
}

const shareOut = async (page: Page): Promise<void> => {
  await page.tap('.main:has-text("Repartir")')
  await page.waitForSelector('[data-person] .figure')
  await page.tap('.main:has-text("Que apruebe otra")')
  await page.tap('.blanket button:has-text("Rosa")')
  await page.waitForSelector('.seal')
  await holdSeal(page)
  await page.waitForSelector('.press:has-text("Repartir otra vez")')
  await toHome(page)
}

const buyYarn = async (page: Page): Promise<void> => {
  await page.tap('.main:has-text("Dar lana")')
  await page.tap('.main:has-text("Comprar lana")')
  await figure(page, 'Peso', '1500')
  await figure(page, 'Precio del kilo', '59')
  await page.waitForSelector('.seal')
  await holdSeal(page)
  await page.waitForSelector('[data-lot]')
  await toHome(page)
}

const giveYarn = async (page: Page): Promise<void> => {
  await page.tap('.main:has-text("Dar lana")')
  await page.tap('.main:has-text("Dar lana")')
  await page.tap('.main:has-text("Dar a todas")')
  await page.waitForSelector('text=Deshacer')
  await toHome(page)
}

/** Her pieces are all good; nobody looks at her own. */
const brings = (name: string, by: string): Step => ({
  ...{ name: `receive ${name}`, by, isOneWrite: true },
  act: async (page) => {
    await page.tap('.tile:has-text("Recibir")')
    await page.tap(`.blanket button:has-text("${name}")`)
    await page.tap('.press:has-text("buena")')
    await page.waitForSelector('.seal')
    await holdSeal(page)
    await page.waitForSelector('.blanket button')
    await toHome(page)
  },
})

const settlePay = async (page: Page): Promise<void> => {
  await page.tap('.tile:has-text("Pagar")')
  await page.waitForSelector('.seal')
  await holdSeal(page)
  await page.waitForSelector('.main:has-text("Empezar a pagar")')
  await toHome(page)
}

/** All are paid: María by her mark, the others before her as a witness. */
const payAll = async (page: Page): Promise<void> => {
  await page.tap('.tile:has-text("Pagar")')
  await page.tap('[data-witness]')
  await page.tap('.blanket button:has-text("María")')
  await page.waitForSelector('[data-witness]:has-text("María")')
  await page.tap('.main:has-text("Empezar a pagar")')
  while ((await page.$('[data-all-paid]')) === null) {
    const paying = await page.waitForSelector('[data-paying]')
    const person = await paying.getAttribute('data-paying')
    if (person === 'S03') {
      await page.tap('.main:has-text("Que toque su dibujo")')
      await page.tap('[data-mark="2"]')
    }
    await holdSeal(page)
    await page.waitForFunction(
      (was) =>
        document.querySelector('[data-all-paid]') !== null ||
        (document.querySelector('[data-paying]')?.getAttribute('data-paying') ?? was) !== was,
      person,
    )
  }
  await toHome(page)
}

export const seasonSteps: readonly Step[] = [
  ...board.map(([post, name]): Step => ({
    ...{ name: `post ${post}`, by: 'Flavia' },
    act: async (page) => {
      await givePost(page, post, name)
      await toHome(page)
    },
  })),
  ...priceVotes.map((told) => voting(told.matter, (page) => vote(page, told))),
  ...plainVotes.map((told) => voting(told.matter, (page) => vote(page, told))),
  voting('season', voteSeason),
  voting('grades', voteGrades),
  {
    ...{ name: 'sheet', by: 'Flavia', isOneWrite: true },
    act: async (page) => {
      await tellSheet(page)
      await holdSeal(page)
      await page.waitForSelector('text=Ficha 1')
      await toHome(page)
    },
  },
  ...names.map(knows),
  ...names.map(offers),
  { isOneWrite: true, name: 'order', by: 'Flavia', act: acceptOrder },
  { isOneWrite: true, name: 'share', by: 'Flavia', act: shareOut },
  { isOneWrite: true, name: 'contribution', by: 'Rosa', act: contribute },
  { isOneWrite: true, name: 'buy yarn', by: 'Justina', act: buyYarn },
  { isOneWrite: true, name: 'give yarn', by: 'Justina', act: giveYarn },
  ...(['Flavia', 'Rosa', 'María'] as const).map((name) => brings(name, 'Justina')),
  brings('Justina', 'María'),
  { isOneWrite: true, name: 'settle', by: 'Rosa', act: settlePay },
  { name: 'pay', by: 'Rosa', act: payAll },
]
