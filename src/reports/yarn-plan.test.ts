/** The plan for giving out yarn, by the pieces that each woman has in hand. */
import { expect, test } from 'vitest'
import { workDone } from '../core/group/work-done.ts'
import { shared } from '../../test/shared.ts'
import { acceptOrder, sharingGroup, tell, type Book } from '../../test/story.ts'
import { yarnNeeds, yarnPlans } from './yarn-plan.ts'

const on = '2006-02-10'

const bought = (book: Book, lot: string, grams: number, colour?: string): string =>
  tell(book, 'yarn.bought', {
    ...{
      on,
      lot,
      yarn: 'ALPNAT',
      grams,
      centimosPerKg: 6000,
      freightCentimos: 0,
      paidFrom: 'Pasivo:Credito',
    },
    ...(colour === undefined ? {} : { colour }),
  })

const plansOf = (book: Book) => yarnPlans(book.group, workDone(book.entries, book.group.orders, '2006-01-01'))
const needsOf = (book: Book) => yarnNeeds(book.group, workDone(book.entries, book.group.orders, '2006-01-01'))
const gives = (book: Book, lot: string) =>
  plansOf(book)
    .find((plan) => plan.lot === lot)
    ?.lines.map(({ person, giveGrams }) => `${person} ${giveGrams}`)

test('[RE71] each gets what her pieces need with the waste, less what she holds, in members’ order', () => {
  const book = sharingGroup()
  bought(book, 'L1', 5000)
  shared(book, 'CHULLO', 'Rojo', { M06: 5, M01: 12, M03: 3 })
  expect(gives(book, 'L1')).toEqual(['M01 1188', 'M03 297', 'M06 495'])
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M01', grams: 1000 }] })
  expect(gives(book, 'L1')).toEqual(['M01 188', 'M03 297', 'M06 495'])
  expect(plansOf(book)[0]).toMatchObject({ lot: 'L1', storeGrams: 4000, heldGrams: 1000, giveGrams: 980 })
})

test('[RE71] what waits for its check still needs the yarn that she holds; what was found good does not', () => {
  const book = sharingGroup()
  bought(book, 'L1', 5000)
  shared(book, 'CHULLO', 'Rojo', { M01: 12 })
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M01', grams: 1188 }] })
  const hats = { on, person: 'M01', article: 'CHULLO', order: 'P01', colour: 'Rojo', pieces: 4 }
  tell(book, 'quality.delivered', hats)
  expect(gives(book, 'L1')).toEqual(['M01 0'])
  tell(book, 'quality.checked', {
    ...{ ...hats, source: 'new', outcome: 'first', grade: 'A', tariffCentimos: 1930, percent: 100 },
    ...{ payCentimos: 7720, yarn: [{ lot: 'L1', grams: 380, wasteGrams: 15 }] },
  })
  expect(plansOf(book)[0]?.lines).toEqual([
    { person: 'M01', pieces: 8, needGrams: 792, heldGrams: 793, giveGrams: 0 },
  ])
})

test('[RE72] colours have their own lots; one without a lot is made from yarn without a colour; the rest is bought', () => {
  const book = sharingGroup()
  acceptOrder(book, 'P02', { CHULLO: 20 })
  expect(needsOf(book)).toEqual([{ yarn: 'ALPNAT', lackGrams: 0, colours: [] }])
  shared(book, 'CHULLO', 'Rojo', { M01: 10 })
  shared(book, 'CHULLO', 'Azul', { M01: 2, M02: 4 })
  expect(needsOf(book)).toMatchObject([{ yarn: 'ALPNAT', lackGrams: 1584 }])
  bought(book, 'LR', 900, 'Rojo')
  bought(book, 'LN', 500)
  expect(gives(book, 'LR')).toEqual(['M01 990'])
  expect(gives(book, 'LN')).toEqual(['M01 198', 'M02 396'])
  expect(needsOf(book)).toMatchObject([{ yarn: 'ALPNAT', lackGrams: 184 }])
  bought(book, 'LR2', 700, 'Rojo')
  expect(
    plansOf(book)
      .filter(({ isNext }) => isNext)
      .map(({ lot }) => lot),
  ).toEqual(['LR', 'LN'])
  bought(book, 'LR2', 600, 'Rojo')
  expect(
    plansOf(book)
      .filter(({ isNext }) => isNext)
      .map(({ lot }) => lot),
  ).toEqual(['LN', 'LR2'])
  bought(book, 'LA', 10, 'Azul')
  expect(gives(book, 'LN')).toEqual([])
  expect(gives(book, 'LA')).toEqual(['M01 198', 'M02 396'])
})

test('[RE73] a piece not accepted needs yarn anew; what went in beyond what was given still is to be given', () => {
  const book = sharingGroup()
  bought(book, 'L1', 5000)
  shared(book, 'CHULLO', 'Rojo', { M01: 2 })
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M01', grams: 198 }] })
  const hats = { on, person: 'M01', article: 'CHULLO', order: 'P01', colour: 'Rojo', pieces: 1 }
  const checked = {
    ...hats,
    source: 'new' as const,
    tariffCentimos: 1930,
    yarn: [{ lot: 'L1', grams: 95, wasteGrams: 4 }],
  }
  const good = { ...checked, outcome: 'first', grade: 'A', percent: 100, payCentimos: 1930 } as const
  for (const _piece of [1, 2]) tell(book, 'quality.delivered', hats)
  tell(book, 'quality.checked', good)
  tell(book, 'quality.checked', { ...checked, outcome: 'rejected', percent: 0, payCentimos: 0 } as const)
  expect(gives(book, 'L1')).toEqual(['M01 99'])
  // She brings another, and nobody noted the yarn for it.
  tell(book, 'quality.delivered', hats)
  tell(book, 'quality.checked', good)
  expect(plansOf(book)[0]).toMatchObject({ giveGrams: 99, isNext: true })
  expect(plansOf(book)[0]?.lines).toEqual([
    { person: 'M01', pieces: 0, needGrams: 0, heldGrams: -99, giveGrams: 99 },
  ])
  tell(book, 'yarn.issued', { on, lot: 'L1', to: [{ person: 'M01', grams: 99 }] })
  expect(gives(book, 'L1')).toEqual([])
})

test('[RE74] what is missing is told by colour: never more than the yarn that its pieces would be made from', () => {
  const book = sharingGroup()
  acceptOrder(book, 'P02', { CHULLO: 20 })
  shared(book, 'CHULLO', 'Rojo', { M01: 10 })
  shared(book, 'CHULLO', 'Azul', { M01: 2, M02: 4 })
  const colours = () => needsOf(book)[0]?.colours.map(({ colour, lackGrams }) => `${colour} ${lackGrams}`)
  expect(colours()).toEqual(['Rojo 990', 'Azul 594'])
  bought(book, 'LN', 1184)
  expect(colours()).toEqual(['Rojo 400', 'Azul 400'])
  bought(book, 'LR', 900, 'Rojo')
  expect(colours()).toEqual(['Rojo 90'])
})
