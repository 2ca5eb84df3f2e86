/** The committed picture of the structure is the one that the sources draw, and an upward import shows in it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draw, upwardOf } from '../scripts/arch-picture.ts'
import { readRoomGraph } from '../scripts/room-graph.ts'

test('docs/arch.svg is fresh; npm run arch draws it', () => {
  expect(readFileSync('docs/arch.svg', 'utf8') === draw(readRoomGraph('src'))).toBe(true)
})

test('no import goes up', () => {
  expect(upwardOf(readRoomGraph('src'))).toEqual([])
})

test('an upward import is red', () => {
  const up = { from: 'core/kernel', to: 'core/book' }
  const graph = { rooms: ['core/book', 'core/kernel'], links: [{ from: 'core/book', to: 'core/kernel' }, up] }
  expect(upwardOf(graph)).toEqual([up])
  expect(draw(graph).match(/class="up"/g)).toHaveLength(1)
  expect(draw({ ...graph, links: graph.links.slice(0, 1) })).not.toContain('class="up"')
})
