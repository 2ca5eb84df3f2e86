/** Closing a period: what lies before is frozen, whatever arrives later. */
import type { Day } from '../../kernel/day.ts'
import type { Hash } from '../../kernel/hash.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Vector } from '../../kernel/vector.ts'
import { heldGrams, type YarnState } from '../yarn/yarn.ts'
import type { MoneyEvent } from './events.ts'

export type ClosePeriod = {
  readonly on: Day
  readonly through: Day
  readonly device: string
  /** The device that opened the book: the only one that closes periods. */
  readonly box: string
  /** The group as it stood at the end of `through`. */
  readonly yarnThrough: YarnState
  readonly balancesThrough: Hash
  /** The last day that is closed already. */
  readonly closedThrough: Day | undefined
  readonly seen: Vector
}

/** Refused: another device than the box, a day not yet past or closed already, yarn of the group still with members. */
export const decideClosePeriod = (command: ClosePeriod): Result<readonly MoneyEvent[]> => {
  const { on, through, device, box, yarnThrough, balancesThrough, closedThrough, seen } = command
  if (device !== box) return refuse('money.notTheBox', { device, box })
  if (through >= on) return refuse('money.periodNotOver', { through, on })
  if (closedThrough !== undefined && through <= closedThrough) {
    return refuse('money.alreadyClosed', { through, last: closedThrough })
  }
  const out = yarnOut(yarnThrough)
  if (out) return refuse('money.yarnOut', { ...out, through })
  return ok([
    { type: 'money.periodClosed', v: 1, body: { on, through, balances: balancesThrough, seen: { ...seen } } },
  ])
}

const yarnOut = (yarn: YarnState): { person: string; lot: string; grams: number } | undefined => {
  for (const [person, lots] of yarn.accounts) {
    for (const [lot, account] of lots) {
      const grams = heldGrams(account)
      if (grams !== 0 && yarn.lots.get(lot)?.owner === null) return { person, lot, grams }
    }
  }
  return undefined
}
