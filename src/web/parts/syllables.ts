/** Where a long name may be broken: between syllables, with a hyphen, so that it fits under a swatch in any phone’s letters. */
import { letters } from './preferences.ts'

const softHyphen = '\u00ad'

/** `Encar-na-ción` with hyphens that show only at the end of a line; short words stay whole, but in the largest letters. */
export const breakable = (name: string): string =>
  name.replaceAll(letters.value === '3' ? /\p{L}{6,}/gu : /\p{L}{10,}/gu, (word) =>
    word.replaceAll(
      /([aeiouáéíóú][lmnrs]?)(?=[bcdfghjklmnñpqrstvwxyz][aeiouáéíóú])/gi,
      (syllable, _: string, at: number) => (at + syllable.length < 3 ? syllable : syllable + softHyphen),
    ),
  )
