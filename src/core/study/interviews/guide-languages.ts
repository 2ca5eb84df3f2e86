/** In which languages a guide can be asked: what has no words in one yet, and what nobody checked. */
import { languages, type StudyLanguage } from '../sample/events.ts'
import type { Guide } from './interviews.ts'

type Asked = Pick<Guide, 'items' | 'notChecked'>
export type WithoutWords = { readonly questions: number; readonly probes: number }

/** How many questions and probes have no words in a language. */
export const withoutWords = ({ items }: Pick<Guide, 'items'>, language: StudyLanguage): WithoutWords => ({
  questions: items.filter(({ ask }) => ask[language] === undefined).length,
  probes: items.flatMap(({ probes }) => probes).filter((probe) => probe[language] === undefined).length,
})

/** Languages that have words in a guide, which nobody checked. */
export const uncheckedIn = (guide: Asked): readonly StudyLanguage[] =>
  languages.filter((language) => guide.notChecked.includes(language) && hasWords(guide, language))

/** Whether anything of a guide has words in a language. */
export const hasWords = ({ items }: Pick<Guide, 'items'>, language: StudyLanguage): boolean =>
  items.some(({ ask, probes }) => [ask, ...probes].some((said) => said[language] !== undefined))
