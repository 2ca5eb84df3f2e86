/** A guest of an institution looks and records nothing. */
import { expect, test } from 'vitest'
import { decided, foundedGroup, newBook, refusal, smuggle, tell } from '../../../../test/story.ts'
import { decideGivePost } from './give-post.ts'
import { decideHandOver } from './hand-over.ts'
import { isGuest, isPermitted, mayCarryBook } from './posts.ts'
import { mayReadAllAmounts, mayReadAmounts } from './reading.ts'

const on = '2006-06-05'
const until = '2006-12-31'

test('[PE82] a guest has a code apart and a term; during it she records nothing, reads no amounts, carries nothing away', () => {
  const book = foundedGroup()
  const give = (person: string) =>
    decided(book, ({ people }) => decideGivePost(people, { on, person, post: 'guest', until }), 'M01')
  expect(['M03', 'X01'].map((person) => refusal(give(person))?.code)).toEqual([
    ...['people.guestIsMember', 'people.guestIsMember'],
  ])
  expect(give('G01').ok).toBe(true)
  const { people } = book.group
  expect([on, until, '2007-01-01'].map((day) => isGuest(people, 'G01', day))).toEqual([true, true, false])
  const types = ['people.hoursOffered', 'people.consentSaid', 'money.paySettled', 'book.deviceEnrolled']
  expect(types.some((type) => isPermitted(people, { type, body: { on, person: 'G01' } }, 'G01'))).toBe(false)
  const tried = decided(
    book,
    () => ({
      ok: true,
      value: [
        { type: 'people.hoursOffered', v: 1, body: { on, person: 'M03', week: '2006-W24', minutes: 60 } },
      ],
    }),
    'G01',
  )
  expect(refusal(tried)?.code).toBe('people.guestWrites')
  expect([
    mayReadAllAmounts(people, 'G01', on),
    mayReadAmounts(people, { by: 'G01', person: 'M03', on }),
  ]).toEqual([...[false, false]])
  expect(mayCarryBook(people, 'G01', on).ok).toBe(false)
  const passed = decideHandOver(people, { on, from: 'G01', person: 'M03', post: 'guest', until })
  expect(refusal(passed)?.code).toBe('people.guestIsMember')
})

test('[PE82] told all the same of a member, it makes her no guest: nobody is silenced by a post', () => {
  const book = foundedGroup()
  smuggle(book, 'people.postTaken', { on, person: 'M02', post: 'guest', until }, 'M01')
  expect(isGuest(book.group.people, 'M02', on)).toBe(false)
  expect(isPermitted(book.group.people, { type: 'money.paySettled', body: { on } }, 'M02')).toBe(true)
})

test('[PE82] a guest is no first post: whoever sets the book up still may, the guest may not', () => {
  const book = newBook()
  tell(book, 'people.postTaken', { on, person: 'G01', post: 'guest', until })
  const act = { type: 'money.contributed', body: { on } }
  expect(['Anybody', 'G01'].map((by) => isPermitted(book.group.people, act, by))).toEqual([true, false])
  expect(mayCarryBook(book.group.people, 'G01', on).ok).toBe(false)
})
