/** What a piece of work costs: processor time and wall time of this process, memory at its highest. */

export type Cost = { readonly cpuMs: number; readonly wallMs: number }

/** Runs `work` once and answers its cost with its answer. */
export const costOf = async <T>(
  work: () => T | Promise<T>,
): Promise<{ readonly cost: Cost; readonly value: T }> => {
  const before = process.cpuUsage()
  const start = performance.now()
  const value = await work()
  const wallMs = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { cost: { cpuMs: (user + system) / 1000, wallMs }, value }
}

/** The middle one of several numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

/** The highest memory that this process had, in MB. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024
