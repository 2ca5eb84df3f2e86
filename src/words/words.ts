/** The shape of a language's words, and how figures come into a sentence. */

/** A sentence for each key; `{name}` stands for a figure. */
export type Words = Readonly<Record<string, string>>

/** A sentence with its figures; one that is missing is shown as a dash. */
export const sentenceOf = (sentence: string, figures: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(figures[name] ?? '–'))
