/** A picture of a screen with at most 256 colours: a third of the bytes, and no program but this one. */
import { deflateSync, inflateSync, crc32 } from 'node:zlib'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

type Pixels = { readonly width: number; readonly height: number; readonly rgb: Uint8Array }

const mostBytes = 60_000

/** The same picture, smaller; fewer colours where it would be large still. */
export const smallPng = (png: Buffer): Buffer => {
  const pixels = pixelsOf(png)
  let small = withColours(pixels, 256)
  for (const colours of [96, 48, 24]) if (small.length > mostBytes) small = withColours(pixels, colours)
  return small
}

const withColours = ({ width, height, rgb }: Pixels, most: number): Buffer => {
  const { palette, places } = paletteOf(rgb, most)
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

/** The browser's pictures: eight bits, three or four channels, not interlaced. */
const pixelsOf = (png: Buffer): Pixels => {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const channels = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const plain = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const kind = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (plain[y * stride + x - channels] ?? 0)
      const above = y === 0 ? 0 : (plain[(y - 1) * stride + x] ?? 0)
      const corner = y === 0 || x < channels ? 0 : (plain[(y - 1) * stride + x - channels] ?? 0)
      const told = raw[y * (stride + 1) + 1 + x] ?? 0
      plain[y * stride + x] =
        told + ([0, left, above, (left + above) >> 1, nearest(left, above, corner)][kind] ?? 0)
    }
  }
  const rgb = channels === 3 ? plain : plain.filter((_, at) => at % 4 !== 3)
  return { width, height, rgb }
}

/** The guess of PNG’s fifth filter. */
const nearest = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

/** The colours that cover most, and for each pixel the nearest of them. */
const paletteOf = (rgb: Uint8Array, most: number): { palette: readonly number[]; places: Uint8Array } => {
  const colourAt = (at: number): number =>
    ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)
  const counts = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1)
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b)
  const palette = apart(byCount.map(([colour]) => colour)).slice(0, most)
  const placeOf = new Map(byCount.map(([colour]) => [colour, nearestOf(palette, colour)]))
  const places = new Uint8Array(rgb.length / 3)
  for (let at = 0; at < rgb.length; at += 3) places[at / 3] = placeOf.get(colourAt(at)) ?? 0
  return { palette, places }
}

/** One colour of those that look alike, so that the many greys of letters’ edges push no yarn out. */
const apart = (colours: readonly number[]): readonly number[] => {
  const seen = new Map<number, number>()
  for (const colour of colours) if (!seen.has(colour & 0xf0f0f0)) seen.set(colour & 0xf0f0f0, colour)
  return [...seen.values()]
}

const nearestOf = (palette: readonly number[], colour: number): number => {
  let [best, least] = [0, Infinity]
  for (const [place, other] of palette.entries()) {
    const far = [16, 8, 0].reduce(
      (sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2,
      0,
    )
    if (far < least) [best, least] = [place, far]
  }
  return best
}
