/** One household, for two women or more. */
import { expect, test } from 'vitest'
import { decided, foundedGroup, refusal, type Book } from '../../../../test/story.ts'
import { decideLinkHousehold } from './link-household.ts'
import { isNearKin } from './people.ts'

const on = '2006-03-01'
const link = (book: Book, person: string, other?: string, by = 'M01') =>
  decided(book, ({ people }) => decideLinkHousehold(people, { on, person, with: other }), by)
const kin = (book: Book) =>
  ['M01', 'M02', 'M03', 'M04', 'M05', 'M06'].flatMap((one, place, all) =>
    all
      .slice(place + 1)
      .filter((other) => isNearKin(book.group.people, one, other))
      .map((other) => `${one}${other}`),
  )

test('[PE25] two are linked; a third comes into their household, and two households become one', () => {
  const book = foundedGroup()
  expect(kin(book)).toEqual(['M05M06'])
  expect(link(book, 'M01', 'M02').ok).toBe(true)
  expect(link(book, 'M03', 'M02').ok).toBe(true)
  expect(kin(book)).toEqual(['M01M02', 'M01M03', 'M02M03', 'M05M06'])
  expect(link(book, 'M05', 'M01').ok).toBe(true)
  expect(kin(book)).toHaveLength(10)
})

test('[PE25] a link is undone for one; refused: twice, nothing to undo, somebody unknown, another post', () => {
  const book = foundedGroup()
  expect(refusal(link(book, 'M05', 'M06'))?.code).toBe('people.linkedAlready')
  expect(refusal(link(book, 'M05', 'M05'))?.code).toBe('people.linkedAlready')
  expect(refusal(link(book, 'M05', 'M99'))?.code).toBe('people.unknownMember')
  expect(refusal(link(book, 'M02'))?.code).toBe('people.notLinked')
  expect(refusal(link(book, 'M01', 'M02', 'M06'))?.code).toBe('people.postMissing')
  expect(link(book, 'M06').ok).toBe(true)
  expect(kin(book)).toEqual([])
  expect(refusal(link(book, 'M06'))?.code).toBe('people.notLinked')
})
