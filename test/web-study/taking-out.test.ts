/** What leaves the study as a file: the same as from the command line, noted before it is handed over, to be called back. */
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { allCodes } from '../../src/formats/study/refi-qda/project.ts'
import { readProject } from '../../src/formats/study/refi-qda/read-project.ts'
import { chinuIn, ownFolder } from '../cli/program.ts'
import { readCsv } from '../study/read-csv.ts'
import { testWith } from '../test-with.ts'
import { faults } from '../web/faults.ts'
import * as at from './laptop.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** The practice study, opened by who leads it; the page counts the blob addresses that it holds. */
const practise = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const held = new Set<string>()
    const [give, take] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)]
    URL.createObjectURL = (of: Blob) => {
      const address = give(of)
      held.add(address)
      return address
    }
    URL.revokeObjectURL = (address) => {
      held.delete(address)
      take(address)
    }
    Object.assign(globalThis, { heldAddresses: held })
  })
  await page.reload()
  await page.fill('[name=passphrase]', at.passphrase)
  await page.fill('[name=again]', at.passphrase)
  await page.click('button:has-text("práctica")')
  await workAs(page, 'INV1')
}

const workAs = async (page: Page, code: string): Promise<void> => {
  await page.waitForSelector('.ways-out .who, [data-researcher]')
  if (!(await page.isVisible('[data-researcher]'))) await page.click('.ways-out .who')
  await page.click(`[data-researcher="${code}"]`)
  await page.waitForSelector('.nav')
}

const figure = async (page: Page, name: 'goes' | 'stays'): Promise<number> =>
  Number(await page.getAttribute(`[data-${name}]`, `data-${name}`))

const choose = async (page: Page, format: string, kind: string): Promise<void> => {
  await page.check(`[data-out] input[value=${format}]`)
  await page.waitForSelector(`[data-leaving=${kind}] [data-goes]`)
}

type Taken = { readonly name: string; readonly bytes: Uint8Array }
const take = async (page: Page, label: string): Promise<Taken> => {
  await page.fill('[name=reportLabel]', label)
  await page.fill('[name=reportAudience]', 'La biblioteca')
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-out] .press.strong')])
  const bytes = new Uint8Array(readFileSync(await file.path()))
  await page.waitForSelector(`[data-report] .name:text-is("${label}")`)
  return { name: file.suggestedFilename(), bytes }
}

const heldAddresses = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const held: unknown = Reflect.get(globalThis, 'heldAddresses')
    return held instanceof Set ? held.size : -1
  })

/** The same study told anew by the command line. */
const fromCommandLine = () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const chinu = chinuIn(folder, join(folder, 'keys'), {
    CHINU_PASSPHRASE: at.passphrase,
    LANG: 'es_PE.UTF-8',
  })
  const run = (...args: string[]) => {
    const ran = chinu('study', ...args, '--data', data)
    expect([ran.status, ran.told.includes('chinu:')]).toEqual([0, false])
    return ran
  }
  run('practice')
  return { folder, run }
}

test('[WS80] [WS81] [WS82] tables and texts leave as from the command line, told in words before, noted before, and held no longer', async () => {
  const laptop = await at.newLaptop(app)
  const { folder, run } = fromCommandLine()
  try {
    const page = await laptop.open()
    await practise(page)
    await at.toPlace(page, 'quotes')
    await at.toPlace(page, 'matrix')
    await page.click('[data-to-out]')
    await choose(page, 'csv', 'tables')
    const told = await page.textContent('[data-leaving]')
    expect(told).toMatch(/Salen \d+ citas\..*citas se quedan en el estudio:.*sin permiso para citas/u)
    expect(await page.isDisabled('[data-out] .press.strong')).toBe(true)
    const goes = await figure(page, 'goes')
    const csv = await take(page, 'Tablas de prueba')
    expect(csv.name).toMatch(/^chinu-\d{4}-tablas\.zip$/)
    const tables = join(folder, 'tables')
    run('export', 'csv', '--by', 'INV1', '--out', tables)
    const files = unzipSync(csv.bytes)
    expect(Object.keys(files).sort()).toEqual(readdirSync(tables).sort())
    for (const [name, bytes] of Object.entries(files))
      expect([name, readFileSync(join(tables, name)).equals(bytes)]).toEqual([name, true])
    const [heading, ...quotes] = readCsv(strFromU8(files['quotes.csv'] ?? new Uint8Array()))
    expect(heading).toEqual(['tema', 'cita', 'quién', 'nota'])
    expect(quotes.length).toBe(goes)

    await choose(page, 'xlsx', 'tables')
    const xlsx = await take(page, 'Excel de prueba')
    run('export', 'xlsx', '--by', 'INV1', '--out', join(folder, 'all.xlsx'))
    expect(Buffer.from(xlsx.bytes).equals(readFileSync(join(folder, 'all.xlsx')))).toBe(true)

    await choose(page, 'refiQda', 'project')
    await page.check('[data-out] .tick input')
    await page.waitForSelector('[data-leaving=project] >> text=léalas')
    const texts = await figure(page, 'goes')
    const qdpx = await take(page, 'Textos de prueba')
    expect(qdpx.name).toMatch(/^chinu-\d{4}-proyecto\.qdpx$/)
    const read = readProject(qdpx.bytes)
    if (!read.ok) throw new Error(read.error.code)
    const { sources, codes, cases, notes } = read.value.project
    const out = run('export', 'refi-qda', '--by', 'INV1', '--out', join(folder, 'all.qdpx'), '--json').out
    expect(JSON.parse(out)).toMatchObject({
      ...{ sources: texts, codes: allCodes(codes).length, cases: cases.length, notes: notes.length },
      selections: sources.flatMap(({ selections }) => selections).length,
    })
    expect(sources.length).toBe(texts)
    expect(await page.locator('[data-report=out]').count()).toBe(3)
    expect(await page.textContent('[data-report=out]')).toContain('Lo tiene La biblioteca')
    expect(await heldAddresses(page)).toBe(0)
  } finally {
    await laptop.throwAway()
  }
})

test('[WS81] [WS83] who does not lead takes nothing out; after a withdrawal the report is to be called back', async () => {
  const laptop = await at.newLaptop(app)
  try {
    const page = await laptop.open()
    await practise(page)
    await at.toPlace(page, 'out')
    await choose(page, 'csv', 'tables')
    await take(page, 'Para la asamblea')
    await workAs(page, 'COD1')
    await at.toPlace(page, 'out')
    await page.waitForSelector('[data-report=out]')
    expect(await page.locator('[data-out]').count()).toBe(0)
    await workAs(page, 'INV1')
    await at.toPlace(page, 'consents')
    await page.click('[data-consents] >> nth=0')
    await page.click('button:has-text("Se quiere retirar")')
    await page.hover('.hold')
    await page.mouse.down()
    await page.waitForSelector('[data-withdrawal]', { state: 'detached' })
    await page.mouse.up()
    await page.waitForSelector('[data-recall]')
    await at.toPlace(page, 'out')
    await page.waitForSelector('[data-report=toRecall] >> text=pedirlo de vuelta')
    await page.click('[data-recall] .press')
    await page.waitForSelector('[data-report=recalled] >> text=Se pidió de vuelta')
    expect(await page.locator('[data-recall]').count()).toBe(0)
  } finally {
    await laptop.throwAway()
  }
})

test.each(['laptop', 'tablet'] as const)('[WS84] the screen has no fault on a %s', async (size) => {
  const laptop = await at.newLaptop(app, size)
  try {
    const page = await laptop.open()
    await practise(page)
    await at.toPlace(page, 'out')
    await choose(page, 'csv', 'tables')
    await take(page, 'Para la asamblea')
    expect((await faults(page)).filter((fault) => !fault.startsWith('press:'))).toEqual([])
    const pictures = process.env['CHINU_PICTURES']
    if (pictures) await page.screenshot({ path: join(pictures, `out-${size}.png`), fullPage: true })
    await choose(page, 'refiQda', 'project')
    expect((await faults(page)).filter((fault) => !fault.startsWith('press:'))).toEqual([])
    if (pictures) {
      await page.screenshot({ path: join(pictures, `out-texts-${size}.png`), fullPage: true })
      for (const place of ['project', 'quotes', 'matrix']) {
        await at.toPlace(page, place)
        await page.waitForSelector(place === 'quotes' ? '.conditions' : '[data-to-out]')
        await page.screenshot({ path: join(pictures, `${place}-${size}.png`) })
      }
    }
  } finally {
    await laptop.throwAway()
  }
})
