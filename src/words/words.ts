/** The shape of a language's words. */

/** A sentence for each key; `{name}` stands for a figure. */
export type Words = Readonly<Record<string, string>>
