/** What every screen of the study's app keeps, on a laptop and a tablet: letters, targets, contrast, nothing serious for axe. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import { faultsOf } from './screen-faults.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test.each(['laptop', 'tablet'] as const)(
  '[WS11] letters, presses, contrast and axe on every screen of a %s',
  async (size) => {
    const laptop = await at.newLaptop(app, size)
    const looked: string[] = []
    try {
      const page = await laptop.open()
      const look = async (name: string): Promise<void> => {
        looked.push(name)
        expect([name, await faultsOf(page)]).toEqual([name, []])
      }
      await at.atScreen(page, 'Un estudio nuevo')
      await look('new study')
      await at.makeStudy(page)
      await look('empty project')
      await page.keyboard.press('?')
      await page.waitForSelector('.keys')
      await look('keys')
      await page.keyboard.press('?')
      await page.click('[data-add=frame]')
      await page.waitForSelector('[name=eligible]')
      await look('list form')
      await field.readyToAsk(page)
      await look('guides')
      await page.click('[data-guide]')
      await page.waitForSelector('.questions')
      await look('guide')
      await page.click('button:has-text("Cambiar")')
      await page.waitForSelector('[name=guideTitle]')
      await page.check('.tick input')
      await page.waitForSelector('[name=approval]')
      await look('guide form')
      await at.toPlace(page, 'respondents')
      await page.click('[data-respondent=M01]')
      await page.waitForSelector('[name=pseudonym]')
      await look('people')
      await at.toPlace(page, 'consents')
      await page.waitForSelector('[data-consents]')
      await look('register')
      await page.click('[data-consents=M01]')
      await page.waitForSelector('.aloud')
      await page.click('button:has-text("Se quiere retirar")')
      await look('consent')
      await at.toPlace(page, 'interviews')
      await page.waitForSelector('[data-help]')
      await look('interviews')
      await field.toGate(page, 'M01')
      await look('gate')
      await page.click('[data-alone=yes]')
      await page.waitForSelector('[name=pin]')
      await look('begin')
      await page.fill('[name=pin]', field.pin)
      await page.click('[data-begin]')
      await page.waitForSelector('[data-item]')
      await look('question')
      await page.click('[data-interrupt]')
      await field.isNeutral(page)
      await page.click('[data-finish]')
      await look('neutral')
      await field.uncover(page, field.pin)
      await page.click('[data-alone=yes]')
      await page.click('[data-end]')
      await page.waitForSelector('[name=minutes]')
      await look('end')
      await page.click('[data-end-now]')
      await page.waitForSelector('[data-check-out]')
      await look('after')
      await page.click('button:has-text("A la lista")')
      await at.toPlace(page, 'care')
      await look('care')
      await page.click('.who')
      await page.waitForSelector('[data-researcher]')
      await look('who')
      await page.reload()
      await page.waitForSelector('[name=passphrase]')
      await look('door')
      await page.click('.leave')
      await page.waitForSelector('#more')
      expect(looked).toHaveLength(20)
    } finally {
      await laptop.throwAway()
    }
  },
)
