/** What came coded with a text lies on the same words once names in it were replaced. */
import { expect, test } from 'vitest'
import { seededChance } from '../../../../test/chance.ts'
import { editOnce } from '../../../../test/refi/edits.ts'
import { bring, fold, leave, newMade, type Made } from '../../../../test/refi/made-study.ts'
import { writeProject } from '../../../formats/study/refi-qda/write-project.ts'
import { codePointsOf, sliceOf, type Span } from '../interviews/code-points.ts'
import { rawSubject, type Resolved } from '../interviews/interviews.ts'
import { clearedTextOf } from '../interviews/transcripts/cleared-text.ts'
import { movesOf } from '../interviews/transcripts/moves.ts'
import { wholeStudy } from '../sample/subjects.ts'
import { carriedOver } from './carry-over.ts'

const on = '2026-05-04'
type Chance = () => number

/** Some stretches of a text, apart from each other, replaced or let stay. */
const resolvedIn = (text: string, chance: Chance): readonly Resolved[] => {
  const { length } = codePointsOf(text)
  const found: Resolved[] = []
  for (let at = Math.floor(chance() * 6); at < length;) {
    const to = Math.min(length, at + 1 + Math.floor(chance() * 5))
    const replacement = chance() < 0.2 ? null : (['[nombre]', 'Inés', '🧶'][Math.floor(chance() * 3)] ?? '')
    found.push({ from: at, to, replacement })
    at = to + Math.floor(chance() * 8)
  }
  return found
}

/** Every place that somebody marked, by what bears it. */
type Marked = Span & { readonly transcript: string }
const placesIn = ({ study }: Made): ReadonlyMap<string, Marked> => {
  const { selections, memos, cases } = study.coding
  const marked = [...selections.values()].map((one) => [`selection ${one.selection}`, one] as const)
  const written = [...memos.values()].flatMap(({ memo, about }) =>
    about.kind === 'passage' ? [[`memo ${memo}`, about] as const] : [],
  )
  const told = [...cases.values()].flatMap((one) =>
    one.passages.map((passage, place) => [`case ${one.case} ${place}`, passage] as const),
  )
  return new Map<string, Marked>([...marked, ...written, ...told])
}

/** A study with the same codes and nothing coded. */
const onlyCodes = ({ study }: Made): Made => {
  const made = newMade()
  for (const { retired: _retired, mergedInto: _merged, ...written } of study.coding.codes.values())
    fold(made, { type: 'coding.codeWritten', v: 1, body: { on, ...written, parent: null } })
  return made
}

test('[CD19] every place outside of what was replaced still marks the same words, in 300 random studies', () => {
  let compared = 0
  for (let seed = 0; seed < 300; seed += 1) {
    const chance = seededChance(seed)
    const made = newMade()
    for (let edit = 0; edit < 40; edit += 1) editOnce(made, chance)
    const resolved = new Map([...made.texts].map(([key, text]) => [key, resolvedIn(text, chance)]))
    const moves = new Map([...resolved].map(([key, places]) => [key, movesOf(places)]))
    const after = onlyCodes(made)
    for (const { event } of carriedOver(made.study, on, moves)) fold(after, event)
    expect(after.study.findings, `seed ${seed}`).toEqual([])
    const moved = placesIn(after)
    for (const [key, place] of placesIn(made)) {
      const text = made.texts.get(place.transcript) ?? ''
      const places = resolved.get(place.transcript) ?? []
      const isApart = !places.some(
        ({ from, to, replacement }) => replacement !== null && from < place.to && place.from < to,
      )
      const now = moved.get(key)
      if (!isApart || !now) continue
      compared += 1
      const final = codePointsOf(clearedTextOf(text, places).text)
      expect(sliceOf(final, now), `seed ${seed} ${key}`).toBe(sliceOf(codePointsOf(text), place))
    }
    const kept = [...moved.keys()].filter((key) => key.startsWith('selection'))
    expect(made.study.coding.selections.size - kept.length, `seed ${seed}`).toBeLessThanOrEqual(2)
  }
  expect(compared).toBeGreaterThan(300)
})

test('[CD19] what lies in one text goes under its own key; two parts of one name become one selection with both memos', async () => {
  const made = newMade()
  const other = newMade()
  for (let edit = 0; edit < 60; edit += 1) editOnce(other, seededChance(edit))
  bring(made, await writeProject(leave(other).project), null)
  const [transcript = ''] = made.texts.keys()
  expect(made.study.interviews.transcripts.get(transcript)?.cleared).toBe(null)
  const move = movesOf([{ from: 0, to: 4, replacement: 'Inés' }])
  const codes = [...made.study.coding.codes.keys()]
  const selections = [1, 2].map((from) => ({
    ...{ selection: `s${from}`, code: codes[0] ?? '', from, to: from + 1, coder: 'ana' },
  }))
  fold(made, { type: 'coding.selected', v: 1, body: { on, transcript, selections } })
  for (const { selection } of selections)
    fold(made, {
      type: 'coding.memoWritten',
      v: 1,
      body: { on, memo: `m-${selection}`, text: 'x', about: { kind: 'selection', id: selection } },
    })
  const notes = carriedOver(made.study, on, new Map([[transcript, move]]))
  expect(new Set(notes.map(({ about }) => about))).not.toContain(rawSubject(transcript))
  expect([transcript, wholeStudy]).toEqual(
    expect.arrayContaining([...new Set(notes.map(({ about }) => about))]),
  )
  const carried = notes.flatMap(({ event }) =>
    event.type === 'coding.selected' ? event.body.selections : [],
  )
  expect(carried.filter(({ selection }) => /^s[12]$/.test(selection))).toEqual([
    { selection: 's1', code: codes[0], from: 0, to: 4, coder: 'ana' },
  ])
  const abouts = notes.flatMap(({ event }) =>
    event.type === 'coding.memoWritten' && event.body.memo.startsWith('m-') ? [event.body.about] : [],
  )
  expect(abouts).toEqual([
    { kind: 'selection', id: 's1' },
    { kind: 'selection', id: 's1' },
  ])
})
