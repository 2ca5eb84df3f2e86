/** A long text on the page: nothing of it is lost, and no block is endless. */
import { expect, test } from 'vitest'
import { codePointsOf, sliceOf } from '../../../core/study/interviews/code-points.ts'
import type { Turn } from '../../../core/study/interviews/turns.ts'
import { stretchAt, stretchesOf } from './stretches.ts'

const told = (lines: readonly (readonly [string, string])[]) => {
  const text = lines.map(([speaker, said]) => `${speaker}: ${said}`).join('\n')
  const turns: Turn[] = []
  let from = 0
  for (const [speaker, said] of lines) {
    const length = [...`${speaker}: ${said}`].length
    turns.push({ speaker, from, to: from + length, said: from + [...speaker].length + 2 })
    from += length + 1
  }
  return { points: codePointsOf(text), turns }
}

test('[WS50] each turn is set as paragraphs, in code points, without its label and its empty lines', () => {
  const { points, turns } = told([
    ['E', '¿Cómo está? 👩🏽‍🌾'],
    ['F', 'Bien.\n\nAhora sí\u0301 ayuda 😀.'],
  ])
  const [stretch] = stretchesOf(points, turns)
  expect(stretch?.blocks.map((block) => [block.turn, block.isFirst, sliceOf(points, block)])).toEqual([
    [0, true, '¿Cómo está? 👩🏽‍🌾'],
    [1, true, 'Bien.'],
    [1, false, 'Ahora sí\u0301 ayuda 😀.'],
  ])
})

test('[WS50] a paragraph that never ends is cut after spaces; together the parts are the paragraph', () => {
  const said = 'tejemos juntas 🧶 '.repeat(1000)
  const { points, turns } = told([['F', said]])
  const blocks = stretchesOf(points, turns).flatMap((stretch) => stretch.blocks)
  expect(blocks.map((block) => sliceOf(points, block)).join('')).toBe(said)
  expect(Math.max(...blocks.map(({ from, to }) => to - from))).toBeLessThanOrEqual(1600)
  expect(blocks.slice(0, -1).every((block) => sliceOf(points, block).endsWith(' '))).toBe(true)
})

test('[WS50] a stretch is found by any place in it', () => {
  const { points, turns } = told(
    Array.from({ length: 400 }, (_, n) => ['F', `turno ${n} `.repeat(9)] as const),
  )
  const stretches = stretchesOf(points, turns)
  expect(stretches.length).toBeGreaterThan(5)
  for (const stretch of stretches)
    for (const block of stretch.blocks) expect(stretchAt(stretches, block.from)?.place).toBe(stretch.place)
})
