/** Archives that were cut or changed on their way. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seededChance } from '../../../../test/chance.ts'
import { family } from '../../../../test/long.ts'
import { readProject } from './read-project.ts'

const sample = readFileSync('test/fixtures/refi-qda/sample-two-interviews.qdpx')
const whole = readProject(sample)

test('[RQ6] an archive cut anywhere is refused or read', () => {
  for (let length = 0; length < sample.length; length += 1) {
    const result = readProject(sample.subarray(0, length))
    expect(result.ok).toBe(false)
  }
})

test('[RQ6] an archive with changed bits is refused, or read with every text as it was', () => {
  const chance = seededChance(5)
  const texts = whole.ok ? whole.value.project.sources.map(({ text }) => text) : []
  let read = 0
  for (let run = 0; run < family(20_000); run += 1) {
    const changed = Uint8Array.from(sample)
    for (let flips = 1 + Math.floor(chance() * 4); flips > 0; flips -= 1) {
      const place = Math.floor(chance() * changed.length)
      changed[place] = (changed[place] ?? 0) ^ (1 << Math.floor(chance() * 8))
    }
    const result = readProject(changed)
    if (!result.ok) continue
    read += 1
    for (const { text } of result.value.project.sources) expect(texts).toContain(text)
  }
  expect(read).toBeGreaterThan(0)
})
