/** A post goes from hand to hand. */
import { expect, test } from 'vitest'
import { decided, foundedGroup, refusal, type Book } from '../../../../test/story.ts'
import { decideHandOver, witnessesAmong, type HandOver } from './hand-over.ts'
import { holdsPost } from './posts.ts'

const on = '2006-06-05'
const command: HandOver = { on, from: 'M02', person: 'M06', post: 'treasurer', until: '2007-12-31' }
const hand = (book: Book, change: Partial<HandOver> = {}, by = 'M01') =>
  decided(book, ({ people }) => decideHandOver(people, { ...command, ...change }), by)

test('[PE81] she who holds the post leaves it that day, and the next takes it to the end of her term', () => {
  const book = foundedGroup()
  expect(hand(book).ok).toBe(true)
  const { people } = book.group
  expect(holdsPost(people, 'M02', 'treasurer', on)).toBe(true)
  expect(holdsPost(people, 'M02', 'treasurer', '2006-06-06')).toBe(false)
  expect(holdsPost(people, 'M06', 'treasurer', '2007-12-31')).toBe(true)
})

test('[PE81] refused: who does not hold it, to herself, to nobody of the group, and without president or secretary', () => {
  const book = foundedGroup()
  const entries = book.entries.length
  expect(
    [
      hand(book, { from: 'M03' }),
      hand(book, { person: 'M02' }),
      hand(book, { person: 'M99' }),
      hand(book, { until: '2006-06-01' }),
      hand(book, {}, 'M02'),
    ].map((result) => refusal(result)?.code),
  ).toEqual([
    ...[
      'people.notHers',
      'people.ownSuccessor',
      'people.notAMember',
      'people.termOver',
      'people.postMissing',
    ],
  ])
  expect(book.entries.length).toBe(entries)
  expect(witnessesAmong(book.group.people, ['M06', 'M02', 'M01'], on)).toEqual(['M01'])
})
