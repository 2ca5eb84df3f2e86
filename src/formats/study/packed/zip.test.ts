/** Archives that other programs or strangers made: what is listed, what is refused, and that none unpacks to more than it may. */
import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openZip, type ZipLimits } from './zip.ts'

const limits = { files: 100, bytes: 1_000_000 }
const opened = (bytes: Uint8Array, within: ZipLimits = limits) => {
  const zip = openZip(bytes, within)
  if (!zip.ok) throw new Error(zip.error.code)
  return zip.value
}
const readIn = (bytes: Uint8Array, name: string, within?: ZipLimits): string => {
  const read = opened(bytes, within).read(name)
  return read.ok ? strFromU8(read.value) : read.error.code
}
/** Where the list of an archive without a remark begins. */
const listOf = (view: DataView): number => view.getUint32(view.byteLength - 6, true)

test('[RQ2] [DO8] an archive that promises or holds too much is refused before it is unpacked', () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(2_000_000) })
  expect(readIn(bomb, 'a.txt')).toBe('packed.tooLarge')
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, place) => [`${place}.txt`, strToU8('')]))
  expect(openZip(zipSync(many), limits)).toMatchObject({ error: { code: 'packed.tooLarge' } })
  const [half, third] = [new Uint8Array(600_000), new Uint8Array(300_000)]
  const zip = opened(zipSync({ one: half, two: half, three: third }))
  const told = ['one', 'two', 'three'].map((name) => zip.read(name))
  expect(told.map((read) => read.ok || read.error.code)).toEqual([true, 'packed.tooLarge', true])
})

test('[RQ2] [DO8] an archive that lies about a size gives no more than it says', () => {
  for (const said of [0, 900_000, 2_000_001]) {
    const lying = Uint8Array.from(zipSync({ 'a.txt': new Uint8Array(2_000_000) }))
    const view = new DataView(lying.buffer)
    view.setUint32(listOf(view) + 24, said, true)
    expect(readIn(lying, 'a.txt', { files: 1, bytes: 3_000_000 })).toBe('packed.damaged')
  }
})

test('[RQ2] no name that leads out of the archive is listed or read', () => {
  const outside = ['../a.txt', '/a.txt', 'b/../../a.txt', 'C:\\a.txt', '..\\a.txt', 'folder/', 'a\0.txt']
  const names = [...outside, 'b/a.txt', 'b\\c.txt', '..a.txt']
  const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
  expect(opened(bytes).files.map(({ name }) => name)).toEqual(['b/a.txt', 'b/c.txt', '..a.txt'])
  for (const name of outside) expect(readIn(bytes, name)).toBe('packed.notRead')
})

test('[RQ2] a file that is locked, or packed in another way, is refused by its name', () => {
  const changed = (at: number, value: number): Uint8Array => {
    const bytes = Uint8Array.from(zipSync({ 'a.txt': strToU8('una mamá') }))
    const view = new DataView(bytes.buffer)
    view.setUint16(listOf(view) + at, value, true)
    return bytes
  }
  expect(readIn(changed(8, 1), 'a.txt')).toBe('packed.notRead')
  expect(readIn(changed(10, 12), 'a.txt')).toBe('packed.notRead')
  expect(readIn(changed(8, 0), 'a.txt')).toBe('una mamá')
})
