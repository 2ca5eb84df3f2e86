/** The pay day on the phone: one woman after the other, each payment with her word, and nobody paid twice. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faultsInEachSize } from './faults.ts'
import * as money from './money-steps.ts'
import * as on from './phone.ts'
import { tookTaps } from './taps.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** A practice group in which everybody earned, and the treasurer at the pay day with its accounts settled. */
const payDay = async (phone: on.Phone, women: number): Promise<Page> => {
  await money.listenIn(phone)
  const page = await phone.open()
  await on.practise(page, { women })
  await money.everybodyEarned(page, women)
  await on.beWoman(page, 'Rosa')
  return page
}
const settled = async (page: Page): Promise<void> => {
  await money.toPlace(page, 'Pagar')
  await page.waitForSelector('[data-settle]')
  await money.hold(page)
  await page.waitForSelector('[data-plan]')
}
const alert = async (page: Page): Promise<string> =>
  (await (await page.waitForSelector('[role=alert]')).textContent()) ?? ''

const findings = async (page: Page): Promise<number> => {
  const home: { findings: number } = await money.must(page, 'home', { by: money.treasurer })
  return home.findings
}

const stillToPay = async (page: Page): Promise<number> => {
  const day: { cash: unknown[] } = await money.must(page, 'payDay', { by: money.treasurer })
  return day.cash.length
}

/** She says herself that she has it: first wrongly, which writes nothing, where that is to be tried. */
const byHerself = async (
  page: Page,
  mark: number,
  pictures: readonly string[] | undefined,
): Promise<void> => {
  if (pictures) {
    await page.tap('.main:has-text("Que ponga su clave")')
    await on.tapPictures(page, ...pictures)
  } else {
    await page.tap('.main:has-text("Que toque su dibujo")')
    await page.tap(`[data-mark="${mark}"]`)
  }
  await money.hold(page)
}

test('[WB52] [WB53] [WB57] [WB123] nineteen women are paid one by one: by witness, PIN and mark; reloading pays nobody twice', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await payDay(phone, 19)
    await money.must(page, 'choosePin', { by: 'S03', pictures: [0, 1, 2, 3] })
    const found = await findings(page)
    await settled(page)
    expect(await page.locator('[data-bank]').count()).toBe(2)
    for (const left of [1, 0]) {
      await money.hold(page)
      await page.waitForFunction((n) => document.querySelectorAll('[data-bank]').length === n, left)
    }
    await page.tap('.main:has-text("Empezar a pagar")')
    const order: string[] = [await money.payingNow(page)]
    const paidBy = async (work: () => Promise<void>): Promise<void> => {
      await work()
      const next = await money.nextOne(page)
      if (next !== undefined) order.push(next)
    }
    // Flavia has no PIN: another's swatch writes nothing, her own does.
    await page.tap('.main:has-text("Que toque su dibujo")')
    await page.tap('[data-mark="3"]')
    expect(await alert(page)).toContain('Ese no es el dibujo de Flavia Mamani')
    expect(await page.locator('.seal').count()).toBe(0)
    await page.tap('[data-mark="0"]')
    await page.waitForSelector('.seal')
    expect(await page.locator('[role=alert]').count()).toBe(0)
    await paidBy(() => money.hold(page))
    // Rosa pays: without a witness she waits, and María is taken from the list.
    await page.waitForSelector('.main:has-text("testigo")')
    await page.tap('[data-paying="S02"]')
    await page.tap('.blanket button:has-text("María")')
    await page.waitForSelector('[data-paying="S03"]')
    // María Encarnación has one: wrong pictures write nothing.
    await byHerself(page, 0, ['llama', 'sol', 'ovillo', 'flor'])
    expect(await alert(page)).toContain('Esos no son los dibujos')
    await paidBy(() => byHerself(page, 0, ['llama', 'sol', 'ovillo', 'casa']))

    await page.reload()
    await on.beWoman(page, 'Rosa')
    await money.toPlace(page, 'Pagar')
    await money.chooseWitness(page, 'Justina')
    await page.tap('.main:has-text("Empezar a pagar")')
    expect(await money.payingNow(page)).toBe('S02')
    await paidBy(() => money.hold(page))
    // Justina is no witness of herself, nor of her sister-in-law; asked all the same, nothing is written.
    const refused = await money.ask(page, 'payInHand', {
      ...{ by: money.treasurer, person: 'S04', centimos: 1, said: { how: 'witness' } },
    })
    expect(refused.error?.code).toBe('app.noWitness')
    await paidBy(() => byHerself(page, 3, undefined))
    while ((await page.$('[data-all-paid]')) === null) {
      const place = Number(order.at(-1)?.slice(1)) - 1
      await paidBy(() => (place === 11 ? byHerself(page, place, undefined) : money.hold(page)))
    }
    const places = [...Array(19).keys()].map(money.personAt)
    const byBankOrList = ['S03', 'S07', 'S11']
    expect([...new Set(order)]).toEqual(places.filter((person) => !byBankOrList.includes(person)))
    const day: { cash: unknown[]; bank: unknown[]; paid: unknown[] } = await money.must(page, 'payDay', {
      by: money.treasurer,
    })
    expect([day.cash.length, day.bank.length, day.paid.length]).toEqual([0, 0, 19])
    expect(await findings(page)).toBe(found)
  } finally {
    await phone.throwAway()
  }
})

test('[WB54] between two women, and left alone, no amount is on the screen; turned, the figure is hers', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await payDay(phone, 19)
    await settled(page)
    await money.chooseWitness(page, 'Justina')
    await page.tap('.main:has-text("Empezar a pagar")')
    await page.waitForSelector('[data-due]')
    const amount = await page.textContent('.figure.pay')
    expect(amount).toMatch(/^S\/\u00a0\d+\.\d0$/)
    expect(await page.locator('[aria-live], [role=status]:not(.wrote), [role=alert]').count()).toBe(0)

    await page.tap('text=Girar')
    const giant = page.locator('.turned .giant')
    expect(await giant.textContent()).toBe(amount?.replace('S/\u00a0', ''))
    expect(await page.locator('.turned').evaluate((turned) => getComputedStyle(turned).transform)).toBe(
      'matrix(-1, 0, 0, -1, 0, 0)',
    )
    await page.tap('text=Girar')
    await page.tap('text=¿De qué?')
    await page.waitForSelector('[data-why]')
    await page.tap('text=¿De qué?')

    await money.hold(page)
    await page.waitForSelector('[data-between]:has-text("ya tiene")')
    expect(await page.textContent('#app')).not.toContain('S/')
    expect(await page.locator('.note, .coin').count()).toBe(0)
    await page.clock.runFor(2500)
    await page.waitForSelector('[data-due]')
    // A hold that goes on keeps it dark and seals nothing more, by finger and by key.
    const left = await stillToPay(page)
    const box = await (await page.waitForSelector('.seal')).boundingBox()
    await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 20)
    await page.mouse.down()
    await page.waitForSelector('.seal.held')
    await page.clock.runFor(1000)
    await page.waitForSelector('[data-between]:has-text("ya tiene")')
    await page.clock.runFor(10_000)
    expect(await page.locator('[data-between]').count()).toBe(1)
    await page.mouse.up()
    await page.clock.runFor(2500)
    await page.waitForSelector('[data-due]')
    await page.focus('.seal')
    await page.keyboard.down('Enter')
    await page.clock.runFor(1000)
    await page.waitForSelector('[data-between]:has-text("ya tiene")')
    await page.keyboard.down('Enter')
    await page.clock.runFor(10_000)
    expect([await page.locator('[data-between]').count(), await stillToPay(page)]).toEqual([1, left - 2])
    await page.keyboard.up('Enter')
    await page.clock.runFor(2500)
    await page.waitForSelector('[data-due]')
    await page.clock.runFor(46_000)
    await page.waitForSelector('[data-between]')
    expect(await page.textContent('#app')).not.toContain('S/')
    await page.tap('.main')
    await page.waitForSelector('[data-due]')
  } finally {
    await phone.throwAway()
  }
})

test('[WB55] fifty women are paid with one witness in at most 75 taps, the hold of a seal being one', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await payDay(phone, 50)
    const before = await money.taps(page)
    await settled(page)
    await money.chooseWitness(page, 'María')
    await page.tap('.main:has-text("Empezar a pagar")')
    let now: string | undefined = await money.payingNow(page)
    while (now !== undefined) {
      if (now === 'S03') await byHerself(page, 2, undefined)
      else await money.hold(page)
      now = await money.nextOne(page)
    }
    while ((await page.locator('[data-bank]').count()) > 0) {
      const left = (await page.locator('[data-bank]').count()) - 1
      await money.hold(page)
      await page.waitForFunction((n) => document.querySelectorAll('[data-bank]').length === n, left)
    }
    await page.waitForSelector('[data-all-paid="50"]')
    tookTaps('pay of 50 women, with one witness', (await money.taps(page)) - before)
  } finally {
    await phone.throwAway()
  }
})

test('[WB40] [WB52] once the next woman is asked for her pictures, nothing lies over them and nothing is hers to take back', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await payDay(phone, 19)
    await money.must(page, 'choosePin', { by: 'S02', pictures: [0, 1, 2, 3] })
    await money.must(page, 'choosePin', { by: 'S03', pictures: [0, 1, 2, 3] })
    await settled(page)
    await page.tap('.main:has-text("Empezar a pagar")')
    await byHerself(page, 0, undefined)
    await page.waitForSelector('[data-between]:has-text("ya tiene")')
    await page.waitForSelector('.undo')
    await page.clock.runFor(2500)
    await money.payingNow(page)
    await page.tap('[data-paying]')
    await page.tap('.blanket button:has-text("María")')
    await page.waitForSelector('[data-paying="S03"]')
    expect(await page.locator('.undo').count()).toBe(1)
    await page.tap('.main:has-text("Que ponga su clave")')
    await page.waitForSelector('.undo', { state: 'detached' })
    expect(await page.locator('.pin-pad button').count()).toBe(9)
  } finally {
    await phone.throwAway()
  }
})

test('[WB56] who does not hold the post sees no amount of the pay day', async () => {
  const phone = await on.newPhone(app)
  try {
    await money.listenIn(phone)
    const page = await phone.open()
    await on.practise(page)
    await money.everybodyEarned(page, 3)
    await on.beWoman(page, 'Justina')
    await money.toPlace(page, 'Pagar')
    expect(await alert(page)).toContain('Tesorera')
    expect(await page.textContent('#app')).not.toContain('S/')
  } finally {
    await phone.throwAway()
  }
})

test('[WB8] [WB53] the pay day keeps letters, targets and contrast in each size; undone, she is offered again', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await payDay(phone, 19)
    const looked: (readonly [string, readonly string[]])[] = []
    const look = async (name: string): Promise<void> => {
      looked.push([name, await faultsInEachSize(page)])
    }
    await money.toPlace(page, 'Pagar')
    await page.waitForSelector('[data-settle]')
    await look('settle')
    await money.hold(page)
    await page.waitForSelector('[data-plan]')
    await look('plan')
    await page.tap('[data-witness]')
    await page.waitForSelector('.blanket button')
    await look('witness')
    await page.tap('.main')
    await page.tap('.main:has-text("Empezar a pagar")')
    await page.waitForSelector('[data-due]')
    await look('pay')
    await page.tap('text=¿De qué?')
    await page.waitForSelector('[data-why]')
    await look('why')
    await page.tap('[data-how]')
    await page.waitForSelector('[data-words]')
    await look('word')
    await page.tap('[data-how]')
    await page.tap('.main:has-text("Que toque su dibujo")')
    await page.waitForSelector('.marks')
    await look('mark')
    await page.tap('[data-mark="0"]')
    await page.tap('text=Girar')
    await page.waitForSelector('.turned')
    await look('turned')
    await money.hold(page)
    await page.waitForSelector('[data-between]:has-text("ya tiene")')
    await page.tap('text=Deshacer')
    await page.waitForSelector('[data-between="S01"]')
    await look('between')
    await page.tap('.main')
    expect(await money.payingNow(page)).toBe('S01')
    expect(looked.filter(([, found]) => found.length > 0)).toEqual([])
    expect(looked).toHaveLength(9)
  } finally {
    await phone.throwAway()
  }
})
