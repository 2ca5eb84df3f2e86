/** Money that moved, pay that was settled and paid, surplus shared, periods closed. */
import * as v from 'valibot'
import { accountName } from '../../kernel/account-name.ts'
import {
  body,
  code,
  currency,
  day,
  type EventOf,
  hash,
  percent,
  positive,
  reference,
  seen,
  signed,
  whole,
} from '../../kernel/fields.ts'

const toMember = v.strictObject({ person: code, centimos: whole })

const payLine = v.strictObject({
  person: code,
  grossCentimos: whole,
  yarnChargeCentimos: whole,
  groupFundCentimos: whole,
  advanceRecoveredCentimos: whole,
  savingsCentimos: whole,
  netCentimos: signed,
})

const paidLine = v.strictObject({ person: code, centimos: whole, channel: v.picklist(['cash', 'bank']) })

/** So many of one note or coin, by its face value. */
const pile = v.strictObject({
  centimos: v.pipe(positive, v.maxValue(100_000, 'over1000')),
  pieces: v.pipe(whole, v.maxValue(1_000_000, 'overMillion')),
})

/** A woman's word that cash reached her hand. */
const received = { payment: reference, person: code }

export const moneyEvents = {
  'money.contributed': body({ lines: v.array(toMember) }),
  /** A buyer's advance on an order: the liability takes the whole, the bank what the fee leaves. */
  'money.advanceReceived': body({
    order: code,
    currency,
    minor: whole,
    feeMinor: whole,
    rateThousandths: positive,
  }),
  'money.exchanged': body({ currency, minor: whole, rateThousandths: positive }),
  'money.withdrawn': body({ centimos: whole }),
  'money.expensePaid': body({ account: accountName, paidFrom: accountName, centimos: whole }),
  'money.advancesPaid': body({ lines: v.array(toMember) }),
  'money.paySettled': body({
    groupFundPercent: percent,
    advanceMaxPercent: percent,
    lines: v.array(payLine),
    seen,
  }),
  'money.membersPaid': body({ lines: v.array(paidLine) }),
  /** She says that a payment reached her hand: by her picture PIN, by her mark, or another member saw it. */
  'money.payConfirmed': v.variant('how', [
    body({ ...received, how: v.literal('pin') }),
    body({ ...received, how: v.literal('mark') }),
    body({ ...received, how: v.literal('witness'), witness: code }),
  ]),
  /** What three members found in the cash box; no money moves by it. */
  'money.cashCounted': body({
    counts: v.pipe(v.array(pile), v.maxLength(40, 'over40')),
    countedBy: v.strictTuple([code, code, code]),
  }),
  /** Takes back money that moved, as far as it had been posted. */
  'money.transferReversed': body({
    corrects: reference,
    transfers: v.array(v.strictObject({ from: accountName, to: accountName, centimos: whole })),
  }),
  'money.surplusDistributed': body({
    fundPercent: percent,
    /** Income and expense before closing, by account, debit +. */
    accounts: v.array(v.strictObject({ account: accountName, centimos: signed })),
    incomeCentimos: signed,
    expenseCentimos: signed,
    surplusCentimos: signed,
    toFundCentimos: signed,
    toMembers: v.array(toMember),
    seen,
  }),
  /** Freezes everything up to `through`; `balances` is the hash of the trial balance of that day. */
  'money.periodClosed': body({ through: day, balances: hash, seen }),
}

export type MoneyEvent = EventOf<typeof moneyEvents>
export type PayLine = v.InferOutput<typeof payLine>
export type PaidLine = v.InferOutput<typeof paidLine>
export type CashCounted = Extract<MoneyEvent, { type: 'money.cashCounted' }>['body']
export type PayConfirmed = Extract<MoneyEvent, { type: 'money.payConfirmed' }>['body']
export type SurplusDistributed = Extract<MoneyEvent, { type: 'money.surplusDistributed' }>['body']
