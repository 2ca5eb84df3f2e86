/** Posts go round. */
import { expect, test } from 'vitest'
import { decided, foundedGroup, refusal, tell, type Book } from '../../../../test/story.ts'
import { decideGivePost } from './give-post.ts'
import { holdsPost } from './posts.ts'

const on = '2006-06-05'
const give = (book: Book, person: string, until: string, by = 'M01') =>
  decided(book, ({ people }) => decideGivePost(people, { on, person, post: 'treasurer', until }), by)
const holders = ({ group: { people } }: Book, day: string) =>
  ['M01', 'M02', 'M03', 'M04', 'M05', 'M06'].filter((person) => holdsPost(people, person, 'treasurer', day))

test('[PE21] the treasurer hands over: that day both, from the next day the new one, to the end of her term', () => {
  const book = foundedGroup()
  expect(give(book, 'M06', '2007-06-30').ok).toBe(true)
  expect(holders(book, '2006-06-04')).toEqual(['M02'])
  expect(holders(book, on)).toEqual(['M02', 'M06'])
  expect(holders(book, '2006-06-06')).toEqual(['M06'])
  expect(holders(book, '2007-06-30')).toEqual(['M06'])
  expect(holders(book, '2007-07-01')).toEqual([])
})

test('[PE21] a longer term for the same woman stands; the president may hand over her own post', () => {
  const book = foundedGroup()
  expect(give(book, 'M02', '2008-12-31').ok).toBe(true)
  expect(holders(book, '2008-12-31')).toEqual(['M02'])
  const own = decided(book, ({ people }) =>
    decideGivePost(people, { on, person: 'M03', post: 'president', until: '2007-12-31' }),
  )
  expect(own.ok).toBe(true)
  expect(holdsPost(book.group.people, 'M01', 'president', '2006-06-06')).toBe(false)
  expect(holdsPost(book.group.people, 'M03', 'president', '2006-06-06')).toBe(true)
})

test('[PE21] refused: who is away, a term that is over, the same term, and whoever may not', () => {
  const book = foundedGroup()
  tell(book, 'people.paused', { on, person: 'M06' })
  expect(refusal(give(book, 'M06', '2007-06-30'))?.code).toBe('people.notAMember')
  expect(refusal(give(book, 'M99', '2007-06-30'))?.code).toBe('people.notAMember')
  expect(refusal(give(book, 'M03', '2006-06-04'))?.code).toBe('people.termOver')
  expect(refusal(give(book, 'M02', '2007-12-31'))?.code).toBe('people.holdsItAlready')
  expect(refusal(give(book, 'M03', '2007-12-31', 'M04'))?.code).toBe('people.postMissing')
  expect(holders(book, '2006-06-06')).toEqual(['M02'])
})
