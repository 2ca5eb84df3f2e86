/** Practising on the phone: an invented group with a season behind it. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WB80] one press makes a practice group, within three seconds, also without a network', async () => {
  const phone = await on.newPhone(app)
  try {
    let page = await phone.open()
    await on.atScreen(page, 'Primer día')
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
    await phone.stopServer()
    await phone.restart()
    page = await phone.open()
    await on.atScreen(page, 'Primer día')
    const start = Date.now()
    await on.practise(page)
    expect(Date.now() - start).toBeLessThan(3000)
    expect(await page.locator('.blanket button').count()).toBe(19)
    await on.beWoman(page, 'Flavia')
    expect(await page.textContent('body')).toContain('Práctica')
    await phone.restart()
    page = await phone.open()
    await on.beWoman(page, 'Rosa Condori')
  } finally {
    await phone.throwAway()
  }
})

test('[WB80] a large group is there as quickly', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page, { women: 69 })
    expect(await page.locator('.blanket button').count()).toBe(69)
  } finally {
    await phone.throwAway()
  }
})

test('[WB81] what makes the practice group is no part of what is read at every start', () => {
  const files = readdirSync(join(app, 'assets'))
  const worker = files.find((name) => /^worker-.*\.js$/.test(name)) ?? ''
  const practice = files.filter((name) => name.includes('practice'))
  expect(readFileSync(join(app, 'assets', worker), 'utf8')).not.toContain('Feliciana')
  expect(practice).toHaveLength(1)
  expect(readFileSync(join(app, 'sw.js'), 'utf8')).toContain(practice[0])
})
