/** The picture of the structure: rooms as boxes, and an arrow down for each import. */
import { mayImport } from '../test/rooms.ts'
import { innerRight, planOf, type Box, type Plan } from './arch-plan.ts'
import { says, style } from './arch-look.ts'
import { wingOf, type Link, type RoomGraph } from './room-graph.ts'

/** Links that go up or sideways, against the order of the rooms. */
export const upwardOf = ({ links }: RoomGraph): readonly Link[] =>
  links.filter(({ from, to }) => !mayImport(from, to))

export const draw = (graph: RoomGraph): string => {
  const plan = planOf(graph)
  const good = graph.links.filter(({ from, to }) => mayImport(from, to))
  const parts = [
    ...[...plan.boxes].map(([room, box]) => roomBox(room, box)),
    ...trunks(plan.boxes, unique(good.map(({ from, to }) => ({ from: wingOf(from), to: wingOf(to) }))), ''),
    ...[...plan.boxes.values()].flatMap((box) => (box.height > 46 ? [orderNote(box)] : [])),
    ...[...plan.areas].map(([room, box]) => areaBox(room, box)),
    ...trunks(plan.areas, good, 'inner'),
    ...upwardOf(graph).map((link) => upward(plan, link)),
  ]
  return page(plan, parts)
}

const unique = (links: readonly Link[]): Link[] =>
  [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()].filter(
    ({ from, to }) => from !== to,
  )

const page = ({ width, height }: Plan, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>The rooms of src, and who imports whom</title>`,
    `<style>${style}\n</style>`,
    marker('down', '#7d8d99'),
    marker('in', '#8fb0aa'),
    marker('red', '#c62828'),
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text class="title" x="40" y="46">Chinu’s rooms</text>`,
    `<text class="caption" x="40" y="68">An arrow goes from a room to one that it imports: always down. A dot joins, a crossing does not.</text>`,
    ...parts,
    '</svg>\n',
  ].join('\n')

const marker = (id: string, colour: string): string =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto" ` +
  `markerUnits="userSpaceOnUse"><path d="M0 0.8 L7.5 4 L0 7.2 z" fill="${colour}"/></marker>`

const kindOf = (room: string): string =>
  /^(web|server|cli)$/.test(room) ? 'edge' : /^core\/|^reports$/.test(room) ? 'pure' : 'room'

const roomBox = (room: string, { x, y, width, height }: Box): string => {
  const isNarrow = width < 160
  const caption = isNarrow ? { x: x + 14, y: y + 37 } : { x: x + width - 16, y: y + 28 }
  return (
    `<rect class="${kindOf(room)}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>` +
    `<text class="name" x="${isNarrow ? x + 14 : x + stepInside}" y="${isNarrow ? y + 20 : y + 28}">${room}</text>` +
    `<text class="caption" x="${caption.x}" y="${caption.y}"${isNarrow ? '' : ' text-anchor="end"'}>${says[room] ?? ''}</text>`
  )
}
/** A bar's name begins right of the step on which arrows land. */
const stepInside = 52

const orderNote = ({ x, y, width, height }: Box): string =>
  `<text class="caption" x="${x + width - 16}" y="${y + height - 20}" text-anchor="end">areas import from their left only</text>`

const areaBox = (room: string, { x, y, width, height }: Box): string =>
  `<rect class="small" x="${x}" y="${y}" width="${width}" height="${height}" rx="5"/>` +
  `<text class="area" x="${x + width / 2}" y="${y + 18.5}">${room.split('/').at(-1) ?? ''}</text>`

/** Per target one line down, which its importers join from the side; per importer one line along to them. */
const trunks = (boxes: ReadonlyMap<string, Box>, links: readonly Link[], kind: string): string[] => {
  const farthest = new Map<string, number>()
  const topmost = new Set<string>()
  const drawn: string[] = []
  for (const { room, source, target, x } of ordered(boxes, links, kind)) {
    if (isOver(source, target)) {
      drawn.push(straight(source, target))
      continue
    }
    const y = source.y + Math.min(source.height, 46) / 2
    const side = x > source.x ? source.x + source.width : source.x
    const from = farthest.get(`${side} ${y}`) ?? side
    drawn.push(elbow({ from, x, y, kind, until: topmost.has(room) ? undefined : target.y }))
    farthest.set(`${side} ${y}`, x + (x > source.x ? -8 : 8))
    topmost.add(room)
  }
  return drawn
}

type Drawn = { readonly room: string; readonly source: Box; readonly target: Box; readonly x: number }

/** Links from the topmost importer down, and from each to its nearest target first. */
const ordered = (boxes: ReadonlyMap<string, Box>, links: readonly Link[], kind: string): Drawn[] =>
  links
    .flatMap(({ from, to }) => {
      const [source, target] = [boxes.get(from), boxes.get(to)]
      return source && target ? [{ room: to, source, target, x: landing(to, target, kind) }] : []
    })
    .sort((a, b) => a.source.y - b.source.y || a.source.x - b.source.x || reach(a) - reach(b))

const reach = ({ source, x }: Drawn): number => Math.abs(source.x - x)

/** The stair's rooms receive on their step; others in the middle. */
const landing = (room: string, { x, width }: Box, kind: string): number =>
  kind === '' && !/^(words|storage|sync)$/.test(room) ? x + 18 : x + width / 2

/** Only the kernel lies under rooms that stand beside the stair. */
const isOver = (source: Box, target: Box): boolean =>
  source.x > innerRight && source.y < target.y && target.x + target.width > source.x

const straight = (source: Box, target: Box): string =>
  `<path class="line" d="M${source.x + source.width / 2} ${source.y + source.height} V${target.y}" marker-end="url(#down)"/>`

type Elbow = {
  readonly from: number
  readonly x: number
  readonly y: number
  readonly kind: string
  /** The target's top; none where the line only joins one that goes there. */
  readonly until: number | undefined
}

const elbow = ({ from, x, y, kind, until }: Elbow): string => {
  const bend = `M${from} ${y} H${x > from ? x - 8 : x + 8} Q${x} ${y} ${x} ${y + 8}`
  return until === undefined
    ? `<path class="line ${kind}" d="${bend}"/><circle class="${kind ? 'inner-joint' : 'joint'}" cx="${x}" cy="${y + 8}" r="2.4"/>`
    : `<path class="line ${kind}" d="${bend} V${until}" marker-end="url(#${kind ? 'in' : 'down'})"/>`
}

const upward = ({ boxes, areas }: Plan, { from, to }: Link): string => {
  const [a, b] = [areas.get(from) ?? boxes.get(wingOf(from)), areas.get(to) ?? boxes.get(wingOf(to))]
  if (!a || !b) return ''
  const [x1, y1, x2, y2] = [a.x + a.width / 2, a.y, b.x + b.width / 2, b.y + b.height]
  return `<path class="up" d="M${x1} ${y1} C${x1 + 60} ${y1 - 40} ${x2 + 60} ${y2 + 40} ${x2} ${y2}" marker-end="url(#red)"/>`
}
