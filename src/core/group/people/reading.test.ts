/** Amounts are hers. */
import { expect, test } from 'vitest'
import { decided, foundedGroup, newBook, refusal, tell } from '../../../../test/story.ts'
import { ok } from '../../kernel/result.ts'
import { amountsReadable, mayReadAmounts } from './reading.ts'

const everybody = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06'] as const

test('[PE24] her amounts are read by herself, president and treasurer, while they hold the post', () => {
  const { people } = foundedGroup().group
  const readers = (on: string) => everybody.filter((by) => mayReadAmounts(people, { by, person: 'M06', on }))
  expect(readers('2006-06-01')).toEqual(['M01', 'M02', 'M06'])
  expect(readers('2008-01-01')).toEqual(['M06'])
  expect(refusal(amountsReadable(people, { by: 'M05', person: 'M06', on: '2006-06-01' }))?.code).toBe(
    'people.amountsPrivate',
  )
  const first = newBook()
  for (const person of everybody) tell(first, 'people.joined', { on: '2006-02-01', person })
  const before = { by: 'M01', person: 'M06', on: '2006-02-01' }
  expect(mayReadAmounts(first.group.people, before)).toBe(false)
})

test('[PE26] a statement is given by herself, president or treasurer', () => {
  const book = foundedGroup()
  const body = { on: '2006-03-01', person: 'M06', digest: 'a'.repeat(64), seen: { ...book.group.seen } }
  const given = everybody.filter(
    (by) => decided(book, () => ok([{ type: 'people.statementGiven', v: 1, body }]), by).ok,
  )
  expect(given).toEqual(['M01', 'M02', 'M06'])
})
