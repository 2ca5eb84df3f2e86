/** What a woman may bring, line by line. */
import { expect, test } from 'vitest'
import { workDone } from '../core/group/work-done.ts'
import { sharingGroup, tell, type Book } from '../../test/story.ts'
import { shared } from '../../test/shared.ts'
import { jobsOf } from './jobs.ts'

const on = '2006-02-10'
const jobs = (book: Book, person: string) =>
  jobsOf(book.group, workDone(book.entries, book.group.orders, '2006-01-01'), person).map(
    ({ article, order, source, pieces, waiting }) =>
      `${order ?? '-'} ${article} ${source} ${pieces}${waiting > 0 ? ` (${waiting} wait)` : ''}`,
  )
const hats = { on, article: 'CHULLO', order: 'P01', colour: 'Rojo' } as const
const checked = { source: 'new', tariffCentimos: 1930, percent: 0, payCentimos: 0 } as const

test('[RE70] a line with what waits of it; then what is with her to mend', () => {
  const book = sharingGroup()
  shared(book, 'CHULLO', 'Rojo', { M01: 12, M02: 3 })
  expect(jobs(book, 'M01')).toEqual(['P01 CHULLO new 12'])
  expect(jobs(book, 'M03')).toEqual([])
  tell(book, 'quality.delivered', { ...hats, person: 'M01', pieces: 5 })
  expect(jobs(book, 'M01')).toEqual(['P01 CHULLO new 12 (5 wait)'])
  tell(book, 'quality.checked', {
    ...hats,
    ...checked,
    person: 'M01',
    pieces: 2,
    outcome: 'repair',
    yarn: [],
  })
  expect(jobs(book, 'M01')).toEqual(['P01 CHULLO new 10 (3 wait)', '- CHULLO repair 2'])
})

test('[RE70] what waits of no line of hers stands alone', () => {
  const book = sharingGroup()
  tell(book, 'quality.delivered', { on, article: 'CHOMPA', person: 'M03', pieces: 1 })
  expect(jobs(book, 'M03')).toEqual(['- CHOMPA new 1 (1 wait)'])
})
