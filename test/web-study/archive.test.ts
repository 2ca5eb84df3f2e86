/** A study goes from one browser to another, and to the command line's way of keeping, as one sealed file. */
import { readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { openArchive } from '../../src/keeping/study/study-archive.ts'
import { testWith } from '../test-with.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WS15] a sealed file brings the study to another browser; a wrong passphrase brings nothing', async () => {
  const laptops = [await at.newLaptop(app), await at.newLaptop(app)] as const
  try {
    const page = await laptops[0].open()
    await at.makeStudy(page)
    await field.addPerson(page, { code: 'M01', pseudonym: 'Flavia' })
    await at.toPlace(page, 'project')
    await page.click('[data-archive] .press')
    await page.fill('[name=archivePhrase]', 'otra frase que no es')
    await page.click('[data-archive] .press.strong')
    await page.waitForSelector('[data-refusal="study.wrongPassphrase"]')
    await page.fill('[name=archivePhrase]', at.passphrase)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('[data-archive] .press.strong'),
    ])
    expect(file.suggestedFilename()).toMatch(/^chinu-\d{4}-copia\.bin$/)
    const told = await page.textContent('[data-archive] [role=status]')
    expect(told).toContain(file.suggestedFilename())
    const path = await file.path()
    expect((await openArchive(readFileSync(path), at.passphrase)).ok).toBe(true)
    expect(readFileSync(path).includes('Flavia')).toBe(false)

    const other = await laptops[1].open()
    await other.click('button:has-text("Traer una copia sellada")')
    await other.setInputFiles('[name=file]', path)
    await other.fill('[name=passphrase]', 'otra frase que no es')
    await other.click('.press.strong')
    await other.waitForSelector('[role=alert]')
    await other.fill('[name=passphrase]', at.passphrase)
    await other.click('.press.strong')
    await at.atScreen(other, at.title)
    await at.toPlace(other, 'respondents')
    await other.waitForSelector('text=Flavia')
    await other.reload()
    await other.waitForSelector('[name=passphrase]')
    await at.openStudy(other)
    await at.atScreen(other, at.title)
  } finally {
    for (const laptop of laptops) await laptop.throwAway()
  }
})
