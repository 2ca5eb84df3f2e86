/** A guide’s words while they are written: for each question and each probe a field a language. */
import type { Guide } from '../../../../core/study/interviews/interviews.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import type { SpokenInSpanish } from '../../../../core/study/sample/spoken.ts'

type Item = Guide['items'][number]

export type SpokenDraft = Readonly<Record<StudyLanguage, string>>
export type ProbeDraft = { readonly probe: string; readonly said: SpokenDraft }
export type QuestionDraft = {
  readonly item: string
  readonly ask: SpokenDraft
  readonly probes: readonly ProbeDraft[]
  readonly hint: string
}

const nothing: SpokenDraft = { es: '', ay: '', qu: '', en: '' }

export const blankQuestion = (item: string): QuestionDraft => ({
  ...{ item, ask: nothing, probes: [], hint: '' },
})

/** Another probe; each has a number of its own for as long as the form is open. */
export const withProbe = (question: QuestionDraft): QuestionDraft => ({
  ...question,
  probes: [...question.probes, { probe: nextNumber(question.probes), said: nothing }],
})

const nextNumber = (probes: readonly ProbeDraft[]): string =>
  String(1 + Math.max(0, ...probes.map(({ probe }) => Number(probe))))

const draftOfSaid = ({ es, ay = '', qu = '', en = '' }: SpokenInSpanish): SpokenDraft => ({ es, ay, qu, en })

export const questionOf = ({ item, ask, probes, hint }: Item): QuestionDraft => ({
  ...{ item, ask: draftOfSaid(ask), hint: hint ?? '' },
  probes: probes.map((said, place) => ({ probe: String(place + 1), said: draftOfSaid(said) })),
})

/** What was left empty is no question and no probe. */
export const itemsOf = (questions: readonly QuestionDraft[]): Item[] =>
  questions
    .filter(({ ask, probes }) => isWritten(ask) || probes.some(({ said }) => isWritten(said)))
    .map(({ item, ask, probes, hint }) => ({
      ...{ item, ask: saidOf(ask) },
      probes: probes.filter(({ said }) => isWritten(said)).map(({ said }) => saidOf(said)),
      ...(hint.trim() === '' ? {} : { hint: hint.trim() }),
    }))

const isWritten = (said: SpokenDraft): boolean => Object.values(said).some((text) => text.trim() !== '')

const saidOf = ({ es, ay, qu, en }: SpokenDraft): SpokenInSpanish => ({ es, ay, qu, en })
