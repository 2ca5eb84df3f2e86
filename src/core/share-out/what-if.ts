/** What would come of an order before it is accepted, and what a change by hand costs: told in figures. */
import { figuresOf, type Figures } from './figures.ts'
import type { Budget, Instance, Line, ShareOut, Skill } from './instance.ts'
import { shareOut } from './share-out.ts'

/** A line that is offered, and who may knit it. */
export type OfferedLine = {
  readonly line: Line
  readonly skills: readonly { readonly member: string; readonly skill: Skill }[]
}

export type WhatIf = {
  readonly withoutIt: Figures
  readonly withIt: Figures
  readonly shares: ShareOut
  /** The instance with what is offered: to explain what is short in it. */
  readonly instance: Instance
  /** Members whose level would rise, in the instance's order. */
  readonly gaining: readonly string[]
}

/** Shares out with and without lines that are offered: can they be done, what would be short, who would gain. */
export const whatIf = (instance: Instance, offered: readonly OfferedLine[], budget: Budget): WhatIf => {
  const more = withLines(instance, offered)
  const shares = shareOut(more, budget)
  const withIt = figuresOf(more, shares.shares)
  const withoutIt = figuresOf(instance, shareOut(instance, budget).shares)
  const gaining = instance.members
    .map(({ id }) => id)
    .filter((id) => withIt.levels.get(id)! > withoutIt.levels.get(id)!)
  return { withoutIt, withIt, shares, instance: more, gaining }
}

const withLines = (instance: Instance, offered: readonly OfferedLine[]): Instance => ({
  ...instance,
  lines: [...instance.lines, ...offered.map(({ line }) => line)],
  members: instance.members.map((member) => ({
    ...member,
    skills: [
      ...member.skills,
      ...offered.flatMap(({ skills }) =>
        skills.filter((one) => one.member === member.id).map(({ skill }) => skill),
      ),
    ],
  })),
})

export type CostOfHand = { readonly withIt: Figures; readonly withoutIt: Figures; readonly shares: ShareOut }

/**
 * Shares out with and without what the group fixed by hand (`kept` exactly): the difference of the two is
 * what the change costs in pieces short, in the poorest member's level and in hours.
 */
export const costOfHand = (instance: Instance, budget: Budget): CostOfHand => {
  const shares = shareOut(instance, budget)
  const loose: Instance = { ...instance, kept: (instance.kept ?? []).filter(({ how }) => how !== 'exactly') }
  return {
    withIt: figuresOf(instance, shares.shares),
    withoutIt: figuresOf(loose, shareOut(loose, budget).shares),
    shares,
  }
}
