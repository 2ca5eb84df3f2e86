/** A study at work: open on one device, each note sealed and in the store before it counts here. */
import { comesLast, foldOpened, foldStudy, type Opened, type StudyBook } from '../../core/study/book.ts'
import type { Envelope } from '../../core/study/envelope.ts'
import { parseNote, type ToNote } from '../../core/study/events.ts'
import { decideEnrolDevice } from '../../core/book/enrol-device.ts'
import type { BookEvent } from '../../core/book/events.ts'
import type { Entry } from '../../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { newWriter, write, type Writer } from '../../core/kernel/writer.ts'
import type { BookStore } from '../../storage/port.ts'
import { openVault, type Vault } from '../../storage/vault.ts'
import { publicKeyText, type BookKeys } from '../../sync/keys.ts'
import { openedEntries } from './opened-entries.ts'
import { saysNobodysWords } from './own-words.ts'
import { openWithPassphrase, vaultKeyOf } from './passphrase.ts'
import { dropStudySnapshot, keepStudySnapshot, studyOfSnapshot } from './study-snapshot.ts'

export type KeptStudy = {
  readonly store: BookStore
  readonly vault: Vault
  study: StudyBook
  pen: Writer
  /** Texts that were opened, by their seals; emptied with every shredding. */
  readonly texts: Map<string, string>
  /** Entries since the last snapshot. */
  sinceSnapshot: number
}

/** `by` is a researcher's code; `on` the day in the study's time zone. */
export type Acting = { readonly by: string; readonly on: string; readonly wallMillis: number }

const snapshotEvery = 400

/** Opens the study of a store. Refused: a wrong passphrase, a book of another kind. */
export const openStudy = async (
  store: BookStore,
  { device, passphrase }: { readonly device: string; readonly passphrase: string },
): Promise<Result<KeptStudy>> => {
  const raw = await openWithPassphrase(store, passphrase)
  if (!raw.ok) return raw
  return openWithKey(store, { device, vaultKey: await vaultKeyOf(raw.value) })
}

/** The same for who holds the key already. Refused: a book of another kind. */
export const openWithKey = async (
  store: BookStore,
  { device, vaultKey }: { readonly device: string; readonly vaultKey: CryptoKey },
): Promise<Result<KeptStudy>> => {
  const vault = openVault(store, vaultKey)
  const snapshot = await studyOfSnapshot(store, vault)
  const tail = await openedEntries(store, vault, snapshot?.seen)
  if (!tail.ok) return tail
  const resumed = snapshot && resume(snapshot, tail.value)
  const all = resumed ? tail : await openedEntries(store, vault)
  if (!all.ok) return all
  const study = resumed ?? foldStudy(all.value)
  if (study.book.kind !== 'study') return refuse('study.notAStudy', { book: store.book })
  const fresh = newWriter(store.book, 'book', device, study.last.clock)
  const head = (await store.heads()).book[device]
  const pen = head ? { ...fresh, seq: head.seq, hash: head.hash } : fresh
  const kept: KeptStudy = {
    ...{ store, vault, study, pen, texts: new Map<string, string>() },
    sinceSnapshot: resumed ? tail.value.length : snapshotEvery,
  }
  const finished = await finishShredding(kept)
  return finished.ok ? ok(kept) : finished
}

/** A program that ended between the entry and the erasing left keys behind: they go now. */
const finishShredding = async (kept: KeptStudy): Promise<Result<void>> => {
  if (kept.store.access === 'read') return ok(undefined)
  const left: string[] = []
  for (const about of kept.study.shredded.keys()) if (await kept.store.personKey(about)) left.push(about)
  return left.length === 0 ? ok(undefined) : forget(kept, left)
}

/** A snapshot with what came since, or nothing where that belongs before, or where something was shredded since. */
const resume = (study: StudyBook, tail: readonly Opened[]): StudyBook | undefined => {
  for (const entry of tail) {
    if (!comesLast(study, entry) || entry.what.type === 'study.shredded') return undefined
    foldOpened(study, entry)
  }
  return study
}

/**
 * Takes a decision on the study as it stands, seals its notes, writes them durably, and only then folds them; `shreds`
 * are codes that are shredded in the same write. Refused: the decision's own refusal, a store that is full or no longer
 * ours; the study is as it was.
 */
export const note = async (
  kept: KeptStudy,
  acting: Acting,
  decide: (study: StudyBook) => Result<readonly ToNote[]>,
  shreds: readonly string[] = [],
): Promise<Result<readonly Entry[]>> => {
  const decided = decide(kept.study)
  if (!decided.ok) return decided
  const own = await saysNobodysWords(kept.study, decided.value, (sealed) => readText(kept, sealed))
  if (!own.ok) return own
  const envelopes: Envelope[] = []
  for (const { about, event } of decided.value) {
    const parsed = parseNote(event)
    if (!parsed.ok) return parsed
    if (kept.study.shredded.has(about)) return refuse('study.shredded', { about })
    const sealed = await kept.vault.seal(about, JSON.stringify(event))
    if (!sealed.ok) return sealed
    const { on } = event.body
    envelopes.push({ type: 'study.noted', v: 1, body: { on, about, sealed: sealed.value.hash } })
  }
  const told = shreds.map((about): Envelope => ({
    ...{ type: 'study.shredded', v: 1, body: { on: acting.on, about } },
  }))
  const entries = await append(kept, acting, [...envelopes, ...told])
  if (!entries.ok) return entries
  if (shreds.length > 0) {
    const forgotten = await forget(kept, shreds)
    return forgotten.ok ? entries : forgotten
  }
  const opened = entries.value.map(({ clock, device, seq, by }, place): Opened | undefined => {
    const event = decided.value[place]?.event
    return event && { on: event.body.on, clock, device, seq, by, what: event }
  })
  return takeIn(
    kept,
    opened.flatMap((one) => one ?? []),
    entries.value,
  )
}

const takeIn = async (
  kept: KeptStudy,
  opened: readonly Opened[],
  entries: readonly Entry[],
): Promise<Result<readonly Entry[]>> => {
  kept.sinceSnapshot += opened.length
  for (const entry of opened) {
    if (!comesLast(kept.study, entry)) {
      const replayed = await replayKept(kept)
      return replayed.ok ? ok(entries) : replayed
    }
    foldOpened(kept.study, entry)
  }
  return ok(entries)
}

const append = async (
  kept: KeptStudy,
  { by, wallMillis }: Acting,
  events: readonly (Envelope | BookEvent)[],
): Promise<Result<readonly Entry[]>> => {
  const written = write(kept.pen, { by, wallMillis }, events)
  if (!written.ok) return refuse('kernel.notCanonical', written.error)
  const appended = await kept.store.append(written.value.entries)
  if (!appended.ok) return appended
  kept.pen = written.value.writer
  return ok(written.value.entries)
}

/** Enrols the device that this study is open on, where the log does not name it yet: a copied folder is another device. */
export const enrolHere = async (
  kept: KeptStudy,
  keys: Pick<BookKeys, 'device' | 'signing'>,
  acting: Acting,
): Promise<Result<void>> => {
  const { device } = keys
  const told = decideEnrolDevice(kept.study.book, {
    on: acting.on,
    device,
    publicKey: await publicKeyText(keys),
  })
  if (!told.ok) return told
  if (told.value.length === 0) return ok(undefined)
  const entries = await append(kept, acting, told.value)
  return entries.ok ? replayKept(kept) : entries
}

/** Reads everything again from the log, as where another copy's entries came in; the pen stands after what is there. */
export const replayKept = async (kept: KeptStudy): Promise<Result<void>> => {
  const all = await openedEntries(kept.store, kept.vault)
  if (!all.ok) return all
  kept.study = foldStudy(all.value)
  const { pen } = kept
  const head = (await kept.store.heads()).book[pen.device]
  kept.pen = { ...pen, ...head, clock: Math.max(pen.clock, kept.study.last.clock) }
  return ok(undefined)
}

/**
 * Erases the keys of codes and all that they sealed, tells the log, and reads the study again without them.
 * The snapshot goes first: nothing of what is erased outlives it.
 */
export const shred = async (
  kept: KeptStudy,
  acting: Acting,
  abouts: readonly string[],
): Promise<Result<void>> => {
  const entries = await note(kept, acting, () => ok([]), abouts)
  return entries.ok ? ok(undefined) : entries
}

/** Erases here what another copy says is shredded. */
export const forget = async (kept: KeptStudy, abouts: readonly string[]): Promise<Result<void>> => {
  const dropped = await dropStudySnapshot(kept.vault)
  if (!dropped.ok) return dropped
  for (const about of abouts) {
    const erased = await kept.vault.erase(about)
    if (!erased.ok) return erased
  }
  kept.texts.clear()
  kept.sinceSnapshot = snapshotEvery
  return replayKept(kept)
}

/** Seals a text under the key of `about`, for a note to name it by its seal. Nothing counts before that note. */
export const sealText = async (kept: KeptStudy, about: string, text: string): Promise<Result<string>> => {
  if (kept.study.shredded.has(about)) return refuse('study.shredded', { about })
  const sealed = await kept.vault.seal(about, text)
  return sealed.ok ? ok(sealed.value.hash) : sealed
}

/** A text by its seal, opened once. Refused: it was shredded, or has not come to this copy. */
export const readText = async (kept: KeptStudy, sealed: string): Promise<Result<string>> => {
  const known = kept.texts.get(sealed)
  if (known !== undefined) return ok(known)
  const text = await kept.vault.read(sealed)
  if (text.ok) kept.texts.set(sealed, text.value)
  return text
}

/** Keeps a snapshot where enough came since the last one. */
export const keepSnapshot = async (kept: KeptStudy): Promise<Result<void>> => {
  if (kept.sinceSnapshot < snapshotEvery) return ok(undefined)
  kept.sinceSnapshot = 0
  return keepStudySnapshot(kept.store, kept.vault, kept.study)
}
