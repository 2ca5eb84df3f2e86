/** What would come of an order before it is accepted, and what a change by hand costs: told in figures. */
import { figuresOf, type Figures } from './figures.ts'
import type { Budget, Instance, ShareOut } from './instance.ts'
import { shareOut } from './share-out.ts'

export type WhatIf = {
  readonly withoutIt: Figures
  readonly withIt: Figures
  /** The share-out with it: its reasons and shortages explain what would be short. */
  readonly shares: ShareOut
  /** Members whose level would rise, in the order of the instance with it. */
  readonly gaining: readonly string[]
}

/**
 * Shares out without and with something offered, as two instances of the same members: can it be done, what
 * would be short, who would gain.
 */
export const whatIf = (without: Instance, offered: Instance, budget: Budget): WhatIf => {
  const shares = shareOut(offered, budget)
  const withIt = figuresOf(offered, shares.shares)
  const withoutIt = figuresOf(without, shareOut(without, budget).shares)
  const gaining = offered.members
    .map(({ id }) => id)
    .filter((id) => (withIt.levels.get(id) ?? 0) > (withoutIt.levels.get(id) ?? 0))
  return { withoutIt, withIt, shares, gaining }
}

/**
 * Shares out without and with what the group fixed by hand (`kept` exactly): the difference of the two is
 * what the change costs in pieces short, in the poorest member's level and in hours.
 */
export const costOfHand = (instance: Instance, budget: Budget): WhatIf => {
  const loose: Instance = { ...instance, kept: (instance.kept ?? []).filter(({ how }) => how !== 'exactly') }
  return whatIf(loose, instance, budget)
}
