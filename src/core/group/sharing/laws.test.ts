/** Laws of shared work, on random books of three phones that meet now and then. */
import { expect, test } from 'vitest'
import { diceOf, type Dice } from '../../../../test/season/dice.ts'
import {
  acceptOrder,
  copyOn,
  decided,
  linesTold,
  meet,
  phone,
  sharingGroup,
  tell,
  third,
  vote,
  type Book,
} from '../../../../test/story.ts'
import { addDays } from '../../kernel/day.ts'
import { replay } from '../replay.ts'
import { groupToText, textToGroup } from '../snapshot.ts'
import { instanceOf, type WorkCall } from './instance-of.ts'
import { orderedPieces } from './order-line.ts'
import { nothingDone, type WorkDone } from './season-income.ts'
import { decideShareOut, proposeShares } from './share-out-work.ts'
import { givenPieces, leftPieces } from './sharing.ts'

const women = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06']
const articles = ['CHULLO', 'CHOMPA']
const orders = ['P01', 'P02', 'P03']

type World = {
  readonly dice: Dice
  readonly phones: readonly Book[]
  readonly counts: Record<string, number>
  readonly faults: string[]
  day: number
}

const count = (world: World, key: string): void => {
  world.counts[key] = (world.counts[key] ?? 0) + 1
}

const openWorld = (seed: number, counts: Record<string, number>): World => {
  const dice = diceOf(seed)
  const book = sharingGroup()
  vote(book, 'minimumLot', { article: 'CHULLO', pieces: dice.from(1, 4) })
  vote(book, 'mostLines', { lines: dice.from(1, 4) })
  tell(book, 'people.trainingBegun', { on: '2006-02-02', person: 'M06', article: 'CHULLO' })
  acceptOrder(book, 'P02', { CHULLO: dice.from(1, 12) })
  acceptOrder(book, 'P03', { CHULLO: dice.from(0, 30), CHOMPA: dice.from(0, 3) })
  return { dice, phones: [book, copyOn(book, phone), copyOn(book, third)], counts, faults: [], day: 0 }
}

const on = ({ day }: World): string => addDays('2006-02-06', day)

/** Some pieces handed in, of those that were given and here and there one more. */
const someDone = ({ dice }: World, { group }: Book): WorkDone => {
  const pieces = [...group.sharing.lines].map(([id, { hands }]): [string, Map<string, number>] => [
    id,
    new Map(
      [...hands].map(([person, { given }]) => [person, dice.from(0, given + (dice.chance(5) ? 1 : 0))]),
    ),
  ])
  return dice.chance(50) ? nothingDone : { ...nothingDone, pieces: new Map(pieces) }
}

const shareOutSome = (world: World, book: Book): void => {
  const { dice } = world
  const chosen = dice.some(orders)
  const told = chosen.flatMap((order) =>
    linesTold(order, ...(order === 'P02' ? ['CHULLO'] : articles)).map((line) => ({
      ...{ ...line, traineePieces: dice.from(0, 3) },
    })),
  )
  const hand = {
    order: chosen[0] ?? '',
    article: 'CHULLO',
    colour: 'Rojo',
    person: dice.one(women),
    by: 'M01',
  }
  const byHand = dice.chance(30)
    ? [{ ...hand, pieces: dice.chance(70) ? dice.from(0, 3) : ('free' as const) }]
    : []
  const call: WorkCall = { on: on(world), orders: chosen, told, byHand, done: someDone(world, book) }
  const work = instanceOf(book.group, call)
  if (!work.ok) return count(world, work.error.code)
  const { shares, rounds } = proposeShares(work.value, { seed: world.day, rounds: 5 })
  const seal = { shares, seed: world.day, rounds, approvedBy: ['M01', 'M04'] } as const
  const answer = decided(book, (group) => decideShareOut(group, { ...call, ...seal }))
  if (!answer.ok) world.faults.push(JSON.stringify(answer.error))
  count(world, 'shared')
}

const saySomething = (world: World, book: Book): void => {
  const { dice } = world
  const line = () => ({ order: dice.one(orders), article: dice.one(articles), colour: 'Rojo' })
  const pieces = () => dice.from(1, 4)
  const [person, other] = [dice.one(women), dice.one(women)]
  const start = { on: on(world), person }
  const before = inHands(book)
  const type = dice.one(['workAccepted', 'workDeclined', 'workPassedOn', 'workSwapped'] as const)
  count(world, type)
  if (type === 'workAccepted')
    tell(book, 'sharing.workAccepted', { ...start, ...line(), pieces: pieces() }, person)
  if (type === 'workDeclined')
    tell(book, 'sharing.workDeclined', { ...start, ...line(), pieces: pieces() }, person)
  if (type === 'workPassedOn')
    tell(book, 'sharing.workPassedOn', { ...start, to: other, ...line(), pieces: pieces() }, person)
  const [gives, takes] = [line(), line()].map((one) => ({ ...one, pieces: pieces() }))
  if (type === 'workSwapped' && gives && takes)
    tell(book, 'sharing.workSwapped', { ...start, with: other, gives, takes }, person)
  const moved = before - inHands(book)
  if (type === 'workDeclined' ? moved < 0 || moved > 4 : moved !== 0)
    world.faults.push(`${type}: ${moved} pieces`)
}

const isFound = ({ findings }: Book['group'], line: string): boolean =>
  [...findings.found.values()].some(
    ({ code, figures }) => code === 'sharing.moreThanOrdered' && figures['about'] === line,
  )

/** Pieces in all hands. */
const inHands = ({ group: { sharing } }: Book): number =>
  [...sharing.lines.values()].reduce((sum, line) => sum + givenPieces(sharing, line), 0)

const faultsOfHands = ({ group }: Book): readonly string[] =>
  [...group.sharing.lines].flatMap(([id, line]) => {
    const hands = [...line.hands.values()]
    const bad = hands.some(({ given, accepted }) => given < 0 || accepted < 0 || accepted > given)
    const sum = givenPieces(group.sharing, line) + leftPieces(group.sharing, group.orders, line)
    return [
      ...(bad ? [`${id}: a hand is wrong`] : []),
      ...(sum === orderedPieces(group.orders, line) ? [] : [`${id}: ${sum} pieces`]),
      ...(leftPieces(group.sharing, group.orders, line) >= 0 || isFound(group, id) ? [] : [`${id}: below 0`]),
    ]
  })

const live = (seed: number, counts: Record<string, number>): World => {
  const world = openWorld(seed, counts)
  for (; world.day < 12; world.day += 1) {
    const book = world.dice.one(world.phones)
    if (world.dice.chance(40)) shareOutSome(world, book)
    else saySomething(world, book)
    world.faults.push(...faultsOfHands(book))
    if (world.dice.chance(30)) meet(world.dice.one(world.phones), world.dice.one(world.phones))
  }
  const [a, b, c] = world.phones
  if (a && b && c) for (const other of [b, c, b, c]) meet(a, other)
  return world
}

const counts: Record<string, number> = {}
const worlds = Array.from({ length: 25 }, (_, place) => live(20260500 + place, counts))

test('[SG29] on an unchanged book every proposal is accepted; [SG27] holds after every entry', () => {
  expect(worlds.flatMap(({ faults }) => faults)).toEqual([])
  expect(counts['shared']).toBeGreaterThan(60)
})

test('[SG27] given and left are what was ordered, and no hand is below 0, when all have met', () => {
  expect(worlds.flatMap(({ phones }) => phones.flatMap(faultsOfHands))).toEqual([])
})

test('[SG28] any arrival order gives the same hands; a snapshot read back is the same', () => {
  for (const { phones, dice } of worlds) {
    const [text = '', ...others] = phones.map(({ group }) => groupToText(group))
    const entries = [...(phones[0]?.entries ?? [])]
    const shuffled = entries
      .map((entry) => ({ entry, place: dice.from(0, 1e9) }))
      .sort((x, y) => x.place - y.place)
    const replayed = replay(
      shuffled.map(({ entry }) => entry),
      { currency: 'PEN' },
    )
    expect(
      [...others, groupToText(replayed), groupToText(textToGroup(text))].every((one) => one === text),
    ).toBe(true)
  }
})
