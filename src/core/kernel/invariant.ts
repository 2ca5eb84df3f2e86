/** The one place of the core that throws: for our own bugs, never for a person's mistake. */

/** Throws when something that the code itself guarantees does not hold. */
export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Broken invariant: ${what}. This is a bug in Chinu, please report it.`)
}
