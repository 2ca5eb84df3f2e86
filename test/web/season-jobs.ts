/** The jobs of a season that are counted in taps, and what each may take; a seal that is held is one tap. */
export const mostTaps = {
  'all of a woman’s pieces, good': 4,
  'her pieces, some to mend and some not accepted': 7,
  'her statement': 2,
  'a share-out, with one woman’s reasons': 7,
  'pay of 50 women, with one witness': 75,
} as const
export type Job = keyof typeof mostTaps
export type Told = { readonly job: Job; readonly taps: number }
