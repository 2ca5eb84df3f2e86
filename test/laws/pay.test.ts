/** Pay adds up, reckoned anew from the events that stand. */
import { expect, test } from 'vitest'
import { balanceOf } from '../../src/core/group/money/ledger.ts'
import { bookCurrency } from './opening.ts'
import { members } from './scene.ts'
import { add, books, faultsIn, shortsOf, show, standingEvents, triedBook, type Tried } from './try-law.ts'

type Sums = Record<string, number>

/** What each woman is owed, from what she was told; what a stock other than box and bank could not give was not posted. */
const addsUp = (tried: Tried, told = standingEvents(tried)): string[] => {
  const [owed, pay, settled]: Sums[] = [{}, {}, {}] as const
  const shorts = shortsOf(tried.group)
  const short = (ref: string, account: string): number => shorts.get(`${ref} ${account} ${bookCurrency}`) ?? 0
  for (const { event, ref } of told) {
    const { type, body } = event
    if (type === 'quality.checked') {
      add(pay, body.person, body.payCentimos)
      add(owed, body.person, body.payCentimos)
    }
    if (type === 'yarn.settled') for (const { person, centimos } of body.lines) add(owed, person, -centimos)
    if (type === 'money.surplusDistributed')
      for (const { person, centimos } of body.toMembers) add(owed, person, centimos)
    if (type === 'money.paySettled') {
      for (const line of body.lines) {
        add(settled, line.person, line.grossCentimos)
        const deducted = line.groupFundCentimos + line.advanceRecoveredCentimos + line.savingsCentimos
        add(owed, line.person, short(ref, `Activo:Adelantos:${line.person}`) - deducted)
      }
    }
    if (type === 'money.membersPaid')
      for (const { person, centimos } of body.lines) add(owed, person, -centimos)
  }
  const { ledger, settledGross, unsettled } = tried.group.money
  const posted = members.map((person) => -balanceOf(ledger, `Pasivo:Socias:${person}`, bookCurrency).quantity)
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
  const faults = members.flatMap((person) => {
    const gross = (settledGross.get(person) ?? 0) + (unsettled.get(person)?.grossCentimos ?? 0)
    const isWhole = gross === (pay[person] ?? 0) && (settledGross.get(person) ?? 0) === (settled[person] ?? 0)
    return isWhole ? [] : [`${person}: ${gross} of ${pay[person]}`]
  })
  if (sum(posted) !== sum(Object.values(owed)))
    faults.push(`all: ${sum(posted)} instead of ${sum(Object.values(owed))}`)
  return faults.concat(
    members
      .filter((person, i) => posted[i] !== (owed[person] ?? 0))
      .map((person) => `${person} is owed wrongly`),
  )
}

test('[LW4] pay adds up', () => {
  const counts: Record<string, number> = {}
  for (const tried of books().map(triedBook)) {
    for (const { event } of standingEvents(tried)) {
      if (event.type === 'quality.checked')
        add(counts, event.body.payCentimos > 0 ? 'checks with pay' : 'checks without pay')
      if (event.type === 'money.paySettled') add(counts, 'settled lines', event.body.lines.length)
      if (event.type === 'yarn.settled')
        add(counts, 'charged', event.body.lines.filter(({ centimos }) => centimos > 0).length)
      if (event.type === 'money.membersPaid') add(counts, 'paid', event.body.lines.length)
      if (event.type === 'money.surplusDistributed')
        add(counts, 'shares', event.body.toMembers.filter(({ centimos }) => centimos > 0).length)
    }
  }
  show('LW4 pay', counts)
  expect(faultsIn((tried) => addsUp(tried))).toEqual([])
})

test('[LW4] planted bug: a settlement that counts although another stood before it', () => {
  const twice = (tried: Tried) =>
    standingEvents(tried).flatMap((told) => (told.event.type === 'money.paySettled' ? [told, told] : [told]))
  expect(faultsIn((tried) => addsUp(tried, twice(tried)))).not.toEqual([])
})
