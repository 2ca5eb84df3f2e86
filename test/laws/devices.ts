/** Three devices of one book that record apart and meet now and then: what the laws are tried on. */
import type { GroupEvent } from '../../src/core/group/events.ts'
import { emptyGroup } from '../../src/core/group/book.ts'
import { decideClosePeriod } from '../../src/core/group/money/close-period.ts'
import type { Transaction } from '../../src/core/group/money/ledger.ts'
import { admit, recordDecision, type OpenGroup } from '../../src/core/group/recording.ts'
import { hashOfBalances, replay } from '../../src/core/group/replay.ts'
import { heldGrams } from '../../src/core/group/yarn/yarn.ts'
import { clockAfterReceiving } from '../../src/core/kernel/clock.ts'
import { addDays } from '../../src/core/kernel/day.ts'
import type { Recorded } from '../../src/core/kernel/entry.ts'
import type { Result } from '../../src/core/kernel/result.ts'
import { newWriter } from '../../src/core/kernel/writer.ts'
import { diceOf, type Dice } from '../season/dice.ts'
import { decisions, facts } from './commands.ts'
import { actor, bookCurrency, firstDay, opening, votes } from './opening.ts'
import { members } from './scene.ts'

export const names = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc']

export type Frozen = {
  readonly through: string
  readonly balances: string
  readonly journal: readonly string[]
}
export type Refusal = { readonly command: string; readonly isFact: boolean; readonly code: string }
export type World = {
  readonly dice: Dice
  readonly opens: readonly OpenGroup[]
  readonly refusals: Refusal[]
  readonly recorded: Record<string, number>
  /** What each closing froze, as the box had it when it closed. */
  readonly frozen: Frozen[]
  today: number
}

export const transactionsOf = (entries: readonly Recorded[]): readonly Transaction[] => {
  const transactions: Transaction[] = []
  replay(entries, { currency: bookCurrency, emit: (transaction) => transactions.push(transaction) })
  return transactions
}

const wallMillis = ({ today }: World, device: number): number =>
  Date.UTC(2006, 0, 1 + today) + (device - 1) * 7_200_000

const record = (world: World, device: number, decided: Result<readonly GroupEvent[]>): Result<unknown> =>
  recordDecision(world.opens[device]!, { by: actor, wallMillis: wallMillis(world, device) }, decided)

const must = (world: World, events: readonly GroupEvent[]): void => {
  const done = record(world, 0, { ok: true, value: events })
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

/** Gives `to` what `from` has and it has not, each device's entries in their row, the rows mixed at random. */
const meet = (world: World, from: number, to: number): void => {
  const { dice, opens } = world
  const [source, target] = [opens[from]!, opens[to]!]
  const held = new Set(target.entries.map((entry) => `${entry.device}.${entry.seq}`))
  const rows = names.map((name) =>
    source.entries
      .filter((entry) => entry.device === name && !held.has(`${name}.${entry.seq}`))
      .sort((a, b) => a.seq - b.seq),
  )
  for (
    let left = rows.filter((row) => row.length > 0);
    left.length > 0;
    left = rows.filter((row) => row.length > 0)
  ) {
    const entry = dice.one(left).shift()!
    admit(target, entry)
    const clock = clockAfterReceiving(target.writer.clock, entry.clock, wallMillis(world, to))
    target.writer = { ...target.writer, clock }
  }
}

const toldOften = [
  ...Object.keys(facts),
  ...Array(4).fill(['buyYarn', 'issueYarn', 'issueYarn', 'deliver', 'deliver']).flat(),
] as string[]
const takenOften = [
  ...Object.keys(decisions),
  ...Array(3).fill(['checkPieces', 'checkPieces', 'settlePay', 'payMember', 'acceptOrder']).flat(),
] as string[]

const act = (world: World, device: number): void => {
  const { dice, opens, refusals, recorded } = world
  const isFact = dice.chance(55)
  const command = dice.one(isFact ? toldOften : takenOften)
  const decide = (isFact ? facts : decisions)[command]!
  const on = addDays(firstDay, Math.max(0, world.today - (dice.chance(30) ? dice.from(1, 25) : 0)))
  const decided = decide({ open: opens[device]!, dice, on })
  if (decided === undefined) return
  const done = record(world, device, decided)
  if (done.ok) recorded[command] = (recorded[command] ?? 0) + 1
  else refusals.push({ command, isFact, code: done.error.code })
}

/** The box counts the yarn, so that none is out, and closes everything up to a day not long past. */
const close = (world: World): void => {
  const open = world.opens[0]!
  const through = addDays(firstDay, world.today - world.dice.from(1, 10))
  const closedThrough = open.group.closings.at(-1)?.through
  if (through <= (closedThrough ?? firstDay)) return
  const { yarn } = replay(open.entries, { currency: bookCurrency, through })
  for (const [person, lots] of yarn.accounts) {
    for (const [lot, account] of lots) {
      const grams = heldGrams(account)
      if (grams > 0)
        must(world, [{ type: 'yarn.returned', v: 1, body: { on: through, lot, from: [{ person, grams }] } }])
      if (grams < 0)
        must(world, [
          { type: 'yarn.issued', v: 1, body: { on: through, lot, to: [{ person, grams: -grams }] } },
        ])
    }
  }
  const then = replay(open.entries, { currency: bookCurrency, through })
  const on = addDays(firstDay, world.today)
  const balances = hashOfBalances(then.money.ledger)
  const closing = {
    on,
    through,
    device: names[0]!,
    box: open.group.book.box,
    closedThrough,
    seen: { ...open.group.seen },
  }
  const decided = decideClosePeriod({ ...closing, yarnThrough: then.yarn, balancesThrough: balances })
  if (!record(world, 0, decided).ok) return
  world.recorded['closePeriod'] = (world.recorded['closePeriod'] ?? 0) + 1
  const journal = transactionsOf(open.entries).filter(({ day }) => day <= through)
  world.frozen.push({ through, balances, journal: journal.map((transaction) => JSON.stringify(transaction)) })
}

/** A book of three devices after `steps` random steps; at the end all have met. */
export const simulate = (seed: number, steps = 110): World => {
  const dice = diceOf(seed)
  const openOn = (device: string): OpenGroup => ({
    group: emptyGroup(bookCurrency),
    writer: newWriter('a'.repeat(64), 'book', device, 0),
    entries: [],
    written: [],
  })
  const world: World = { dice, opens: names.map(openOn), refusals: [], recorded: {}, frozen: [], today: 0 }
  for (const event of opening()) must(world, [event])
  for (const { matter, terms } of votes()) {
    const body = { on: firstDay, from: firstDay, matter, terms, seen: { ...world.opens[0]!.group.seen } }
    must(world, [{ type: 'agreements.voted', v: 1, body } as GroupEvent])
  }
  must(world, [
    {
      type: 'money.contributed',
      v: 1,
      body: { on: firstDay, lines: members.map((person) => ({ person, centimos: 9000 })) },
    },
  ])
  for (const device of [1, 2]) meet(world, 0, device)
  for (let step = 0; step < steps; step += 1) {
    world.today += dice.from(0, 2)
    const device = dice.from(0, 2)
    if (dice.chance(12)) meet(world, device, (device + dice.from(1, 2)) % 3)
    else if (dice.chance(2)) close(world)
    else act(world, device)
  }
  for (const [from, to] of [
    [1, 0],
    [2, 0],
    [0, 1],
    [0, 2],
  ] as const)
    meet(world, from, to)
  return world
}
