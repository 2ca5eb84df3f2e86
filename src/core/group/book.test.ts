import { expect, test } from 'vitest'
import { comesLast } from './book.ts'
import { decideContribute, decidePayExpense } from './money/record-money.ts'
import { placeOf, replay } from './replay.ts'
import { groupToText, resume, textToGroup } from './snapshot.ts'
import { admit } from './recording.ts'
import {
  balance,
  balances,
  copyOn,
  decided,
  done,
  findings,
  foundedGroup,
  lastRef,
  meet,
  phone,
  smuggle,
  tell,
  third,
  workingGroup,
  type Book,
} from '../../../test/story.ts'

const on = '2006-03-01'
const contribute = (book: Book, day: string, centimos = 100) =>
  tell(book, 'money.contributed', { on: day, lines: [{ person: 'M01', centimos }] })
const spend = (book: Book, day: string, centimos: number) =>
  tell(book, 'money.expensePaid', { on: day, account: 'Gastos:Insumos', paidFrom: 'Activo:Caja', centimos })

/** Three phones that wrote apart, with days before and after each other, and a contradiction. */
const threePhones = (): readonly [Book, Book, Book] => {
  const one = workingGroup()
  const [two, three] = [copyOn(one, phone), copyOn(one, third)]
  contribute(one, '2006-03-05', 300)
  spend(two, '2006-03-06', 250)
  contribute(three, '2006-03-04', 50)
  spend(three, '2006-03-06', 200)
  contribute(two, '2006-03-07', 10)
  spend(one, '2006-03-02', 70)
  return [one, two, three]
}

test('[GB11] copies that hold the same entries are equal, however these came', () => {
  const [one, two, three] = threePhones()
  meet(one, two)
  meet(two, three)
  meet(one, three)
  const texts = [one, two, three].map((copy) => groupToText(copy.group))
  const reversed = groupToText(replay([...one.entries].reverse(), { currency: 'PEN' }))
  expect([...texts, reversed].every((text) => text === texts[0])).toBe(true)
  expect([balance(one, 'Activo:Caja'), findings(one).length]).toEqual([0, 1])
})

test('[GB12] an entry that comes after all others is folded on; one that belongs before them has the book replayed', () => {
  const book = foundedGroup()
  contribute(book, on)
  const [earlier, later] = ['2006-02-15', '2006-03-02'].map((day) => {
    const copy = copyOn(book, phone)
    contribute(copy, day)
    return placeOf(book.group, copy.entries.at(-1)!)
  })
  expect([comesLast(book.group, earlier!), comesLast(book.group, later!)]).toEqual([false, true])
})

test('[GB13] a snapshot with the entries that came since is what a full replay gives', () => {
  const book = workingGroup()
  contribute(book, on)
  const [snapshot, held] = [groupToText(book.group), book.entries.length]
  spend(book, '2006-03-02', 40)
  contribute(book, '2006-03-03')
  const resumed = resume(snapshot, book.entries.slice(held))
  expect(resumed && groupToText(resumed)).toBe(groupToText(replay(book.entries, { currency: 'PEN' })))
  expect(groupToText(textToGroup(snapshot))).toBe(snapshot)
})

test('[GB14] a snapshot is not resumed where an entry belongs before what it folded, or closes a period', () => {
  const book = workingGroup()
  contribute(book, on)
  const [snapshot, held] = [groupToText(book.group), book.entries.length]
  contribute(book, '2006-02-15')
  expect(resume(snapshot, book.entries.slice(held))).toBeUndefined()
  const other = workingGroup()
  const closed = smuggle(
    other,
    'money.periodClosed',
    { on, through: '2006-02-20', balances: '0'.repeat(64), seen: {} },
    'M02',
  )
  expect([closed, resume(snapshot, other.entries.slice(-1))]).toEqual([lastRef(other), undefined])
})

test('[GB15] an entry of an unknown type or version is kept, changes nothing, and asks for a newer app', () => {
  const book = foundedGroup()
  const { writer } = book
  for (const [place, [type, v]] of (
    [
      ['meetings.held', 1],
      ['money.withdrawn', 2],
      ['toString.constructor', 1],
    ] as const
  ).entries()) {
    const entry = {
      stream: 'book',
      device: writer.device,
      seq: writer.seq + 1 + place,
      clock: writer.clock + 1 + place,
      by: 'M01',
    } as const
    admit(book, { ...entry, type, v, body: `{"on":"${on}"}` })
  }
  expect(findings(book)).toEqual([
    'book.updateNeeded meetings.held',
    'book.updateNeeded money.withdrawn',
    'book.updateNeeded toString.constructor',
  ])
  expect([book.entries.length, book.group.seen[writer.device], balances(book)]).toEqual([
    writer.seq + 3,
    writer.seq + 3,
    [],
  ])
})

test('[GB16] a decision is checked for the post and for each event’s form before anything is written', () => {
  const book = foundedGroup()
  const before = [book.entries.length, groupToText(book.group)]
  const tried = [
    decided(book, (group) => decideContribute(group, { on, centimosEach: 100 }), 'M06'),
    decided(book, (group) =>
      decidePayExpense(group, { on, account: 'Gastos', paidFrom: 'Activo:Caja', centimos: 5 }),
    ),
    decided(book, (group) => decideContribute(group, { on: '2006-02-30', centimosEach: 100 })),
    decided(book, (group) => decideContribute(group, { on, centimosEach: 2 ** 53 })),
  ]
  expect(tried.map((result) => result.ok || result.error.code)).toEqual([
    'people.postMissing',
    'kernel.badField',
    'kernel.badField',
    'kernel.tooLarge',
  ])
  expect([book.entries.length, groupToText(book.group)]).toEqual(before)
})

test('[GB17] a fact whose figures do not fit the books never stops the book from opening', () => {
  const book = foundedGroup()
  const huge = Number.MAX_SAFE_INTEGER
  for (let time = 0; time < 3; time += 1)
    smuggle(book, 'money.contributed', { on, lines: [{ person: 'M01', centimos: huge }] }, 'M02')
  expect(balance(book, 'Activo:Caja')).toBe(huge)
  expect(findings(book).every((found) => found.startsWith('money.tooLarge'))).toBe(true)
})

test('[GB18] a sealed decision of somebody without the post posts nothing and is a finding', () => {
  const book = foundedGroup()
  const body = { on, groupFundPercent: 5, advanceMaxPercent: 50, lines: [], seen: {} }
  const line = {
    person: 'M06',
    grossCentimos: 10,
    yarnChargeCentimos: 0,
    groupFundCentimos: 5,
    advanceRecoveredCentimos: 0,
    savingsCentimos: 0,
    netCentimos: 5,
  }
  smuggle(book, 'money.paySettled', { ...body, lines: [line] }, 'M06')
  expect([balances(book), book.group.money.settledGross.size, findings(book)]).toEqual([
    [],
    0,
    ['people.withoutPost M06'],
  ])
})

test('[GB19] what a decision answers stays as it was, whatever is recorded afterwards', () => {
  const book = foundedGroup()
  const events = done(book, (group) => decideContribute(group, { on, centimosEach: 100 }))
  tell(book, 'agreements.voted', {
    on,
    from: on,
    matter: 'overhead',
    terms: { percent: 5 },
    seen: { ...book.group.seen },
  })
  const text = JSON.stringify(events)
  contribute(book, '2006-03-02')
  expect(JSON.stringify(events)).toBe(text)
})

test('[GB20] the group’s state is plain: as text and back it is the same, with its findings and order', () => {
  const [one, two, three] = threePhones()
  meet(one, two)
  meet(one, three)
  expect(textToGroup(groupToText(one.group))).toEqual(one.group)
})
