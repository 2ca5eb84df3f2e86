/** The shape of a language's words, and how figures come into a sentence. */

/**
 * A sentence for each key, in the part of ICU MessageFormat that we use: `{name}` stands for a figure, and
 * `{pieces, plural, one {# pieza} other {# piezas}}` follows it. An apostrophe is ’ (U+2019): ICU takes ' for a quote.
 */
export type Words = Readonly<Record<string, string>>
export type SentenceFigures = Readonly<Record<string, string | number>>

const plural = /\{(\w+), plural,((?: (?:one|other) \{[^{}]*\})+)\}/g
const form = (forms: string, name: 'one' | 'other'): string | undefined =>
  new RegExp(`${name} \\{([^{}]*)\\}`).exec(forms)?.[1]

/** A sentence with its figures; one that is missing is shown as a dash. Languages without a form for one have `other` only. */
export const sentenceOf = (sentence: string, figures: SentenceFigures): string =>
  sentence
    .replaceAll(plural, (_whole, name: string, forms: string) => {
      const count = figures[name]
      const said = (Number(count) === 1 ? form(forms, 'one') : undefined) ?? form(forms, 'other') ?? ''
      return said.replaceAll('#', String(count ?? '–'))
    })
    .replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(figures[name] ?? '–'))
