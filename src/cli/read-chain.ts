/** A store's entries with the check of their chains: what every verification begins with. */
import { createHash } from 'node:crypto'
import type { HashAfter } from '../core/kernel/hash.ts'
import type { Entry, Recorded } from '../core/kernel/entry.ts'
import { checkChain } from '../storage/check-chain.ts'
import type { BookStore } from '../storage/port.ts'
import { refusalLine, type Edge } from './edge.ts'

/** A check by its name, with the places where it fails. */
export type Named = { readonly name: string; readonly isRight: boolean; readonly places: readonly string[] }
type Read = { readonly recorded: readonly Recorded[]; readonly entries: number; readonly chain: Named }

/** What the book's own stream recorded, how many entries the store holds, and whether each chain is whole. */
export const readChain = async (store: BookStore, edge: Edge): Promise<Read> => {
  const recorded: Recorded[] = []
  const { entries, problems } = await checkChain(store, {
    hash: nativeHashAfter,
    see: (batch) => recorded.push(...batch.filter(({ stream }) => stream === 'book').map(withoutChain)),
  })
  const chain = {
    name: 'chain',
    isRight: problems.length === 0,
    places: problems.map((problem) => refusalLine(edge.language, problem)),
  }
  return { recorded, entries, chain }
}

/** The machine's own SHA-256, a few times quicker than the portable one. */
const nativeHashAfter: HashAfter = (previous, text) =>
  createHash('sha256').update(previous, 'hex').update(text).digest('hex')

/** What the replay needs of an entry: a large book's hashes need not stay in memory. */
const withoutChain = ({ stream, device, seq, clock, by, type, v, body }: Entry): Recorded => ({
  stream,
  device,
  seq,
  clock,
  by,
  type,
  v,
  body,
})
