/** How many of how many: people first, a percentage only where there are enough of them. */

/** Below this many people a percentage says more than is known. */
export const leastForPercent = 30

export type Part = {
  readonly count: number
  readonly base: number
  /** Whole percent, rounded half up; nothing where the base is below 30. */
  readonly percent: number | null
}

export const partOf = (count: number, base: number): Part => ({
  ...{ count, base },
  percent: base < leastForPercent ? null : Math.floor((count * 200 + base) / (base * 2)),
})
