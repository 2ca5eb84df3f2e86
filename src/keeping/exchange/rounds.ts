/** The asking side of an exchange: rounds of sending what the other lacks and taking in what it has, until both hold all. */
import { streams, type Entry } from '../../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Heads } from '../../storage/port.ts'
import type { BookKeys } from '../../sync/keys.ts'
import type { ExchangeAnswer, ExchangeAsk } from '../../sync/wire.ts'
import { batchFor, emptyBatch } from './batch-for.ts'
import type { Copy } from './copy.ts'
import { missingThere } from './missing.ts'
import { takeBatch } from './take-batch.ts'

export type Exchanging = {
  readonly keys: Pick<BookKeys, 'signing'>
  /** The public key of who keeps the other copy. */
  readonly otherKey: string
  /** Where the other copy was said to stand last; nothing where that is not known. */
  readonly theirs: Heads | undefined
  readonly send: (ask: ExchangeAsk) => Promise<Result<ExchangeAnswer>>
  /** Works on the copy while nobody else does; what is sent in between waits for nobody. */
  readonly onCopy: <T>(work: (copy: Copy) => Promise<Result<T>>) => Promise<Result<T>>
  /** Called after each round: the other copy has these on its disk, and these entries were new here. */
  readonly learned: (heads: Heads, fresh: readonly Entry[]) => Promise<void>
}

/** A tap waits at most for one such batch. */
const full = { entries: 100, letters: 200_000 }

/** Refused: what either side refuses, and a chain that goes on differently there. */
export const exchangeAll = async (exchanging: Exchanging): Promise<Result<void>> => {
  let { theirs } = exchanging
  for (;;) {
    const round = await oneRound({ ...exchanging, theirs })
    if (!round.ok && theirs && isOutOfStep(round.error.code)) {
      theirs = undefined
      continue
    }
    if (!round.ok) return round
    theirs = round.value.heads
    await exchanging.learned(theirs, round.value.fresh)
    if (!round.value.goesOn) return ok(undefined)
  }
}

/** The other copy may have been set back to an older one: it is asked anew where it stands. */
const isOutOfStep = (code: string): boolean => code === 'storage.gap' || code === 'storage.chainBroken'

type Round = { readonly heads: Heads; readonly fresh: readonly Entry[]; readonly goesOn: boolean }

const oneRound = async ({ keys, otherKey, theirs, send, onCopy }: Exchanging): Promise<Result<Round>> => {
  const ask = await onCopy(async (copy) => {
    const { book } = copy.store
    const filled = theirs
      ? await batchFor(copy, { heads: theirs, keys, ...full })
      : ok({ batch: emptyBatch, more: true })
    return filled.ok ? ok({ book, heads: await copy.store.heads(), ...filled.value }) : filled
  })
  if (!ask.ok) return ask
  const { more, ...told } = ask.value
  const answer = await send(told)
  if (!answer.ok) return answer
  const { batch, heads } = answer.value
  const fresh = await onCopy(async (copy) => {
    const taken = await takeBatch(copy, batch, otherKey)
    if (!taken.ok) return taken
    const differing = differs(await copy.store.heads(), heads)
    if (differing !== undefined) return refuse('storage.forked', { place: differing })
    return ok({ entries: taken.value, missing: missingThere(await copy.store.heads(), heads) })
  })
  if (!fresh.ok) return fresh
  const { entries, missing } = fresh.value
  // Where nothing moves there is nothing more to do, whatever is said to be missing.
  const moved = batch.segments.length > 0 || !theirs || !isSame(theirs, heads)
  return ok({ heads, fresh: entries, goesOn: moved && (more || answer.value.more || missing > 0) })
}

const isSame = (one: Heads, other: Heads): boolean =>
  missingThere(one, other) === 0 && missingThere(other, one) === 0

/** A device whose chain ends with another entry of the same number there. */
const differs = (ours: Heads, theirs: Heads): string | undefined => {
  for (const stream of streams)
    for (const [device, head] of Object.entries(theirs[stream])) {
      const own = ours[stream][device]
      if (own?.seq === head.seq && own.hash !== head.hash) return `${device}.${head.seq}`
    }
  return undefined
}
