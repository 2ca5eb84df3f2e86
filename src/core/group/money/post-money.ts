/** What money that moves does to the books (RULES.md R3–R7, R9, R10, R13). */
import { byText } from '../../kernel/text-order.ts'
import { chart, isExpense, isIncome } from './chart.ts'
import type { MoneyEvent, PayLine, PaidLine, SurplusDistributed } from './events.ts'
import { inCurrency, post, take, takeCurrency, worthAt, type Journal, type Posting } from './ledger.ts'
import { payOut } from './shortfall.ts'

/** Posts an event of the money room: a transfer, or one transaction for each member. */
export const postMoney = (journal: Journal, event: MoneyEvent): void => {
  switch (event.type) {
    case 'money.contributed': {
      const centimos = event.body.lines.reduce((total, line) => total + line.centimos, 0)
      return post(journal, [
        inCurrency(journal, chart.cash, centimos),
        inCurrency(journal, chart.contributions, -centimos),
      ])
    }
    case 'money.advanceReceived':
      return postAdvance(journal, event.body)
    case 'money.exchanged':
      return postExchange(journal, event.body)
    case 'money.withdrawn':
      return transfer(journal, chart.bank(journal.ledger.currency), chart.cash, event.body.centimos)
    case 'money.expensePaid':
      return transfer(journal, event.body.paidFrom, event.body.account, event.body.centimos)
    case 'money.advancesPaid':
      for (const { person, centimos } of event.body.lines) {
        transfer(journal, chart.cash, chart.memberAdvance(person), centimos)
      }
      return
    case 'money.paySettled':
      for (const line of event.body.lines) postSettledPay(journal, line)
      return
    case 'money.membersPaid':
      for (const line of event.body.lines) postPaid(journal, line)
      return
    case 'money.transferReversed':
      for (const { from, to, centimos } of event.body.transfers) transfer(journal, from, to, centimos)
      return
    case 'money.surplusDistributed':
      return postSurplus(journal, event.body)
    case 'money.periodClosed':
    case 'money.payConfirmed':
    case 'money.cashCounted':
      return
    default:
      return event satisfies never
  }
}

/** Book currency from one account to another; what box or bank had not is a transaction of its own. */
const transfer = (journal: Journal, from: string, to: string, centimos: number): void => {
  const { held, missing } = payOut(journal, from, centimos)
  for (const out of [held, missing]) post(journal, [inCurrency(journal, to, -out.quantity), out])
}

type Advance = Extract<MoneyEvent, { type: 'money.advanceReceived' }>['body']

const postAdvance = (journal: Journal, body: Advance): void => {
  const { order, currency, minor } = body
  if (body.feeMinor > minor) journal.find('money.feeTooLarge', order, { order })
  const feeMinor = Math.min(body.feeMinor, minor)
  const centimos = worthAt(journal, body, minor)
  const feeCentimos = worthAt(journal, body, feeMinor)
  post(journal, [
    {
      account: chart.bank(currency),
      commodity: currency,
      quantity: minor - feeMinor,
      bookCentimos: centimos - feeCentimos,
    },
    inCurrency(journal, chart.bankFees, feeCentimos),
    { account: chart.buyerAdvance(order), commodity: currency, quantity: -minor, bookCentimos: -centimos },
  ])
}

type Exchange = Extract<MoneyEvent, { type: 'money.exchanged' }>['body']

const postExchange = (journal: Journal, body: Exchange): void => {
  const { currency, minor } = body
  const account = chart.bank(currency)
  const { quantity, bookCentimos } = take(journal, account, currency, minor)
  const centimos = worthAt(journal, body, quantity)
  post(journal, [
    inCurrency(journal, chart.bank(journal.ledger.currency), centimos),
    inCurrency(journal, chart.exchangeDifference, bookCentimos - centimos),
    { account, commodity: currency, quantity: -quantity, bookCentimos: -bookCentimos },
  ])
}

/** Pay was posted when it was earned, the yarn charge when it was settled: only fund, advance and savings now. */
const postSettledPay = (journal: Journal, line: PayLine): void => {
  const { person, groupFundCentimos, advanceRecoveredCentimos, savingsCentimos } = line
  const recovered = takeCurrency(journal, chart.memberAdvance(person), advanceRecoveredCentimos)
  post(journal, [
    inCurrency(journal, chart.owedTo(person), groupFundCentimos + recovered + savingsCentimos),
    inCurrency(journal, chart.groupFund, -groupFundCentimos),
    inCurrency(journal, chart.memberAdvance(person), -recovered),
    inCurrency(journal, chart.savings(person), -savingsCentimos),
  ])
}

const postPaid = (journal: Journal, { person, centimos, channel }: PaidLine): void => {
  const from = channel === 'cash' ? chart.cash : chart.bank(journal.ledger.currency)
  transfer(journal, from, chart.owedTo(person), centimos)
}

/** Income and expense of the day, closed; the sealed surplus, shared. What changed since stays in Excedentes. */
const postSurplus = (journal: Journal, { toFundCentimos, toMembers }: SurplusDistributed): void => {
  const closed = incomeAndExpense(journal.ledger).map(({ account, bookCentimos }) =>
    inCurrency(journal, account, -bookCentimos),
  )
  const total = closed.reduce((all, posting) => all + posting.bookCentimos, 0)
  post(journal, [...closed, inCurrency(journal, chart.surplus, -total)], true)
  const shared = toMembers.map(({ person, centimos }): Posting =>
    inCurrency(journal, chart.owedTo(person), -centimos),
  )
  const sharedTotal = shared.reduce((all, posting) => all + posting.bookCentimos, -toFundCentimos)
  post(journal, [
    inCurrency(journal, chart.surplus, -sharedTotal),
    inCurrency(journal, chart.groupFund, -toFundCentimos),
    ...shared,
  ])
}

/** Every Ingresos and Gastos account that is not at 0, in plain order. */
export const incomeAndExpense = (
  ledger: Journal['ledger'],
): readonly { readonly account: string; readonly bookCentimos: number }[] =>
  [...ledger.accounts]
    .filter(([account]) => isIncome(account) || isExpense(account))
    .map(([account, commodities]) => ({
      account,
      bookCentimos: [...commodities.values()].reduce((all, balance) => all + balance.bookCentimos, 0),
    }))
    .filter(({ bookCentimos }) => bookCentimos !== 0)
    .sort((a, b) => byText(a.account, b.account))
