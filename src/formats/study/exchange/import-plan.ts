/** What bringing a project into a study would note: decided whole, before anything is sealed. */
import type { StudyBook } from '../../../core/study/book.ts'
import type { ToNote } from '../../../core/study/events.ts'
import { wholeStudy } from '../../../core/study/sample/subjects.ts'
import type { ReadProject } from '../refi-qda/read-project.ts'
import type { Warning } from '../refi-qda/project.ts'
import { importCases } from './import-cases.ts'
import { importCodes } from './import-codes.ts'
import { importMemos } from './import-memos.ts'
import { chooseSources, importSelections, transcriptNotes } from './import-texts.ts'
import { cut, newImport, subjectOfSource, type Importing, type ImportTerms } from './importing.ts'

export type ImportCounts = {
  readonly codes: number
  readonly sources: number
  /** Places in texts; each may have several codings, or none. */
  readonly selections: number
  readonly codings: number
  readonly cases: number
  readonly memos: number
}
export type ImportPlan = {
  /** Texts to seal, each under the key of `about`. */
  readonly texts: readonly { readonly transcript: string; readonly about: string; readonly text: string }[]
  /** What to note once the texts are sealed; `seals` are their seals by their codes. */
  notes(seals: ReadonlyMap<string, string>): readonly ToNote[]
  readonly counts: ImportCounts
  readonly warnings: readonly Warning[]
}

export const planImport = (study: StudyBook, read: ReadProject, terms: ImportTerms): ImportPlan => {
  const importing = newImport(read.project, study, { terms, warnings: read.warnings })
  const codes = importCodes(importing)
  chooseSources(importing)
  const sources = [...importing.sources.values()]
  const coded = sources.map((source) => importSelections(importing, source))
  const cases = importCases(importing)
  importMemos(importing)
  const named = nameStudy(importing)
  const { notes, warnings, memos } = importing
  return {
    texts: sources.map(({ guid, text }) => ({
      ...{ transcript: guid, about: subjectOfSource(importing, guid), text },
    })),
    notes: (seals) => [
      ...named,
      ...sources.flatMap((source) => transcriptNotes(importing, source, seals.get(source.guid) ?? '')),
      ...notes,
    ],
    counts: {
      ...{ codes, sources: sources.length, cases, memos: memos.size },
      selections: coded.reduce((sum, one) => sum + one.selections, 0),
      codings: coded.reduce((sum, one) => sum + one.codings, 0),
    },
    warnings,
  }
}

/** A study without a name takes the project's. */
const nameStudy = (importing: Importing): readonly ToNote[] => {
  const { project, study, terms } = importing
  if (study.sample.title !== '' || project.name === '') return []
  const body = { on: terms.on, title: cut(importing, project.name, 200) }
  return [{ about: wholeStudy, event: { type: 'sample.studyNamed', v: 1, body } }]
}
