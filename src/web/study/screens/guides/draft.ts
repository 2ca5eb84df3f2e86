/** A question while it is written: one line for each probe. */
import type { Guide } from '../../../../core/study/interviews/interviews.ts'

type Item = Guide['items'][number]
type Spoken = 'es' | 'ay' | 'qu' | 'en'

export type QuestionDraft = Readonly<Record<Spoken, string>> & {
  readonly item: string
  /** In Spanish, a line each. */
  readonly probes: string
  readonly hint: string
  /** Probes as they stood, so that their translations are not lost. */
  readonly before: Item['probes']
}

export const blankQuestion = (item: string): QuestionDraft => ({
  ...{ item, es: '', ay: '', qu: '', en: '', probes: '', hint: '', before: [] },
})

export const questionOf = ({ item, ask, probes, hint }: Item): QuestionDraft => ({
  ...{ item, es: ask.es, ay: ask.ay ?? '', qu: ask.qu ?? '', en: ask.en ?? '' },
  ...{ probes: probes.map(({ es }) => es).join('\n'), hint: hint ?? '', before: probes },
})

export const itemOf = ({ item, es, ay, qu, en, probes, hint, before }: QuestionDraft): Item => ({
  item,
  ask: inLanguages({ es, ay, qu, en }),
  probes: probes
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => before.find((one) => one.es === line) ?? { es: line }),
  ...(hint.trim() === '' ? {} : { hint: hint.trim() }),
})

const inLanguages = ({ es, ay, qu, en }: Readonly<Record<Spoken, string>>): Item['ask'] => ({
  es: es.trim(),
  ...(ay.trim() === '' ? {} : { ay: ay.trim() }),
  ...(qu.trim() === '' ? {} : { qu: qu.trim() }),
  ...(en.trim() === '' ? {} : { en: en.trim() }),
})
