/** A figure that may not exist, with the reason. */

/** `noUnits`: nothing was judged by two. `noVariation`: all said the same everywhere, so that chance explains it as well. */
export type Undefined = { readonly value: null; readonly why: 'noUnits' | 'noVariation' }
export type Coefficient = { readonly value: number } | Undefined

export const noUnits: Undefined = { value: null, why: 'noUnits' }
export const noVariation: Undefined = { value: null, why: 'noVariation' }

/** 1 − observed / expected disagreement. */
export const beyondChance = ({ observed, expected }: Disagreement): Coefficient =>
  expected === 0 ? noVariation : { value: 1 - observed / expected }

/** Disagreement that was seen and that chance alone would give, on one scale. */
export type Disagreement = { readonly observed: number; readonly expected: number }

/** Disagreements of several codes as one: observed and expected are added up apart. */
export const pooled = (all: readonly Disagreement[]): Disagreement => ({
  observed: all.reduce((total, { observed }) => total + observed, 0),
  expected: all.reduce((total, { expected }) => total + expected, 0),
})
