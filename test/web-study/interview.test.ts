/** Interviews in the app: the gate, interruption, the end, and what only safeguarding reads. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { archiveOf } from '../../src/keeping/study/study-archive.ts'
import { testWith } from '../test-with.ts'
import { faults } from '../web/faults.ts'
import * as field from './field-steps.ts'
import { passphrase as kathrinsPhrase, value } from '../study/all-of-her.ts'
import { ownFolder } from '../study/kept.ts'
import { meet, twoOfAHouse } from '../study/two-of-a-house.ts'
import * as at from './laptop.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const onLaptop = async (work: (page: Page, laptop: at.Laptop) => Promise<void>): Promise<void> => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await field.readyToAsk(page)
    await work(page, laptop)
  } finally {
    await laptop.throwAway()
  }
}

/** What can be pressed on the screen, without the way out and the way back to the list. */
const ways = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.$$eval('main button, main a, main input, main select, main textarea', (found) =>
    found.map((one) => one.textContent?.trim()),
  )

test('[WS2] the gate has two answers; no leads to another day alone, and a shut study is asked anew', async () => {
  await onLaptop(async (page) => {
    await field.toGate(page, 'M01')
    expect(await ways(page)).toEqual(['No', 'Sí, a solas'])
    expect(await page.content()).not.toContain(field.planted)
    await page.click('[data-alone=no]')
    await page.waitForSelector('[data-put-off]')
    expect(await ways(page)).toEqual(['Dejarla para otro día'])
    await page.click('[data-put-off]')
    await page.waitForSelector('[data-interview]')
    await page.click('[data-interview]')
    await page.waitForSelector('[data-alone=yes]')
    expect(await ways(page)).toEqual(['No', 'Sí, a solas'])
    await field.begin(page)
    expect(await page.content()).toContain(field.planted)

    await page.reload()
    await page.waitForSelector('[name=passphrase]')
    await at.openStudy(page)
    await page.click('[data-researcher=KS]')
    await at.toPlace(page, 'interviews')
    await page.click('[data-interview]')
    await page.waitForSelector('[data-alone=yes]')
    expect(await page.content()).not.toContain(field.planted)
    await page.click('[data-alone=no]')
    await page.waitForSelector('[data-alone=yes]')
    expect(await page.content()).not.toContain(field.planted)
    await page.click('[data-alone=yes]')
    await page.waitForSelector('[data-item]')
  })
})

/** Presses the button inside the page and waits for the neutral questions there, so that nothing but the page is timed. */
const coverAndTime = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const button = document.querySelector<HTMLElement>('[data-interrupt]')
    const from = performance.now()
    button?.click()
    while (!document.body.textContent?.includes('Cómo tejemos'))
      await new Promise((next) => requestAnimationFrame(next))
    await new Promise((next) => requestAnimationFrame(next))
    return performance.now() - from
  })

test('[WS3] one tap covers all in under 200 ms; no word is left in the page, and only the PIN or the passphrase and the gate lead back', async () => {
  await onLaptop(async (page) => {
    await field.toGate(page, 'M01')
    await field.begin(page)
    await page.fill('[name=notes]', 'mira a la puerta')
    const times: number[] = []
    for (let time = 0; time < 3; time += 1) {
      times.push(await coverAndTime(page))
      for (const word of [field.planted, 'mira a la puerta', 'Flavia', 'Entrevista', at.title])
        expect(await page.content()).not.toContain(word)
      await field.uncover(page, '9999')
      await page.waitForSelector('[data-refusal="studyApp.wrongPin"]')
      await field.uncover(page, field.pin)
      await page.waitForSelector('[data-alone=yes]')
      expect(await page.content()).not.toContain(field.planted)
      await page.click('[data-alone=yes]')
      await page.waitForSelector('[data-item]')
    }
    console.log(`covered after ${times.map((time) => time.toFixed(0)).join(', ')} ms`)
    expect(Math.max(...times)).toBeLessThan(200)
    // What was typed when somebody came in is not lost.
    expect(await page.inputValue('[name=notes]')).toBe('mira a la puerta')
    await page.keyboard.press('Escape')
    await field.isNeutral(page)
    for (let time = 0; time < 3; time += 1) {
      await field.uncover(page, '1111')
      await page.waitForSelector('[data-refusal="studyApp.wrongPin"]')
    }
    await field.uncover(page, field.pin)
    await page.waitForSelector('[data-refusal="studyApp.wrongPin"]')
    await field.uncover(page, at.passphrase)
    await page.waitForSelector('[data-alone=yes]')
  })
})

test('[WS101] what was typed is noted by whoever goes back to the list', async () => {
  await onLaptop(async (page) => {
    await field.readyToAsk(page)
    await field.toGate(page, 'M01')
    await field.begin(page)
    await page.fill('[name=notes]', 'Los dos conversan.')
    await page.click('button:has-text("A la lista")')
    await page.click('[data-interview]')
    await expect.poll(() => page.inputValue('[name=notes]')).toBe('Los dos conversan.')
  })
})

test('[WS4] [WS77] [WS103] after the end: how the interviewer is, a note that only safeguarding reads, and where help is without a network', async () => {
  await onLaptop(async (page, laptop) => {
    await laptop.stopServer()
    await field.toGate(page, 'M01')
    await field.begin(page)
    await page.fill('[name=notes]', 'Habla despacio.')
    await page.click('[data-end]')
    await page.click('[data-end-now]')
    await page.waitForSelector('[data-check-out]')
    expect(await page.$('[data-refusal]')).toBeNull()
    await page.waitForSelector('[data-notes-read] .inset')
    expect(await page.textContent('[data-notes-read] .inset')).toBe(`${field.planted}Habla despacio.`)
    expect(await page.textContent('[data-help]')).toMatch(
      /Línea 100[\s\S]*castellano, quechua y aymara[\s\S]*CEM/,
    )
    await page.click('[data-check-out] .press')
    await page.waitForSelector('[data-check-out] .done')
    const told = 'pidió hablar con alguien de confianza'
    await page.fill('[name=disclosure]', told)
    await page.click('[data-disclosure] .press')
    await page.waitForSelector('[data-disclosure] [role=status]')
    expect(await page.inputValue('[name=disclosure]')).toBe('')

    await page.click('button:has-text("Cambiar los números")')
    await page.fill('[name=help]', 'Línea 144: llamada gratuita')
    await page.click('[data-help] .press.strong')
    expect(await page.textContent('[data-help]')).toContain('Línea 144')

    await page.click('button:has-text("A la lista")')
    await at.toPlace(page, 'project')
    await field.addResearcher(page, 'RQ', 'Rosa', 'interviewer')
    await page.click('.who')
    await page.click('[data-researcher=RQ]')
    await at.atScreen(page, at.title)
    expect(await page.$('[data-place=care]')).toBeNull()
    await page.click('.who')
    await page.click('[data-researcher=NL]')
    await at.toPlace(page, 'care')
    await page.waitForSelector(`text=${told}`)
  })
})

test('[WS99] two of a house on two copies: both are named, the second’s text opens nowhere until who leads says why it may', async () => {
  const folder = ownFolder()
  const { kept, there } = await twoOfAHouse(join(folder, 'data'))
  await meet(kept, there)
  const file = join(folder, 'estudio.bin')
  writeFileSync(file, value(await archiveOf(kept, kathrinsPhrase)))
  await Promise.all([kept.store.close(), there.store.close()])
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await page.click('button:has-text("Traer una copia sellada")')
    await page.setInputFiles('[name=file]', file)
    await page.fill('[name=passphrase]', kathrinsPhrase)
    await page.click('.press.strong')
    await page.click('[data-researcher=kathrin]')
    await page.waitForSelector('.nav')
    await at.toPlace(page, 'interviews')
    const card = '[data-second=E-R2]'
    await page.waitForSelector(`${card}.urgent`)
    for (const one of ['Seudonima-R1', 'Seudonima-R2', 'H1'])
      expect(await page.textContent(card)).toContain(one)
    expect((await faults(page)).filter((fault) => !fault.startsWith('press:'))).toEqual([])
    await at.toPlace(page, 'texts')
    await page.click('[data-text=T-R2]')
    await page.waitForSelector('[data-refusal="study.heldBack"]')
    expect(await page.content()).not.toContain('tejo desde nina')
    await at.toPlace(page, 'interviews')
    await page.fill(`${card} [name=reason]`, 'Carta 2026-021 del comité')
    await page.click(`${card} .press`)
    await page.waitForSelector(`${card}:not(.urgent)`)
    await at.toPlace(page, 'texts')
    await page.click('[data-text=T-R2]')
    await page.waitForSelector('.text-page [data-unit]')
  } finally {
    await laptop.throwAway()
  }
})
