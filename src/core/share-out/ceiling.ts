/** The most that one member could earn of an order if nobody else wanted any of it. */
import { emptyHands, put, roomFor, type Hands } from './hands.ts'
import type { Problem } from './problem.ts'

/** Nodes of search for one member; beyond, her ceiling is bounded from above. */
const patience = 4000

/**
 * For every member the most céntimos that she could earn beyond what she keeps, with lots, limits and
 * calendar: exact by branch and bound over her few lines. Where that takes too long (dozens of lines),
 * a number not below it.
 */
export const ceilingsOf = (problem: Problem): Float64Array => {
  const search = searchFor(problem)
  const ceilings = new Float64Array(problem.members)
  for (let member = 0; member < problem.members; member += 1) ceilings[member] = ceilingOf(search, member)
  return ceilings
}

type Search = {
  readonly problem: Problem
  readonly hands: Hands
  /** The member's paid holdings, best pay by the hour first. */
  readonly order: number[]
  /** Every income of hers is a multiple of this. */
  coin: number
  best: number
  nodes: number
}

const searchFor = (problem: Problem): Search => ({
  problem,
  hands: emptyHands(problem),
  order: [],
  coin: 1,
  best: 0,
  nodes: 0,
})

const ceilingOf = (search: Search, member: number): number => {
  const { problem, order } = search
  const { pay, lineOf, centihours } = problem
  order.length = 0
  for (let holding = problem.first[member]!; holding < problem.first[member + 1]!; holding += 1)
    if (pay[lineOf[holding]!]! > 0 && problem.cap[holding]! > problem.floor[holding]!) order.push(holding)
  if (order.length > 1)
    order.sort((a, b) => pay[lineOf[b]!]! * centihours[a]! - pay[lineOf[a]!]! * centihours[b]! || a - b)
  search.coin = order.reduce((coin, holding) => commonDivisor(coin, pay[lineOf[holding]!]!), 0)
  search.best = 0
  search.nodes = 0
  const bound = boundFrom(search, member, 0)
  descend(search, member, 0, 0)
  return search.nodes > patience ? Math.max(search.best, Math.floor(bound + 1e-6)) : search.best
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

/** What she could earn at most from the `at`th line on, in parts of pieces and without lots. */
const boundFrom = ({ problem, hands, order }: Search, member: number, at: number): number => {
  const kinds = problem.mostLines[member]! - hands.kinds[member]!
  const row = member * problem.windows
  let hours = 0
  for (let window = 0; window < problem.windows; window += 1)
    hours = Math.max(hours, hands.free[row + window]!)
  let money = 0
  let largest = 0
  let extra = 0
  for (let place = at; place < order.length; place += 1) {
    const holding = order[place]!
    if (kinds <= 0 && hands.held[holding] === 0) continue
    const time = problem.centihours[holding]!
    const pay = problem.pay[problem.lineOf[holding]!]!
    const pieces = roomFor(problem, hands, holding)
    const spent = Math.min(hours, pieces * time)
    if (hands.held[holding]! > 0) extra += pieces * pay
    else largest = Math.max(largest, pieces * pay)
    money += (spent / time) * pay
    hours -= spent
    if (hours <= 0 && kinds !== 1) break
  }
  return kinds === 1 ? Math.min(money, extra + largest) : money
}

const descend = (search: Search, member: number, at: number, money: number): void => {
  if (money > search.best) search.best = money
  const holding = search.order[at]
  if (holding === undefined || (search.nodes += 1) > patience) return
  if (money + boundFrom(search, member, at) + 1e-6 < search.best + search.coin) return
  const { problem, hands } = search
  const pay = problem.pay[problem.lineOf[holding]!]!
  const room = Math.min(roomFor(problem, hands, holding), problem.pieces[problem.lineOf[holding]!]!)
  const least = hands.held[holding] === 0 ? problem.lot[holding]! : 1
  for (let pieces = room; pieces >= least; pieces -= 1) {
    put(problem, hands, holding, pieces)
    descend(search, member, at + 1, money + pieces * pay)
    put(problem, hands, holding, -pieces)
  }
  descend(search, member, at + 1, money)
}
