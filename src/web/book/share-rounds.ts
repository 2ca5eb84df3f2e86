/** How long the phone looks for a fair share-out, in rounds of the engine: a first time, and again after changes. */
export const rounds = { first: 2000, again: 500 } as const
