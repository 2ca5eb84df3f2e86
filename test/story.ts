/**
 * A group of knitters, for tests that tell what happened and look at the book: Juli, six members, posts held by five.
 * M01 Flavia presides, M02 Rosa keeps the money, M03 Lucía the store, M04 Elsa checks, M05 Vilma leads production;
 * M06 Nancy, her sister-in-law, only knits. The figures are those of `examples/season`.
 */
import { expect } from 'vitest'
import type {
  MemberMatter,
  MemberTerms,
  VotedMatter,
  VotedTerms,
} from '../src/core/group/agreements/events.ts'
import { emptyGroup, type GroupBook } from '../src/core/group/book.ts'
import { decideIssueSheet } from '../src/core/group/catalogue/issue-sheet.ts'
import type { GroupEvent } from '../src/core/group/events.ts'
import { openFindings } from '../src/core/group/findings/findings.ts'
import type { Transaction } from '../src/core/group/money/ledger.ts'
import { balanceOf } from '../src/core/group/money/ledger.ts'
import { decideAcceptOrder } from '../src/core/group/orders/accept-order.ts'
import type { Post } from '../src/core/group/people/events.ts'
import { admit, recordDecision, type OpenGroup } from '../src/core/group/recording.ts'
import { replay, trialBalance } from '../src/core/group/replay.ts'
import { groupToText } from '../src/core/group/snapshot.ts'
import { genesisEntry } from '../src/core/book/genesis.ts'
import { ok, type Refusal, type Result } from '../src/core/kernel/result.ts'
import type { Entry } from '../src/core/kernel/entry.ts'
import { newWriter } from '../src/core/kernel/writer.ts'

export type Book = OpenGroup & { millis: number }
type Decide = (group: GroupBook) => Result<readonly GroupEvent[]>

export const box = 'boxaaaaaaa'
export const phone = 'phoneaaaaa'
export const third = 'thirdaaaaa'
const startMillis = 1_138_800_000_000
/** The day of the opening. */
export const day0 = '2006-02-01'

const opened = { on: day0, kind: 'group', currency: 'PEN', timeZone: 'America/Lima', practice: true } as const
const genesis = genesisEntry(
  { device: box, clock: startMillis * 1000, by: 'M01' },
  { type: 'book.opened', v: 1, body: { ...opened, random: '0'.repeat(32), format: 1 } },
)

/** The first entry of every story, chained as a store wants it. */
export const storyGenesis = (): Entry => {
  if (!genesis.ok) throw new Error('genesis')
  return genesis.value.entry
}

/** A book with nothing but its genesis entry, on the box phone. */
export const newBook = (): Book => {
  if (!genesis.ok) throw new Error('genesis')
  const { book: id, entry } = genesis.value
  const writer = { ...newWriter(id, 'book', box, entry.clock), seq: 1, hash: entry.hash }
  const book: Book = { group: emptyGroup('PEN'), writer, entries: [], written: [], millis: startMillis }
  admit(book, entry)
  return book
}

/** Another phone with a copy of the book; it writes as a device of its own. */
export const copyOn = (book: Book, device: string): Book => ({
  group: replay(book.entries, { currency: 'PEN' }),
  writer: newWriter(book.writer.book, 'book', device, book.writer.clock),
  entries: [...book.entries],
  written: [],
  millis: book.millis,
})

/** Two phones meet: each takes in what it lacks. */
export const meet = (one: Book, other: Book): void => {
  const lacking = (a: Book, b: Book) =>
    a.entries.filter(
      ({ device, seq }) => !b.entries.some((held) => held.device === device && held.seq === seq),
    )
  const [forOther, forOne] = [lacking(one, other), lacking(other, one)]
  for (const entry of forOther) admit(other, entry)
  for (const entry of forOne) admit(one, entry)
}

/** What a decision answers; that it changed nothing in the group is checked each time. */
export const answer = (book: Book, decide: Decide): Result<readonly GroupEvent[]> => {
  const before = groupToText(book.group)
  const decided = decide(book.group)
  expect(groupToText(book.group)).toBe(before)
  return decided
}

const officers: Readonly<Record<string, string>> = { yarn: 'M03', quality: 'M04', sales: 'M02', money: 'M02' }
const officerFor = (type: string): string => officers[type.slice(0, type.indexOf('.'))] ?? 'M01'

/** Takes a decision and records it; `by` is the officer whose matter it is. */
export const decided = (book: Book, decide: Decide, by?: string): Result<readonly GroupEvent[]> => {
  const decision = answer(book, decide)
  if (!decision.ok) return decision
  book.millis += 1000
  const who = by ?? officerFor(decision.value[0]?.type ?? '')
  const recorded = recordDecision(book, { by: who, wallMillis: book.millis }, decision)
  return recorded.ok ? decision : recorded
}

/** The same where it must stand: the events. */
export const done = (book: Book, decide: Decide, by?: string): readonly GroupEvent[] => {
  const result = decided(book, decide, by)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

type BodyOf<Type extends GroupEvent['type']> = Extract<GroupEvent, { readonly type: Type }>['body']

/** A fact as it is told, past every decision; answers its reference. */
export const tell = <Type extends GroupEvent['type']>(
  book: Book,
  type: Type,
  body: BodyOf<Type>,
  by?: string,
): string => {
  done(book, () => ok([{ type, v: 1, body } as GroupEvent]), by ?? officerFor(type))
  return `${book.writer.device}.${book.writer.seq}`
}

/** The same where nobody asked who may: what a foreign app might write. */
export const smuggle = <Type extends GroupEvent['type']>(
  book: Book,
  type: Type,
  body: BodyOf<Type>,
  by: string,
): string => {
  const entry = {
    stream: 'book',
    device: book.writer.device,
    seq: book.writer.seq + 1,
    by,
    type,
    v: 1,
  } as const
  const clock = book.writer.clock + 1
  book.writer = { ...book.writer, seq: entry.seq, clock }
  admit(book, { ...entry, clock, body: JSON.stringify(body) })
  return `${entry.device}.${entry.seq}`
}

export const refusal = (result: Result<unknown>): Refusal | undefined =>
  result.ok ? undefined : result.error

export const vote = <Matter extends VotedMatter>(
  book: Book,
  matter: Matter,
  terms: VotedTerms<Matter>,
  from = day0,
): string => {
  const body = { on: from, from, matter, terms, seen: { ...book.group.seen } }
  return tell(book, 'agreements.voted', body as unknown as BodyOf<'agreements.voted'>)
}

/** What the group of the season voted. */
export const seasonVotes = {
  hourlyRate: { centimosPerHour: 350 },
  tariffStep: { centimos: 10 },
  standardYarnPrice: { yarn: 'ALPNAT', centimosPerKg: 5900 },
  overhead: { percent: 12 },
  margin: { percent: 15 },
  costingRate: { currency: 'USD', rateThousandths: 3270 },
  priceStep: { currency: 'USD', minor: 5 },
  gradePay: {
    grades: [
      { grade: 'A', percent: 100, goods: 'first' },
      { grade: 'B', percent: 85, goods: 'second' },
      { grade: 'C', percent: 60, goods: 'second' },
    ],
  },
  groupFund: { percent: 5 },
  yarnShortfallForgiven: { grams: 5 },
  advanceRecovery: { maxPercent: 50 },
  cashStep: { centimos: 10 },
  federationCommission: { percent: 6 },
  surplusFund: { percent: 20 },
} as const

const members = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06'] as const
const board: readonly (readonly [string, Post])[] = [
  ['M01', 'president'],
  ['M02', 'treasurer'],
  ['M03', 'store'],
  ['M04', 'quality'],
  ['M05', 'production'],
]

/** The group with members and posts, before any vote. */
export const foundedGroup = (): Book => {
  const book = newBook()
  for (const person of members) tell(book, 'people.joined', { on: day0, person })
  for (const person of ['M05', 'M06'])
    tell(book, 'people.householdLinked', { on: day0, person, household: 'H1' })
  for (const [person, post] of board) {
    tell(book, 'people.postTaken', { on: day0, person, post, until: '2007-12-31' }, 'M01')
  }
  return book
}

const size = (article: string, minutes: number, grams: number, others: number, exportCost: number) => ({
  ...{ size: 'Unica', article, minutes, otherMaterialsCentimos: others, exportCostCentimos: exportCost },
  yarns: [{ yarn: 'ALPNAT', grams, wastePerMille: 40 }],
})
export const chullo = size('CHULLO', 330, 95, 60, 120)
export const chompa = size('CHOMPA', 1860, 520, 240, 400)

/** The group with its votes and the sheets of two products, but for the votes left out. */
export const workingGroup = (...without: readonly VotedMatter[]): Book => {
  const book = foundedGroup()
  for (const [matter, terms] of Object.entries(seasonVotes)) {
    if (!without.includes(matter as VotedMatter)) vote(book, matter as VotedMatter, terms as never)
  }
  for (const sheet of [chullo, chompa]) {
    done(book, (group) =>
      decideIssueSheet(group.catalogue, { on: day0, product: sheet.article, sizes: [sheet] }),
    )
  }
  return book
}

export const balance = (book: Book, account: string, commodity = 'PEN') => {
  const { quantity, bookCentimos } = balanceOf(book.group.money.ledger, account, commodity)
  return commodity === 'PEN' ? quantity : { quantity, bookCentimos }
}

/** The open findings: code and what each is about. */
export const findings = (book: Book): readonly string[] =>
  openFindings(book.group.findings).map(({ code, figures }) => `${code} ${figures['about']}`)

/** Everything that the book posts, in order. */
export const journalOf = (book: Book): readonly Transaction[] => {
  const transactions: Transaction[] = []
  replay(book.entries, { currency: 'PEN', emit: (transaction) => transactions.push(transaction) })
  return transactions
}

/** `quantity commodity account` of each posting of an entry's transactions. */
export const postingsOf = (book: Book, ref: string): readonly (readonly string[])[] =>
  journalOf(book)
    .filter((transaction) => transaction.ref === ref)
    .map(({ postings }) =>
      postings.map(({ account, commodity, quantity, bookCentimos }) =>
        commodity === 'PEN'
          ? `${account} ${quantity}`
          : `${account} ${quantity} ${commodity} @@ ${bookCentimos}`,
      ),
    )

export const lastRef = (book: Book): string => `${book.writer.device}.${book.writer.seq}`
export const balances = (book: Book) => trialBalance(book.group.money.ledger)

/** A woman's word about herself, from the opening on: what she wishes for, or the most lines that she wants. */
export const agree = <Matter extends MemberMatter>(
  book: Book,
  person: string,
  matter: Matter,
  terms: MemberTerms<Matter>,
): string => {
  const body = { on: day0, from: day0, person, matter, terms }
  return tell(book, 'agreements.memberAgreed', body as unknown as BodyOf<'agreements.memberAgreed'>, person)
}

/** What the group votes to share out by. */
export const sharingVotes = {
  season: { firstDay: '2006-01-01' },
  fairness: { by: 'income' },
  shortageWeight: { by: 'pay' },
} as const

/** The days of the share-outs that follow: a Monday, yarn on the Wednesday, pieces due five weeks later. */
export const sharingDay = '2006-02-06'
export const yarnDay = '2006-02-08'
export const dueDay = '2006-03-12'

/**
 * The working group with an order of 20 hats and 4 sweaters, shown times and hours for five weeks: all six knit hats in
 * five hours and offer ten hours a week; M01, M02 and M06 knit sweaters, in thirty.
 */
export const sharingGroup = (...without: readonly VotedMatter[]): Book => {
  const book = workingGroup()
  for (const [matter, terms] of Object.entries(sharingVotes)) {
    if (!without.includes(matter as VotedMatter)) vote(book, matter as VotedMatter, terms as never)
  }
  for (const person of members) {
    tell(book, 'people.skillShown', { on: day0, person, article: 'CHULLO', minutes: 300 })
    for (const week of ['06', '07', '08', '09', '10'])
      tell(book, 'people.hoursOffered', { on: day0, person, week: `2006-W${week}`, minutes: 600 }, person)
  }
  for (const person of ['M01', 'M02', 'M06'])
    tell(book, 'people.skillShown', { on: day0, person, article: 'CHOMPA', minutes: 1800 })
  acceptOrder(book, 'P01', { CHULLO: 20, CHOMPA: 4 })
  return book
}

/** Accepts an order of so many pieces of each product, in one colour. */
export const acceptOrder = (book: Book, order: string, pieces: Readonly<Record<string, number>>): void => {
  const lines = Object.entries(pieces).map(([product, count]) => ({
    ...{ product, size: 'Unica', colour: 'Rojo', pieces: count },
  }))
  const wanted = { on: '2006-02-03', order, buyer: 'C01', currency: 'USD', due: dueDay, lines }
  done(book, (group) => decideAcceptOrder(group, wanted))
}

/** What is told of the lines of an order when its work is shared out. */
export const linesTold = (order: string, ...articles: readonly string[]) =>
  articles.map((article) => ({ order, article, colour: 'Rojo', yarnOn: yarnDay, traineePieces: 0 }))
