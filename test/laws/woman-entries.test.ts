/** The lines behind a woman's figures sum up to them, in books of several phones with whatever went wrong in them. */
import { expect, test } from 'vitest'
import { seededChance } from '../chance.ts'
import { sum } from '../../src/core/kernel/amounts.ts'
import { recordDecision, type OpenGroup } from '../../src/core/group/recording.ts'
import { decideTakeBack } from '../../src/core/group/take-back.ts'
import {
  figureOf,
  linesByReplay,
  linesOfFigure,
  type OfFigure,
} from '../../src/reports/woman/lines-of-figure.ts'
import { namesHer } from '../../src/reports/woman/told-of-her.ts'
import { transactionsOf } from './devices.ts'
import { members } from './scene.ts'
import { add, books, show, triedBook } from './try-law.ts'
import { referenceOf } from '../../src/core/kernel/entry.ts'

const figures = ['owed', 'advance', 'savings', 'received'] as const
const allOf = (open: OpenGroup): readonly OfFigure[] =>
  members.flatMap((person) => [
    ...figures.map((figure) => ({ person, figure })),
    ...[...(open.group.yarn.accounts.get(person)?.keys() ?? [])].map((about) => ({
      ...{ person, about, figure: 'yarn' as const },
    })),
  ])

/** Takes some facts of the book back, as a woman with the post would. */
const takeSomeBack = (open: OpenGroup, chance: () => number): number => {
  let taken = 0
  for (const entry of [...open.entries]) {
    if (chance() > 0.15) continue
    const posted = transactionsOf(open.entries).filter(({ ref }) => ref === referenceOf(entry))
    const decided = decideTakeBack(open.group, { on: '2006-12-01', entry, posted })
    if (decided.ok && recordDecision(open, { by: 'Ana', wallMillis: 1_165_000_000_000 }, decided).ok)
      taken += 1
  }
  return taken
}

test('[RE14] every line of every figure of every woman, in books that went wrong: they sum up to the céntimo and gram', () => {
  const counts: Record<string, number> = {}
  const faults: string[] = []
  for (const seed of books(200)) {
    const { entries, group, world } = triedBook(seed)
    const { writer } = world.opens[0]!
    const copy: OpenGroup = { group: structuredClone(group), writer, entries: [...entries], written: [] }
    add(counts, 'taken back', takeSomeBack(copy, seededChance(seed)))
    for (const of of allOf(copy)) {
      const hers = copy.entries.filter((entry) => namesHer(entry, of.person))
      const quick = linesOfFigure(copy.group, hers, of)
      const lines = quick ?? linesByReplay(copy.group, copy.entries, of)
      add(counts, quick ? 'from her entries' : 'from the whole book')
      add(counts, 'lines', lines.lines.length)
      add(counts, 'lines taken back', lines.takenBack.length)
      const shown = sum(lines.lines.map(({ amount }) => amount))
      const expected = figureOf(copy.group, of) ?? shown
      if (shown !== expected || lines.amount !== expected)
        faults.push(`${seed} ${JSON.stringify(of)} ${shown} ${expected}`)
      if (sum(lines.takenBack.map(({ amount }) => amount)) !== 0)
        faults.push(`${seed} ${JSON.stringify(of)} pairs`)
    }
  }
  show('RE14', counts)
  expect(faults.slice(0, 5)).toEqual([])
  expect(counts['from the whole book'] ?? 0).toBeLessThan((counts['from her entries'] ?? 0) / 5)
})
