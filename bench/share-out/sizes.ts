/** The sizes that the share-out is measured at, from a village to many federations. */
import { generate, type Wish } from './generate.ts'
import type { Instance } from '../../src/core/share-out/instance.ts'

/** Lines and the mean number of skills, by number of members: as in the fixtures up to 1,000, and so on beyond. */
const sizes: Readonly<Record<number, Pick<Wish, 'lines' | 'skills'>>> = {
  20: { lines: 3, skills: 2.1 },
  69: { lines: 6, skills: 3.7 },
  200: { lines: 12, skills: 6.9 },
  1000: { lines: 20, skills: 7.8 },
  10_000: { lines: 50, skills: 9.3 },
  100_000: { lines: 200, skills: 11.4 },
}

/** Work that leaves 40 % of the offered hours free. */
export const slack = (members: number, seed: number): Instance =>
  generate({ ...{ members, seed, load: 0.6, uneven: 0.5 }, ...sizeOf(members) })

/** Work that takes nearly all hours, of members who may knit half as many lines. */
export const tight = (members: number, seed: number): Instance => {
  const { lines, skills } = sizeOf(members)
  return generate({ ...{ members, seed, load: 0.95, uneven: 0 }, lines, skills: skills / 2 })
}

const sizeOf = (members: number): Pick<Wish, 'lines' | 'skills'> => {
  const size = sizes[members]
  if (!size) throw new Error(`no size of ${members} members`)
  return size
}
