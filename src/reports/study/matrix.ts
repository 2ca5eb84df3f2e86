/** Themes beside attributes: how many of those who share a value speak of a theme. Each cell opens to its quotes. */
import { byText } from '../../core/kernel/text-order.ts'
import { noValue, type Filter } from './filter.ts'
import { codedWith, type StudyView } from './study-view.ts'

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
  const placeOf = new Map(
    [...view.tellers].map(([transcript, { values }]) => [
      transcript,
      places.get(values.get(by) ?? noValue) ?? 0,
    ]),
  )
  const wanted = codes && new Set(codes)
  const rows = view.tree.rows.filter(({ code }) => !wanted || wanted.has(code.code))
  return {
    ...{ by, columns },
    rows: rows.map(({ code, path, isSensitive }) => {
      const tellers = columns.map(() => new Set<string>())
      const selections = columns.map(() => 0)
      for (const { transcript } of codedWith(view, { code: code.code, withBelow })) {
        const place = placeOf.get(transcript) ?? 0
        tellers[place]?.add(view.tellers.get(transcript)?.teller ?? '')
        selections[place] = (selections[place] ?? 0) + 1
      }
      const cells = tellers.map((set, place) => ({ tellers: set.size, selections: selections[place] ?? 0 }))
      return { code: code.code, path, isSensitive, cells }
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
