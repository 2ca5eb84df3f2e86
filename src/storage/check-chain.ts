/** Whether a store holds what it should: every hash from the genesis entry on, every head, and its own bytes. */
import { checkNext, isGenesis } from '../core/kernel/chain.ts'
import { referenceOf, streams, type Entry, type Head, type Stream } from '../core/kernel/entry.ts'
import type { HashAfter } from '../core/kernel/hash.ts'
import type { Refusal } from '../core/kernel/result.ts'
import { refusalOf } from './fault.ts'
import type { BookStore } from './port.ts'

/** More than these say nothing new about a damaged book. */
const mostProblems = 100

export type ChainReport = {
  readonly entries: number
  /** What is wrong, each with its code and place; none where the book is whole. */
  readonly problems: readonly Refusal[]
}

/** What else a check may be given: the machine's own SHA-256, and who looks at the entries as they pass. */
export type CheckOptions = { readonly hash?: HashAfter; readonly see?: (entries: readonly Entry[]) => void }

export const checkChain = async (store: BookStore, options: CheckOptions = {}): Promise<ChainReport> => {
  const problems: Refusal[] = [...(await store.check())]
  let entries = 0
  for (const stream of streams) {
    entries += await stopAtDamage(problems, () => checkStream(store, stream, problems, options))
  }
  return { entries, problems: problems.slice(0, mostProblems) }
}

const stopAtDamage = async (problems: Refusal[], work: () => Promise<number>): Promise<number> => {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    problems.push(refusal)
    return 0
  }
}

const checkStream = async (
  store: BookStore,
  stream: Stream,
  problems: Refusal[],
  { hash, see }: CheckOptions,
): Promise<number> => {
  const heads = new Map<string, Head>()
  // Read beforehand: what is appended meanwhile can only make the chains longer.
  const kept = (await store.heads())[stream]
  let entries = 0
  let opened = stream !== 'book'
  for await (const batch of store.entries(stream)) {
    for (const entry of batch) {
      checkEntry(store.book, heads, entry, { problems, hash })
      opened ||= isGenesis(entry)
    }
    see?.(batch)
    entries += batch.length
    if (problems.length >= mostProblems) return entries
  }
  if (!opened && entries > 0) problems.push({ code: 'chain.noGenesis', figures: { place: store.book } })
  checkHeads(stream, { kept, found: heads }, problems)
  return entries
}

/** After a problem the chain is taken up again at the entry that showed it, so that one break is told once. */
type Checking = { readonly problems: Refusal[]; readonly hash: HashAfter | undefined }

const checkEntry = (
  book: string,
  heads: Map<string, Head>,
  entry: Entry,
  { problems, hash }: Checking,
): void => {
  const next = checkNext(book, heads.get(entry.device), entry, hash)
  if (!next.ok) problems.push(next.error)
  heads.set(entry.device, { seq: entry.seq, hash: entry.hash })
}

type HeadsToCompare = {
  readonly kept: Readonly<Record<string, Head>>
  readonly found: ReadonlyMap<string, Head>
}

const checkHeads = (stream: Stream, { kept, found }: HeadsToCompare, problems: Refusal[]): void => {
  for (const [device, head] of Object.entries(kept)) {
    const last = found.get(device)
    const reached = last !== undefined && last.seq >= head.seq
    if (reached && (last.seq > head.seq || last.hash === head.hash)) continue
    const figures = { place: referenceOf({ device, seq: head.seq }), stream, found: last?.seq ?? 0 }
    problems.push({ code: 'chain.headMissing', figures })
  }
  for (const [device, { seq }] of found) {
    if (device in kept) continue
    problems.push({ code: 'chain.headUnknown', figures: { place: referenceOf({ device, seq }), stream } })
  }
}
