/** Runs, lanes and labels of coded passages. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanesOf, stacked } from './lanes.ts'
import { marksByStretch, overlaps, runsOf, type Mark } from './runs.ts'

const mark = (selection: string, from: number, to: number): Mark => ({ selection, code: 'c', from, to })
const anyMarks = fc
  .array(fc.tuple(fc.nat(120), fc.nat(60)), { maxLength: 30 })
  .map((pairs) => pairs.map(([from, length], place) => mark(`s${place}`, from, from + length)))

test('[WS51] a block is cut where passages begin and end, and says how many lie over each run', () => {
  const runs = runsOf({ from: 10, to: 40 }, [mark('a', 0, 20), mark('b', 15, 30), mark('c', 50, 60)], {
    from: 18,
    to: 25,
  })
  expect(runs.map(({ from, to, depth, isChosen }) => [from, to, depth, isChosen])).toEqual([
    [10, 15, 1, false],
    [15, 18, 2, false],
    [18, 20, 2, true],
    [20, 25, 1, true],
    [25, 30, 1, false],
    [30, 40, 0, false],
  ])
})

test('[WS51] runs are the block, whole and in order; each depth is a count by hand', () => {
  fc.assert(
    fc.property(anyMarks, fc.nat(100), fc.integer({ min: 1, max: 80 }), (marks, from, length) => {
      const block = { from, to: from + length }
      const runs = runsOf(block, marks, null)
      expect(runs[0]?.from).toBe(block.from)
      expect(runs.at(-1)?.to).toBe(block.to)
      runs.forEach((run, place) => {
        expect(run.to).toBeGreaterThan(run.from)
        if (place > 0) expect(run.from).toBe(runs[place - 1]?.to)
        const over = marks.filter((one) => one.from < run.to && run.from < one.to)
        expect(run.depth).toBe(over.length)
      })
    }),
    { seed: 50 },
  )
})

test('[WS51] each stretch knows the passages over it, and an unchanged list is the same list', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const stretches = [0, 40, 80, 120, 160].map((from) => ({ from, to: from + 39 }))
      const lists = marksByStretch(stretches, marks)
      lists.forEach((list, place) =>
        expect(list).toEqual(marks.filter((one) => overlaps(one, stretches[place]!))),
      )
      const again = marksByStretch(stretches, [...marks], lists)
      expect(again.every((list, place) => list === lists[place])).toBe(true)
    }),
    { seed: 51 },
  )
})

test('[WS52] passages that overlap never share a lane, and no lane is left empty', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const lanes = lanesOf(marks)
      for (const one of marks)
        for (const other of marks)
          if (one.selection < other.selection && one.from < other.to && other.from < one.to)
            expect(lanes.get(one.selection)).not.toBe(lanes.get(other.selection))
      const used = new Set(lanes.values())
      expect([...used].sort((a, b) => a - b)).toEqual([...used.keys()].map((_, place) => place))
    }),
    { seed: 52 },
  )
})

test('[WS52] labels stand beside where they begin, never over one another; those without room are counted', () => {
  const wishes = [{ top: 0 }, { top: 5 }, { top: 6 }, { top: 200 }]
  expect(stacked(wishes, { height: 26, bottom: 400 })).toEqual({
    set: [
      { top: 0, at: 0 },
      { top: 5, at: 26 },
      { top: 6, at: 52 },
      { top: 200, at: 200 },
    ],
    left: 0,
  })
  const tight = stacked([{ top: 0 }, { top: 0 }, { top: 0 }, { top: 0 }], { height: 26, bottom: 80 })
  expect(tight.set.map(({ at }) => at)).toEqual([0, 26])
  expect(tight.left).toBe(2)
})

test('[WS51] 2,000 overlapping passages over 300,000 code points are laid out in less than 100 ms', () => {
  const stretches = Array.from({ length: 125 }, (_, n) => ({ from: n * 2400, to: n * 2400 + 2399 }))
  const marks = Array.from({ length: 2000 }, (_, n) => mark(`s${n}`, n * 147, n * 147 + 1500))
  marksByStretch(stretches, marks)
  const begun = performance.now()
  const lists = marksByStretch(stretches, marks)
  lanesOf(marks)
  stretches.forEach((stretch, place) => runsOf(stretch, lists[place] ?? [], null))
  expect(performance.now() - begun).toBeLessThan(100)
})
