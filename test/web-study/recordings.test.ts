/** Recordings in the app, with a microphone that Chromium plays by itself: taken, interrupted, brought, heard, erased. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../test-with.ts'
import * as field from './field-steps.ts'
import * as at from './laptop.ts'
import { faultsOf } from './screen-faults.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await at.buildStudyApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

const onLaptop = async (work: (page: Page, laptop: at.Laptop) => Promise<void>): Promise<void> => {
  const laptop = await at.newLaptop(app, 'laptop', [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ])
  try {
    const page = await laptop.open()
    await at.makeStudy(page)
    await field.readyToAsk(page)
    await field.sayYes(page, 'M01', 'recording', 'NL')
    await work(page, laptop)
  } finally {
    await laptop.throwAway()
  }
}

/** To the first question of an interview that is recorded. */
const beginRecorded = async (page: Page): Promise<void> => {
  await field.toGate(page, 'M01')
  await page.click('[data-alone=yes]')
  await page.waitForSelector('[name=pin]')
  await page.check('.card input[type=checkbox]')
  await page.fill('[name=pin]', field.pin)
  await page.click('[data-begin]')
  await page.waitForSelector('[data-item]')
}
/** The microphone is on until the clock on the screen says so many seconds. */
const recordFor = async (page: Page, seconds: number): Promise<void> => {
  await page.click('[data-record]')
  await page.waitForSelector('[data-recording-now]')
  await page.waitForFunction(
    (wanted) => Number(document.querySelector('[data-passed]')?.getAttribute('data-passed')) >= wanted,
    seconds,
  )
}
const endInterview = async (page: Page): Promise<void> => {
  await page.click('[data-end]')
  await page.click('[data-end-now]')
  await page.waitForSelector('[data-recordings]')
}
const openTracks = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(globalThis, 'openTracks')))
/** Counts the tracks of microphones that are open. */
const countTracks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.set(globalThis, 'openTracks', 0)
    const add = (more: number) =>
      Reflect.set(globalThis, 'openTracks', Number(Reflect.get(globalThis, 'openTracks')) + more)
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted)
      for (const track of stream.getTracks()) {
        add(1)
        const stop = track.stop.bind(track)
        track.stop = () => {
          if (track.readyState === 'live') add(-1)
          stop()
        }
      }
      return stream
    }
  })

test('[WS90] [WS11] [WS102] recorded in sight, stopped, sealed, and heard again by keys from memory alone', async () => {
  await onLaptop(async (page) => {
    await beginRecorded(page)
    await countTracks(page)
    expect(await page.textContent('[data-not-recording]')).toBe('No está grabandoGrabar')
    expect(await openTracks(page)).toBe(0)
    expect(await faultsOf(page)).toEqual([])
    await recordFor(page, 3)
    expect(await page.textContent('[data-recording-now]')).toContain('Grabando')
    expect(await page.$('[data-not-recording]')).toBeNull()
    expect(await faultsOf(page)).toEqual([])
    expect(await openTracks(page)).toBe(1)
    await page.click('[data-stop-recording]')
    await page.waitForSelector('[data-record]')
    expect(await openTracks(page)).toBe(0)
    await endInterview(page)
    await page.waitForSelector('[data-recording=kept]')
    expect(await page.textContent('[data-recording=kept]')).toMatch(/0:0[3-9]/)
    await page.click('[data-hear]')
    await page.waitForSelector('[data-player=off] [data-play]:has-text("Oír")')
    expect(await page.getAttribute('audio', 'src')).toMatch(/^blob:/)
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('F8')
    await page.waitForSelector('[data-player=on]')
    await page.waitForSelector('[data-at="1"]')
    await page.keyboard.press('F8')
    await page.waitForSelector('[data-player=off]')
    await page.keyboard.press('F9')
    await page.waitForSelector('[data-at="0"]')
    const address = (await page.getAttribute('audio', 'src')) ?? ''
    await page.click('[data-hear]')
    await page.waitForSelector('[data-player]', { state: 'detached' })
    expect(
      await page.evaluate(
        (gone) =>
          fetch(gone).then(
            () => 'there',
            () => 'gone',
          ),
        address,
      ),
    ).toBe('gone')
  })
})

test('[WS91] [WS102] an interruption covers all in under 200 ms, shuts the microphone, and loses nothing that was said', async () => {
  await onLaptop(async (page) => {
    await beginRecorded(page)
    await countTracks(page)
    await recordFor(page, 3)
    const millis = await page.evaluate(async () => {
      const from = performance.now()
      document.querySelector<HTMLElement>('[data-interrupt]')?.click()
      while (!document.body.textContent?.includes('Cómo tejemos'))
        await new Promise((next) => requestAnimationFrame(next))
      await new Promise((next) => requestAnimationFrame(next))
      return performance.now() - from
    })
    console.log(`covered while recording after ${millis.toFixed(0)} ms`)
    expect(millis).toBeLessThan(200)
    for (const word of [field.planted, 'Grabando', 'Flavia', 'audio'])
      expect(await page.textContent('body')).not.toContain(word)
    expect(await openTracks(page)).toBe(0)
    await field.uncover(page, field.pin)
    await page.waitForSelector('[data-alone=yes]')
    await page.click('[data-alone=yes]')
    await page.waitForSelector('[data-record]:text-is("Seguir grabando")')
    expect(await page.textContent('[data-not-recording] p')).toMatch(/^No está grabando · 0:0[3-9] guardado$/)
    // Hidden by leaving the page for good: the worker ends only once the last piece is sealed.
    await recordFor(page, 2)
    await page.click('.leave')
    await page.waitForURL(/rows\.html/)
    await page.goto(page.url().replace('rows.html', ''))
    await at.openStudy(page)
    await page.click('[data-researcher=KS]')
    await at.toPlace(page, 'interviews')
    await page.click('[data-interview]')
    await page.click('[data-alone=yes]')
    await page.waitForSelector('[data-item]')
    await endInterview(page)
    await page.waitForFunction(() => document.querySelectorAll('[data-recording=kept]').length === 2)
    const said = await page.$$eval('[data-recording=kept] p', (found) => found.map((one) => one.textContent))
    expect(said[0]).toMatch(/0:0[3-9]/)
    expect(said[1]).toMatch(/0:0[2-9]/)
    // The sound itself is as long as the clock said when she was interrupted.
    await page.click('[data-hear] >> nth=0')
    await page.waitForFunction(() => Number.isFinite(document.querySelector('audio')?.duration))
    const seconds = await page.evaluate(() => document.querySelector('audio')?.duration ?? 0)
    console.log(`${seconds.toFixed(2)} s of sound after an interruption at ${said[0] ?? ''}`)
    expect(seconds).toBeGreaterThan(2.9)
  })
})

test('[WS90] [WS91] pressed twice it opens once; one that opens after its screen was left is shut at once', async () => {
  await onLaptop(async (page) => {
    await beginRecorded(page)
    await page.evaluate(() => {
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
      navigator.mediaDevices.getUserMedia = async (wanted) => {
        await new Promise((later) => setTimeout(later, 1000))
        return open(wanted)
      }
    })
    await countTracks(page)
    await page.click('[data-record]')
    await page.click('[data-record]')
    await page.waitForSelector('[data-recording-now]')
    await page.waitForFunction(() => document.querySelector('[data-passed="2"]'))
    expect(await openTracks(page)).toBe(1)
    await page.click('[data-stop-recording]')
    await page.click('[data-record]')
    await page.click('button:has-text("A la lista")')
    await page.waitForTimeout(2000)
    expect(await openTracks(page)).toBe(0)
  })
})

/** A second of silence: PCM, 8 kHz, 8 bits. */
const wav = (): Buffer => {
  const head = Buffer.alloc(44)
  for (const [place, word] of [
    [0, 'RIFF'],
    [8, 'WAVEfmt '],
    [36, 'data'],
  ] as const)
    head.write(word, place, 'latin1')
  for (const [place, value] of [
    [4, 36 + 8000],
    [16, 16],
    [24, 8000],
    [28, 8000],
    [40, 8000],
  ] as const)
    head.writeUInt32LE(value, place)
  for (const [place, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(value, place)
  return Buffer.concat([head, Buffer.alloc(8000, 128)])
}

test('[WS92] a file is brought without its name, heard beside the text, and erased by a held press; her no erases too', async () => {
  await onLaptop(async (page) => {
    await beginRecorded(page)
    await endInterview(page)
    const name = 'Encarnacion-Mamani.wav'
    await page.setInputFiles('[name=sound]', { name, mimeType: 'audio/wav', buffer: Buffer.from('%PDF-1.7') })
    await page.waitForSelector('[data-refusal="study.notSound"]')
    for (let count = 1; count <= 2; count += 1) {
      await page.setInputFiles('[name=sound]', { name, mimeType: 'audio/wav', buffer: wav() })
      await page.waitForFunction(
        (wanted) => document.querySelectorAll('[data-recording=kept]').length === wanted,
        count,
      )
    }
    expect(await page.textContent('[data-recordings]')).toContain('0:01')
    expect(await page.content()).not.toContain('Encarnacion')

    await page.click('[data-erase] >> nth=0')
    expect(await page.textContent('[data-recordings]')).toContain('Todavía no hay un texto limpio')
    await field.hold(page)
    await page.waitForSelector('[data-recording=erased]')

    await page.click('button:has-text("A la lista")')
    await at.toPlace(page, 'texts')
    await page.selectOption('.bring select', { index: 1 })
    await page.waitForSelector('[data-listening]')
    await page.click('[data-listening] [data-hear]')
    await page.waitForSelector('[data-player]')
    await page.fill('[name=typed]', 'Ahora decidimos juntos.')
    await page.focus('[name=typed]')
    await page.keyboard.press('F8')
    await page.waitForSelector('[data-player=on]')
    await page.click('.bring .press.strong')
    await at.atScreen(page, 'Sacar los nombres')
    await page.waitForSelector('[data-listening] [data-hear]')
    expect(await faultsOf(page)).toEqual([])

    await at.toPlace(page, 'consents')
    await page.click('[data-consents="M01"]')
    await page.click('[data-purpose=recording]')
    await page.check('input[value=no]')
    expect(await page.textContent('form.card')).toContain('no vuelven')
    await page.click('form.card .press.strong')
    await page.waitForSelector('[data-purpose=recording] [data-standing=no]')
    await at.toPlace(page, 'interviews')
    await page.click('[data-interview]')
    await page.waitForFunction(() => document.querySelectorAll('[data-recording=erased]').length === 2)
    await page.click('button:has-text("A la lista")')
    await at.toPlace(page, 'project')
    await page.fill('[name=days]', '0')
    await page.click('[data-recording-term] .press')
    await page.waitForSelector(
      '[data-recording-term] p:text-is("Se borran el mismo día en que su texto queda limpio.")',
    )
  })
})
