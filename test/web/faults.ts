/** What is wrong with a screen as it stands: letters, targets, contrast, what spills, and what axe finds. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** Letters below 18 px, pressed things below 56 px, faint words, and what spills out at the side. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('#app *')].filter(
      (element) => element.getClientRects().length > 0,
    )
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
    const letters = shown
      .filter((element) => hasText(element) && Number.parseFloat(getComputedStyle(element).fontSize) < 18)
      .map((element) => `letters: ${element.textContent}`)
    const pressed = [...document.querySelectorAll('button, input')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return height > 0 && (height < 56 || width < 56)
      })
      .map((element) => `press: ${element.textContent} ${element.getAttribute('aria-label') ?? ''}`)
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = (element: Element | null): string => {
      const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)'
      return element && /, 0\)$/.test(colour) ? ground(element.parentElement) : colour
    }
    const faint = shown.filter(hasText).flatMap((element) => {
      const [a, b] = [light(getComputedStyle(element).color), light(ground(element))]
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      return ratio < 7 ? [`contrast ${ratio.toFixed(1)}: ${element.textContent}`] : []
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return [
      ...letters,
      ...pressed,
      ...faint,
      ...(scrollWidth > clientWidth ? [`spills: ${scrollWidth}`] : []),
    ]
  })

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

export const faults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  await page.evaluate(axe)
  const violations: readonly Violation[] = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (place: Document) => Promise<{ violations: Violation[] }> }
    }
    return (await checker.run(document)).violations
  })
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  return [...found, ...(await tooSmall(page))]
}

/** The same at each of the three sizes of letters; names the size. */
export const faultsInEachSize = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const size of ['1', '2', '3']) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset['size'] = wanted
    }, size)
    found.push(...(await faults(page)).map((fault) => `size ${size}: ${fault}`))
  }
  await page.evaluate(() => {
    document.documentElement.dataset['size'] = '1'
  })
  return found
}
