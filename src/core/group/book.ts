/** A group's book: every area's state, folded from its entries in journal order. This file only folds and routes. */
import { foldBook, newBook, type BookState } from '../book/book.ts'
import type { Day } from '../kernel/day.ts'
import { referenceOf } from '../kernel/entry.ts'
import type { Find, Finding, Place } from '../kernel/finding.ts'
import { foldAgreements, noAgreements, type AgreementsState } from './agreements/agreements.ts'
import { foldCatalogue, noCatalogue, type CatalogueState } from './catalogue/catalogue.ts'
import { eventOf, isKnownEvent, type GroupEvent } from './events.ts'
import {
  dropFindingsOf,
  finderFor,
  foldFindings,
  noFindings,
  reduceShorts,
  type FindingsState,
} from './findings/findings.ts'
import { compareKeys, type Closing, type Ordered } from './journal-order.ts'
import type { Journal, Transaction } from './money/ledger.ts'
import { foldPayConfirmed } from './money/confirm-pay.ts'
import { foldCashCounted } from './money/count-cash.ts'
import { foldMoney, foldPayOfCheck, foldYarnCharges, noMoney, type MoneyState } from './money/money.ts'
import { postMoney } from './money/post-money.ts'
import { postChecked, postCheckReversed } from './money/post-pieces.ts'
import { postSales } from './money/post-sales.ts'
import { postYarn } from './money/post-yarn.ts'
import { makeUp, shortfalls } from './money/shortfall.ts'
import { foldOrders, noOrders, type OrdersState } from './orders/orders.ts'
import { foldConsent } from './people/consents.ts'
import { foldPeople, noPeople, type PeopleState } from './people/people.ts'
import { isPermitted } from './people/posts.ts'
import { foldPinReset } from './people/reset-pin.ts'
import { foldQuality, noQuality, type QualityState } from './quality/quality.ts'
import { foldSales, noSales, type SalesState } from './sales/sales.ts'
import { findOvergiven, foldSharing, noSharing, type SharingState } from './sharing/sharing.ts'
import { isCorrection } from './take-back.ts'
import { doubtAbout, isSealed, noStanding, type Decided, type Standing } from './sealed.ts'
import { holds } from '../kernel/vector.ts'
import { foldYarn } from './yarn/fold-yarn.ts'
import { noYarn, type YarnState } from './yarn/yarn.ts'

export type GroupBook = {
  readonly book: BookState
  readonly people: PeopleState
  readonly agreements: AgreementsState
  readonly catalogue: CatalogueState
  readonly orders: OrdersState
  readonly sharing: SharingState
  readonly yarn: YarnState
  readonly quality: QualityState
  readonly sales: SalesState
  readonly money: MoneyState
  readonly findings: FindingsState
  readonly standing: Standing
  /** By the entry that was taken back, the one that did. */
  readonly corrected: Map<string, string>
  /** The closings that stand, earliest first; known before the first entry is folded. */
  readonly closings: readonly Closing[]
  /** The version vector of what is folded: what a sealed decision taken now has seen. */
  readonly seen: Record<string, number>
  /** Where the last folded entry stands in journal order. */
  readonly last: { day: string; clock: number; device: string; seq: number }
}

/** Goes up with every change of a fold's meaning, so that older snapshots are dropped. */
export const foldVersion = 'group-9'

/** A book without entries; the currency is the genesis entry's. */
export const emptyGroup = (
  currency: string,
  closings: readonly Closing[] = [],
  kept: readonly Decided[] = [],
): GroupBook => ({
  book: newBook(),
  people: noPeople(),
  agreements: noAgreements(),
  catalogue: noCatalogue(),
  orders: noOrders(),
  sharing: noSharing(),
  yarn: noYarn(),
  quality: noQuality(),
  sales: noSales(),
  money: noMoney(currency),
  findings: noFindings(),
  standing: noStanding(kept),
  corrected: new Map(),
  closings,
  seen: {},
  last: { day: '', clock: 0, device: '', seq: 0 },
})

export type Emit = (transaction: Transaction) => void

/**
 * Whether an entry can be folded on; if it stands before what is folded, closes a period, or is one that a closing had
 * seen, the book is replayed.
 */
export const comesLast = (group: GroupBook, { entry, day }: Ordered): boolean =>
  entry.type !== 'money.periodClosed' &&
  !group.closings.some(({ seen }) => holds(seen, entry.device, entry.seq)) &&
  compareKeys(group.last, { day, clock: entry.clock, device: entry.device, seq: entry.seq }) < 0

/** Folds the next entry in journal order. Nothing is refused: what contradicts the book becomes a finding. */
export const foldEntry = (group: GroupBook, { entry, on, day }: Ordered, emit?: Emit): void => {
  const { device, seq, clock, by, type, v } = entry
  const place: Place = { ref: referenceOf(entry), day, on, by }
  const find = finderFor(group.findings, place)
  group.seen[device] = Math.max(seq, group.seen[device] ?? 0)
  const { last } = group
  last.day = day
  last.clock = clock
  last.device = device
  last.seq = seq
  if (!isKnownEvent(type, v)) return find('book.updateNeeded', type, { type })

  const event = eventOf(type, v, entry.body)
  if (!isPermitted(group.people, event, by) || isForeignSetUp(group, event, device)) {
    find('people.withoutPost', by, { by, type })
    if (countsByPostOnly(event)) return
  }
  const doubt = doubtAbout(group, event, entry)
  if (doubt) return find(doubt.code, doubt.about, figuresOf(event))
  if (isCorrection(event)) {
    const { corrects } = event.body
    if (group.corrected.has(corrects)) return find('book.correctedTwice', corrects, { entry: corrects })
    group.corrected.set(corrects, place.ref)
    dropFindingsOf(group.findings, corrects)
  }
  const { ledger } = group.money
  const journal: Journal = { ledger, day, on, ref: place.ref, type, find, emit }
  const before = shortfalls(ledger)
  foldEvent(group, event, place, find, journal)
  makeUp(journal, before, (about, left) => reduceShorts(group.findings, about, left))
}

/** Until the first post is taken only the box sets the book up: nobody gives herself a post by dating it back. */
const isForeignSetUp = ({ people, book }: GroupBook, { type }: GroupEvent, device: string): boolean =>
  type === 'people.postTaken' && people.terms.length === 0 && book.box !== '' && device !== book.box

/** Facts count whoever tells them; a decision, a correction or an office given only from somebody who may. */
const countsByPostOnly = (event: GroupEvent): boolean =>
  isSealed(event) || isCorrection(event) || officialActs.has(event.type)
const officialActs: ReadonlySet<string> = new Set([
  'people.postTaken',
  'people.postLeft',
  'people.pinReset',
  'people.consentSaid',
  'catalogue.sheetIssued',
  'quality.lineReleased',
  'findings.settled',
])

/** What the words about a decision that does not stand speak of. */
const figuresOf = ({ type, body }: GroupEvent): Finding['figures'] => ({
  type,
  ...('order' in body && body.order !== undefined ? { order: body.order } : {}),
  ...('invoice' in body ? { invoice: body.invoice } : {}),
})

type EventOfRoom<Room extends string> = Extract<GroupEvent, { readonly type: `${Room}.${string}` }>

const isOf = <Room extends string>(event: GroupEvent, room: Room): event is EventOfRoom<Room> =>
  event.type.startsWith(room) && event.type[room.length] === '.'

/** Routes an event to its area, and to the journal what has a meaning in money. */
const foldEvent = (group: GroupBook, event: GroupEvent, place: Place, find: Find, journal: Journal): void => {
  if (event.type === 'people.pinReset') return foldPinReset(group.people, event.body, place, find)
  if (event.type === 'people.consentSaid') return foldConsent(group.people, event.body, find)
  if (isOf(event, 'people')) return foldPeople(group.people, event, place, find)
  if (isOf(event, 'quality')) {
    foldQuality(group, event, place, find)
    return foldPieces(group, event, place, journal)
  }
  if (isOf(event, 'yarn')) {
    foldYarn(group.yarn, event, find)
    postYarn(journal, group.yarn, event)
    return event.type === 'yarn.settled' ? foldYarnCharges(group.money, event.body.lines, place) : undefined
  }
  if (isOf(event, 'sales')) {
    postSales(journal, group.sales, event)
    return foldSales(group.sales, event, find)
  }
  if (isOf(event, 'money')) {
    postMoney(journal, event)
    if (event.type === 'money.periodClosed') return foldClosing(group, event.body.through, place.ref, find)
    if (event.type === 'money.cashCounted') return foldCashCounted(group, event.body, find)
    if (event.type === 'money.payConfirmed') return foldPayConfirmed(group, event.body, place, find)
    return foldMoney(group.money, event, place, find)
  }
  return foldWithoutMoney(group, event, place, find)
}

type WithoutMoney = EventOfRoom<'book' | 'agreements' | 'catalogue' | 'orders' | 'sharing' | 'findings'>

/** Routes what has no meaning in money. */
const foldWithoutMoney = (group: GroupBook, event: WithoutMoney, place: Place, find: Find): void => {
  if (isOf(event, 'agreements')) return foldAgreements(group.agreements, event, place)
  if (isOf(event, 'catalogue')) return foldCatalogue(group.catalogue, event, find)
  if (isOf(event, 'orders')) {
    foldOrders(group.orders, event, find)
    return event.type === 'orders.changed' ? findOvergiven(group, event.body.order, find) : undefined
  }
  if (isOf(event, 'sharing')) return foldSharing(group, event, find)
  if (isOf(event, 'findings')) return foldFindings(group.findings, event)
  return foldBook(group.book, event, place, find)
}

/** What became of pieces, in the books and in her pay. */
const foldPieces = (
  { yarn, money }: GroupBook,
  { type, body }: EventOfRoom<'quality'>,
  place: Place,
  journal: Journal,
): void => {
  if (type === 'quality.checked') {
    postChecked(journal, yarn, body)
    foldPayOfCheck(money, body, place)
  }
  if (type === 'quality.checkReversed') {
    postCheckReversed(journal, yarn, body)
    foldPayOfCheck(money, { person: body.person, payCentimos: 0 - body.payCentimos }, place)
  }
}

/** A closing works through the journal's order alone; one that does not stand is a finding. */
const foldClosing = ({ book, closings }: GroupBook, through: Day, ref: string, find: Find): void => {
  if (closings.some((closing) => closing.ref === ref)) return
  const isOfBox = ref.startsWith(`${book.box}.`)
  const last = closings.at(-1)?.through ?? ''
  find(isOfBox ? 'money.alreadyClosed' : 'money.notTheBox', through, { through, last, box: book.box })
}
