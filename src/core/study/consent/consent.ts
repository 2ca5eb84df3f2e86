/** Each respondent's word on each purpose, who withdrew, and the reports that are out. */
import type { Day } from '../../kernel/day.ts'
import type { Find, Place } from '../../kernel/finding.ts'
import { purposes, type ConsentEvent, type Purpose } from './events.ts'

type BodyOf<Type extends ConsentEvent['type']> = Extract<ConsentEvent, { type: Type }>['body']

export type ConsentWord = Omit<BodyOf<'consent.said'>, 'on' | 'respondent' | 'purpose'> & {
  readonly since: Day
}
export type Report = Omit<BodyOf<'consent.reportIssued'>, 'on'> & {
  readonly issued: Day
  readonly recalled: Day | null
}
export type AloudWords = Omit<BodyOf<'consent.wordsWritten'>, 'on'> & { readonly since: Day }

export type ConsentState = {
  readonly words: Map<string, Map<Purpose, ConsentWord>>
  /** Who withdrew, with the day. */
  readonly withdrawn: Map<string, Day>
  readonly reports: Map<string, Report>
  /** What is read aloud, by purpose and language, version after version. */
  readonly aloud: Map<string, AloudWords[]>
}

export const noConsent = (): ConsentState => ({
  ...{ words: new Map(), withdrawn: new Map(), reports: new Map(), aloud: new Map() },
})

export const foldConsent = (
  consent: ConsentState,
  { type, body }: ConsentEvent,
  _place: Place,
  find: Find,
): void => {
  switch (type) {
    case 'consent.said': {
      const { on: since, respondent, purpose, ...word } = body
      const hers = consent.words.get(respondent) ?? new Map<Purpose, ConsentWord>()
      hers.set(purpose, { ...word, since })
      consent.words.set(respondent, hers)
      return
    }
    case 'consent.wordsWritten': {
      const { on: since, ...written } = body
      const key = aloudKey(body)
      consent.aloud.set(key, [...(consent.aloud.get(key) ?? []), { ...written, since }])
      return
    }
    case 'consent.withdrawn':
      consent.withdrawn.set(body.respondent, consent.withdrawn.get(body.respondent) ?? body.on)
      return
    case 'consent.reportIssued': {
      const { on: issued, ...report } = body
      consent.reports.set(body.report, { ...report, issued, recalled: null })
      return
    }
    case 'consent.reportRecalled': {
      const known = consent.reports.get(body.report)
      if (!known) return find('study.unknownReport', body.report, { report: body.report })
      consent.reports.set(body.report, { ...known, recalled: known.recalled ?? body.on })
      return
    }
    default:
      return type satisfies never
  }
}

/** By which the words read aloud for a purpose in a language are found. */
export const aloudKey = ({ purpose, language }: Pick<AloudWords, 'purpose' | 'language'>): string =>
  `${purpose} ${language}`

/** Whether she agrees to a purpose on a day: she said yes, it has not ended, and she has not withdrawn. */
export const agrees = (
  consent: ConsentState,
  { respondent, purpose, on }: { readonly respondent: string; readonly purpose: Purpose; readonly on: Day },
): boolean => {
  const word = consent.words.get(respondent)?.get(purpose)
  if (!word || consent.withdrawn.has(respondent)) return false
  return word.given && word.since <= on && (word.until === null || on <= word.until)
}

/** Her word on every purpose; without one it is no. */
export const wordsOf = (
  consent: ConsentState,
  respondent: string,
): readonly { readonly purpose: Purpose; readonly word: ConsentWord | undefined }[] =>
  purposes.map((purpose) => ({ purpose, word: consent.words.get(respondent)?.get(purpose) }))
