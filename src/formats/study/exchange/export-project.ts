/**
 * A study as a project for other programs: the codebook, the texts that may leave with all that is coded in them, and who
 * said them by pseudonym. A respondent's text leaves only with her yes to the archive; what stays is counted.
 */
import type { Day } from '../../../core/kernel/day.ts'
import { byText } from '../../../core/kernel/text-order.ts'
import type { StudyBook } from '../../../core/study/book.ts'
import { agrees } from '../../../core/study/consent/consent.ts'
import { heldTexts } from '../../../core/study/interviews/second-interviews.ts'
import type { Transcript } from '../../../core/study/interviews/interviews.ts'
import { guidPattern, type Guid, type QdaCode, type QdaProject } from '../refi-qda/project.ts'
import { quickGuids } from '../refi-qda/quick-guids/quick-guids.ts'
import type { Exporting, ExportTerms } from './exporting.ts'
import { casesOf, householdsOf, variablesOf } from './export-cases.ts'
import { codesOf } from './export-codes.ts'
import { memosOf } from './export-memos.ts'
import { sourcesOf } from './export-sources.ts'

/** What does not go out, by its reason. */
export type Stayed = {
  readonly withoutConsent: number
  readonly notCleared: number
  /** Of a second interview in a household that nobody let be read. */
  readonly heldBack: number
  readonly memos: number
}
export type Exported = {
  readonly project: QdaProject
  readonly stayed: Stayed
  /** Whose texts go out, for the register of reports. */
  readonly respondents: readonly string[]
}

/** Which transcripts may leave: cleared, here, not held back, and with her word where they are a respondent's. */
export const mayLeave = (
  study: StudyBook,
  transcript: Transcript,
  on: Day,
): 'yes' | 'withoutConsent' | 'notCleared' | 'heldBack' => {
  const { respondent, cleared } = transcript
  if (!cleared) return 'notCleared'
  if (heldTexts(study)(transcript)) return 'heldBack'
  const isHers = respondent !== null
  return isHers && !agrees(study.consent, { respondent, purpose: 'archive', on }) ? 'withoutConsent' : 'yes'
}

export const projectOfStudy = (study: StudyBook, terms: ExportTerms): Exported => {
  const all = [...study.interviews.transcripts.values()]
  const leaves = (transcript: Transcript) => mayLeave(study, transcript, terms.on)
  const going = all.filter((one) => leaves(one) === 'yes' && terms.texts.has(one.transcript))
  const exporting: Exporting = {
    ...{ study, terms, transcripts: new Map(going.map((one) => [one.transcript, one])) },
    guidOf: guidsFor(terms.book),
  }
  const memos = memosOf(exporting)
  const { sources, users } = sourcesOf(exporting, memos)
  const cases = casesOf(exporting, memos)
  const project: QdaProject = {
    ...{ name: study.sample.title === '' ? 'study' : study.sample.title, origin: 'Chinu' },
    ...{ description: memos.descriptionOf('study', ''), users, codes: codesOf(exporting, memos) },
    ...{ variables: variablesOf(exporting), cases, sources, notes: memos.notes, links: [] },
    ...{ sets: householdsOf(exporting), noteRefs: memos.refsTo('study', '') },
  }
  const count = (why: string) => all.filter((one) => leaves(one) === why).length
  return {
    project,
    respondents: [...new Set(going.flatMap(({ respondent }) => respondent ?? []))].sort(byText),
    stayed: {
      ...{ withoutConsent: count('withoutConsent'), memos: memos.stayed, heldBack: count('heldBack') },
      notCleared: count('notCleared') + (count('yes') - going.length),
    },
  }
}

/** The codebook alone: it holds nobody's words but the researchers'. */
export const codebookOfStudy = (study: StudyBook, book: string): readonly QdaCode[] =>
  codesOf({ study, guidOf: guidsFor(book) }, undefined)

const guidLength = 36
const guidsFor = (book: string): Exporting['guidOf'] => {
  const kinds = new Map<string, (code: string) => Guid>()
  return (kind, code, own) => {
    if (own) return own
    if (code.length === guidLength && guidPattern.test(code)) return code
    const made = kinds.get(kind) ?? quickGuids(book, kind)
    kinds.set(kind, made)
    return made(code)
  }
}
