/** The sheets of a study that may leave it: codes, quotes, matrices. What stays stays here too. */
import type { Day } from '../../../core/kernel/day.ts'
import { byText } from '../../../core/kernel/text-order.ts'
import { pathSeparator } from '../../../reports/study/code-tree.ts'
import type { Attribution } from '../../../reports/study/outgoing/attribution.ts'
import {
  outgoingCases,
  outgoingCodes,
  outgoingPairs,
} from '../../../reports/study/outgoing/outgoing-counts.ts'
import { outgoingMatrix } from '../../../reports/study/outgoing/outgoing-matrix.ts'
import {
  outgoingQuotes,
  type HeldBack,
  type OutgoingQuote,
} from '../../../reports/study/outgoing/outgoing-quotes.ts'
import type { SafeCount } from '../../../reports/study/outgoing/safe-row.ts'
import type { Texts } from '../../../reports/study/quotes.ts'
import type { StudyView } from '../../../reports/study/study-view.ts'
import { givenAttributes } from '../../../reports/study/teller.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Words of headings and values, from the words of the study. */
export type SayTable = (key: string, figures?: Readonly<Record<string, string | number>>) => string

export type Outgoing = {
  readonly sheets: readonly Sheet[]
  readonly heldBack: Readonly<Record<HeldBack, number>>
  /** Whose words or figures stand in the sheets. */
  readonly respondents: readonly string[]
}

/** All sheets as of a day, with the attributes that every respondent has. */
export const outgoingSheets = (
  view: StudyView,
  texts: Texts,
  { on, say }: { readonly on: Day; readonly say: SayTable },
): Outgoing => {
  const { quotes, heldBack } = outgoingQuotes(view, texts, { on })
  const counted = [...view.tellers.values()].flatMap(({ respondent }) => respondent?.respondent ?? [])
  const pathOf = onceFor((path: OutgoingQuote['path']) => path.join(pathSeparator))
  const whoOf = onceFor((attribution: Attribution) => attributionText(attribution, say))
  const fictional = say('table.fictional')
  const rows = quotes.map(({ path, text, attribution, isFictional }) => [
    ...[pathOf(path), text, whoOf(attribution), isFictional ? fictional : null],
  ])
  const heading = ['table.theme', 'table.quote', 'table.who', 'table.remark'].map((key) => say(key))
  const matrices = givenAttributes.map((by) => matrixSheet(view, by, say))
  return {
    sheets: [
      ...[codesSheet(view, say), { name: 'quotes', heading, rows }, ...matrices],
      ...[pairsSheet(view, say), casesSheet(view, { on, say })],
    ],
    ...{ heldBack, respondents: [...new Set(counted)].sort(byText) },
  }
}

/** Says it once for each of the few paths and attributions that thousands of quotes share. */
const onceFor = <Key extends object>(of: (key: Key) => string): ((key: Key) => string) => {
  const known = new Map<Key, string>()
  return (key) => {
    const text = known.get(key) ?? of(key)
    known.set(key, text)
    return text
  }
}

/** `mujer, 25–34, camacani`, as far as it may be told. */
const attributionText = ({ who, ageBand, group }: Attribution, say: SayTable): string =>
  [say(`table.who.${who}`), ageBand && ageBandText(ageBand, say), group].filter(Boolean).join(', ')

const ageBandText = (ageBand: string, say: SayTable): string =>
  /^\d/.test(ageBand) && ageBand.includes('-') ? ageBand.replace('-', '–') : say(`table.ageBand.${ageBand}`)

/** A value of an attribute in words; what the study itself named stays as it is. */
export const valueText = (by: string, value: string, say: SayTable): string => {
  if (value === '') return say('table.noValue')
  if (by === 'ageBand') return ageBandText(value, say)
  return by === 'role' || by === 'language' ? say(`table.${by}.${value}`) : value
}

const codesSheet = (view: StudyView, say: SayTable): Sheet => ({
  name: 'codes',
  heading: ['theme', 'definition', 'include', 'exclude', 'people'].map((key) => say(`table.${key}`)),
  rows: outgoingCodes(view).map(({ path, code, tellers }) => [
    ...[path.join(pathSeparator), code.definition ?? null, code.include ?? null, code.exclude ?? null],
    told(tellers, say),
  ]),
})

const matrixSheet = (view: StudyView, by: string, say: SayTable): Sheet => {
  const { columns, rows } = outgoingMatrix(view, by)
  const named = columns.map(({ values, base }) => {
    const value = values.map((one) => valueText(by, one, say)).join(' + ')
    return say('table.column', { value, base })
  })
  return {
    ...{ name: `matrix-${by === 'ageBand' ? 'age-band' : by}`, heading: [say('table.theme'), ...named] },
    rows: rows.map(({ path, cells }) => [path.join(pathSeparator), ...cells.map((cell) => told(cell, say))]),
  }
}

const pairsSheet = (view: StudyView, say: SayTable): Sheet => {
  const { paths, cells } = outgoingPairs(view)
  const themes = paths.map((path) => path.join(pathSeparator))
  const rows = cells.map((row, place) => [themes[place] ?? null, ...row.map((cell) => told(cell, say))])
  return { name: 'co-occurrence', heading: [say('table.theme'), ...themes], rows }
}

const casesSheet = (view: StudyView, { on, say }: { readonly on: Day; readonly say: SayTable }): Sheet => {
  const { paths, rows } = outgoingCases(view, on)
  const heading = [say('table.person'), ...paths.map((path) => path.join(pathSeparator))]
  return { name: 'codes-by-people', heading, rows: rows.map((row, place) => [place + 1, ...row]) }
}

const told = (count: SafeCount, say: SayTable): Cell => count ?? say('table.withheld')
