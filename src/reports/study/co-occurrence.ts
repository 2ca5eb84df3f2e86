/** Themes that are coded on the same words: for each two codes, how many people, and how many pairs of passages. */
import type { Selection } from '../../core/study/coding/coding.ts'
import { passes, type Filter } from './filter.ts'
import { reachOf, type StudyView } from './study-view.ts'

export type CoOccurrence = {
  readonly codes: readonly string[]
  /** People in whose words both overlap, row by row; on the diagonal who was coded with the code at all. */
  readonly tellers: Uint32Array
  /** Pairs of overlapping passages of one text; on the diagonal the passages of the code. */
  readonly pairs: Uint32Array
}

/** Co-occurrence of all codes, or of those that are named. A filter leaves passages out before they are compared. */
export const coOccurrence = (
  view: StudyView,
  {
    codes,
    filter,
  }: { readonly codes?: readonly string[] | undefined; readonly filter?: Filter | undefined } = {},
): CoOccurrence => {
  const listed = codes ?? view.tree.rows.map((row) => row.code.code)
  const size = listed.length
  const sweep: Sweep = {
    ...{ places: new Map(listed.map((code, place) => [code, place])), size },
    ...{ tellers: new Uint32Array(size * size), pairs: new Uint32Array(size * size) },
    ...{ seen: new Int32Array(size * size).fill(-1), person: -1 },
  }
  const test = filter && passes(view, filter)
  for (const [person, texts] of [...textsByPerson(view).values()].entries()) {
    sweep.person = person
    for (const selections of texts) sweepText(sweep, test ? selections.filter(test) : selections)
  }
  return { codes: listed, tellers: sweep.tellers, pairs: sweep.pairs }
}

/** The selections of each person, text by text. */
const textsByPerson = ({
  tellers,
  byTranscript,
}: StudyView): ReadonlyMap<string, (readonly Selection[])[]> => {
  const people = new Map<string, (readonly Selection[])[]>()
  for (const [transcript, { teller }] of tellers) {
    const selections = byTranscript.get(transcript) ?? []
    const texts = people.get(teller)
    if (texts) texts.push(selections)
    else people.set(teller, [selections])
  }
  return people
}

type Sweep = {
  readonly places: ReadonlyMap<string, number>
  readonly size: number
  readonly tellers: Uint32Array
  readonly pairs: Uint32Array
  /** The last person who was counted in a cell. */
  readonly seen: Int32Array
  person: number
}

/** Goes through a text once, from its beginning, with the passages that are still open. */
const sweepText = (sweep: Sweep, selections: readonly Selection[]): void => {
  let open: { readonly reach: number; readonly place: number }[] = []
  for (const selection of selections) {
    const place = sweep.places.get(selection.code)
    if (place === undefined) continue
    open = open.filter(({ reach }) => reach > selection.from)
    count(sweep, place, place)
    for (const other of open) {
      if (other.place === place) continue
      count(sweep, place, other.place)
      count(sweep, other.place, place)
    }
    open.push({ reach: reachOf(selection), place })
  }
}

const count = (sweep: Sweep, row: number, column: number): void => {
  const cell = row * sweep.size + column
  sweep.pairs[cell] = (sweep.pairs[cell] ?? 0) + 1
  if (sweep.seen[cell] === sweep.person) return
  sweep.seen[cell] = sweep.person
  sweep.tellers[cell] = (sweep.tellers[cell] ?? 0) + 1
}
