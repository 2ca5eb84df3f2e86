/** What leaves a study, and what stays. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ToldStudy } from '../../../../test/study/told-study.ts'
import { quotesOf } from '../quotes.ts'
import { viewStudy } from '../study-view.ts'
import { attributor } from './attribution.ts'
import { outgoingCases, outgoingCodes, outgoingPairs } from './outgoing-counts.ts'
import { mergedColumns, outgoingMatrix } from './outgoing-matrix.ts'
import { outgoingQuotes } from './outgoing-quotes.ts'
import { safeRow, type CountOfBase } from './safe-row.ts'

const on = '2026-06-01'
const viewed = (told: ToldStudy) => {
  const study = told.study()
  return viewStudy(study, study.coding.selections.values())
}
const out = (told: ToldStudy, code?: string) =>
  outgoingQuotes(viewed(told), told.texts, { on, code, withBelow: true })

/** Six women of Camacani alike, and Adriana of Juli, the only one of her age there; who says what is up to the test. */
const women = () => {
  const told = new ToldStudy()
    .code('voice', { name: 'Voz' })
    .code('home', { name: 'Casa' })
    .code('beats', { name: 'Golpes', parent: 'home', isSensitive: true })
    .code('fewer', { name: 'Menos', parent: 'beats' })
  for (let n = 1; n <= 6; n += 1)
    told.person(`r${n}`, `Soy ${n}. Ya hablo. Antes me pegaba.`, {
      ...{ group: 'camacani', household: `h${n}`, role: n === 1 ? 'leader' : 'member' },
    })
  return told.person('r7', 'Ya no tengo miedo. Antes me pegaba.', {
    ...{ pseudonym: 'Adriana', group: 'juli', household: 'h7' },
  })
}

test('[RT20] only with her consent of that day; the others are counted', () => {
  const told = women()
    .person('r8', 'Digo que no.', { quotes: false })
    .text('t-x', 'De otro proyecto.')
    .select('t-r1', 'Ya hablo.', 'voice')
    .select('t-r8', 'Digo que no.', 'voice')
    .select('t-x', 'De otro proyecto.', 'voice')
  const { quotes, heldBack, respondents } = out(told, 'voice')
  expect(quotes.map(({ text }) => text)).toEqual(['Ya hablo.'])
  expect(heldBack).toMatchObject({ noConsent: 1, noRespondent: 1 })
  expect(respondents).toEqual(['r1'])
  const ended = women().select('t-r1', 'Ya hablo.', 'voice')
  ended.tell('consent.said', {
    ...{ respondent: 'r1', purpose: 'quotes', given: true, how: 'signed', language: 'es', witness: null },
    until: '2026-05-31',
  })
  expect(out(ended).heldBack.noConsent).toBe(1)
  const withdrawn = women().select('t-r1', 'Ya hablo.', 'voice')
  withdrawn.tell('consent.withdrawn', { respondent: 'r1' })
  expect(out(withdrawn).quotes).toEqual([])
})

test('[RT21] the group stands only where five are alike; Adriana of Juli is a woman', () => {
  const told = women().select('t-r1', 'Ya hablo.', 'voice').select('t-r7', 'Ya no tengo miedo.', 'voice')
  const { quotes } = out(told)
  expect(quotes.map(({ text, attribution }) => [text, attribution])).toEqual([
    ['Ya hablo.', { who: 'woman', ageBand: '25-34', group: 'camacani' }],
    ['Ya no tengo miedo.', { who: 'woman', ageBand: '25-34', group: null }],
  ])
  expect(JSON.stringify(quotes)).not.toMatch(/Adriana|juli|r7|29/)
  const alone = new ToldStudy().code('voice').person('r1', 'Sola.').select('t-r1', 'Sola.', 'voice')
  expect(out(alone).quotes[0]?.attribution).toEqual({ who: 'woman', ageBand: null, group: null })
})

test('[RT21] whatever the sample, what stands beside a quote is shared by five', () => {
  const person = fc.record({
    role: fc.constantFrom('member', 'leader', 'husband', 'son', 'other'),
    group: fc.constantFrom('g1', 'g2', null),
    ageBand: fc.constantFrom('25-34', '35-44', 'notAsked'),
    language: fc.constantFrom('es', 'ay'),
  } as const)
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 60 }), fc.boolean(), (people, isSensitive) => {
      const told = new ToldStudy()
      for (const [place, one] of people.entries()) told.person(`r${place}`, 'x', one)
      const respondents = [...told.study().sample.respondents.values()]
      const attribute = attributor(respondents)
      for (const one of respondents) {
        const { ageBand, group } = attribute(one, { isSensitive })
        const alike = respondents.filter(
          (other) =>
            (ageBand === null || other.ageBand === ageBand) && (group === null || other.group === group),
        )
        if (ageBand !== null || group !== null) expect(alike.length).toBeGreaterThanOrEqual(5)
        if (isSensitive) expect([ageBand, group]).toEqual([null, null])
      }
    }),
    { seed: 12, numRuns: 200 },
  )
})

test('[RT22] sensitive words: from five households on, without group or age, also under another code', () => {
  const told = women()
  for (let n = 1; n <= 4; n += 1) told.select(`t-r${n}`, 'Antes me pegaba.', 'fewer')
  told.select('t-r1', 'Ya hablo. Antes', 'voice')
  expect(out(told)).toMatchObject({ quotes: [], heldBack: { fewHouseholds: 5 } })
  expect(outgoingCodes(viewed(told)).map(({ tellers }) => tellers)).toEqual([null, null, null, null])
  told.select('t-r5', 'Antes me pegaba.', 'fewer')
  const { quotes } = out(told)
  expect(quotes.map(({ path, attribution }) => [path.at(-1), attribution])).toEqual([
    ...Array.from({ length: 5 }, () => ['Menos', { who: 'woman', ageBand: null, group: null }]),
    ['Voz', { who: 'woman', ageBand: null, group: null }],
  ])
  expect(outgoingCodes(viewed(told)).map(({ tellers }) => tellers)).toEqual([null, 5, 5, 5])
})

test('[RT22] of one household one account of sensitive matters goes out, the woman’s', () => {
  const told = women().person('r9', 'Yo no le pego.', { role: 'husband', household: 'h1' })
  for (let n = 1; n <= 5; n += 1) told.select(`t-r${n}`, 'Antes me pegaba.', 'beats')
  told.select('t-r9', 'Yo no le pego.', 'beats')
  const { quotes, heldBack } = out(told)
  expect([quotes.length, heldBack.otherAccount]).toEqual([5, 1])
  expect(quotes.map(({ text }) => text)).not.toContain('Yo no le pego.')
})

test('[RT23] small columns stand together: the article’s household members', () => {
  expect(mergedColumns([18, 6, 4, 2].map((base) => ({ base })))).toEqual([[0], [1], [2, 3]])
  expect(mergedColumns([18, 6, 4].map((base) => ({ base })))).toEqual([[0], [1, 2]])
  expect(mergedColumns([18, 6].map((base) => ({ base })))).toEqual([[0], [1]])
  expect(mergedColumns([4].map((base) => ({ base })))).toEqual([])
})

const reckoned = (cells: readonly CountOfBase[], shown: readonly (number | null)[]) => {
  const total = cells.reduce((sum, { count }) => sum + count, 0)
  const found = cells.map(() => new Set<number>())
  const go = (place: number, left: number, taken: readonly number[]): void => {
    if (left < 0) return
    if (place === cells.length) {
      if (left === 0) for (const [at, count] of taken.entries()) found[at]?.add(count)
      return
    }
    const cell = shown[place]
    const base = cells[place]?.base ?? 0
    const least = cells.some(({ count }, at) => shown[at] === null && count === 0) ? 0 : 1
    for (let count = cell ?? least; count <= (cell ?? base); count += 1)
      go(place + 1, left - count, [...taken, count])
  }
  go(0, total, [])
  return found
}

test('[RT23] no small count is told, and none can be reckoned from the total', () => {
  const cell = fc.record({ base: fc.integer({ min: 5, max: 16 }), part: fc.nat(100) })
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (drawn) => {
      const cells = drawn.map(({ base, part }) => ({ base, count: Math.floor((part * base) / 100) }))
      const shown = safeRow(cells, { isSensitive: false })
      for (const one of shown) expect(one === null || one === 0 || one >= 5).toBe(true)
      for (const [place, one] of shown.entries()) if (one !== null) expect(one).toBe(cells[place]?.count)
      // Where not even hiding all is enough, nothing more can be hidden: the total is the total.
      if (shown.every((one) => one === null)) return
      for (const [place, values] of reckoned(cells, shown).entries())
        if (shown[place] === null)
          expect(values.size).toBeGreaterThanOrEqual(Math.min(6, cells[place]?.base ?? 0))
    }),
    { seed: 23, numRuns: 200 },
  )
  expect(
    safeRow(
      [
        { count: 12, base: 18 },
        { count: 0, base: 6 },
      ],
      { isSensitive: false },
    ),
  ).toEqual([12, 0])
  expect(
    safeRow(
      [
        { count: 6, base: 6 },
        { count: 9, base: 18 },
      ],
      { isSensitive: true },
    ),
  ).toEqual([null, null])
})

test('[RT23] a matrix that leaves tells no cell below five and merges small columns', () => {
  const told = women()
  for (let n = 1; n <= 6; n += 1) told.select(`t-r${n}`, 'Ya hablo.', 'voice')
  told.select('t-r1', 'Antes me pegaba.', 'beats')
  const { columns, rows } = outgoingMatrix(viewed(told), 'group')
  expect(columns).toEqual([{ values: ['camacani', 'juli'], base: 7 }])
  expect(rows.map(({ path, cells }) => [path.at(-1), ...cells])).toEqual([
    ['Voz', 6],
    ['Casa', null],
  ])
  expect(outgoingPairs(viewed(told)).cells).toEqual([
    [6, 0],
    [0, 0],
  ])
})

test('[RT24] orders tell nothing of who speaks', () => {
  const told = women()
  for (const n of [6, 2, 4]) told.select(`t-r${n}`, `Soy ${n}.`, 'voice')
  const texts = out(told).quotes.map(({ text }) => text)
  expect(texts).toEqual(['Soy 2.', 'Soy 4.', 'Soy 6.'])
  const inside = quotesOf(viewed(told), told.texts, {}).map(({ text }) => text)
  expect(inside).toEqual(texts)
  const { paths, rows } = outgoingCases(viewed(told), on)
  expect(paths.map((path) => path.at(-1))).toEqual(['Voz', 'Casa'])
  expect(rows.map((row) => row.join(''))).toEqual(['10', '10', '10', '00', '00', '00', '00'])
})
