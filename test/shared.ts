/** Work in hand for tests that are not about how it was shared out. */
import type { WorkShared } from '../src/core/group/sharing/events.ts'
import { tell, type Book } from './story.ts'

/** So many pieces of an article for each, as a share-out would tell it: red ones of P01, other colours of P02. */
export const shared = (
  book: Book,
  article: string,
  colour: string,
  pieces: Readonly<Record<string, number>>,
): void => {
  const on = '2006-02-10'
  const line = {
    ...{
      order: colour === 'Rojo' ? 'P01' : 'P02',
      article,
      colour,
      pieces: 20,
      payCentimos: 1930,
      weight: 1,
    },
    ...{ lot: 1, yarnOn: on, due: '2006-03-12', traineePieces: 0, shortPieces: 0, traineeShortPieces: 0 },
    shares: Object.entries(pieces).map(([person, count]) => ({ person, before: 0, pieces: count })),
  }
  const body: WorkShared = {
    ...{
      on,
      fairness: 'income',
      weightBy: 'pay',
      first: 'M01',
      seed: 1,
      rounds: 1,
      lines: [line],
      members: [],
    },
    ...{ approvedBy: ['M01', 'M05'], seen: { ...book.group.seen } },
  }
  tell(book, 'sharing.workShared', body, 'M05')
}
