/** What the parts of an import share: the project, the study it goes into, and what was found on the way. */
import type { Day } from '../../../core/kernel/day.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import type { CodingEvent } from '../../../core/study/coding/events.ts'
import { rawSubject } from '../../../core/study/interviews/interviews.ts'
import type { NoteOf } from '../../../core/study/sample/subjects.ts'
import type { StudyLanguage } from '../../../core/study/sample/events.ts'
import type { Guid, QdaProject, Warning } from '../refi-qda/project.ts'

export type ImportTerms = {
  readonly on: Day
  readonly language: StudyLanguage
  /** Who took the names out before, as the lead declares; nothing: the texts are to be cleared here. */
  readonly takenOutBy: string | null
}
export type CodingNote = NoteOf<CodingEvent>
export type Importing = {
  readonly project: QdaProject
  readonly study: StudyBook
  readonly terms: ImportTerms
  readonly warnings: Warning[]
  readonly notes: CodingNote[]
  /** The study's code for each code of the project. */
  readonly codes: Map<Guid, string>
  /** Who coded, by the project's users. */
  readonly coders: Map<Guid, string>
  /** The sources that come in, by their ids, which are their codes in the study too. */
  readonly sources: Map<Guid, QdaProject['sources'][number]>
  /** What may bear a memo, by its kind and the project's id: different kinds may share one. */
  readonly targets: Map<string, Target>
  readonly memos: Set<string>
}
type MemoAbout = Extract<CodingEvent, { type: 'coding.memoWritten' }>['body']['about']
/** What a memo can be about, and under whose key it is sealed. */
export type Target = { readonly about: MemoAbout; readonly subject: string }

export const newImport = (
  project: QdaProject,
  study: StudyBook,
  { terms, warnings }: { readonly terms: ImportTerms; readonly warnings: readonly Warning[] },
): Importing => ({
  ...{ project, study, terms, warnings: [...warnings], notes: [] },
  ...{ codes: new Map(), coders: new Map(), sources: new Map(), targets: new Map(), memos: new Set() },
})

/** Under whose key a source and what came with it is sealed: while names may stand in it, one that goes with them. */
export const subjectOfSource = ({ terms }: Importing, source: Guid): string =>
  terms.takenOutBy === null ? rawSubject(source) : source

export type Kind = 'selection' | 'coding' | 'source' | 'code' | 'case'
const kinds: readonly Kind[] = ['selection', 'coding', 'source', 'code', 'case']

export const setTarget = ({ targets }: Importing, kind: Kind, guid: Guid, target: Target): void => {
  targets.set(`${kind} ${guid}`, target)
}

export const targetAt = ({ targets }: Importing, kind: Kind, guid: Guid): Target | undefined =>
  targets.get(`${kind} ${guid}`)

/** For links, which do not say what kind of thing they lead to. */
export const anyTargetAt = (importing: Importing, guid: Guid | null): Target | undefined => {
  for (const kind of kinds) {
    const target = guid === null ? undefined : targetAt(importing, kind, guid)
    if (target) return target
  }
  return undefined
}

export const tell = ({ warnings }: Importing, code: string, figures: Warning['figures'] = {}): void => {
  warnings.push({ code, figures })
}

/** As many UTF-16 units as fit, never half of a pair; what is cut is told. */
export const cut = (importing: Importing, text: string, most: number): string => {
  if (text.length <= most) return text
  tell(importing, 'refi.cut', { text: text.slice(0, 40), most })
  return pieces(text, most)[0] ?? ''
}

/** A text in pieces of at most so many UTF-16 units, no pair parted. */
export const pieces = (text: string, most: number): readonly string[] => {
  const found: string[] = []
  for (let from = 0; from < text.length;) {
    const isParted = /[\uD800-\uDBFF]/.test(text.charAt(from + most - 1)) && from + most < text.length
    const to = from + most - (isParted ? 1 : 0)
    found.push(text.slice(from, to))
    from = to
  }
  return found
}
