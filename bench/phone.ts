/** "Phone" of the bar: the app in Chromium at 360 × 640 with a large book, in a browser held still most of the time. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cpus, loadavg } from 'node:os'
import type { Page } from 'playwright'
import type { Instance, Share } from '../src/core/share-out/instance.ts'
import { parseInstance } from '../src/formats/share-out/parse-instance.ts'
import * as on from '../test/web/phone.ts'
import { median } from './cost.ts'
import { firstLoad } from './phone/first-load.ts'
import { heapMegabytes } from './phone/heap.ts'
import { makeApp, type MadeApp } from './phone/make-app.ts'
import { calibrate, letGo, slowDown, type Calibration } from './phone/slowed.ts'
import { coldStart, hideNow, tapToPaint } from './phone/taps.ts'
import { isMet, printRows, type Row } from './rows.ts'
import { checked, fixtures } from './share-out/checked.ts'

const size = Number(process.env['CHINU_BENCH_ENTRIES'] ?? 100_000)
/** The browser runs one part in so many. */
const share = 4.1
const leastSlower = 4

export const phoneBench = async (): Promise<boolean> => {
  const made = await makeApp(size)
  try {
    const load = await firstLoad(made.folder)
    const { free, slow, ...figures } = await measured(made)
    const slower = Math.min(slow.pageMs / free.pageMs, slow.workerMs / free.workerMs)
    console.log(
      `\nPhone: Chromium, 360 × 640, ${made.entries} entries, ${Object.keys(made.fill.names).length} members, snapshot kept, no server;` +
        ` ${cpus().length} cores, ${cpus()[0]?.model}, load ${(loadavg()[0] ?? NaN).toFixed(1)}` +
        `\nAll of the browser's processes are held still but for one part in ${share} of the time. Starting the browser is left out.` +
        `\nCalibration loop, free (quickest of 20) / slowed (middle of 7): page ${ms(free.pageMs)} / ${ms(slow.pageMs)}, worker ${ms(free.workerMs)} / ${ms(slow.workerMs)}:` +
        ` at least ${slower.toFixed(1)} × slower${slower < leastSlower ? `, LESS THAN ${leastSlower}: TIMES ARE VOID` : ''}.\n`,
    )
    const rows: readonly Row[] = [
      { what: 'first load, all that is needed (Brotli)', ours: load.totalKb, unit: 'kB', atMost: 120 },
      { what: '  of it JavaScript', ours: load.scriptKb, unit: 'kB', atMost: 80 },
      { what: '  afterwards, in the background', ours: load.laterKb, unit: 'kB' },
      { what: 'cold start: the women can be tapped', ours: figures.who, unit: 'ms' },
      { what: 'cold start: home usable, with her tap', ours: figures.home, unit: 'ms', atMost: 1500 },
      { what: 'tap to paint: a press', ours: figures.press, unit: 'ms', atMost: 100 },
      { what: 'tap to paint: another place, first time', ours: figures.place, unit: 'ms', atMost: 100 },
      { what: 'tap to paint: another place, again', ours: figures.again, unit: 'ms', atMost: 100 },
      { what: 'tap to paint: written on the disk and shown', ours: figures.written, unit: 'ms' },
      { what: 'hide-now', ours: figures.hide, unit: 'ms', atMost: 100 },
      { what: '69-member share-out, the app’s rounds', ours: figures.shareOut, unit: 'ms', atMost: 1500 },
      { what: 'JS heap, page and worker, home shown', ours: figures.heapMb, unit: 'MB', atMost: 60 },
    ]
    printRows(rows)
    return slower >= leastSlower && rows.every((row) => isMet(row) !== false)
  } finally {
    rmSync(made.folder, { recursive: true, force: true })
  }
}

const ms = (millis: number): string => `${millis.toFixed(0)} ms`

type Measured = { readonly free: Calibration; readonly slow: Calibration } & Readonly<
  Record<'who' | 'home' | 'press' | 'place' | 'again' | 'written' | 'hide' | 'shareOut' | 'heapMb', number>
>

const measured = async ({ folder, fill, entries }: MadeApp): Promise<Measured> => {
  const phone = await on.newPhone(folder)
  try {
    const first = await phone.open()
    await first.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await first.addScriptTag({ url: './in-page.js', type: 'module' })
    await first.waitForFunction(() => 'fill' in globalThis)
    const held = await first.evaluate(
      (told) => (globalThis as unknown as { fill: (told: unknown) => Promise<number> }).fill(told),
      fill,
    )
    if (held !== entries) throw new Error(`${held} entries of ${entries}`)
    const instance = await instanceOf69()
    await phone.restart()
    const free = await calibration(await phone.open(), { rounds: 20, of: 'quickest' })
    const slowed = slowDown(phone.profile, share)
    try {
      const slow = await calibration(await phone.open(), { rounds: 7, of: 'middle' })
      const shareOut = await shareOutIn(await phone.open(), instance)
      await phone.stopServer()
      return { free, slow, shareOut, ...(await slowFigures(phone)) }
    } finally {
      await letGo(slowed)
    }
  } finally {
    await phone.throwAway()
  }
}

const calibration = async (page: Page, how: Parameters<typeof calibrate>[2]): Promise<Calibration> => {
  await page.waitForSelector('h1')
  const [worker] = page.workers()
  if (!worker) throw new Error('no worker')
  const answer = await calibrate(page, worker, how)
  await page.close()
  return answer
}

const slowFigures = async (phone: on.Phone) => {
  const starts: { who: number; home: number; hide: number }[] = []
  for (let round = 0; round < 3; round += 1) {
    const page = await phone.context.newPage()
    page.setDefaultTimeout(60_000)
    const { who, home } = await coldStart(page, phone.address)
    starts.push({ who, home, hide: await hideNow(page) })
    await page.close()
  }
  const page = await phone.context.newPage()
  page.setDefaultTimeout(60_000)
  await coldStart(page, phone.address)
  const heapMb = await heapMegabytes(page)
  const taps = await tapToPaint(page)
  const middle = (which: 'who' | 'home' | 'hide'): number => median(starts.map((start) => start[which]))
  return { who: middle('who'), home: middle('home'), hide: middle('hide'), heapMb, ...taps }
}

const instanceOf69 = async (): Promise<Instance> => {
  const bytes = readFileSync(join(fixtures, 'p02-association69.json'))
  const parsed = parseInstance(bytes)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value.instance
}

/** The middle of three; the shares are put before the independent checker. */
const shareOutIn = async (page: Page, instance: Instance): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const { millis, shares } = await page.evaluate(
      (told) =>
        new Promise<{ millis: number; shares: Share[] }>((resolve) => {
          const worker = new Worker('./share-worker.js', { type: 'module' })
          worker.addEventListener(
            'message',
            ({ data }: MessageEvent<{ millis: number; shares: Share[] }>) => {
              worker.terminate()
              resolve(data)
            },
          )
          worker.postMessage(told)
        }),
      instance,
    )
    checked(instance, shares)
    times.push(millis)
  }
  await page.close()
  return median(times)
}
