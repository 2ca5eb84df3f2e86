/** Yarn in pieces under repair stays with the woman who repairs them: a settlement does not charge it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueLeaving } from '../../src/core/kernel/amounts.ts'
import type { GroupBook } from '../../src/core/group/book.ts'
import { balanceOf } from '../../src/core/group/money/ledger.ts'
import { valueOfYarn } from '../../src/core/group/money/take-yarn.ts'
import { decideCheckPieces, decideDeliver } from '../../src/core/group/quality/check-pieces.ts'
import { decideSettleYarn, type SettleYarn } from '../../src/core/group/yarn/settle-yarn.ts'
import { done, tell, workingGroup } from '../story.ts'

const [person, yarn, lot] = ['M06', 'ALPNAT', 'L9']
const held = (group: GroupBook) => ({
  ...balanceOf(group.money.ledger, `Activo:Hilo:Socias:${person}`, yarn),
})
type ValueHeld = (group: GroupBook) => SettleYarn['valueHeld']

const chargeIsOfWhatIsHeld = (valueHeld: ValueHeld, note: (kind: string) => void = () => undefined) =>
  fc.property(
    fc.integer({ min: 1, max: 9000 }),
    fc.integer({ min: 7, max: 900 }),
    fc.nat({ max: 899 }),
    (price, issued, repair) => {
      const inRepair = Math.min(repair, issued)
      const book = workingGroup()
      tell(book, 'yarn.bought', {
        on: '2006-02-10',
        lot,
        yarn,
        grams: 1000,
        centimosPerKg: price,
        freightCentimos: 7,
        paidFrom: 'Pasivo:Credito',
      })
      tell(book, 'yarn.issued', { on: '2006-02-11', lot, to: [{ person, grams: issued }] })
      const piece = { on: '2006-03-01', person, article: 'CHULLO', pieces: 1 }
      done(book, (group) => decideDeliver(group, piece))
      const check = { ...piece, result: 'repair', source: 'new', yarn: [{ lot, grams: inRepair }] } as const
      done(book, (group) => decideCheckPieces(group, check))
      const before = held(book.group)
      const [event] = done(book, (group) =>
        decideSettleYarn(group, { on: '2006-03-02', yarn, valueHeld: valueHeld(group) }),
      )
      const lines = event?.type === 'yarn.settled' ? event.body.lines : []
      const line = lines.find((one) => one.person === person)
      note(line?.outcome ?? 'nothing left to settle')
      const leaving = valueLeaving(before.bookCentimos, issued - inRepair, issued)
      if (line?.outcome === 'charged') expect(line.centimos).toBe(leaving)
      expect(held(book.group)).toEqual({
        quantity: inRepair,
        bookCentimos: line ? before.bookCentimos - leaving : before.bookCentimos,
      })
    },
  )

const seed = { seed: 20260301, numRuns: 200 }

test('[LW10] a charge is the book value of the grams charged; what is in repair stays with her', () => {
  const kinds: Record<string, number> = {}
  const ofGrams: ValueHeld =
    ({ money }) =>
    (woman, grams) =>
      valueOfYarn(money.ledger, { person: woman, commodity: yarn, grams })
  fc.assert(
    chargeIsOfWhatIsHeld(ofGrams, (kind) => (kinds[kind] = (kinds[kind] ?? 0) + 1)),
    seed,
  )
  console.log('LW10 lines:', JSON.stringify(kinds))
})

test('[LW10] planted bug: a charge of all that the books have with her', () => {
  const ofAll: ValueHeld = (group) => () => held(group).bookCentimos
  expect(fc.check(chargeIsOfWhatIsHeld(ofAll), seed).failed).toBe(true)
})
