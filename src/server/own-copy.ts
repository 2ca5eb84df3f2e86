/** The group's own server: it holds one book with its keys, opens and folds it as a phone does, and exchanges what is missing. */
import * as v from 'valibot'
import { bookEvents } from '../core/book/events.ts'
import { decideEnrolDevice } from '../core/book/enrol-device.ts'
import { bodyOf } from '../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { batchFor, emptyBatch } from '../keeping/exchange/batch-for.ts'
import { copyOf } from '../keeping/exchange/copy.ts'
import { noHeads } from '../keeping/exchange/missing.ts'
import { checkBatch, takeBatch } from '../keeping/exchange/take-batch.ts'
import { keepSnapshot, openKept, record, type KeptGroup } from '../keeping/kept-group.ts'
import { createBook } from '../storage/data-folder.ts'
import type { BookStore } from '../storage/port.ts'
import { checkKeyFolder, keepKeys, keysFor } from '../sync/key-folder.ts'
import { newKeys, publicKeyText, type BookKeys } from '../sync/keys.ts'
import type {
  Batch,
  BookAnswer,
  BookAsk,
  EnrolAnswer,
  EnrolAsk,
  ExchangeAnswer,
  ExchangeAsk,
} from '../sync/wire.ts'
import { openEnrolments, type Enrolment, type Enrolments } from './enrolments.ts'

export type OwnCopyTerms = {
  readonly data: string
  readonly keysFolder: string
  /** Where there is no book yet, only one for practice is taken, or only a real one. */
  readonly practice: boolean
  readonly today: () => string
  readonly nowMillis: () => number
}
export type OwnCopy = {
  readonly enrolments: Enrolments
  /** The book that lies here. */
  book(): string | undefined
  /** Which book lies here, for who brings the code. */
  tell(ask: BookAsk): Promise<Result<BookAnswer>>
  enrol(ask: EnrolAsk): Promise<Result<EnrolAnswer>>
  exchange(enrolment: Enrolment, ask: ExchangeAsk): Promise<Result<ExchangeAnswer>>
  close(): Promise<void>
}

/** Nobody of the group: the machine, because somebody brought its code. */
const actor = 'own-server'
/** A batch is sent while a woman may be tapping on the other side: small enough to be taken in between two taps. */
const full = { entries: 200, letters: 400_000 }

/** Opens the book of a store, or waits for one to come. Refused: keys inside the data, a damaged file, a book of another kind. */
export const openOwnCopy = async (
  terms: OwnCopyTerms,
  store: BookStore | undefined,
): Promise<Result<OwnCopy>> => {
  const folder = checkKeyFolder(terms.keysFolder, terms.data)
  if (!folder.ok) return folder
  const enrolments = openEnrolments(terms.data)
  if (!enrolments.ok) return enrolments
  const desk: Desk = { terms, enrolments: enrolments.value, held: undefined }
  if (store) {
    const held = await hold(terms, store)
    if (!held.ok) return held
    desk.held = held.value
  }
  const inTurn = oneByOne()
  return ok({
    enrolments: enrolments.value,
    book: () => bookOf(desk),
    tell: (ask) => inTurn(async () => tell(desk, ask)),
    enrol: (ask) => inTurn(() => enrol(desk, ask)),
    exchange: (enrolment, ask) => inTurn(() => exchange(desk, enrolment, ask)),
    close: () => inTurn(async () => desk.held?.kept.store.close()),
  })
}

type Held = { readonly kept: KeptGroup; readonly keys: BookKeys }
type Desk = {
  readonly terms: OwnCopyTerms
  readonly enrolments: Enrolments
  held: Held | undefined
}

/** Nothing until the first of a book has come: who was enrolled and never sent anything holds no place. */
const bookOf = ({ held }: Desk): string | undefined => held?.kept.store.book

const hold = async (terms: OwnCopyTerms, store: BookStore): Promise<Result<Held>> => {
  const keys = await ownKeys(terms, store.book)
  const kept = keys.ok ? await openKept(store, keys.value) : keys
  if (keys.ok && kept.ok) return ok({ kept: kept.value, keys: keys.value })
  await store.close()
  return kept.ok ? refuse('book.notAGroup', { book: store.book }) : kept
}

/** The keys of this installation for a book, made and kept where there are none: it is a new device then. */
const ownKeys = async ({ keysFolder }: OwnCopyTerms, book: string): Promise<Result<BookKeys>> => {
  const known = await keysFor(keysFolder, book)
  if (!known.ok) return known
  if (known.value) return ok(known.value)
  const made = await newKeys({ extractable: true })
  const kept = await keepKeys(keysFolder, book, made)
  return kept.ok ? ok(made) : kept
}

const tell = ({ terms, enrolments, held }: Desk, { code }: BookAsk): Result<BookAnswer> => {
  if (!enrolments.isCode(code)) return refuse('sync.wrongCode')
  if (!held) return ok({ book: null, practice: terms.practice })
  const { store, group } = held.kept
  return ok({ book: store.book, practice: group.book.practice })
}

const enrol = async (
  desk: Desk,
  { code, device, publicKey, book: brought }: EnrolAsk,
): Promise<Result<EnrolAnswer>> => {
  const { enrolments, held } = desk
  if (!enrolments.isCode(code)) return refuse('sync.wrongCode')
  const book = bookFor(desk, brought)
  if (!book.ok) return book
  const keys = await ownKeys(desk.terms, book.value)
  if (!keys.ok) return keys
  const known = held?.kept.group.book.devices[device]
  if (known && known.publicKey !== publicKey) return refuse('book.otherKey', { device })
  const written = held && !known ? await enrolNewDevice(desk, held, { device, publicKey, brought }) : ok([])
  if (!written.ok) return written
  const token = enrolments.enrol({ book: book.value, device, publicKey })
  if (!token.ok) return token
  const own = { device: keys.value.device, publicKey: await publicKeyText(keys.value) }
  return ok({ token: token.value, book: book.value, ...own })
}

/** The book that is meant: the one that lies here, or the first that is brought. */
const bookFor = (desk: Desk, brought: EnrolAsk['book']): Result<string> => {
  const here = bookOf(desk)
  if (!brought) return here === undefined ? refuse('sync.nothingHere') : ok(here)
  if (here !== undefined && here !== brought.id) return refuse('sync.otherBook')
  const isApart = here === undefined && brought.practice !== desk.terms.practice
  return isApart ? refuse('sync.practiceApart') : ok(brought.id)
}

type NewDevice = Pick<EnrolAsk, 'device' | 'publicKey'> & { readonly brought: EnrolAsk['book'] }

/**
 * A browser without a book, or one that has it from a copy file and could only enrol itself, becomes a device of this one: the code
 * says that somebody of the group is there. Only a device of the book can say so; who brings the book may come without it.
 */
const enrolNewDevice = async (
  { terms }: Desk,
  { kept, keys }: Held,
  { device, publicKey, brought }: NewDevice,
): Promise<Result<unknown>> => {
  if (!kept.group.book.devices[keys.device]) return brought ? ok([]) : refuse('sync.cannotEnrol')
  const on = terms.today()
  return record(kept, { by: actor, wallMillis: terms.nowMillis() }, ({ book }) =>
    decideEnrolDevice(book, { on, device, publicKey }),
  )
}

const exchange = async (
  desk: Desk,
  { book, device, publicKey }: Enrolment,
  ask: ExchangeAsk,
): Promise<Result<ExchangeAnswer>> => {
  if (ask.book !== book || book !== (bookOf(desk) ?? book)) return refuse('sync.otherBook')
  if (!desk.held && ask.batch.segments.length === 0)
    return ok({ heads: noHeads, batch: emptyBatch, more: false })
  const held = desk.held ? ok(desk.held) : await begin(desk, { book, batch: ask.batch, publicKey })
  if (!held.ok) return held
  const { kept, keys } = held.value
  const copy = copyOf(kept, desk.terms.nowMillis)
  const taken = await takeBatch(copy, ask.batch, publicKey)
  if (!taken.ok) return taken
  await keepSnapshot(kept)
  const isMember = kept.group.book.devices[device]?.publicKey === publicKey
  // Names and keys go to a device that the book names, and to no other.
  const filled = isMember
    ? await batchFor(copy, { heads: ask.heads, keys, ...full })
    : ok({ batch: emptyBatch, more: false })
  return filled.ok ? ok({ heads: await kept.store.heads(), ...filled.value }) : filled
}

type First = { readonly book: string; readonly batch: Batch; readonly publicKey: string }

/** The first that comes of a book makes its store; what does not begin a book of the right kind makes none. */
const begin = async (desk: Desk, { book, batch, publicKey }: First): Promise<Result<Held>> => {
  const entries = await checkBatch(book, new Map(), { batch, senderKey: publicKey })
  if (!entries.ok) return entries
  const genesis = entries.value.find((entry) => entry.book === '')
  if (genesis?.hash !== book) return refuse('storage.foreignBook', { place: book })
  const opened = v.safeParse(bookEvents['book.opened'], bodyOf(genesis))
  if (!opened.success || opened.output.kind !== 'group') return refuse('book.notAGroup', { book })
  if (opened.output.practice !== desk.terms.practice) return refuse('sync.practiceApart')
  const made = await createBook(desk.terms.data, [genesis])
  if (!made.ok) return made
  const held = await hold(desk.terms, made.value)
  if (held.ok) desk.held = held.value
  return held
}

/** Requests wait for each other: the book has one pen. */
const oneByOne = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const now = last.then(work, work)
    last = now.catch(() => undefined)
    return now
  }
}
