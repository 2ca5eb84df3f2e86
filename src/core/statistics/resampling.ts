/** Intervals by drawing whole transcripts again, with chance that is the same on every machine. */

export type Resampling = { readonly seed: number; readonly draws: number }
export const usualDraws = 10_000

/** A percentile interval of 95 of 100; `undefinedDraws` had no figure and took no part. */
export type Interval = {
  readonly low: number
  readonly high: number
  readonly draws: number
  readonly undefinedDraws: number
}

/**
 * Reckons a figure on each draw of `groups` places from 0 to below `groups`, with putting back.
 * `figure` gets how often each place was drawn, and says null where there is no figure. Nothing where there is
 * one group or less, or no draw had a figure. B. Efron and R. Tibshirani (1993), An introduction to the bootstrap, ch. 13.
 */
export const resampledIntervals = (
  groups: number,
  { seed, draws }: Resampling,
  figures: (times: Readonly<Uint32Array>) => readonly (number | null)[],
): readonly (Interval | null)[] => {
  if (groups < 2 || draws < 1) return figures(new Uint32Array(groups).fill(1)).map(() => null)
  const chance = seededChance(seed)
  const times = new Uint32Array(groups)
  const found: { readonly figures: Float64Array; count: number }[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    times.fill(0)
    for (let place = 0; place < groups; place += 1) {
      const drawn = chance(groups)
      times[drawn] = (times[drawn] ?? 0) + 1
    }
    figures(times).forEach((figure, place) => {
      const of = (found[place] ??= { figures: new Float64Array(draws), count: 0 })
      if (figure === null) return
      of.figures[of.count] = figure
      of.count += 1
    })
  }
  return found.map((of) => percentiles(of.figures.subarray(0, of.count).sort(), draws))
}

/** Of figures in order. */
const percentiles = (all: Readonly<Float64Array>, draws: number): Interval | null => {
  const at = (share: number): number | undefined => all[Math.max(0, Math.ceil(share * all.length) - 1)]
  const [low, high] = [at(0.025), at(0.975)]
  if (low === undefined || high === undefined) return null
  return { low, high, draws, undefinedDraws: draws - all.length }
}

/**
 * Whole numbers from 0 to below `sides`, each equally likely, from a seed of 32 bits: xoshiro128** (D. Blackman and
 * S. Vigna 2018, public domain), its state filled by SplitMix32.
 */
export const seededChance = (seed: number): ((sides: number) => number) => {
  const state = Uint32Array.from([1, 2, 3, 4], (step) => mixed(seed + Math.imul(step, 0x9e3779b9)))
  let [a = 0, b = 0, c = 0, d = 0] = state
  const next = (): number => {
    const answer = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = turned(d, 11)
    return answer
  }
  return (sides) => {
    const fair = 4294967296 - (4294967296 % sides)
    let drawn = next()
    while (drawn >= fair) drawn = next()
    return drawn % sides
  }
}

const turned = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by))

const mixed = (value: number): number => {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
  return (bits ^ (bits >>> 15)) >>> 0
}
