/** What the pieces tell is reckoned once, and anew once something was written. */
import { expect, test } from 'vitest'
import { decideDeliver } from '../../src/core/group/quality/check-pieces.ts'
import { countOfLine } from '../../src/core/group/quality/quality.ts'
import { takeIn } from '../../src/web/book/acting.ts'
import { piecesDone, progressOf, underWayOf } from '../../src/web/book/in-hand.ts'
import { practiceDesk, value } from './desk-steps.ts'

test('[WB24] how far each order is is reckoned once, and anew with the next entry', async () => {
  const { kept } = await practiceDesk()
  if (!kept) throw new Error('desk')
  const [orders, done] = [await progressOf(kept), await piecesDone(kept)]
  const before = countOfLine(await underWayOf(kept), 'S09', {
    article: 'CHULLO',
    order: 'P01',
    colour: 'Rojo',
  })
  expect([(await progressOf(kept)) === orders, (await piecesDone(kept)) === done]).toEqual([true, true])
  const line = { person: 'S09', article: 'CHULLO', order: 'P01', colour: 'Rojo' }
  value(await takeIn(kept, 'S04', (group, on) => decideDeliver(group, { on, ...line, pieces: 1 })))
  expect((await progressOf(kept)) === orders).toBe(false)
  expect((await piecesDone(kept)) === done).toBe(false)
  expect(countOfLine(await underWayOf(kept), 'S09', line).unchecked).toBe(before.unchecked + 1)
})
