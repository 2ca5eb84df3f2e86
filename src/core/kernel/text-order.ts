/** Putting texts in an order that is the same on every machine. */

/** Compares by UTF-16 code unit, unlike a locale's comparison the same on every phone. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The keys of an object in that order. */
export const sortedKeys = (object: object): string[] => Object.keys(object).sort(byText)
