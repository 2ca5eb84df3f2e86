/**
 * What a study says beside its texts, fit to leave it: the title, codes, cases, titles of imported texts, memos. What the search
 * would replace is replaced, unless somebody read these very words and let them stay.
 */
import { hashOfText } from '../../kernel/hash.ts'
import { coveredWords, namesIn, pseudonymWords, type FoundName } from '../interviews/scan/covered-words.ts'
import type { NamesKnown } from '../interviews/scan/own-names.ts'
import { subjectOf } from '../interviews/interviews.ts'
import { wholeStudy } from '../sample/subjects.ts'
import type { CodedStudy } from './coded-study.ts'
import type { Case, Code, CodingState, Memo } from './coding.ts'
import { transcriptOfMemo, visibleMemos } from './visible.ts'

export type WordsAt = {
  readonly kind: 'title' | 'code' | 'text' | 'case' | 'memo'
  readonly id: string
  /** Whose key seals them. */
  readonly about: string
}
export type WordsFound = WordsAt & { readonly words: string; readonly found: readonly FoundName[] }

/** The same study with other words where names were found, and how many places that are. */
export const fitToLeave = <Study extends CodedStudy>(
  study: Study,
  names: NamesKnown,
): { readonly study: Study; readonly covered: number } => {
  let covered = 0
  const search = searchIn(study, names)
  const fit = withWords(study, (words) => {
    const found = search(words)
    covered += found.length
    return coveredWords(words, found)
  })
  return { study: fit, covered }
}

/** Words with names in them that nobody let stay; memos as far as the viewer may see them. */
export const wordsWithNames = (
  study: CodedStudy,
  { viewer, names }: { readonly viewer: string; readonly names: NamesKnown },
): readonly WordsFound[] => {
  const search = searchIn(study, names)
  const visible = new Set(visibleMemos(study, viewer).map(({ memo }) => memo))
  const all = new Map<string, WordsFound>()
  withWords(study, (words, at) => {
    const found = at.kind === 'memo' && !visible.has(at.id) ? [] : search(words)
    if (found.length > 0) all.set(`${at.about} ${words}`, { ...at, words, found })
    return words
  })
  return [...all.values()]
}

const searchIn = ({ sample, coding }: CodedStudy, names: NamesKnown) => {
  const pseudonyms = pseudonymWords([...sample.respondents.values()].map(({ pseudonym }) => pseudonym))
  return (words: string): readonly FoundName[] => {
    const found = namesIn(words, { names, pseudonyms })
    return found.length === 0 || coding.mayStay.has(hashOfText(words)) ? [] : found
  }
}

type Each = (words: string, at: WordsAt) => string

const withWords = <Study extends CodedStudy>(study: Study, each: Each): Study => {
  const { sample, interviews, coding } = study
  const title = sample.title && each(sample.title, { kind: 'title', id: '', about: wholeStudy })
  const subjectOfText = (transcript: string | undefined): string | undefined => {
    const known = transcript === undefined ? undefined : interviews.transcripts.get(transcript)
    return known?.cleared && known.cleared.takenOutBy === null ? subjectOf(known) : undefined
  }
  const labels = [...interviews.transcripts.values()].flatMap((one) => {
    const about = one.format === 'project' ? subjectOfText(one.transcript) : undefined
    const at = { kind: 'text', id: one.transcript, about: about ?? '' } as const
    return about === undefined ? [] : [[one.transcript, { ...one, label: each(one.label, at) }] as const]
  })
  return {
    ...study,
    sample: { ...sample, title },
    interviews: { ...interviews, transcripts: new Map([...interviews.transcripts, ...labels]) },
    coding: {
      ...coding,
      codes: mapped(coding.codes, (code) => codeWith(code, each)),
      cases: mapped(coding.cases, (one) => caseWith(one, subjectOfTexts(textsOf(one), subjectOfText), each)),
      memos: mapped(coding.memos, (memo) =>
        memoWith(memo, subjectOfTexts(textsUnder(coding, memo), subjectOfText), each),
      ),
    },
  }
}

const mapped = <Value>(
  values: ReadonlyMap<string, Value>,
  change: (value: Value) => Value,
): Map<string, Value> => new Map([...values].map(([key, value]) => [key, change(value)]))

const codeWith = (code: Code, each: Each): Code => {
  const say = (words: string): string => each(words, { kind: 'code', id: code.code, about: wholeStudy })
  const { definition, include, exclude } = code
  return {
    ...{ ...code, name: say(code.name), examples: code.examples.map(say) },
    ...(definition === undefined ? {} : { definition: say(definition) }),
    ...(include === undefined ? {} : { include: say(include) }),
    ...(exclude === undefined ? {} : { exclude: say(exclude) }),
  }
}

/** Under `study` what belongs to no text or to several; nothing where somebody answers for the names of all of its texts. */
const subjectOfTexts = (
  texts: readonly string[],
  subjectOfText: (transcript: string) => string | undefined,
): string | undefined => {
  const subjects = new Set(texts.map(subjectOfText))
  const [only] = subjects
  return subjects.size === 1 ? only : wholeStudy
}

const textsOf = ({ transcripts, passages }: Case): readonly string[] => [
  ...new Set([...transcripts, ...passages.map(({ transcript }) => transcript)]),
]

const textsUnder = (coding: CodingState, memo: Memo): readonly string[] => {
  const { about } = memo
  const one = about.kind === 'case' ? coding.cases.get(about.id) : undefined
  return one ? textsOf(one) : [transcriptOfMemo(coding, memo)].flatMap((text) => text ?? [])
}

const caseWith = (one: Case, about: string | undefined, each: Each): Case => {
  if (about === undefined) return one
  const say = (words: string): string => each(words, { kind: 'case', id: one.case, about })
  const values = one.values.map((value) => ({
    ...{ ...value, variable: say(value.variable) },
    value: value.type === 'Text' && value.value !== null ? say(value.value) : value.value,
  }))
  return { ...one, name: say(one.name), values }
}

const memoWith = (memo: Memo, about: string | undefined, each: Each): Memo => {
  if (about === undefined) return memo
  const say = (words: string): string => each(words, { kind: 'memo', id: memo.memo, about })
  const titled = memo.title === undefined ? {} : { title: say(memo.title) }
  return { ...memo, ...titled, text: say(memo.text) }
}
