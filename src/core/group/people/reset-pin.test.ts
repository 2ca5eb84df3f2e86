/** A forgotten PIN: two officers, without a network. */
import { expect, test } from 'vitest'
import { box, decided, findings, foundedGroup, lastRef, refusal, smuggle } from '../../../../test/story.ts'
import { decideResetPin } from './reset-pin.ts'

const on = '2006-03-01'
const reset = (book: ReturnType<typeof foundedGroup>, person: string, ...approvedBy: [string, string]) =>
  decided(book, ({ people }) => decideResetPin(people, { on, person, approvedBy }), approvedBy[0])

test('[PE19] president and treasurer let her choose another PIN; the book names the reset', () => {
  const book = foundedGroup()
  expect(book.group.people.members.get('M06')?.pinReset).toBeNull()
  expect(reset(book, 'M06', 'M01', 'M02').ok).toBe(true)
  expect(book.group.people.members.get('M06')?.pinReset).toBe(lastRef(book))
  expect(lastRef(book)).toContain(box)
  expect(reset(book, 'M06', 'M02', 'M01').ok).toBe(true)
  expect(book.group.people.members.get('M06')?.pinReset).toBe(lastRef(book))
})

test('[PE20] not by one alone, by whoever has no such post, by kin, or by herself', () => {
  const book = foundedGroup()
  expect(refusal(reset(book, 'M06', 'M01', 'M01'))?.code).toBe('people.twoOthers')
  expect(refusal(reset(book, 'M01', 'M01', 'M02'))?.code).toBe('people.twoOthers')
  expect(refusal(reset(book, 'M06', 'M01', 'M04'))?.code).toBe('people.postMissing')
  expect(refusal(reset(book, 'M06', 'M01', 'M99'))?.code).toBe('people.unknownMember')
  expect(refusal(reset(book, 'M99', 'M01', 'M02'))?.code).toBe('people.unknownMember')
  smuggle(book, 'people.pinReset', { on, person: 'M06', approvedBy: ['M01', 'M05'] }, 'M01')
  expect(book.group.people.members.get('M06')?.pinReset).toBeNull()
  expect(findings(book)).toEqual(['people.pinNotReset M06'])
})
