/** Taking in what another copy sent: all of it is checked first, then written; of a refused batch nothing is kept. */
import { checkNext } from '../../core/kernel/chain.ts'
import { referenceOf, type Entry, type Head } from '../../core/kernel/entry.ts'
import { hashOf } from '../../core/kernel/hash.ts'
import { err, ok, refuse, type Result } from '../../core/kernel/result.ts'
import { checkBody } from '../../core/group/check-body.ts'
import { headKey } from '../../storage/admission.ts'
import type { Heads } from '../../storage/port.ts'
import { entriesOf, isVouchedFor } from '../../sync/segment.ts'
import type { Batch } from '../../sync/wire.ts'
import type { Copy } from './copy.ts'
import { enrolmentsIn, type Enrolled } from './enrolments-in.ts'
import { erasedIn, sealedIn } from './sealed-in.ts'

/** Answers how many entries were new here. Refused: whatever is malformed, not vouched for, not enrolled, or does not follow. */
export const takeBatch = async (
  copy: Copy,
  batch: Batch,
  senderKey: string,
): Promise<Result<readonly Entry[]>> => {
  const { store } = copy
  const entries = await checkBatch(store.book, copy.devices(), { batch, senderKey })
  if (!entries.ok) return entries
  const sorted = sortOut(store.book, await store.heads(), entries.value)
  if (!sorted.ok) return sorted
  // What is held already is the same or a fork: the store decides that, and keeps a fork's evidence.
  const known = await store.append(sorted.value.known)
  if (!known.ok) return known
  const sealed = await takeSealed(copy, batch)
  if (!sealed.ok) return sealed
  const { fresh } = sorted.value
  const appended = await store.append(fresh)
  if (!appended.ok) return appended
  for (const person of erasedIn(fresh)) {
    const erased = await copy.vault.erase(person)
    if (!erased.ok) return erased
  }
  const taken = await copy.took(fresh)
  return taken.ok ? ok(fresh) : taken
}

type Sent = { readonly batch: Batch; readonly senderKey: string }

/** The entries of a batch that is whole in itself: form, hashes, signatures, enrolments, and nothing sealed beside them. */
export const checkBatch = async (
  book: string,
  devices: Enrolled,
  { batch, senderKey }: Sent,
): Promise<Result<readonly Entry[]>> => {
  const entries: Entry[] = []
  for (const segment of batch.segments) {
    const place = `${segment.device}.${segment.from}`
    const told = entriesOf(book, segment)
    if (!told.ok) return told
    if (!(await isVouchedFor(book, segment, senderKey))) return refuse('sync.notVouchedFor', { place })
    entries.push(...told.value)
  }
  for (const entry of entries) {
    const body = checkBody(entry)
    if (body.ok) continue
    return err({ code: body.error.code, figures: { ...body.error.figures, place: referenceOf(entry) } })
  }
  const enrolled = checkEnrolled(devices, entries)
  if (!enrolled.ok) return enrolled
  const sealed = checkSealed(batch, entries)
  return sealed.ok ? ok(entries) : sealed
}

/** A device counts once a device of the book enrolled it: two strangers do not enrol each other. The opener enrols itself. */
const checkEnrolled = (devices: Enrolled, entries: readonly Entry[]): Result<void> => {
  const ofBook = new Set(devices.keys())
  for (const { book, device } of entries) if (book === '') ofBook.add(device)
  const told = enrolmentsIn(entries)
  for (let before = -1; before !== ofBook.size;) {
    before = ofBook.size
    for (const [device, { saidBy }] of told) if (ofBook.has(saidBy)) ofBook.add(device)
  }
  const stranger = entries.find(({ device }) => !ofBook.has(device))
  return stranger ? refuse('sync.notEnrolled', { place: referenceOf(stranger) }) : ok(undefined)
}

/** Only what the entries name, whole, and keys of those people alone. */
const checkSealed = ({ sealed, keys }: Batch, entries: readonly Entry[]): Result<void> => {
  const named = sealedIn(entries)
  const places = new Set(named.map(({ person, hash }) => `${person}/${hash}`))
  const people = new Set(named.map(({ person }) => person))
  for (const { person, hash, bytes } of sealed)
    if (!places.has(`${person}/${hash}`) || hashOf(bytes) !== hash)
      return refuse('sync.strayItem', { place: hash })
  for (const { person } of keys) if (!people.has(person)) return refuse('sync.strayItem', { place: person })
  return ok(undefined)
}

type Sorted = { readonly known: readonly Entry[]; readonly fresh: readonly Entry[] }

/** What is new must follow, before anything of the batch is written. */
const sortOut = (book: string, heads: Heads, entries: readonly Entry[]): Result<Sorted> => {
  const reached = new Map<string, Head>()
  const [known, fresh]: [Entry[], Entry[]] = [[], []]
  for (const entry of entries) {
    const key = headKey(entry)
    const head = reached.get(key) ?? heads[entry.stream][entry.device]
    if (head && entry.seq <= head.seq) {
      known.push(entry)
      continue
    }
    const next = checkNext(book, head, entry)
    if (!next.ok) return next
    reached.set(key, { seq: entry.seq, hash: entry.hash })
    fresh.push(entry)
  }
  return ok({ known, fresh })
}

/** Before the entries that name them: an entry that is acknowledged has its item here. */
const takeSealed = async (copy: Copy, { sealed, keys }: Batch): Promise<Result<void>> => {
  for (const { person, keys: given } of keys) {
    if (copy.isErased(person)) continue
    const taken = await copy.vault.takeKeys(person, given)
    if (!taken.ok) return taken
  }
  for (const item of sealed) {
    if (copy.isErased(item.person)) continue
    const kept = await copy.store.putSealed(item)
    if (!kept.ok) return kept
  }
  return ok(undefined)
}
