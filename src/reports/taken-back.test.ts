/** Which entries are shown once some of them were taken back. */
import { expect, test } from 'vitest'
import { tell, workingGroup } from '../../test/story.ts'
import { withoutTakenBack } from './taken-back.ts'

const on = '2006-03-01'

test('[RE73] a tap taken back at once is folded away; a later correction stays beside what it corrects', () => {
  const book = workingGroup()
  const before = book.entries.length
  const brought = { on, person: 'M06', article: 'CHULLO', pieces: 3 }
  const once = tell(book, 'quality.delivered', brought)
  tell(book, 'quality.deliveryReversed', { ...brought, corrects: once })
  expect(withoutTakenBack(book.entries)).toHaveLength(before)
  const again = tell(book, 'quality.delivered', brought)
  book.millis += 60_000
  tell(book, 'quality.deliveryReversed', { ...brought, corrects: again })
  expect(
    withoutTakenBack(book.entries)
      .slice(before)
      .map(({ type }) => type),
  ).toEqual(['quality.delivered', 'quality.deliveryReversed'])
})
