/** A group's book at work: open on one device, each decision in the store before it counts here. */
import { foldVault, emptyVault, itemOf, type VaultState } from '../core/vault/vault.ts'
import { vaultEvents, type ItemKind, type VaultEvent } from '../core/vault/events.ts'
import type { Day } from '../core/kernel/day.ts'
import { bodyOf, referenceOf, type Entry, type Recorded, type Stream } from '../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { byText } from '../core/kernel/text-order.ts'
import { newWriter, write, type Writer } from '../core/kernel/writer.ts'
import { comesLast, foldEntry, type GroupBook } from '../core/group/book.ts'
import type { GroupEvent } from '../core/group/events.ts'
import type { Transaction } from '../core/group/money/ledger.ts'
import { propose } from '../core/group/propose.ts'
import { onOf } from '../core/group/journal-order.ts'
import { placeOf } from '../core/group/replay.ts'
import { isOfPieces } from '../core/group/work-done.ts'
import * as v from 'valibot'
import type { BookStore } from '../storage/port.ts'
import { openVault, type Vault } from '../storage/vault.ts'
import type { BookKeys } from '../sync/keys.ts'
import type { About } from './entries-about.ts'
import { fromStore, recordedEntries, replayStore, saveSnapshot } from './stored-group.ts'

export type KeptGroup = {
  readonly store: BookStore
  readonly vault: Vault
  group: GroupBook
  sealed: VaultState
  pens: Readonly<Record<Stream, Writer>>
  /** Entries of pieces, once somebody asked for them. */
  pieces: Recorded[] | undefined
  /** Entries about one woman, whom somebody asked for last. */
  about: About | undefined
  /** Entries since the last snapshot. */
  sinceSnapshot: number
  /** The last entries written here with what each posted, by reference: to take one back needs no replay. */
  readonly lately: Map<string, Lately>
}

export type Lately = { readonly entry: Recorded; readonly posted: readonly Transaction[] }

export type Acting = { readonly by: string; readonly wallMillis: number }

/** After so many entries the next opening would be slow without a new snapshot. */
const snapshotEvery = 400
/** More than a tap ever writes. */
const latelyKept = 200

/** Opens the book of a store. Refused: a book of another kind. */
export const openKept = async (
  store: BookStore,
  keys: Pick<BookKeys, 'device' | 'vault'>,
): Promise<Result<KeptGroup>> => {
  const opened = await fromStore(store)
  if (!opened.ok) return opened
  const { device } = keys
  const heads = await store.heads()
  const clock = opened.value.group.last.clock
  const pen = (stream: Stream): Writer => {
    const fresh = newWriter(store.book, stream, device, clock)
    const head = heads[stream][device]
    return head ? { ...fresh, seq: head.seq, hash: head.hash } : fresh
  }
  return ok({
    ...{ store, vault: openVault(store, keys.vault), group: opened.value.group },
    sealed: await foldedVault(store),
    pens: { book: pen('book'), vault: pen('vault') },
    pieces: undefined,
    about: undefined,
    sinceSnapshot: opened.value.sinceSnapshot ?? snapshotEvery,
    lately: new Map(),
  })
}

/** What is sealed for whom, folded in the journal's order: of two names the same stands on every copy. */
export const foldedVault = async (store: BookStore): Promise<VaultState> => {
  const sealed = emptyVault()
  const entries: Recorded[] = []
  for await (const batch of store.recorded('vault')) entries.push(...batch)
  const placed = entries.map((entry) => ({ entry, on: onOf(entry) }))
  placed.sort(
    (one, other) =>
      byText(one.on, other.on) ||
      one.entry.clock - other.entry.clock ||
      byText(one.entry.device, other.entry.device) ||
      one.entry.seq - other.entry.seq,
  )
  for (const { entry } of placed) foldSealed(sealed, entry)
  return sealed
}

const foldSealed = (sealed: VaultState, entry: Recorded): void => {
  const event = vaultEventOf(entry)
  if (!event) return
  const { on } = event.body
  foldVault(sealed, event, { ref: referenceOf(entry), day: on, on, by: entry.by }, () => undefined)
}

const vaultEventOf = (entry: Recorded): VaultEvent | undefined => {
  const body = bodyOf(entry)
  if (entry.type === 'vault.itemSealed') {
    const parsed = v.safeParse(vaultEvents['vault.itemSealed'], body)
    return parsed.success ? { type: entry.type, v: 1, body: parsed.output } : undefined
  }
  if (entry.type !== 'vault.personErased') return undefined
  const parsed = v.safeParse(vaultEvents['vault.personErased'], body)
  return parsed.success ? { type: entry.type, v: 1, body: parsed.output } : undefined
}

/**
 * Takes a decision on the book as it stands, writes it durably, and only then folds it. The decision may name its own
 * first entry by the reference that it will have.
 * Refused: the decision's own refusal, a missing post, a store that is full or no longer ours; the book is as it was.
 */
export const record = async (
  kept: KeptGroup,
  { by, wallMillis }: Acting,
  decide: (group: GroupBook, next: string) => Result<readonly GroupEvent[]>,
): Promise<Result<readonly Entry[]>> => {
  const { device, seq } = kept.pens.book
  const next = referenceOf({ device, seq: seq + 1 })
  const events = propose(kept.group.people, by, decide(kept.group, next))
  if (!events.ok) return events
  const written = write(kept.pens.book, { by, wallMillis }, events.value)
  if (!written.ok) return refuse('kernel.notCanonical', written.error)
  const { entries, writer } = written.value
  const appended = await kept.store.append(entries)
  if (!appended.ok) return appended
  kept.pens = { ...kept.pens, book: writer }
  const taken = await takeIn(kept, entries)
  return taken.ok ? ok(entries) : taken
}

/** Folds entries that the store holds by now; the book is replayed where one of them belongs before others. */
export const takeIn = async (kept: KeptGroup, entries: readonly Entry[]): Promise<Result<void>> => {
  for (const entry of entries) if (entry.stream === 'vault') foldSealed(kept.sealed, entry)
  const told = entries.filter(({ stream }) => stream === 'book')
  kept.pieces?.push(...told.filter(isOfPieces))
  kept.sinceSnapshot += told.length
  for (const entry of told) {
    const ordered = placeOf(kept.group, entry)
    if (!comesLast(kept.group, ordered)) return replayKept(kept)
    const posted: Transaction[] = []
    foldEntry(kept.group, ordered, (transaction) => posted.push(transaction))
    remember(kept, { entry, posted })
  }
  return ok(undefined)
}

const remember = ({ lately }: KeptGroup, one: Lately): void => {
  lately.set(referenceOf(one.entry), one)
  const [oldest] = lately.keys()
  if (lately.size > latelyKept && oldest !== undefined) lately.delete(oldest)
}

/** What was posted may be other figures now: the journal is asked when they are needed. */
const replayKept = async (kept: KeptGroup): Promise<Result<void>> => {
  const replayed = await replayStore(kept.store)
  if (!replayed.ok) return replayed
  kept.lately.clear()
  kept.group = replayed.value
  return ok(undefined)
}

/** Keeps a snapshot where enough came since the last one. */
export const keepSnapshot = async (kept: KeptGroup): Promise<void> => {
  if (kept.sinceSnapshot < snapshotEvery) return
  kept.sinceSnapshot = 0
  await saveSnapshot(kept.store, kept.group)
}

/** Entries that tell of pieces, read from the log once and kept up from then on. */
export const pieceEntries = async (kept: KeptGroup): Promise<readonly Recorded[]> => {
  kept.pieces ??= (await recordedEntries(kept.store)).filter(isOfPieces)
  return kept.pieces
}

export type ToSeal = {
  readonly on: Day
  readonly person: string
  readonly item: ItemKind
  readonly content: string
}

/** Seals something for a person and tells the vault's stream. Refused: no room left, keys that are not here. */
export const sealFor = async (
  kept: KeptGroup,
  acting: Acting,
  items: readonly ToSeal[],
): Promise<Result<void>> => {
  const events: VaultEvent[] = []
  for (const { on, person, item, content } of items) {
    const sealed = await kept.vault.seal(person, content)
    if (!sealed.ok) return sealed
    events.push({ type: 'vault.itemSealed', v: 1, body: { on, person, item, sealed: sealed.value.hash } })
  }
  const written = write(kept.pens.vault, acting, events)
  if (!written.ok) return refuse('kernel.notCanonical', written.error)
  const appended = await kept.store.append(written.value.entries)
  if (!appended.ok) return appended
  kept.pens = { ...kept.pens, vault: written.value.writer }
  return takeIn(kept, written.value.entries)
}

/** What is sealed for a person under one kind, opened; nothing where there is none or its key is not here. */
export const readSealed = async (
  kept: KeptGroup,
  person: string,
  item: ItemKind,
): Promise<string | undefined> => {
  const standing = itemOf(kept.sealed, person, item)
  const content = standing && (await kept.vault.read(standing.sealed))
  return content?.ok ? content.value : undefined
}
