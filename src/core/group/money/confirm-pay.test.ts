import { expect, test } from 'vitest'
import {
  agree,
  balance,
  copyOn,
  day0,
  decided,
  done,
  findings,
  lastRef,
  meet,
  phone,
  refusal,
  smuggle,
  tell,
  workingGroup,
  type Book,
} from '../../../../test/story.ts'
import { groupToText, textToGroup } from '../snapshot.ts'
import { decideTakeBack } from '../take-back.ts'
import { decideCheckPieces } from '../quality/check-pieces.ts'
import { decideBankPay, decideConfirmPay, decideHandPay, type HandPay, type LateWord } from './confirm-pay.ts'
import { dueTo } from './pay-members.ts'
import { decideSettlePay } from './settle-pay.ts'

const on = '2006-05-01'
const nextRef = ({ writer }: Book): string => `${writer.device}.${writer.seq + 1}`
/** Vilma (M05) is owed 31.05, Elsa (M04, bank) 60.07; Nancy (M06) is of Vilma's household. */
const owing = (): Book => {
  const book = workingGroup()
  const paidFrom = 'Patrimonio:Aportes'
  for (const account of ['Activo:Caja', 'Activo:Banco-PEN'])
    tell(book, 'money.expensePaid', { on: day0, account, paidFrom, centimos: 50000 })
  for (const [person, centimos] of [
    ['M05', 3105],
    ['M04', 6007],
  ] as const) {
    const account = 'Gastos:Insumos'
    tell(book, 'money.expensePaid', { on: day0, account, paidFrom: `Pasivo:Socias:${person}`, centimos })
  }
  agree(book, 'M04', 'payChannel', { channel: 'bank' })
  return book
}
const hand = (book: Book, told: Partial<HandPay> = {}) =>
  decided(book, (group) =>
    decideHandPay(group, {
      ...{ on, by: 'M02', person: 'M05', centimos: 3100, payment: nextRef(book), word: { how: 'mark' } },
      ...told,
    }),
  )

test('[MO45] payment and word are written together, and the word names the payment', () => {
  const book = owing()
  const payment = nextRef(book)
  expect(hand(book, { word: { how: 'witness', witness: 'M01' } })).toEqual({
    ok: true,
    value: [
      {
        type: 'money.membersPaid',
        v: 1,
        body: { on, lines: [{ person: 'M05', centimos: 3100, channel: 'cash' }] },
      },
      {
        type: 'money.payConfirmed',
        v: 1,
        body: { on, payment, person: 'M05', how: 'witness', witness: 'M01' },
      },
    ],
  })
  expect([balance(book, 'Activo:Caja'), balance(book, 'Pasivo:Socias:M05')]).toEqual([46900, -5])
  expect([findings(book), book.group.money.unconfirmed.size]).toEqual([[], 0])
})

test('[MO46] she is paid what is due and nothing else', () => {
  const book = owing()
  const tried = [
    hand(book, { centimos: 3105 }),
    hand(book, { person: 'M04', centimos: 6007 }),
    hand(book, { person: 'M01', centimos: 0 }),
    hand(book, { person: 'M99' }),
    hand(book),
    hand(book),
  ]
  expect(tried.map((result) => refusal(result)?.code)).toEqual([
    ...['money.dueChanged', 'money.paidByBank', 'money.nothingDue', 'people.unknownMember'],
    ...[undefined, 'money.nothingDue'],
  ])
  expect(balance(book, 'Pasivo:Socias:M05')).toBe(-5)
  const bank = (person: string, centimos: number) =>
    refusal(decided(book, (group) => decideBankPay(group, { on, person, centimos })))?.code
  expect([bank('M04', 6000), bank('M04', 6007), bank('M04', 6007)]).toEqual([
    ...['money.dueChanged', undefined, 'money.nothingDue'],
  ])
  expect([balance(book, 'Activo:Banco-PEN'), book.group.money.unconfirmed.size]).toEqual([43993, 0])
  expect(book.group.money.lastPaid).toEqual(
    new Map([
      ['M05', on],
      ['M04', on],
    ]),
  )
})

test('[MO46] pay that is not settled yet is not handed over, nor is cash sent through the bank', () => {
  const book = owing()
  expect(
    refusal(decided(book, (group) => decideBankPay(group, { on, person: 'M05', centimos: 3100 }))),
  ).toEqual({
    ...{ code: 'money.paidInCash', figures: { person: 'M05' } },
  })
  const check = { person: 'M05', article: 'CHULLO', pieces: 1, source: 'new', yarn: [] } as const
  tell(book, 'quality.delivered', { on, person: 'M05', article: 'CHULLO', pieces: 1 })
  done(book, (group) => decideCheckPieces(group, { on, ...check, result: { grade: 'A' } }))
  expect(refusal(hand(book, { centimos: 5000 }))?.code).toBe('money.settleFirst')
  done(book, (group) => decideSettlePay(group, { on }))
  const [due] = [dueTo(book.group, { on, person: 'M05' })]
  const { centimos, restCentimos } = due.ok ? due.value : { centimos: 0, restCentimos: 0 }
  expect(hand(book, { centimos }).ok).toBe(true)
  expect(balance(book, 'Pasivo:Socias:M05')).toBe(-restCentimos)
  expect(book.group.money.lastSettled.get('M05')?.on).toBe(on)
})

test('[MO46] more than the box holds by the book is not handed over', () => {
  const book = owing()
  const spent = { account: 'Gastos:Insumos', paidFrom: 'Activo:Caja', centimos: 47000 }
  tell(book, 'money.expensePaid', { on, ...spent })
  expect(refusal(hand(book))).toEqual({
    ...{ code: 'money.boxShort', figures: { account: 'Activo:Caja', centimos: 3100, heldCentimos: 3000 } },
  })
})

test('[MO47] a witness is another member, of neither household; another is refused', () => {
  const book = owing()
  tell(book, 'people.householdLinked', { on: day0, person: 'M02', household: 'H2' })
  tell(book, 'people.householdLinked', { on: day0, person: 'M03', household: 'H2' })
  tell(book, 'people.left', { on: day0, person: 'M04' })
  const seenBy = (witness: string) => refusal(hand(book, { word: { how: 'witness', witness } }))?.code
  const unfit = ['M05', 'M06', 'M02', 'M03', 'M04', 'M99']
  expect(unfit.map(seenBy)).toEqual(unfit.map(() => 'money.witnessNotFit'))
  expect(seenBy('M01')).toBeUndefined()
})

test('[MO71] who pays herself needs a witness', () => {
  const book = owing()
  tell(book, 'money.expensePaid', {
    ...{ on: day0, account: 'Gastos:Insumos', paidFrom: 'Pasivo:Socias:M02', centimos: 500 },
  })
  const herself = { person: 'M02', centimos: 500 }
  const alone = (how: 'mark' | 'pin') => refusal(hand(book, { ...herself, word: { how } }))?.code
  expect([alone('mark'), alone('pin')]).toEqual(['money.witnessWanted', 'money.witnessWanted'])
  expect(hand(book, { ...herself, word: { how: 'witness', witness: 'M01' } }).ok).toBe(true)
})

test('[MO47] an unfit witness told all the same is a finding, and the word counts', () => {
  const book = owing()
  const payment = tell(book, 'money.membersPaid', {
    on,
    lines: [{ person: 'M05', centimos: 3100, channel: 'cash' }],
  })
  smuggle(book, 'money.payConfirmed', { on, payment, person: 'M05', how: 'witness', witness: 'M06' }, 'M02')
  expect([findings(book), book.group.money.unconfirmed.size]).toEqual([['money.witnessNotFit M06'], 0])
})

test('[MO72] her word may be told later, with the same care as at the table', () => {
  const book = owing()
  const payment = tell(book, 'money.membersPaid', {
    on,
    lines: [{ person: 'M05', centimos: 3100, channel: 'cash' }],
  })
  const late = (told: Partial<LateWord>) =>
    decided(book, (group) =>
      decideConfirmPay(group, { on, by: 'M02', person: 'M05', payment, word: { how: 'mark' }, ...told }),
    )
  const tried = [
    late({ person: 'M04' }),
    late({ by: 'M05' }),
    late({ word: { how: 'witness', witness: 'M06' } }),
    late({ word: { how: 'witness', witness: 'M01' } }),
    late({}),
  ]
  expect(tried.map((result) => refusal(result)?.code)).toEqual([
    ...['money.nothingToConfirm', 'money.witnessWanted', 'money.witnessNotFit'],
    ...[undefined, 'money.nothingToConfirm'],
  ])
  expect([findings(book), book.group.money.unconfirmed.size]).toEqual([[], 0])
})

test('[MO48] a word about no payment, about one through the bank, or a second one is a finding', () => {
  const book = owing()
  const lines = [
    { person: 'M04', centimos: 6007, channel: 'bank' },
    { person: 'M05', centimos: 3100, channel: 'cash' },
  ] as const
  const payment = tell(book, 'money.membersPaid', { on, lines: [...lines] })
  expect([...book.group.money.unconfirmed]).toEqual([[payment, ['M05']]])
  for (const person of ['M04', 'M05', 'M05']) {
    tell(book, 'money.payConfirmed', { on, payment, person, how: 'pin' })
  }
  tell(book, 'money.payConfirmed', { on, payment: 'boxaaaaaaa.9999', person: 'M05', how: 'mark' })
  expect(findings(book)).toEqual([
    `money.nothingToConfirm ${payment}`,
    `money.nothingToConfirm ${payment}`,
    'money.nothingToConfirm boxaaaaaaa.9999',
  ])
})

test('[MO48] of a payment that was taken back no word is expected', () => {
  const book = owing()
  const lines = [{ person: 'M05', centimos: 3100, channel: 'cash' as const }]
  const payment = tell(book, 'money.membersPaid', { on, lines })
  const entry = book.entries.at(-1)
  if (!entry) throw new Error('no entry')
  const postings = [
    { account: 'Pasivo:Socias:M05', commodity: 'PEN', quantity: 3100, bookCentimos: 3100 },
    { account: 'Activo:Caja', commodity: 'PEN', quantity: -3100, bookCentimos: -3100 },
  ]
  const posted = [{ day: on, on, ref: payment, type: entry.type, closing: false, postings }]
  done(book, (group) => decideTakeBack(group, { on, entry, posted }), 'M02')
  expect([balance(book, 'Pasivo:Socias:M05'), book.group.money.unconfirmed.size]).toEqual([-3105, 0])
})

test('[MO45] [MO48] whatever the order of arrival, and by snapshot, all copies say the same', () => {
  const book = owing()
  const other = copyOn(book, phone)
  hand(book)
  hand(other, { word: { how: 'witness', witness: 'M01' } })
  meet(book, other)
  expect(groupToText(book.group)).toBe(groupToText(other.group))
  expect(findings(book)).toEqual(['money.paidMoreThanOwed M05'])
  expect(textToGroup(groupToText(book.group))).toEqual(book.group)
  expect(lastRef(book)).not.toBe(lastRef(other))
})
