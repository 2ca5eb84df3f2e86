/** The baseline of equal parts: each line goes round its knitters, a lot at a time, until nothing is left or nobody can. */
import type { Instance, Share } from '../../src/core/share-out/instance.ts'
import { canTake, layTable, nextPieces, sharesOf, take, type Place, type Seat, type Table } from './table.ts'

type Knitter = { readonly seat: Seat; readonly place: Place }

export const equalSplit = (instance: Instance): readonly Share[] => {
  const table = layTable(instance)
  const knitters = new Map<string, Knitter[]>(instance.lines.map(({ id }) => [id, []]))
  for (const seat of table.seats)
    for (const place of seat.places) knitters.get(place.line.id)!.push({ seat, place })
  for (const { id } of instance.lines) {
    let round = knitters.get(id)!
    while (round.length > 0 && table.left.get(id)! > 0)
      round = round.filter(({ seat, place }) => takesOne(table, seat, place))
  }
  return sharesOf(table)
}

/** Gives her a lot, or one more; answers whether she could take it. */
const takesOne = (table: Table, seat: Seat, place: Place): boolean => {
  const pieces = nextPieces(place)
  if (!canTake(table, seat, place, pieces)) return false
  take(table, seat, place, pieces)
  return true
}
