/** Contrasts that the colours themselves promise, wherever they are used: words 7 : 1, strands and edges less. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/web/css/tokens.css', 'utf8')
const full = (colour: string): string =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name = '', colour = '']) => [
    name,
    full(colour),
  ]),
)

/** Relative luminance, as WCAG 2 defines it. */
const light = (name: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt((tokens.get(name) ?? 'missing').slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [dark = NaN, bright = NaN] = [light(one), light(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

type Pair = readonly [one: string, other: string, least: number]
const on = (one: string, grounds: readonly string[], least: number): readonly Pair[] =>
  grounds.map((ground) => [one, ground, least])
const yarns = ['lake', 'indigo', 'leaf', 'maize', 'walnut', 'coal']

const pairs: readonly Pair[] = [
  ...on('ink', ['wool', 'paper', 'sun-0', 'sun', 'coal-0', 'walnut-0'], 7),
  ...on('ink-soft', ['wool', 'paper', 'sun-0', 'walnut-0', 'coal-0'], 7),
  ...yarns.flatMap((yarn) => [
    ...on(yarn, ['wool', 'paper', `${yarn}-0`], 7),
    ...on(yarn, [`${yarn}-2`], 4.5),
  ]),
  ...on('ink', ['n10', 'n20', 'n50', 'n100', 'n200', 'nickel', 'brass'], 7),
  ...on('line', ['wool', 'paper'], 3),
  ...on('sun', ['maize', 'leaf', 'indigo'], 3),
]

test('[WB8] the colours keep their contrast', () => {
  const low = pairs.filter(([one, other, least]) => !(contrast(one, other) >= least))
  expect(low).toEqual([])
  expect(pairs.length).toBeGreaterThan(40)
})

test('[WB8] a pair that is too faint, or a colour that is not there, is seen', () => {
  expect(contrast('hair', 'wool')).toBeLessThan(3)
  expect(contrast('ink', 'no-such-colour')).toBeNaN()
})
