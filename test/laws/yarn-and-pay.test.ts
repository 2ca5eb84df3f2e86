/** Yarn is conserved and pay adds up, reckoned anew from the events that stand. */
import { expect, test } from 'vitest'
import { balanceOf } from '../../src/core/group/money/ledger.ts'
import { unbookedGrams } from '../../src/core/group/money/take-yarn.ts'
import { heldGrams } from '../../src/core/group/yarn/yarn.ts'
import { bookCurrency } from './devices.ts'
import { members, yarns } from './commands.ts'
import {
  add,
  books,
  faultsIn,
  shortsOf,
  show,
  standingEvents,
  triedBook,
  type Told,
  type Tried,
} from './try-law.ts'

type Grams = Record<string, number>
/** What came in, what lies where, and what was used: by lot, and by woman and lot. */
type YarnCount = {
  readonly came: Grams
  readonly store: Grams
  readonly held: Grams
  readonly used: Grams
  readonly repair: Grams
}

/** Weighs everything anew. An event about a lot that nobody knew on its day counts for nothing but its finding. */
const weigh = (told: readonly Told[]): YarnCount => {
  const count: YarnCount = { came: {}, store: {}, held: {}, used: {}, repair: {} }
  const owners = new Map<string, string | null>()
  for (const { event } of told) weighOne(count, owners, event)
  return count
}

const weighOne = (
  { came, store, held, used, repair }: YarnCount,
  owners: Map<string, string | null>,
  { type, body }: Told['event'],
) => {
  const isKnown = 'lot' in body && owners.has(body.lot)
  if (type === 'yarn.bought') {
    if (!owners.has(body.lot)) owners.set(body.lot, null)
    add(came, body.lot, body.grams)
    add(store, body.lot, body.grams)
  }
  if (type === 'yarn.ownBrought') {
    if (!owners.has(body.lot)) owners.set(body.lot, body.person)
    add(came, body.lot, body.grams)
    add(held, `${body.person}/${body.lot}`, body.grams)
  }
  const move = (from: Grams, fromKey: string, to: Grams, toKey: string, grams: number) => {
    add(from, fromKey, -grams)
    add(to, toKey, grams)
  }
  if (type === 'yarn.issued' && isKnown) {
    for (const { person, grams } of body.to) move(store, body.lot, held, `${person}/${body.lot}`, grams)
  }
  if (type === 'yarn.returned' && isKnown) {
    for (const { person, grams } of body.from) move(held, `${person}/${body.lot}`, store, body.lot, grams)
  }
  if (type === 'yarn.passed' && isKnown)
    move(held, `${body.from}/${body.lot}`, held, `${body.to}/${body.lot}`, body.grams)
  if (type === 'yarn.wasteDeclared' && isKnown)
    move(held, `${body.person}/${body.lot}`, used, body.lot, body.grams)
  if (type === 'yarn.settled') {
    for (const { person, lots } of body.lines)
      for (const { lot, grams } of lots) move(held, `${person}/${lot}`, used, lot, grams)
  }
  if (type === 'quality.checked') {
    for (const { lot, grams, wasteGrams, fromRepairGrams = 0 } of body.yarn) {
      move(held, `${body.person}/${lot}`, used, lot, grams + wasteGrams - fromRepairGrams)
      // In repair the yarn is still hers in the books; that of a lot nobody knows yet waits in its finding.
      const unposted = owners.has(lot) || body.outcome === 'repair' ? 0 : grams + wasteGrams
      add(
        repair,
        `${body.person}/${lot}`,
        unposted + (body.outcome === 'repair' ? grams : 0) - fromRepairGrams,
      )
    }
  }
}

const conserved = (tried: Tried, told = standingEvents(tried)): string[] => {
  const { came, store, held, used, repair } = weigh(told)
  const { yarn, money } = tried.group
  const faults: string[] = []
  const check = (what: string, is: number, should: number) =>
    is === should || faults.push(`${what}: ${is} instead of ${should}`)
  const totals: Grams = {}
  for (const [lot, { storeGrams }] of yarn.lots) {
    check(`${lot} in store`, storeGrams, store[lot] ?? 0)
    const all = members.map((person) => heldGramsOf(tried, person, lot))
    members.forEach((person, place) => check(`${person}/${lot}`, all[place]!, held[`${person}/${lot}`] ?? 0))
    check(
      `${lot} in all`,
      storeGrams + all.reduce((sum, grams) => sum + grams, 0) + (used[lot] ?? 0),
      came[lot] ?? 0,
    )
  }
  for (const [lot, { yarn: name, owner, storeGrams }] of yarn.lots) {
    if (owner !== null) continue
    add(totals, `Activo:Hilo:Almacen/${name}`, storeGrams)
    for (const person of members) {
      const grams = (held[`${person}/${lot}`] ?? 0) + (repair[`${person}/${lot}`] ?? 0)
      add(totals, `Activo:Hilo:Socias:${person}/${name}`, grams)
    }
  }
  for (const [key, grams] of Object.entries(totals)) {
    const [account, name] = key.split('/') as [string, string]
    check(
      `${key} booked and unbooked`,
      balanceOf(money.ledger, account, name).quantity + unbookedGrams(money.ledger, account, name),
      grams,
    )
  }
  return faults
}

const heldGramsOf = ({ group }: Tried, person: string, lot: string): number => {
  const account = group.yarn.accounts.get(person)?.get(lot)
  return account ? heldGrams(account) : 0
}

/** What each woman is owed, from what she was told; what a stock could not give was not posted and is taken back out. */
const addsUp = (tried: Tried, told = standingEvents(tried)): string[] => {
  const [owed, pay, settled]: Grams[] = [{}, {}, {}] as const
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
    if (type !== 'money.membersPaid') continue
    for (const { person, centimos } of body.lines) add(owed, person, -centimos)
    // Only the sum over the women is known where several could not be paid in full.
    for (const account of ['Activo:Caja', 'Activo:Banco-PEN']) add(owed, 'all', short(ref, account))
  }
  const { ledger, settledGross, unsettled } = tried.group.money
  const posted = members.map((person) => -balanceOf(ledger, `Pasivo:Socias:${person}`, bookCurrency).quantity)
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
  const faults = members.flatMap((person) => {
    const gross = (settledGross.get(person) ?? 0) + (unsettled.get(person)?.grossCentimos ?? 0)
    const isWhole =
      gross === (pay[person] ?? 0) && (settledGross.get(person) ?? 0) === (settled[person] ?? 0)
    return isWhole ? [] : [`${person}: ${gross} of ${pay[person]}`]
  })
  if (sum(posted) !== sum(Object.values(owed)))
    faults.push(`all: ${sum(posted)} instead of ${sum(Object.values(owed))}`)
  if ((owed['all'] ?? 0) > 0) return faults
  return faults.concat(
    members
      .filter((person, i) => posted[i] !== (owed[person] ?? 0))
      .map((person) => `${person} is owed wrongly`),
  )
}

test('[LW3] yarn is conserved, for each woman and lot, over the group, and between scales and books', () => {
  const counts: Record<string, number> = {}
  for (const tried of books().map(triedBook)) {
    for (const { event } of standingEvents(tried))
      if (/^(yarn|quality)/.test(event.type)) add(counts, event.type)
    for (const name of yarns)
      if (unbookedGrams(tried.group.money.ledger, 'Activo:Hilo:Almacen', name) !== 0)
        add(counts, 'store unbooked')
  }
  show('LW3 yarn', counts)
  expect(faultsIn((tried) => conserved(tried))).toEqual([])
})

test('[LW3] planted bug: a book that forgets what is returned', () => {
  const forgetful = (tried: Tried) =>
    standingEvents(tried).filter(({ event }) => event.type !== 'yarn.returned')
  expect(faultsIn((tried) => conserved(tried, forgetful(tried)))).not.toEqual([])
})

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
