/** Where each room stands in the picture: layers as steps of a stair, areas on a diagonal inside their wing. */
import { wings } from '../test/rooms.ts'
import { wingOf, type RoomGraph } from './room-graph.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Plan = {
  readonly boxes: ReadonlyMap<string, Box>
  readonly areas: ReadonlyMap<string, Box>
  readonly width: number
  readonly height: number
}

/** From the top down: a room imports only rooms that stand lower. */
const layers = [
  ...['web', 'cli', 'server', 'keeping'],
  ...['formats/season', 'formats', 'reports', 'practice', 'core/federation', 'core/study', 'core/group'],
  ...['core/statistics', 'core/share-out', 'core/vault', 'core/book', 'core/kernel'],
]
/** Rooms beside the stair: they need the kernel or nothing. */
const beside = ['words', 'storage', 'sync']

const step = 36
const gap = 24
const barHeight = 46
const area = { width: 88, height: 28, right: 72, up: 38 }
const left = 40
/** Where the stair ends; other rooms stand right of it. */
export const innerRight = 960
const outerRight = 1400
const top = 96

/** Rooms that exist, in the places that all planned rooms would have among themselves. */
export const planOf = ({ rooms }: RoomGraph): Plan => {
  const present = new Set(rooms.map(wingOf))
  const stair = layers.filter((room) => present.has(room))
  const boxes = new Map<string, Box>()
  const areas = new Map<string, Box>()
  let y = top
  stair.forEach((room, place) => {
    const x = left + step * (stair.length - 1 - place)
    const inside = areasOf(room, rooms)
    const height = inside.length === 0 ? barHeight : 72 + area.up * inside.length
    boxes.set(room, { x, y, height, width: (room === 'core/kernel' ? outerRight : innerRight) - x })
    inside.forEach((name, at) => areas.set(name, areaBox({ x, y, height }, at)))
    y += height + gap
  })
  const side = beside.filter((room) => present.has(room))
  const sideY = boxes.get('reports')?.y ?? top + barHeight + gap
  placeRow(boxes, side, { x: innerRight + 40, y: sideY, until: outerRight })
  return { boxes, areas, width: outerRight + left, height: y + 16 }
}

type Row = { readonly x: number; readonly y: number; readonly until: number }

const placeRow = (boxes: Map<string, Box>, rooms: readonly string[], { x, y, until }: Row): void => {
  const width = (until - x - gap * (rooms.length - 1)) / rooms.length
  rooms.forEach((room, at) => boxes.set(room, { x: x + at * (width + gap), y, width, height: barHeight }))
}

const areasOf = (wing: string, rooms: readonly string[]): string[] => {
  const planned = Object.entries(wings).find(([name]) => `core/${name}` === wing)?.[1] ?? []
  return planned.map((name) => `${wing}/${name}`).filter((name) => rooms.includes(name))
}

const areaBox = ({ x, y, height }: { x: number; y: number; height: number }, at: number): Box => ({
  ...{ width: area.width, height: area.height },
  x: x + 24 + at * area.right,
  y: y + height - 20 - area.height - at * area.up,
})
