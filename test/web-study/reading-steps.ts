/** What researchers do with texts, step by step, as the tests and the pictures need it. The texts are invented. */
import type { Page } from 'playwright'
import { atScreen, toPlace } from './laptop.ts'

export const said = [
  'ENTREVISTADORA: ¿Cómo era antes en tu casa?',
  'FLAVIA: Antes yo no salía de la casa; mi esposo Mariano decía que la mujer está para los animales. 🧶',
  'ENTREVISTADORA: ¿Y ahora?',
  'FLAVIA: Ahora voy a la reunión en Camacani y él cocina 🍲. Sus amigos se rei\u0301an de él, le decían saco largo.',
  'ENTREVISTADORA: ¿Quién decide en qué se gasta?',
  'FLAVIA: Los dos conversamos. Con lo que gano compro los cuadernos y no tengo que pedir.',
].join('\n')

export const codes = [
  ['Cambios en casa', ''],
  ['El esposo cocina', 'Cambios en casa'],
  ['Salir de casa', 'Cambios en casa'],
  ['Burlas', ''],
  ['Dinero propio', ''],
] as const

/** The lead writes the codebook. */
export const writeCodes = async (
  page: Page,
  wanted: readonly (readonly [string, string])[] = codes,
): Promise<void> => {
  await toPlace(page, 'codebook')
  for (const [name, under] of wanted) {
    await page.fill('.new-code [name=code]', name)
    await page.selectOption('.new-code select', under === '' ? '' : { label: under })
    await page.click('.new-code .press.strong')
    await page.waitForSelector(`.code-row .name:text-is("${name}")`)
  }
}

type Brought = {
  /** The value of whose text it is; nobody's of the study where it is not said. */
  readonly whose?: string
  readonly text?: string
  readonly file?: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
}

/** Brings a text, typed or from a file, and stands before its names. */
export const bring = async (page: Page, { whose = '-', text = said, file }: Brought = {}): Promise<void> => {
  await toPlace(page, 'texts')
  if (!(await page.isVisible('.bring'))) await page.click('.acts .press.strong')
  const value = await page
    .locator('.bring select option')
    .evaluateAll(
      (options, start) =>
        options.map((one) => (one as HTMLOptionElement).value).find((one) => one.startsWith(start)),
      whose,
    )
  await page.selectOption('.bring select', value ?? '-')
  if (file) await page.setInputFiles('.bring input[type=file]', file)
  else await page.fill('.bring [name=typed]', text)
  await page.click('.bring .press.strong')
  await atScreen(page, 'Sacar los nombres')
  await page.waitForSelector('.tray-hem')
}

export const hitsLeft = (page: Page): Promise<boolean> => page.locator('.work-hem [data-hit]').isVisible()

/** Takes what is proposed, by the keyboard alone, until nothing is open. */
export const resolveAll = async (page: Page): Promise<void> => {
  for (let turn = 0; turn < 60 && (await hitsLeft(page)); turn += 1) {
    const before = await page.textContent('.tray-hem .grow')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (old) => document.querySelector('.tray-hem .grow')?.textContent !== old,
      before,
    )
  }
}

/** Takes what is proposed; then makes the text ready. */
export const clear = async (page: Page): Promise<void> => {
  await resolveAll(page)
  await page.click('.tray-hem .press.sun')
  await page.click('.tray-hem .press.sun')
  await page.waitForSelector('.text-page [data-unit]')
  await page.waitForSelector('h1:not(:has-text("Sacar los nombres"))')
  await page.waitForSelector('.tray-hem .press.sun, .tray-hem p')
}

export const openText = async (page: Page, named: string): Promise<void> => {
  await toPlace(page, 'texts')
  await page.click(`[data-text]:has(.name:text-is("${named}"))`)
  await page.waitForSelector('.text-page [data-unit]')
}

/** Chooses by keys, then calls a code by letters: no mouse. */
export const codeByKeys = async (page: Page, moves: readonly string[], letters: string): Promise<void> => {
  const before = await page.locator('.mark-name').count()
  await page.focus('.text-page')
  for (const move of moves) await page.keyboard.press(move)
  await page.keyboard.press('c')
  await page.waitForSelector('.palette input:focus')
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
  await page.waitForFunction((count) => document.querySelectorAll('.mark-name').length > count, before)
}

export const workAs = async (page: Page, code: string): Promise<void> => {
  await page.click('.ways-out .who')
  await page.click(`[data-researcher="${code}"]`)
  await page.waitForSelector('.nav')
}

/** Locks one's own part of the round that is open on the text which is shown. */
export const lock = async (page: Page): Promise<void> => {
  await page.click('.blind .press')
  await page.click('.blind .press.strong')
  await page.waitForSelector('.blind .press', { state: 'detached' })
}

/** What is chosen in the document from one word to the end of another, as a mouse would. */
export const chooseWords = async (page: Page, from: string, to: string): Promise<void> => {
  const rects = await page.evaluate(
    ([first, last]) => {
      const runs = [...document.querySelectorAll('.text-page [data-unit]')]
      runs.find(({ textContent }) => textContent?.includes(first ?? ''))?.scrollIntoView({ block: 'center' })
      const place = (word: string) => {
        for (const run of runs) {
          const node = run.firstChild
          const at = run.textContent?.indexOf(word) ?? -1
          if (!node || at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + word.length)
          return range.getBoundingClientRect()
        }
        throw new Error(`not on the page: ${word}`)
      }
      const [begin, end] = [place(first ?? ''), place(last ?? '')]
      return { x1: begin.left, y1: begin.top + begin.height / 2, x2: end.right, y2: end.top + end.height / 2 }
    },
    [from, to],
  )
  await page.mouse.move(rects.x1 + 1, rects.y1)
  await page.mouse.down()
  await page.mouse.move(rects.x2 - 1, rects.y2, { steps: 6 })
  await page.mouse.up()
}
