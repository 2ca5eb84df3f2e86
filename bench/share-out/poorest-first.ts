/** The baseline that anybody would write: again and again the poorest member takes a lot of the scarcest line that she can. */
import type { Instance, Share } from '../../src/core/share-out/instance.ts'
import { heapOf } from '../../src/core/share-out/heap.ts'
import { canTake, layTable, levelOf, nextPieces, sharesOf, take, type Place, type Table } from './table.ts'

export const poorestFirst = (instance: Instance): readonly Share[] => {
  const table = layTable(instance)
  const scarcity = scarcityOf(instance, table)
  const wantsTrainee = (place: Place): boolean =>
    place.skill.trainee && table.traineeLeft.get(place.line.id)! > 0
  takeInTurn(table, scarcity, wantsTrainee)
  takeInTurn(table, scarcity, () => true)
  return sharesOf(table)
}

/** Hours that a line takes, for each hour of those who may knit it. */
const scarcityOf = (instance: Instance, { seats }: Table): ReadonlyMap<string, number> => {
  const offered = new Map<string, { hours: number; knitters: number; perPiece: number }>()
  seats.forEach(({ places }, at) => {
    const hours = instance.members[at]!.weekCentihours.reduce((sum, week) => sum + week, 0)
    for (const { line, skill } of places) {
      const known = offered.get(line.id) ?? { hours: 0, knitters: 0, perPiece: 0 }
      known.hours += hours
      known.knitters += 1
      known.perPiece += skill.centihours
      offered.set(line.id, known)
    }
  })
  return new Map(
    instance.lines.map(({ id, pieces }) => {
      const { hours, knitters, perPiece } = offered.get(id) ?? { hours: 1, knitters: 1, perPiece: 0 }
      return [id, (pieces * perPiece) / knitters / Math.max(1, hours)]
    }),
  )
}

/** The poorest takes, is put back where she now stands, and so on; who can take nothing more leaves. */
const takeInTurn = (
  table: Table,
  scarcity: ReadonlyMap<string, number>,
  wants: (place: Place) => boolean,
): void => {
  const { seats } = table
  const byScarcity = (a: Place, b: Place): number => scarcity.get(b.line.id)! - scarcity.get(a.line.id)!
  const scarcestFirst = seats.map(({ places }) => places.toSorted(byScarcity))
  const heap = heapOf(seats.length, (at) => levelOf(seats[at]!))
  seats.forEach((_, at) => heap.add(at))
  for (let at = heap.take(); at >= 0; at = heap.take()) {
    const seat = seats[at]!
    const place = scarcestFirst[at]!.find((one) => wants(one) && canTake(table, seat, one, nextPieces(one)))
    if (!place) continue
    take(table, seat, place, nextPieces(place))
    heap.add(at)
  }
}
