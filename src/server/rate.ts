/** How often something may be asked: so many at once, and so many a second in the long run. */
export type Rate = { readonly burst: number; readonly perSecond: number }

/** Answers whether one more is within the rate. */
export const withinRate = ({ burst, perSecond }: Rate, nowMillis: () => number): (() => boolean) => {
  let left = burst
  let since = nowMillis()
  return () => {
    const now = nowMillis()
    left = Math.min(burst, left + ((now - since) / 1000) * perSecond)
    since = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
