/** The next free code of a kind: the app gives codes, so that nobody has to invent them. */

/** `P04` after `P03`; codes of another form are passed over. */
export const nextCode = (letter: string, taken: readonly string[], places = 2): string => {
  const numbers = taken.map((code) => (code.startsWith(letter) ? Number(code.slice(letter.length)) : 0))
  const last = Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number)))
  return `${letter}${String(last + 1).padStart(places, '0')}`
}
