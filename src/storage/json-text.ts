/** Reading JSON that may be damaged. */

/** The value, or nothing where the text is no JSON. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
