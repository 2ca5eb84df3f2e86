/** Themes beside attributes: how many of those who share a value speak of a theme. Each cell opens to its quotes. */
import { byText } from '../../core/kernel/text-order.ts'
import type { Selection } from '../../core/study/coding/coding.ts'
import { noValue, type Filter } from './filter.ts'
import { codedBelow, peopleCounter, type StudyView } from './study-view.ts'

export type MatrixColumn = {
  /** A value of the attribute; empty for those of whom none is known. */
  readonly value: string
  /** Of how many people a cleared text is there. */
  readonly base: number
}
export type MatrixCell = { readonly tellers: number; readonly selections: number }
export type MatrixRow = {
  readonly code: string
  readonly path: readonly string[]
  readonly isSensitive: boolean
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[]
}
export type Matrix = {
  readonly by: string
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

export type MatrixAsked = {
  /** `role`, `group`, `ageBand`, `language`, or an attribute of the study's own. */
  readonly by: string
  /** All codes where none are named. */
  readonly codes?: readonly string[] | undefined
  /** Whether a theme counts what lies below it; so where it is not said. */
  readonly withBelow?: boolean | undefined
}

/** The matrix. A person counts once in a cell, however often she speaks of it. */
export const themeMatrix = (view: StudyView, { by, codes, withBelow = true }: MatrixAsked): Matrix => {
  const columns = columnsOf(view, by)
  const places = new Map(columns.map(({ value }, place) => [value, place]))
  const placeOf = new Map<string, number>()
  for (const [transcript, { values }] of view.tellers)
    placeOf.set(transcript, places.get(values.get(by) ?? noValue) ?? 0)
  const wanted = codes && new Set(codes)
  const rows = view.tree.rows.filter(({ code }) => !wanted || wanted.has(code.code))
  const people = peopleCounter(view)
  const cellsOf = (selections: readonly Selection[]): readonly MatrixCell[] => {
    people.next()
    const cells = columns.map(() => ({ tellers: 0, selections: 0 }))
    for (const { transcript } of selections) {
      const cell = cells[placeOf.get(transcript) ?? 0]
      if (!cell) continue
      cell.selections += 1
      if (people.isNew(transcript)) cell.tellers += 1
    }
    return cells
  }
  return {
    ...{ by, columns },
    rows: rows.map(({ code: { code }, path, isSensitive }) => {
      const cells = cellsOf(withBelow ? codedBelow(view, code) : (view.byCode.get(code) ?? []))
      return { code, path, isSensitive, cells }
    }),
  }
}

/** What a cell stands for, as a filter of quotes; with the row's code it opens the cell. */
export const cellFilter = (by: string, value: string): Filter => ({
  where: [{ attribute: by, values: [value] }],
})

/** The attributes that somebody has a value of, those that every respondent has first. */
export const attributesOf = ({ tellers }: StudyView): readonly string[] => {
  const names = new Set<string>()
  for (const { values } of tellers.values()) for (const name of values.keys()) names.add(name)
  const given = ['role', 'group', 'ageBand', 'language'].filter((name) => names.delete(name))
  return [...given, ...[...names].sort(byText)]
}

const columnsOf = ({ tellers }: StudyView, by: string): readonly MatrixColumn[] => {
  const people = new Map<string, Set<string>>()
  for (const { teller, values } of tellers.values()) {
    const value = values.get(by) ?? noValue
    const set = people.get(value) ?? new Set()
    people.set(value, set.add(teller))
  }
  const columns = [...people].map(([value, set]) => ({ value, base: set.size }))
  return columns.sort(
    (one, other) =>
      lastIsNone(one.value, other.value) || other.base - one.base || byText(one.value, other.value),
  )
}

const lastIsNone = (one: string, other: string): number => Number(one === noValue) - Number(other === noValue)
