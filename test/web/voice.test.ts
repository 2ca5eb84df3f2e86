/** What is heard and what is read beside: the ear with clips of a voice, and Aymara beside Spanish. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import { hashOfText } from '../../src/core/kernel/hash.ts'
import { ayPE } from '../../src/words/ay-pe.ts'
import { esPE } from '../../src/words/es-pe.ts'
import { testWith } from '../test-with.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** So many milliseconds of silence, as a sound file. */
const silence = (millis: number): Uint8Array => {
  const samples = millis * 8
  const sound = Buffer.alloc(44 + samples, 128)
  sound.write('RIFF', 0)
  sound.writeUInt32LE(36 + samples, 4)
  sound.write('WAVEfmt ', 8)
  const [pcm, mono, rate, frame, bits] = [1, 1, 8000, 1, 8]
  sound.writeUInt32LE(16, 16)
  sound.writeUInt16LE(pcm, 20)
  sound.writeUInt16LE(mono, 22)
  sound.writeUInt32LE(rate, 24)
  sound.writeUInt32LE(rate * frame, 28)
  sound.writeUInt16LE(frame, 32)
  sound.writeUInt16LE(bits, 34)
  sound.write('data', 36)
  sound.writeUInt32LE(samples, 40)
  return sound
}

type Told = { readonly text?: string; readonly state?: string; readonly ms?: number }

/** The app with a voice: a clip for each key, of the text that stands in the app unless another is told. */
const withVoice = (voice: string, clips: Readonly<Record<string, Told>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-voice-'))
  cpSync(app, folder, { recursive: true })
  const place = join(folder, 'voice', voice)
  mkdirSync(join(place, 'ui'), { recursive: true })
  const words = voice.startsWith('ay') ? { ...esPE, ...ayPE } : esPE
  const manifest = Object.entries(clips).map(
    ([key, { text = words[key] ?? '', state = 'heard', ms = 60 }]) => {
      const sound = silence(ms)
      writeFileSync(join(place, 'ui', `${key.replace('.', '-')}.wav`), sound)
      const file = `ui/${key.replace('.', '-')}.wav`
      return [key, { file, ms, bytes: sound.length, textHash: hashOfText(text), state, by: ['S02', 'S03'] }]
    },
  )
  writeFileSync(join(place, 'manifest.json'), JSON.stringify(Object.fromEntries(manifest)))
  writeFileSync(join(folder, 'voice', 'voices.json'), JSON.stringify([voice]))
  return folder
}

/** The clips that the page plays, as they begin; again after each loading. */
const listenTo = async (page: Page): Promise<readonly string[]> => {
  const heard: string[] = []
  page.on('console', (message) => {
    const file = /^heard .*\/(.*)\.wav$/.exec(message.text())?.[1]
    if (file !== undefined) heard.push(file)
  })
  await page.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its element below
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function () {
      console.log(`heard ${this.src}`)
      return play.call(this)
    }
  })
  return heard
}

const isSpeaking = (page: Page): Promise<string | null> => page.getAttribute('.ear', 'aria-pressed')

test('[WB70] the ear speaks the words of the screen, and only what may be spoken', async () => {
  const folder = withVoice('es-PE/rosa1', {
    'app.settings': {},
    'app.letters': {},
    'app.language': { text: 'Idioma' },
    'app.voice': { state: 'draft' },
    'app.room': {},
    'app.meeting': { ms: 4000 },
  })
  const phone = await on.newPhone(folder)
  try {
    const page = await phone.open()
    // What is heard stays on the phone from when the app itself does.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    await on.toSettings(page)
    await on.atScreen(page, 'Ajustes')
    const heard = await listenTo(page)
    await page.tap('.ear')
    await expect.poll(() => heard).toEqual(['app-settings', 'app-letters', 'app-meeting'])
    expect(await isSpeaking(page)).toBe('true')
    await page.tap('.ear')
    await expect.poll(() => isSpeaking(page)).toBe('false')
    expect(await page.locator('[role=status]').count()).toBe(0)

    await page.tap('h1')
    await expect.poll(() => heard).toHaveLength(4)
    expect(heard[3]).toBe('app-settings')

    await page.tap('.ear')
    await expect.poll(() => isSpeaking(page)).toBe('true')
    await page.goBack()
    await on.atScreen(page, 'Chinu')
    await expect.poll(() => isSpeaking(page)).toBe('false')
    const before = heard.length
    await on.toSettings(page)
    await on.atScreen(page, 'Ajustes')
    expect(heard).toHaveLength(before)

    await phone.stopServer()
    await page.reload()
    await on.beWoman(page, 'Rosa')
    await on.toSettings(page)
    await on.atScreen(page, 'Ajustes')
    const offline = await listenTo(page)
    await page.tap('.ear')
    await expect.poll(() => offline).toEqual(['app-settings', 'app-letters', 'app-meeting'])
  } finally {
    await phone.throwAway()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('[WB70] where there is no voice the screen says so, until something else is done', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.atScreen(page, 'Primer día')
    await page.tap('.ear')
    await page.waitForSelector('[role=status]:has-text("Todavía no hay voz")')
    await page.tap('text=Añadir')
    await page.waitForSelector('[role=status]', { state: 'detached' })
  } finally {
    await phone.throwAway()
  }
})

test('[WB70] [WB71] a voice in Aymara says the term that stands beside, which can be switched off', async () => {
  const folder = withVoice('ay-PE/marcela', { 'app.settings': {}, 'app.letters': {} })
  const phone = await on.newPhone(folder)
  const besides = (page: Page) => page.locator('[lang=ay]')
  try {
    const page = await phone.open()
    await on.practise(page)
    await on.beWoman(page, 'Rosa')
    expect(await page.textContent('.tile:has-text("Reunión") [lang=ay]')).toBe('Tantachawi')
    await on.toSettings(page)
    await on.atScreen(page, 'Ajustes')
    expect(await page.textContent('.bar')).toBe('AjustesMayjt’ayaña')
    const heard = await listenTo(page)
    await page.tap('.ear')
    await expect.poll(() => heard).toEqual(['app-settings', 'app-letters'])

    await page.tap('[data-setting=aymara] .press:has-text("No")')
    await expect.poll(() => besides(page).count()).toBe(0)
    await page.reload()
    await on.beWoman(page, 'Rosa')
    expect(await besides(page).count()).toBe(0)
    await on.toSettings(page)
    await page.tap('[data-setting=aymara] .press:has-text("Sí")')
    await page.waitForSelector('.bar [lang=ay]')
    await page.tap('.press[lang=en]')
    await on.atScreen(page, 'Settings')
    expect(await besides(page).count()).toBe(0)
  } finally {
    await phone.throwAway()
    rmSync(folder, { recursive: true, force: true })
  }
})
