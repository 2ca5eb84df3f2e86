/** What a woman may bring, line by line. */
import { expect, test } from 'vitest'
import { decideAcceptOrder } from '../core/group/orders/accept-order.ts'
import { piecesUnderWay } from '../core/group/under-way.ts'
import { workDone } from '../core/group/work-done.ts'
import { done, sharingGroup, tell, type Book } from '../../test/story.ts'
import { shared } from '../../test/shared.ts'
import { jobsOf } from './jobs.ts'

const on = '2006-02-10'
const jobs = (book: Book, person: string) =>
  jobsOf(
    book.group,
    {
      done: workDone(book.entries, book.group.orders, '2006-01-01'),
      underWay: piecesUnderWay(book.entries, book.group.orders),
    },
    person,
  ).map(
    ({ article, order, colour, source, pieces, waiting }) =>
      `${order ?? '-'} ${article}${colour === undefined ? '' : ` ${colour}`} ${source} ${pieces}${waiting > 0 ? ` (${waiting} wait)` : ''}`,
  )
const hats = { on, article: 'CHULLO', order: 'P01', colour: 'Rojo' } as const
const checked = { source: 'new', tariffCentimos: 1930, percent: 0, payCentimos: 0 } as const

test('[RE70] a line with what waits of it; then what is with her to mend', () => {
  const book = sharingGroup()
  shared(book, 'CHULLO', 'Rojo', { M01: 12, M02: 3 })
  expect(jobs(book, 'M01')).toEqual(['P01 CHULLO Rojo new 12'])
  expect(jobs(book, 'M03')).toEqual([])
  tell(book, 'quality.delivered', { ...hats, person: 'M01', pieces: 5 })
  expect(jobs(book, 'M01')).toEqual(['P01 CHULLO Rojo new 12 (5 wait)'])
  tell(book, 'quality.checked', {
    ...hats,
    ...checked,
    person: 'M01',
    pieces: 2,
    outcome: 'repair',
    yarn: [],
  })
  expect(jobs(book, 'M01')).toEqual(['P01 CHULLO Rojo new 10 (3 wait)', 'P01 CHULLO Rojo repair 2'])
})

test('[RE70] what waits of no line of hers stands alone', () => {
  const book = sharingGroup()
  tell(book, 'quality.delivered', { on, article: 'CHOMPA', person: 'M03', pieces: 1 })
  expect(jobs(book, 'M03')).toEqual(['- CHOMPA new 1 (1 wait)'])
})

test('[RE70] what was sent back keeps its colour, whatever she brings after it', () => {
  const book = sharingGroup()
  const lines = [{ product: 'CHULLO', size: 'Unica', colour: 'Azul', pieces: 20 }]
  done(book, (group) =>
    decideAcceptOrder(group, { on: '2006-02-03', order: 'P02', buyer: 'C01', currency: 'USD', lines }),
  )
  shared(book, 'CHULLO', 'Rojo', { M01: 3 })
  shared(book, 'CHULLO', 'Azul', { M01: 2 })
  const her = { ...checked, person: 'M01', yarn: [] }
  const azul = { ...hats, order: 'P02', colour: 'Azul' }
  tell(book, 'quality.delivered', { ...hats, person: 'M01', pieces: 3 })
  tell(book, 'quality.checked', { ...hats, ...her, pieces: 1, outcome: 'repair' })
  tell(book, 'quality.checked', { ...hats, ...her, pieces: 2, outcome: 'first', grade: 'A', percent: 100 })
  tell(book, 'quality.delivered', { ...azul, person: 'M01', pieces: 2 })
  expect(jobs(book, 'M01')).toEqual(['P02 CHULLO Azul new 2 (2 wait)', 'P01 CHULLO Rojo repair 1'])
  tell(book, 'quality.checked', { ...azul, ...her, pieces: 2, outcome: 'first', grade: 'A', percent: 100 })
  expect(jobs(book, 'M01')).toEqual(['P01 CHULLO Rojo repair 1'])
})
